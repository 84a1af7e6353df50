//===- Compiler.cpp - C API of the compiler library -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn-c/Compiler.h"

#include "attn/Compiler/Compiler.h"
#include "attn/Support/Version.h"

#include <cstdlib>
#include <cstring>

using namespace mlir::attn;
using llvm::Error;
using llvm::Expected;

struct AttnCompiler {
  Compiler compiler;
};

struct AttnExecutable {
  Executable executable;
};

struct AttnResults {
  std::vector<Array> arrays;
};

static char *toMessage(Error error) {
  if (!error)
    return nullptr;
  return strdup(llvm::toString(std::move(error)).c_str());
}

static char *toMessage(const llvm::Twine &text) {
  return strdup(text.str().c_str());
}

static AttnArrayType wrap(const ArrayType &type) {
  return {static_cast<AttnElementType>(type.element), type.sizes.size(),
          type.sizes.data()};
}

/// False where `views` holds an element type that does not exist.
static bool unwrap(const AttnArrayView *views, size_t count,
                   std::vector<ArrayView> &arrays) {
  for (size_t i = 0; i < count; ++i) {
    const AttnArrayView &view = views[i];
    if (view.element < ATTN_F64 || view.element > ATTN_BOOL)
      return false;
    ArrayView &array = arrays.emplace_back();
    array.type.element = static_cast<ElementType>(view.element);
    array.type.sizes.assign(view.sizes, view.sizes + view.rank);
    array.strides.assign(view.strides, view.strides + view.rank);
    array.data = view.data;
  }
  return true;
}

static_assert(static_cast<int>(ElementType::Bool) == ATTN_BOOL,
              "the C enumeration mirrors ElementType");

const char *attnVersion(void) { return getVersion(); }
void attnMessageFree(char *message) { std::free(message); }

AttnCompiler *attnCompilerCreate(const char *target) {
  CompilerOptions options;
  if (target)
    options.target = target;
  return new AttnCompiler{Compiler(options)};
}

void attnCompilerDestroy(AttnCompiler *compiler) { delete compiler; }

char *attnCompilerParseFile(AttnCompiler *compiler, const char *path) {
  return toMessage(compiler->compiler.parseFile(path));
}

char *attnCompilerParse(AttnCompiler *compiler, const char *source,
                        size_t length) {
  return toMessage(compiler->compiler.parse(llvm::StringRef(source, length)));
}

char *attnCompilerRun(AttnCompiler *compiler, const char *pipeline) {
  return toMessage(compiler->compiler.run(pipeline));
}

char *attnCompilerRaise(AttnCompiler *compiler) {
  return toMessage(compiler->compiler.raise());
}

char *attnCompilerConvert(AttnCompiler *compiler, const char *conversion,
                          const char *entry) {
  return toMessage(compiler->compiler.convert(conversion, entry));
}

char *attnCompilerCompile(AttnCompiler *compiler, const char *entry,
                          AttnExecutable **executable) {
  Expected<Executable> compiled = compiler->compiler.compile(entry);
  if (!compiled)
    return toMessage(compiled.takeError());
  *executable = new AttnExecutable{std::move(*compiled)};
  return nullptr;
}

char *attnCompilerEmitObject(AttnCompiler *compiler, const char *path,
                             const char *symbol, const char *entry) {
  return toMessage(compiler->compiler.emitObject(path, symbol, entry));
}

char *attnCompilerEmitSharedLibrary(AttnCompiler *compiler, const char *path,
                                    const char *symbol, const char *entry) {
  return toMessage(compiler->compiler.emitSharedLibrary(path, symbol, entry));
}

char *attnCompilerEmitHeader(AttnCompiler *compiler, const char *path,
                             const char *symbol, const char *entry) {
  return toMessage(compiler->compiler.emitHeader(path, symbol, entry));
}

char *attnExecutableLoad(const char *path, const char *symbol,
                         AttnExecutable **executable) {
  Expected<Executable> loaded = Executable::load(path, symbol);
  if (!loaded)
    return toMessage(loaded.takeError());
  *executable = new AttnExecutable{std::move(*loaded)};
  return nullptr;
}

void attnExecutableDestroy(AttnExecutable *executable) { delete executable; }

size_t attnExecutableNumArguments(const AttnExecutable *executable) {
  return executable->executable.getSignature().arguments.size();
}

size_t attnExecutableNumResults(const AttnExecutable *executable) {
  return executable->executable.getSignature().results.size();
}

AttnArrayType attnExecutableArgumentType(const AttnExecutable *executable,
                                         size_t number) {
  return wrap(executable->executable.getSignature().arguments[number]);
}

AttnArrayType attnExecutableResultType(const AttnExecutable *executable,
                                       size_t number) {
  return wrap(executable->executable.getSignature().results[number]);
}

char *attnExecutableCall(const AttnExecutable *executable,
                         const AttnArrayView *arguments, size_t numArguments,
                         AttnResults **results) {
  std::vector<ArrayView> views;
  if (!unwrap(arguments, numArguments, views))
    return toMessage("an argument has an unknown element type");
  Expected<std::vector<Array>> computed = executable->executable.call(views);
  if (!computed)
    return toMessage(computed.takeError());
  *results = new AttnResults{std::move(*computed)};
  return nullptr;
}

char *attnExecutableCallInto(const AttnExecutable *executable,
                             const AttnArrayView *arguments,
                             size_t numArguments, const AttnArrayView *results,
                             size_t numResults) {
  std::vector<ArrayView> argumentViews, resultViews;
  if (!unwrap(arguments, numArguments, argumentViews) ||
      !unwrap(results, numResults, resultViews))
    return toMessage("an array has an unknown element type");
  return toMessage(executable->executable.call(argumentViews, resultViews));
}

size_t attnResultsCount(const AttnResults *results) {
  return results->arrays.size();
}

AttnArrayView attnResultsGet(const AttnResults *results, size_t number) {
  const ArrayView &view = results->arrays[number].view;
  return {static_cast<AttnElementType>(view.type.element),
          view.type.sizes.size(), view.type.sizes.data(), view.strides.data(),
          view.data};
}

void attnResultsDestroy(AttnResults *results) { delete results; }
