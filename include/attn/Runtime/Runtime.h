/*===- Runtime.h - What compiled code calls -----------------------*- C -*-===*\
|*                                                                            *|
|* Part of the attn-mlir project, under the Apache License v2.0 with LLVM     *|
|* Exceptions. See LICENSE for license information.                           *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* The library libattn_runtime. Code that attn-compile writes runs without it *|
|* too, on one thread: it refers to attn_parallel_for weakly.                 *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef ATTN_RUNTIME_RUNTIME_H
#define ATTN_RUNTIME_RUNTIME_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Does the iterations [begin, end) of a parallel loop. Returns null, or the
 * message of the first of them that failed; those after it are left out. */
typedef const char *(*attn_parallel_body)(void *context, int64_t begin,
                                          int64_t end);

/* Runs `count` iterations on the threads of libgomp's pool, which every other
 * user of OpenMP in the process shares, and waits for all of them. Threads take
 * the next iterations as they become free, so uneven ones are balanced.
 *
 * Which thread takes an iteration is not told to it: as long as iterations do
 * not write what others read, the results are the same for any number of
 * threads. So is the error: the message of the lowest iteration that failed, or
 * null.
 *
 * Called from a parallel region it runs on the caller's thread. A count of 0 or
 * less does nothing. */
const char *attn_parallel_for(attn_parallel_body body, void *context,
                              int64_t count);

/* Threads that the next attn_parallel_for uses, for all callers. 0 or less
 * takes this back. */
void attn_set_num_threads(int count);

/* The same; at least 1. What was set last, else the environment variable
 * ATTN_NUM_THREADS, else what OpenMP has for the calling thread
 * (OMP_NUM_THREADS, torch.set_num_threads). */
int attn_get_num_threads(void);

#ifdef __cplusplus
}
#endif

#endif /* ATTN_RUNTIME_RUNTIME_H */
