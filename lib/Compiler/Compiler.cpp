//===- Compiler.cpp - The one C++ API -------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Compiler.h"

#include "CodeGen.h"
#include "Header.h"

#include "attn/Compiler/Entry.h"
#include "attn/InitAllDialects.h"
#include "attn/InitAllPasses.h"
#include "attn/Pipelines/Pipelines.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

#include <mutex>

using namespace mlir;
using namespace mlir::attn;
using llvm::Error;
using llvm::Expected;
using llvm::make_error;

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

static constexpr TargetInfo kTargets[] = {
    {"reference", "this processor, plain serial loops", ""},
    {"cpu", "this processor, vectorised and threaded", ""},
    {"opencl", "OpenCL devices", "not built yet"},
    {"vulkan", "Vulkan devices", "not built yet"},
    {"cuda", "NVIDIA GPUs", "not built yet"},
    {"hip", "AMD GPUs", "not built yet"},
};

ArrayRef<TargetInfo> attn::getTargets() { return kTargets; }

Error Compiler::checkTarget() const {
  StringRef name = options.target;
  for (const TargetInfo &target : kTargets) {
    if (target.name != name)
      continue;
    if (target.unavailable.empty())
      return Error::success();
    return make_error<CompileError>("target '" + name +
                                    "' is not usable: " + target.unavailable);
  }
  return make_error<CompileError>("there is no target '" + name + "'");
}

static Error makeCompileError(Error error) {
  return make_error<CompileError>(toString(std::move(error)));
}

Expected<CPUTarget> Compiler::getCPUTarget() const {
  Expected<CPUTarget> target =
      CPUTarget::get(options.cpu, options.features, options.triple);
  if (!target)
    return makeCompileError(target.takeError());
  return target;
}

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

/// Takes every diagnostic of a context while it lives: errors for the caller,
/// the others for Compiler::getRemarks.
class Compiler::Collector {
public:
  Collector(Compiler &compiler, MLIRContext *context)
      : handler(context, [this, &compiler](Diagnostic &diagnostic) {
          auto &list = diagnostic.getSeverity() == DiagnosticSeverity::Error
                           ? errors
                           : compiler.remarks;
          list.push_back(CompileDiagnostic::from(diagnostic));
        }) {}

  /// What was collected, or `fallback` where a failure left no diagnostic.
  Error takeError(const llvm::Twine &fallback) {
    if (errors.empty())
      return make_error<CompileError>(fallback);
    return make_error<CompileError>(std::move(errors));
  }

private:
  std::vector<CompileDiagnostic> errors;
  ScopedDiagnosticHandler handler;
};

//===----------------------------------------------------------------------===//
// Compiler
//===----------------------------------------------------------------------===//

void Compiler::getDialects(DialectRegistry &registry) {
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  attn::registerAllDialects(registry);
  registerAllToLLVMIRTranslations(registry);
}

static void registerPassesOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    mlir::registerAllPasses();
    attn::registerAllPasses();
  });
}

Compiler::Compiler(CompilerOptions options) : options(std::move(options)) {
  registerPassesOnce();
  DialectRegistry registry;
  getDialects(registry);
  context =
      std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  context->allowUnregisteredDialects();
}

Compiler::~Compiler() = default;

Error Compiler::parseFile(StringRef path) {
  if (llvm::sys::fs::is_directory(path))
    return make_error<CompileError>("'" + path + "' is a directory");
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return make_error<CompileError>("can not read '" + path +
                                    "': " + buffer.getError().message());
  return parse((*buffer)->getBuffer(), path);
}

Error Compiler::parse(StringRef source, StringRef name) {
  if (!context)
    return make_error<CompileError>("this compiler has taken a module already");
  Collector collector(*this, context.get());
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(source, name),
                             llvm::SMLoc());
  ParserConfig config(context.get());
  OwningOpRef<ModuleOp> parsed = parseSourceFile<ModuleOp>(sources, config);
  if (!parsed)
    return collector.takeError("'" + name + "' holds no module");
  module = std::move(parsed);
  return Error::success();
}

