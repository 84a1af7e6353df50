//===- Compiler.h - C API of the compiler library ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_C_COMPILER_H
#define ATTN_C_COMPILER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Functions that can fail return null where they succeed, and otherwise a
   message to release with attnMessageFree. Text is zero-terminated UTF-8.
   What Compiler.h of the C++ API says holds here too. */

/* A model, and what is done with it. Not for two threads at once. */
typedef struct AttnCompiler AttnCompiler;
/* A compiled function in memory. May be called from many threads at once. */
typedef struct AttnExecutable AttnExecutable;
/* The results of one call. */
typedef struct AttnResults AttnResults;

typedef enum {
  ATTN_F64,
  ATTN_F32,
  ATTN_F16,
  ATTN_BF16,
  ATTN_I64,
  ATTN_I32,
  ATTN_I16,
  ATTN_I8,
  ATTN_U64,
  ATTN_U32,
  ATTN_U16,
  ATTN_U8,
  ATTN_BOOL
} AttnElementType;

/* A strided array whose memory someone else owns. Strides count elements. */
typedef struct {
  AttnElementType element;
  size_t rank;
  const int64_t *sizes;
  const int64_t *strides;
  void *data;
} AttnArrayView;

/* An array's type. A size of -1 is not known at compile time. */
typedef struct {
  AttnElementType element;
  size_t rank;
  const int64_t *sizes;
} AttnArrayType;

const char *attnVersion(void);
void attnMessageFree(char *message);

/* Null as target: the default. */
AttnCompiler *attnCompilerCreate(const char *target);
void attnCompilerDestroy(AttnCompiler *compiler);

char *attnCompilerParseFile(AttnCompiler *compiler, const char *path);
/* MLIR text or bytecode. */
char *attnCompilerParse(AttnCompiler *compiler, const char *source,
                        size_t length);
char *attnCompilerRun(AttnCompiler *compiler, const char *pipeline);
char *attnCompilerRaise(AttnCompiler *compiler);
char *attnCompilerConvert(AttnCompiler *compiler, const char *conversion,
                          const char *entry);
char *attnCompilerCompile(AttnCompiler *compiler, const char *entry,
                          AttnExecutable **executable);
char *attnCompilerEmitObject(AttnCompiler *compiler, const char *path,
                             const char *symbol, const char *entry);
char *attnCompilerEmitSharedLibrary(AttnCompiler *compiler, const char *path,
                                    const char *symbol, const char *entry);
char *attnCompilerEmitHeader(AttnCompiler *compiler, const char *path,
                             const char *symbol, const char *entry);

char *attnExecutableLoad(const char *path, const char *symbol,
                         AttnExecutable **executable);
void attnExecutableDestroy(AttnExecutable *executable);
size_t attnExecutableNumArguments(const AttnExecutable *executable);
size_t attnExecutableNumResults(const AttnExecutable *executable);
/* `number` must be below the count. The sizes live as long as the executable.
 */
AttnArrayType attnExecutableArgumentType(const AttnExecutable *executable,
                                         size_t number);
AttnArrayType attnExecutableResultType(const AttnExecutable *executable,
                                       size_t number);

/* Results allocated by the function; attnResultsDestroy frees them. */
char *attnExecutableCall(const AttnExecutable *executable,
                         const AttnArrayView *arguments, size_t numArguments,
                         AttnResults **results);
/* Results into the caller's arrays. */
char *attnExecutableCallInto(const AttnExecutable *executable,
                             const AttnArrayView *arguments,
                             size_t numArguments, const AttnArrayView *results,
                             size_t numResults);
size_t attnResultsCount(const AttnResults *results);
/* `number` must be below the count. Lives as long as the results. */
AttnArrayView attnResultsGet(const AttnResults *results, size_t number);
void attnResultsDestroy(AttnResults *results);

#ifdef __cplusplus
}
#endif

#endif /* ATTN_C_COMPILER_H */
