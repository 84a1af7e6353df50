//===- Executable.cpp - Compiled code, loaded and callable ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Executable.h"

#include "attn/Compiler/Errors.h"
#include "attn/Runtime/Runtime.h"

#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"

#include <cstdlib>
#include <dlfcn.h>

using namespace mlir;
using namespace mlir::attn;
using llvm::Error;
using llvm::Expected;
using llvm::make_error;

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

/// Makes the run-time library, which a host program may have loaded for itself
/// alone (Python does), visible to libraries that are loaded from now on.
static void exposeRuntime() {
  Dl_info info;
  if (dladdr(reinterpret_cast<void *>(&attn_parallel_for), &info))
    dlopen(info.dli_fname, RTLD_NOW | RTLD_GLOBAL | RTLD_NOLOAD);
}

Expected<Executable> Executable::load(StringRef path, StringRef symbol) {
  exposeRuntime();
  std::string message;
  llvm::sys::DynamicLibrary library =
      llvm::sys::DynamicLibrary::getLibrary(path.str().c_str(), &message);
  if (!library.isValid())
    return make_error<CallError>("can not load '" + path + "': " + message);
  auto close = [](llvm::sys::DynamicLibrary *handle) {
    llvm::sys::DynamicLibrary::closeLibrary(*handle);
    delete handle;
  };
  std::shared_ptr<llvm::sys::DynamicLibrary> handle(
      new llvm::sys::DynamicLibrary(library), close);

  void *function = library.getAddressOfSymbol((symbol + "_call").str().c_str());
  void *text =
      library.getAddressOfSymbol((symbol + "_signature").str().c_str());
  if (!function || !text)
    return make_error<CallError>("'" + path + "' has no compiled entry '" +
                                 symbol + "'");
  Expected<Signature> signature =
      Signature::parse(static_cast<const char *>(text));
  if (!signature)
    return signature.takeError();
  return Executable(handle, reinterpret_cast<Function>(function),
                    std::move(*signature));
}

/// What compiled code calls is this process's own copy, which need not be
/// visible to others.
static Error defineRuntime(llvm::orc::LLJIT &jit) {
  llvm::orc::SymbolMap symbols;
  symbols[jit.mangleAndIntern("attn_parallel_for")] = {
      llvm::orc::ExecutorAddr::fromPtr(&attn_parallel_for),
      llvm::JITSymbolFlags::Exported | llvm::JITSymbolFlags::Callable};
  return jit.getMainJITDylib().define(
      llvm::orc::absoluteSymbols(std::move(symbols)));
}

static Expected<std::unique_ptr<llvm::orc::LLJIT>> createJIT() {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto jit = llvm::orc::LLJITBuilder()
                 // Compiled code has no static constructors.
                 .setPlatformSetUp(llvm::orc::setUpInactivePlatform)
                 .create();
  if (!jit)
    return jit.takeError();
  // The reason of a failed look-up comes back with it; by default it is also
  // written to stderr.
  (*jit)->getExecutionSession().setErrorReporter(llvm::consumeError);
  if (Error error = defineRuntime(**jit))
    return error;
  return jit;
}

Expected<Executable>
Executable::link(std::unique_ptr<llvm::MemoryBuffer> object, StringRef symbol) {
  auto jit = createJIT();
  if (!jit)
    return jit.takeError();
  if (Error error = (*jit)->addObjectFile(std::move(object)))
    return error;
  auto function = (*jit)->lookup((symbol + "_call").str());
  if (!function)
    return function.takeError();
  auto text = (*jit)->lookup((symbol + "_signature").str());
  if (!text)
    return text.takeError();
  Expected<Signature> signature = Signature::parse(text->toPtr<const char *>());
  if (!signature)
    return signature.takeError();
  auto *address = function->toPtr<void (*)(void **)>();
  return Executable(std::shared_ptr<void>(std::move(*jit)), address,
                    std::move(*signature));
}

//===----------------------------------------------------------------------===//
// Calling
//===----------------------------------------------------------------------===//

/// Words of a memref descriptor: two pointers, an offset, sizes, strides.
static size_t getDescriptorWords(size_t rank) { return 3 + 2 * rank; }

static bool isAligned(const ArrayView &view) {
  return reinterpret_cast<uintptr_t>(view.data) %
             getByteWidth(view.type.element) ==
         0;
}

/// Any other byte than 0 and 1 as an i1 is undefined behaviour.
static bool holdsOnlyBools(const ArrayView &view) {
  bool holds = true;
  forEachElement(view,
                 [&](const char *byte) { holds &= *byte == 0 || *byte == 1; });
  return holds;
}

