/*===- call-entry.c - Calls a compiled model on guarded memory ----*- C -*-===*\
|*                                                                            *|
|* Part of the attn-mlir project, under the Apache License v2.0 with LLVM     *|
|* Exceptions. See LICENSE for license information.                           *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

/* Reads arrays from standard input, calls entry_call, which attn-compile wrote,
 * and writes its results to standard output. Numbers are int64_t:
 *
 *   in    count, then for each argument: rank, bytes of an element, sizes, data;
 *         count, then for each result: rank, bytes of an element
 *   out   length of the error's message (0: none), the message; or for each
 *         result: sizes, data
 *
 * Where the first word of the command line is "end", arguments end at a page
 * that can not be touched, else they begin after one: what a compiled model
 * reads past an argument stops the program.
 */

#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MAX_RANK = 8 };

void entry_call(void **arguments);

static void stop(const char *why) {
  fprintf(stderr, "call-entry: %s\n", why);
  exit(2);
}

static int64_t read_number(void) {
  int64_t number;
  if (fread(&number, sizeof(number), 1, stdin) != 1)
    stop("the input ends early");
  return number;
}

/* Memory between two pages that can not be touched. */
static char *allocate_guarded(size_t bytes, int at_end) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  size_t inner = (bytes + page - 1) / page * page;
  char *all = mmap(NULL, inner + 2 * page, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (all == MAP_FAILED || mprotect(all, page, PROT_NONE) ||
      mprotect(all + page + inner, page, PROT_NONE))
    stop("no memory");
  return all + page + (at_end ? inner - bytes : 0);
}

/* The words of a memref descriptor: allocated, aligned, offset, sizes, strides. */
static int64_t *read_argument(int at_end) {
  int64_t rank = read_number(), width = read_number();
  if (rank < 0 || rank > MAX_RANK)
    stop("wrong rank");
  int64_t *words = calloc(3 + 2 * MAX_RANK, sizeof(int64_t));
  int64_t elements = 1;
  for (int64_t i = 0; i < rank; ++i)
    elements *= words[3 + i] = read_number();
  int64_t stride = 1;
  for (int64_t i = rank - 1; i >= 0; --i) {
    words[3 + rank + i] = stride;
    stride *= words[3 + i];
  }
  size_t bytes = (size_t)(elements * width);
  char *data = allocate_guarded(bytes, at_end);
  if (fread(data, 1, bytes, stdin) != bytes)
    stop("the input ends early");
  words[0] = words[1] = (int64_t)(intptr_t)data;
  return words;
}

static void write_result(const int64_t *words, int64_t rank, int64_t width) {
  int64_t elements = 1, stride = 1;
  for (int64_t i = rank - 1; i >= 0; --i) {
    if (words[3 + i] > 1 && words[3 + rank + i] != stride)
      stop("a result is not contiguous");
    stride *= words[3 + i];
    elements *= words[3 + i];
  }
  fwrite(words + 3, sizeof(int64_t), (size_t)rank, stdout);
  const char *data = (const char *)(intptr_t)words[1] + words[2] * width;
  fwrite(data, (size_t)width, (size_t)elements, stdout);
}

int main(int argc, char **argv) {
  int at_end = argc > 1 && strcmp(argv[1], "end") == 0;
  int64_t count = read_number();
  void **pointers = calloc((size_t)count + 1, sizeof(void *));
  for (int64_t i = 0; i < count; ++i)
    pointers[i + 1] = read_argument(at_end);

  int64_t results = read_number();
  int64_t *ranks = calloc((size_t)results, sizeof(int64_t));
  int64_t *widths = calloc((size_t)results, sizeof(int64_t));
  for (int64_t i = 0; i < results; ++i) {
    ranks[i] = read_number();
    widths[i] = read_number();
  }
  int64_t *words = calloc(1 + (size_t)results * (3 + 2 * MAX_RANK), 8);
  pointers[0] = words;
  entry_call(pointers);

  const char *error = (const char *)(intptr_t)words[0];
  int64_t length = error ? (int64_t)strlen(error) : 0;
  fwrite(&length, sizeof(length), 1, stdout);
  fwrite(error ? error : "", 1, (size_t)length, stdout);
  const int64_t *next = words + 1;
  for (int64_t i = 0; i < results && !error; ++i) {
    write_result(next, ranks[i], widths[i]);
    next += 3 + 2 * ranks[i];
  }
  return 0;
}
