#include "scale.h"

#include <stdio.h>
#include <stdlib.h>

int main(void) {
  float a[] = {1, 2, 3, 4, 5, 6}, s[] = {10, 20, 30};
  attn_f32_2d arg0 = {a, a, 0, {3, 2}, {2, 1}};
  attn_f32_1d arg1 = {s, s, 0, {3}, {1}};
  scale_results results;
  scale(&results, &arg0, &arg1);
  if (results.error) {
    printf("error: %s\n", results.error);
    return 1;
  }
  printf("%d x %d:", (int)results.out0.sizes[0], (int)results.out0.sizes[1]);
  for (int i = 0; i < 6; ++i)
    printf(" %g", results.out0.data[i]);
  printf("\n");
  free(results.out0.allocated);

  arg1.sizes[0] = 2;
  scale(&results, &arg0, &arg1);
  printf("error: %s\n", results.error ? results.error : "none");
  return 0;
}