static Error checkArgument(size_t number, const ArrayView &view,
                           const ArrayType &wanted) {
  std::string what = "argument " + std::to_string(number);
  if (view.strides.size() != view.type.sizes.size())
    return make_error<CallError>(
        what + " has " + llvm::Twine(view.type.sizes.size()) + " sizes and " +
        llvm::Twine(view.strides.size()) + " strides");
  if (Error error = checkCompatible(what, view.type, wanted))
    return error;
  if (!view.type.getNumBytes())
    return make_error<CallError>(what + " of " + view.type.str() +
                                 " is larger than memory can be");
  if (!view.data && view.getNumElements() != 0)
    return make_error<CallError>(what + " has no data");
  if (wanted.element == ElementType::Bool && !holdsOnlyBools(view))
    return make_error<CallError>(what +
                                 " holds a bool that is neither 0 nor 1");
  return Error::success();
}

namespace {
/// The words and pointers of one call.
class Frame {
public:
  explicit Frame(const Signature &signature) {
    size_t words = 1;
    for (const ArrayType &result : signature.results)
      words += getDescriptorWords(result.sizes.size());
    results.resize(words);
    pointers.push_back(results.data());
    descriptors.reserve(signature.arguments.size());
  }

  /// `view` must be contiguous.
  void addArgument(const ArrayView &view) {
    auto &words = descriptors.emplace_back();
    words.push_back(reinterpret_cast<int64_t>(view.data));
    words.push_back(reinterpret_cast<int64_t>(view.data));
    words.push_back(0);
    // Strides of size-1 dimensions are arbitrary in a view.
    ArrayView plain = ArrayView::contiguous(view.type, view.data);
    llvm::append_range(words, view.type.sizes);
    llvm::append_range(words, plain.strides);
    pointers.push_back(words.data());
  }

  void **getPointers() { return pointers.data(); }

  const char *getStatus() const {
    return reinterpret_cast<const char *>(results.front());
  }

  /// Takes the results over. Two of them may share a buffer.
  std::vector<Array> takeResults(const Signature &signature) {
    std::vector<Array> arrays;
    llvm::SmallVector<std::pair<void *, std::shared_ptr<void>>> owners;
    const int64_t *words = results.data() + 1;
    for (const ArrayType &type : signature.results) {
      size_t rank = type.sizes.size();
      void *allocated = reinterpret_cast<void *>(words[0]);
      auto *owner = llvm::find_if(
          owners, [&](auto &entry) { return entry.first == allocated; });
      if (owner == owners.end()) {
        owners.emplace_back(allocated,
                            std::shared_ptr<void>(allocated, std::free));
        owner = std::prev(owners.end());
      }
      Array array;
      array.storage = owner->second;
      array.view.type.element = type.element;
      array.view.type.sizes.assign(words + 3, words + 3 + rank);
      array.view.strides.assign(words + 3 + rank, words + 3 + 2 * rank);
      array.view.data = reinterpret_cast<char *>(words[1]) +
                        words[2] * getByteWidth(type.element);
      arrays.push_back(std::move(array));
      words += getDescriptorWords(rank);
    }
    return arrays;
  }

private:
  std::vector<int64_t> results;
  std::vector<llvm::SmallVector<int64_t>> descriptors;
  std::vector<void *> pointers;
};
} // namespace

Expected<std::vector<Array>>
Executable::call(ArrayRef<ArrayView> arguments) const {
  if (arguments.size() != signature.arguments.size())
    return make_error<CallError>(
        "the function takes " + llvm::Twine(signature.arguments.size()) +
        " arguments, and " + llvm::Twine(arguments.size()) + " were given");

  Frame frame(signature);
  std::vector<Array> copies;
  for (auto [number, view] : llvm::enumerate(arguments)) {
    if (Error error = checkArgument(number, view, signature.arguments[number]))
      return error;
    if (view.isContiguous() && isAligned(view)) {
      frame.addArgument(view);
      continue;
    }
    Expected<Array> copy = Array::allocate(view.type);
    if (!copy)
      return copy.takeError();
    copyElements(view, copy->view);
    frame.addArgument(copy->view);
    copies.push_back(std::move(*copy));
  }

  function(frame.getPointers());
  if (const char *status = frame.getStatus())
    return make_error<CallError>(status);
  return frame.takeResults(signature);
}

Error Executable::call(ArrayRef<ArrayView> arguments,
                       ArrayRef<ArrayView> results) const {
  if (results.size() != signature.results.size())
    return make_error<CallError>(
        "the function has " + llvm::Twine(signature.results.size()) +
        " results, and " + llvm::Twine(results.size()) + " were given");
  Expected<std::vector<Array>> computed = call(arguments);
  if (!computed)
    return computed.takeError();
  for (auto [number, result] : llvm::enumerate(results)) {
    const ArrayView &from = (*computed)[number].view;
    if (!isCompatible(result.type.element, from.type.element) ||
        result.type.sizes != from.type.sizes ||
        result.strides.size() != result.type.sizes.size())
      return make_error<CallError>(
          "result " + llvm::Twine(number) + " is " + from.type.str() +
          ", and the array given for it is " + result.type.str());
    if (!result.data && result.getNumElements() != 0)
      return make_error<CallError>("the array given for result " +
                                   llvm::Twine(number) + " has no data");
    copyElements(from, result);
  }
  return Error::success();
}
