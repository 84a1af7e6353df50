//===- compiler.c - The C API, from C -------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn-c/Compiler.h"

#include <stdio.h>
#include <stdlib.h>

static const char kModel[] =
    "func.func @main(%a: tensor<?x3xf32>, %b: tensor<3xf32>)\n"
    "    -> tensor<?x3xf32> {\n"
    "  %c0 = arith.constant 0 : index\n"
    "  %n = tensor.dim %a, %c0 : tensor<?x3xf32>\n"
    "  %e = tensor.empty(%n) : tensor<?x3xf32>\n"
    "  %w = linalg.broadcast ins(%b : tensor<3xf32>)\n"
    "      outs(%e : tensor<?x3xf32>) dimensions = [0]\n"
    "  %r = linalg.add ins(%a, %w : tensor<?x3xf32>, tensor<?x3xf32>)\n"
    "      outs(%e : tensor<?x3xf32>) -> tensor<?x3xf32>\n"
    "  return %r : tensor<?x3xf32>\n"
    "}\n";

/* Ends the program where something failed that should not. */
static void check(char *message) {
  if (!message)
    return;
  printf("unexpected: %s\n", message);
  exit(1);
}

/* Prints the message of a failure that should happen. */
static void expectFailure(char *message) {
  if (!message) {
    printf("unexpected success\n");
    exit(1);
  }
  printf("error: %s\n", message);
  attnMessageFree(message);
}

static void callAndPrint(const char *what, const AttnExecutable *executable,
                         const AttnArrayView *arguments) {
  AttnResults *results;
  check(attnExecutableCall(executable, arguments, 2, &results));
  AttnArrayView out = attnResultsGet(results, 0);
  printf("%s: %d x %d:", what, (int)out.sizes[0], (int)out.sizes[1]);
  for (int64_t i = 0; i < out.sizes[0]; ++i)
    for (int64_t j = 0; j < out.sizes[1]; ++j)
      printf(" %g",
             ((float *)out.data)[i * out.strides[0] + j * out.strides[1]]);
  printf("\n");
  attnResultsDestroy(results);
}

int main(int argc, char **argv) {
  if (argc != 2)
    return 2;
  printf("version %s\n", attnVersion());

  AttnCompiler *compiler = attnCompilerCreate(NULL);
  check(attnCompilerParse(compiler, kModel, sizeof(kModel) - 1));
  check(attnCompilerRun(compiler, "canonicalize"));
  AttnExecutable *executable;
  check(attnCompilerCompile(compiler, "main", &executable));
  AttnArrayType type = attnExecutableArgumentType(executable, 0);
  printf("takes %d, gives %d: %s rank %d sizes %d %d\n",
         (int)attnExecutableNumArguments(executable),
         (int)attnExecutableNumResults(executable),
         type.element == ATTN_F32 ? "f32" : "other", (int)type.rank,
         (int)type.sizes[0], (int)type.sizes[1]);

  float a[] = {1, 2, 3, 4, 5, 6}, columns[] = {1, 4, 2, 5, 3, 6};
  float b[] = {10, 20, 30, 40}, into[6];
  int64_t sizes[] = {2, 3}, rows[] = {3, 1}, byColumn[] = {1, 2};
  int64_t three[] = {3}, four[] = {4}, one[] = {1};
  AttnArrayView arguments[] = {{ATTN_F32, 2, sizes, rows, a},
                               {ATTN_F32, 1, three, one, b}};
  callAndPrint("called", executable, arguments);
  AttnArrayView strided[] = {{ATTN_F32, 2, sizes, byColumn, columns},
                             arguments[1]};
  callAndPrint("strided", executable, strided);
  AttnArrayView result = {ATTN_F32, 2, sizes, rows, into};
  check(attnExecutableCallInto(executable, arguments, 2, &result, 1));
  printf("into:");
  for (int i = 0; i < 6; ++i)
    printf(" %g", into[i]);
  printf("\n");

  char path[4096];
  snprintf(path, sizeof(path), "%s/model.so", argv[1]);
  check(attnCompilerEmitSharedLibrary(compiler, path, "model", "main"));
  AttnExecutable *loaded;
  check(attnExecutableLoad(path, "model", &loaded));
  callAndPrint("loaded", loaded, arguments);
  attnExecutableDestroy(loaded);

  AttnArrayView wrong[] = {arguments[0], {ATTN_F32, 1, four, one, b}};
  AttnResults *results;
  expectFailure(attnExecutableCall(executable, wrong, 2, &results));
  expectFailure(attnExecutableCall(executable, arguments, 1, &results));
  attnExecutableDestroy(executable);
  attnCompilerDestroy(compiler);

  compiler = attnCompilerCreate("abacus");
  expectFailure(attnCompilerParse(compiler, "nonsense", 8));
  check(attnCompilerParse(compiler, kModel, sizeof(kModel) - 1));
  expectFailure(attnCompilerCompile(compiler, "main", &executable));
  attnCompilerDestroy(compiler);
  return 0;
}
