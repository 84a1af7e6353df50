//===- CodeGen.cpp - LLVM IR to an object ---------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CodeGen.h"

#include "attn/Compiler/Errors.h"

#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::Error;
using llvm::Expected;
using llvm::make_error;

namespace {
/// Keeps LLVM's diagnostics, which would go to stderr.
class DiagnosticCollector : public llvm::DiagnosticHandler {
public:
  explicit DiagnosticCollector(std::vector<CompileDiagnostic> &errors)
      : errors(errors) {}

  bool handleDiagnostics(const llvm::DiagnosticInfo &info) override {
    if (info.getSeverity() != llvm::DS_Error)
      return true;
    CompileDiagnostic diagnostic;
    llvm::raw_string_ostream os(diagnostic.message);
    llvm::DiagnosticPrinterRawOStream printer(os);
    info.print(printer);
    errors.push_back(std::move(diagnostic));
    return true;
  }

private:
  std::vector<CompileDiagnostic> &errors;
};
} // namespace

/// Enough to keep loops tight. The default pipelines spend nine tenths of
/// their time (seconds for a two-layer model) in indvars, whose loop guards
/// are searched through all the loops before, and MLIR's loops have canonical
/// counters already.
static constexpr StringLiteral kOptimisations =
    "function<eager-inv>(simplifycfg,early-cse<memssa>,"
    "loop(loop-rotate),loop-mssa(licm),instcombine<no-verify-fixpoint>,"
    "simplifycfg,loop-vectorize,instcombine<no-verify-fixpoint>,"
    "loop-mssa(licm),simplifycfg)";

static Error optimise(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::PassBuilder builder(&machine);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager sccs;
  llvm::ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(sccs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, sccs, modules);
  llvm::ModulePassManager passes;
  if (Error error = builder.parsePassPipeline(passes, kOptimisations))
    return error;
  passes.run(module, modules);
  return Error::success();
}

Expected<std::unique_ptr<llvm::MemoryBuffer>>
attn::compileToObject(ModuleOp module, llvm::TargetMachine &machine) {
  llvm::LLVMContext context;
  std::vector<CompileDiagnostic> errors;
  context.setDiagnosticHandler(std::make_unique<DiagnosticCollector>(errors));
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(module, context);
  if (!llvmModule)
    return make_error<CompileError>("the module can not be written as LLVM IR");
  llvmModule->setDataLayout(machine.createDataLayout());
  llvmModule->setTargetTriple(machine.getTargetTriple());
  if (Error error = optimise(*llvmModule, machine))
    return error;

  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, os, nullptr,
                                  llvm::CodeGenFileType::ObjectFile))
    return make_error<CompileError>("no object files for " +
                                    machine.getTargetTriple().str());
  passes.run(*llvmModule);
  if (!errors.empty())
    return make_error<CompileError>(std::move(errors));
  return std::make_unique<llvm::SmallVectorMemoryBuffer>(
      std::move(bytes), /*RequiresNullTerminator=*/false);
}

/// The first of the usual compiler drivers. They know where the system keeps
/// what a shared library needs.
static Expected<std::string> findLinker() {
  for (StringRef name : {"clang-22", "clang", "cc"})
    if (llvm::ErrorOr<std::string> path = llvm::sys::findProgramByName(name))
      return *path;
  return make_error<CompileError>(
      "linking a shared library needs clang-22, clang or cc in PATH");
}

Error attn::linkSharedLibrary(StringRef object, StringRef path) {
  Expected<std::string> linker = findLinker();
  if (!linker)
    return linker.takeError();
  llvm::SmallString<128> log;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("attn-link", "log", log))
    return llvm::createStringError(error, "no temporary file");
  llvm::FileRemover removeLog(log);
  std::optional<StringRef> redirects[] = {StringRef(""), StringRef(log),
                                          StringRef(log)};
  std::string message;
  int status = llvm::sys::ExecuteAndWait(
      *linker, {*linker, "-shared", "-o", path, object, "-lm"},
      /*Env=*/std::nullopt, redirects, /*SecondsToWait=*/0,
      /*MemoryLimit=*/0, &message);
  if (status == 0)
    return Error::success();
  if (auto output = llvm::MemoryBuffer::getFile(log))
    message += (*output)->getBuffer().trim();
  return make_error<CompileError>("'" + *linker + "' failed: " + message);
}
