//===- attn-compile.cpp - Compile a model ahead of time -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a model to an object file or a shared library, with a C header.
// Exit status: 0 done, 1 the model can not be compiled, 2 wrong usage.
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Compiler.h"
#include "attn/Support/CommandLine.h"
#include "attn/Support/Supervisor.h"
#include "attn/Support/Version.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::Error;
namespace cl = llvm::cl;

static cl::OptionCategory category("attn-compile options");

static cl::opt<std::string> modelPath(cl::Positional, cl::desc("MODEL.mlir"),
                                      cl::cat(category));
static cl::opt<std::string>
    outputPath("o",
               cl::desc("What to write: a shared library where it ends in "
                        ".so, else an object file"),
               cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string> headerPath("header",
                                       cl::desc("Write a C header for it"),
                                       cl::value_desc("file"),
                                       cl::cat(category));
static cl::opt<std::string> entryName("entry",
                                      cl::desc("The function to compile "
                                               "(default: main)"),
                                      cl::value_desc("name"), cl::init("main"),
                                      cl::cat(category));
static cl::opt<std::string>
    symbolName("symbol",
               cl::desc("The C name to export it under (default: the name of "
                        "the model's file)"),
               cl::value_desc("name"), cl::cat(category));
static cl::opt<std::string>
    cpuName("cpu", cl::desc("The processor to compile for (default: host)"),
            cl::value_desc("name"), cl::init("host"), cl::cat(category));
static cl::opt<std::string>
    features("features",
             cl::desc("Features of the processor that are switched on or off, "
                      "e.g. +avx2,-avx512f"),
             cl::value_desc("list"), cl::cat(category));
static cl::opt<std::string>
    tripleName("triple",
               cl::desc("Where the processor's name is not enough: "
                        "aarch64-linux-gnu"),
               cl::value_desc("triple"), cl::cat(category));
static cl::opt<std::string>
    targetName("target",
               cl::desc("What to compile for: reference or cpu (default: "
                        "reference)"),
               cl::value_desc("name"), cl::init("reference"),
               cl::cat(category));
static cl::list<std::string>
    conversions("convert",
                cl::desc("Convert dot-product attention, as attn-run does"),
                cl::value_desc("to[,option=value]..."), cl::cat(category));

/// "models/my-bert.linalg.mlir" to "my_bert_linalg".
static std::string getDefaultSymbol() {
  std::string name = llvm::sys::path::stem(modelPath).str();
  for (char &c : name)
    if (!llvm::isAlnum(c))
      c = '_';
  if (name.empty() || llvm::isDigit(name.front()))
    name.insert(name.begin(), '_');
  return name;
}

static Error compileModel() {
  CompilerOptions options;
  options.target = targetName;
  options.cpu = cpuName;
  options.features = features;
  options.triple = tripleName;
  Compiler compiler(options);
  setStage("reading the model");
  if (Error error = compiler.parseFile(modelPath))
    return error;
  setStage("raising and converting attention");
  if (Error error = compiler.raise())
    return error;
  for (StringRef conversion : conversions)
    if (Error error = compiler.convert(conversion, entryName))
      return error;

  setStage("compiling the model");
  std::string symbol = symbolName.empty() ? getDefaultSymbol() : symbolName;
  if (!headerPath.empty())
    if (Error error = compiler.emitHeader(headerPath, symbol, entryName))
      return error;
  if (StringRef(outputPath).ends_with(".so"))
    return compiler.emitSharedLibrary(outputPath, symbol, entryName);
  return compiler.emitObject(outputPath, symbol, entryName);
}

static int compileAndReport() {
  Error error = compileModel();
  if (!error)
    return 0;
  printError(llvm::errs(), "attn-compile", std::move(error));
  return 1;
}

int main(int argc, char **argv) {
  keepOptionsOf(category);
  cl::SetVersionPrinter(printVersion);
  std::string message;
  llvm::raw_string_ostream os(message);
  bool isParsed = cl::ParseCommandLineOptions(
      argc, argv, "Compiles a model ahead of time\n", &os);
  bool isComplete = !modelPath.empty() && !outputPath.empty();
  if (!isParsed || !isComplete) {
    if (isParsed)
      llvm::errs() << "attn-compile: a model and -o are needed\n";
    // Of some mistakes LLVM has told stderr already.
    llvm::errs() << message << "attn-compile --help lists the options\n";
    return 2;
  }
  return supervise("attn-compile", compileAndReport);
}
