/* Every iteration runs once, for any number of threads and iterations. */
#include "attn/Runtime/Runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 5000 };

struct loop {
  unsigned char runs[MOST];
  int64_t failing; /* fails from here on */
  int nested;
};

static const char *count(void *context, int64_t begin, int64_t end) {
  struct loop *loop = context;
  for (int64_t i = begin; i < end; ++i) {
    if (i >= loop->failing) {
      char *message = malloc(32);
      snprintf(message, 32, "iteration %d", (int)i);
      return message;
    }
    ++loop->runs[i];
  }
  return NULL;
}

static const char *outer(void *context, int64_t begin, int64_t end) {
  struct loop *loops = context;
  for (int64_t i = begin; i < end; ++i)
    attn_parallel_for(count, &loops[i], 100);
  return NULL;
}

static int ran_once(const struct loop *loop, int64_t count) {
  for (int64_t i = 0; i < MOST; ++i)
    if (loop->runs[i] != (i < count))
      return 0;
  return 1;
}

int main(void) {
  static const int64_t counts[] = {-3, 0, 1, 2, 7, 100, MOST};
  for (int threads = 1; threads <= 7; ++threads) {
    attn_set_num_threads(threads);
    if (attn_get_num_threads() != threads)
      return printf("not %d threads\n", threads);
    for (unsigned i = 0; i < sizeof(counts) / sizeof(counts[0]); ++i) {
      struct loop loop = {.failing = MOST};
      const char *message = attn_parallel_for(count, &loop, counts[i]);
      if (message || !ran_once(&loop, counts[i] < 0 ? 0 : counts[i]))
        return printf("wrong: %d threads, %d iterations\n", threads,
                      (int)counts[i]);
    }
    for (int64_t failing = 0; failing < 300; failing += 23) {
      struct loop loop = {.failing = failing};
      char wanted[32];
      snprintf(wanted, sizeof(wanted), "iteration %d", (int)failing);
      const char *message = attn_parallel_for(count, &loop, MOST);
      if (!message || strcmp(message, wanted) != 0)
        return printf("wrong: '%s' for '%s'\n", message ? message : "", wanted);
    }
    static struct loop loops[20];
    memset(loops, 0, sizeof(loops));
    for (int i = 0; i < 20; ++i)
      loops[i].failing = MOST;
    attn_parallel_for(outer, loops, 20);
    for (int i = 0; i < 20; ++i)
      if (!ran_once(&loops[i], 100))
        return printf("wrong: nested\n");
  }
  attn_set_num_threads(0);
  printf("default %d\n", attn_get_num_threads());
  return 0;
}