Error Compiler::take(OwningOpRef<ModuleOp> newModule) {
  if (!newModule)
    return make_error<CompileError>("no module was given");
  MLIRContext *newContext = newModule.get()->getContext();
  DialectRegistry registry;
  getDialects(registry);
  newContext->appendDialectRegistry(registry);
  module = std::move(newModule);
  if (newContext != context.get())
    context.reset();
  return Error::success();
}

Error Compiler::requireModule() const {
  if (module)
    return Error::success();
  return make_error<CompileError>("there is no module to work on");
}

/// Applies the options that concern every pass manager.
static Error configure(PassManager &pm, const CompilerOptions &options,
                       StringRef stage) {
  pm.enableVerifier(true);
  if (options.dumpDirectory.empty())
    return Error::success();
  llvm::SmallString<128> directory(options.dumpDirectory);
  llvm::sys::path::append(directory, stage);
  if (std::error_code error = llvm::sys::fs::create_directories(directory))
    return make_error<CompileError>("can not make directory '" + directory +
                                    "': " + error.message());
  pm.enableIRPrintingToFileTree(
      /*shouldPrintBeforePass=*/[](Pass *, Operation *) { return false; },
      /*shouldPrintAfterPass=*/[](Pass *, Operation *) { return true; },
      /*printModuleScope=*/true, /*printAfterOnlyOnChange=*/true,
      /*printAfterOnlyOnFailure=*/false, directory);
  return Error::success();
}

Error Compiler::run(StringRef pipeline) {
  if (Error error = requireModule())
    return error;
  Collector collector(*this, module.get()->getContext());
  PassManager pm(module.get()->getContext());
  std::string message;
  llvm::raw_string_ostream os(message);
  if (failed(parsePassPipeline(pipeline, pm, os)))
    return make_error<CompileError>("pass pipeline '" + pipeline +
                                    "': " + StringRef(message).trim());
  if (Error error = configure(pm, options, "passes"))
    return error;
  if (failed(pm.run(module.get())))
    return collector.takeError("pass pipeline '" + pipeline + "' failed");
  return Error::success();
}

Error Compiler::raise() { return run("attn-raise"); }

/// "l1,lambda=1.0,layers=0-3" to
/// "attn-convert{entry=main to=l1 lambda=1.0 layers=0-3}".
/// A part without "=" goes on with the list before it: layers=0-3,5. Names may
/// be written as the operations' attributes are: hamming_linear, top_n.
static std::string getConvertPass(StringRef conversion, StringRef entry) {
  auto toOption = [](StringRef name) {
    std::string option = name.str();
    llvm::replace(option, '_', '-');
    return option;
  };
  auto [to, rest] = conversion.split(',');
  std::string pass =
      "attn-convert{entry=" + entry.str() + " to=" + toOption(to);
  SmallVector<StringRef> parts;
  rest.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [name, value] = part.split('=');
    if (part.contains('='))
      pass += " " + toOption(name) + "=" + value.str();
    else
      pass += "," + part.str();
  }
  return pass + "}";
}

Error Compiler::convert(StringRef conversion, StringRef entry) {
  // A brace would end the options and start another pass.
  if (conversion.find_first_of("{}") != StringRef::npos ||
      conversion.split(',').first.trim().empty())
    return make_error<CompileError>("conversion '" + conversion +
                                    "': expected to[,option=value]...");
  return run(getConvertPass(conversion, entry));
}

Expected<Signature> Compiler::getSignature(StringRef entry) {
  if (Error error = requireModule())
    return error;
  Collector collector(*this, module.get()->getContext());
  FailureOr<func::FuncOp> function = lookupEntry(module.get(), entry);
  if (failed(function))
    return collector.takeError("no entry '" + entry + "'");
  FailureOr<Signature> signature = Signature::get(function->getFunctionType());
  if (failed(signature))
    return make_error<CompileError>("entry '" + entry +
                                    "' is not a function of arrays");
  return std::move(*signature);
}

/// Emits an error for the first operation that lowering would stumble over far
/// from its location: of an unknown dialect (importers leave those, for
/// attn-raise to take), or a call of a function that is only declared.
static LogicalResult rejectUnknown(ModuleOp module) {
  WalkResult result = module.walk([&](Operation *op) -> WalkResult {
    if (!op->isRegistered())
      return op->emitOpError("is of a dialect that is not known here");
    auto call = dyn_cast<func::CallOp>(op);
    if (!call)
      return success();
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    if (callee && !callee.isExternal())
      return success();
    return call.emitError()
           << "calls '" << call.getCallee() << "', which has no body here";
  });
  return failure(result.wasInterrupted());
}

static void buildPipeline(PassManager &pm, const CompilerOptions &options,
                          StringRef entry, StringRef symbol) {
  auto setCommon = [&](auto &pipeline) {
    pipeline.entry = entry.str();
    pipeline.symbol = symbol.str();
    pipeline.checkSizes = options.checkSizes;
  };
  if (options.target == "cpu") {
    CPUPipelineOptions pipeline;
    setCommon(pipeline);
    pipeline.cpu = options.cpu;
    pipeline.features = options.features;
    pipeline.triple = options.triple;
    return buildCPUPipeline(pm, pipeline);
  }
  ReferencePipelineOptions pipeline;
  setCommon(pipeline);
  buildReferencePipeline(pm, pipeline);
}

Expected<std::unique_ptr<llvm::MemoryBuffer>>
Compiler::generateObject(StringRef symbol, StringRef entry,
                         const CPUTarget &target) {
  if (Error error = requireModule())
    return error;
  if (Error error = checkTarget())
    return error;
  auto machine = target.createTargetMachine();
  if (!machine)
    return machine.takeError();
  MLIRContext *context = module.get()->getContext();
  Collector collector(*this, context);
  OwningOpRef<ModuleOp> lowered = module.get().clone();
  if (failed(rejectUnknown(*lowered)))
    return collector.takeError("the module has unknown operations");

  PassManager pm(context);
  buildPipeline(pm, options, entry, symbol);
  if (Error error = configure(pm, options, options.target))
    return error;
  if (failed(pm.run(*lowered)))
    return collector.takeError("the module can not be lowered");
  auto object = compileToObject(*lowered, **machine);
  // What MLIR said of the module says more.
  if (!object)
    return collector.takeError(toString(object.takeError()));
  return object;
}

Expected<Executable> Compiler::compile(StringRef entry) {
  Expected<CPUTarget> target = getCPUTarget();
  if (!target)
    return target.takeError();
  if (Error error = target->checkRunsHere())
    return makeCompileError(std::move(error));
  constexpr StringLiteral symbol = "attn_entry";
  auto object = generateObject(symbol, entry, *target);
  if (!object)
    return object.takeError();
  return Executable::link(std::move(*object), symbol);
}

static Error writeFile(StringRef path, StringRef contents) {
  return llvm::writeToOutput(path, [&](llvm::raw_ostream &os) {
    os << contents;
    return Error::success();
  });
}

static Error checkSymbol(StringRef symbol) {
  auto isWord = [](char c) { return llvm::isAlnum(c) || c == '_'; };
  if (!symbol.empty() && llvm::all_of(symbol, isWord) &&
      !llvm::isDigit(symbol.front()))
    return Error::success();
  return make_error<CompileError>("'" + symbol + "' is not a C identifier");
}

Error Compiler::emitObject(StringRef path, StringRef symbol, StringRef entry) {
  if (Error error = checkSymbol(symbol))
    return error;
  Expected<CPUTarget> target = getCPUTarget();
  if (!target)
    return target.takeError();
  auto object = generateObject(symbol, entry, *target);
  if (!object)
    return object.takeError();
  return writeFile(path, (*object)->getBuffer());
}

Error Compiler::emitSharedLibrary(StringRef path, StringRef symbol,
                                  StringRef entry) {
  llvm::SmallString<128> object;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("attn", "o", object))
    return llvm::createStringError(error, "no temporary file");
  llvm::FileRemover removeObject(object);
  if (Error error = emitObject(object, symbol, entry))
    return error;
  return linkSharedLibrary(object, path);
}

Error Compiler::emitHeader(StringRef path, StringRef symbol, StringRef entry) {
  if (Error error = checkSymbol(symbol))
    return error;
  Expected<Signature> signature = getSignature(entry);
  if (!signature)
    return signature.takeError();
  return writeFile(path, printHeader(*signature, symbol));
}
