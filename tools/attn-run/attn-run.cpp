//===- attn-run.cpp - Compile and run a model -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads a model and its inputs, converts its attention if asked to, compiles,
// runs, and compares the outputs with expected ones. Exit status: 0 right,
// 1 wrong result or bad input, 2 wrong usage.
//
//===----------------------------------------------------------------------===//

#include "attn/Arrays/Comparison.h"
#include "attn/Arrays/NpyFile.h"
#include "attn/Compiler/Compiler.h"
#include "attn/Compiler/Report.h"
#include "attn/Runtime/Runtime.h"
#include "attn/Support/CommandLine.h"
#include "attn/Support/Supervisor.h"
#include "attn/Support/Version.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/ToolOutputFile.h"
#include "llvm/Support/raw_ostream.h"

#include <chrono>

using namespace mlir;
using namespace mlir::attn;
using llvm::Error;
using llvm::Expected;
namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Command line
//===----------------------------------------------------------------------===//

static cl::OptionCategory category("attn-run options");

static cl::opt<std::string> modelPath(cl::Positional, cl::desc("MODEL.mlir"),
                                      cl::cat(category));
static cl::opt<std::string>
    entryName("entry", cl::desc("The function to call (default: main)"),
              cl::value_desc("name"), cl::init("main"), cl::cat(category));
static cl::list<std::string> inputPaths(
    "inputs",
    cl::desc("Arrays arg0, arg1, ... (.npz), or the one argument (.npy). "
             "Given more than once, all files together"),
    cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string>
    outputPath("outputs",
               cl::desc("Where to write out0, out1, ... (.npz), or the one "
                        "result (.npy)"),
               cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string>
    expectPath("expect",
               cl::desc("Expected out0, out1, ...; a table of the errors is "
                        "printed, and the exit status is 1 where "
                        "|got - want| > atol + rtol * |want|"),
               cl::value_desc("file"), cl::cat(category));
static cl::opt<double>
    relativeTolerance("rtol",
                      cl::desc("Relative tolerance (default: by element type)"),
                      cl::value_desc("R"), cl::cat(category));
static cl::opt<double>
    absoluteTolerance("atol",
                      cl::desc("Absolute tolerance (default: by element type)"),
                      cl::value_desc("A"), cl::cat(category));
static cl::opt<bool>
    noRaise("no-raise",
            cl::desc("Compile the model as it stands: attention that is not "
                     "written as such is not looked for"),
            cl::cat(category));
static cl::list<std::string>
    conversions("convert",
                cl::desc("Convert dot-product attention: a mechanism (l1, "
                         "l1-longformer, l1-linformer, hamming, "
                         "hamming-linear, cumsum) and options of attn-convert "
                         "after commas, e.g. l1,lambda=1.0,layers=0-3,heads=2 "
                         "or cumsum,parameters=weights.npz. May be repeated"),
                cl::value_desc("to[,option=value]..."), cl::cat(category));
static cl::opt<std::string>
    targetName("target", cl::desc("What to compile for (default: reference)"),
               cl::value_desc("name"), cl::init("reference"),
               cl::cat(category));
static cl::opt<std::string>
    cpuName("cpu",
            cl::desc("Compile for another processor, whose code must run here "
                     "(default: host)"),
            cl::value_desc("name"), cl::init("host"), cl::cat(category));
static cl::opt<std::string>
    features("features",
             cl::desc("Features of the processor that are switched on or off, "
                      "e.g. +avx2,-avx512f"),
             cl::value_desc("list"), cl::cat(category));
static cl::opt<bool>
    listTargets("list-targets",
                cl::desc("Print the targets, and why some are not usable"),
                cl::cat(category));
/// Made by main, when LLVM's option of this name is gone.
static cl::opt<int> &numThreads() {
  static cl::opt<int> option(
      "threads",
      cl::desc("Threads that the model runs on (default: ATTN_NUM_THREADS, "
               "else OMP_NUM_THREADS, else one for each processor)"),
      cl::value_desc("N"), cl::init(0), cl::cat(category));
  return option;
}
static cl::opt<unsigned>
    repeat("repeat",
           cl::desc("Run N times; the report has the median and the fastest"),
           cl::value_desc("N"), cl::init(1), cl::cat(category));
static cl::opt<std::string> reportKind(
    "report",
    cl::desc("Report the attention in the model, what it costs before and "
             "after conversion, and the times, as text, json or html, to "
             "standard output or a file"),
    cl::value_desc("kind[:file]"), cl::cat(category));
static cl::opt<std::string>
    dumpDirectory("dump-ir",
                  cl::desc("Write the module after each pass that changes it "
                           "to files in a directory"),
                  cl::value_desc("directory"), cl::cat(category));

/// What a user wrote that can not be meant; the exit status is 2.
static std::string checkUsage() {
  if (modelPath.empty())
    return "no model was given";
  if (numThreads().getNumOccurrences() && numThreads() < 1)
    return "--threads must be at least 1";
  if (repeat == 0)
    return "--repeat must be at least 1";
  for (const auto *tolerance : {&relativeTolerance, &absoluteTolerance})
    if (tolerance->getNumOccurrences() && !(tolerance->getValue() >= 0))
      return ("--" + tolerance->ArgStr + " must not be negative").str();
  if ((relativeTolerance.getNumOccurrences() ||
       absoluteTolerance.getNumOccurrences()) &&
      expectPath.empty())
    return "--rtol and --atol need --expect";
  StringRef kind = StringRef(reportKind).split(':').first;
  if (reportKind.getNumOccurrences() && kind != "text" && kind != "json" &&
      kind != "html")
    return ("--report is text, json or html, not '" + kind + "'").str();
  return "";
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

static Error printTargets() {
  for (const TargetInfo &target : getTargets()) {
    llvm::outs() << llvm::left_justify(target.name, 12) << target.description;
    if (!target.unavailable.empty())
      llvm::outs() << " (not usable: " << target.unavailable << ")";
    llvm::outs() << "\n";
  }
  Expected<CPUTarget> processor = CPUTarget::get(cpuName, features);
  if (!processor)
    return processor.takeError();
  llvm::outs() << "processor   ";
  processor->print(llvm::outs());
  llvm::outs() << "\n";
  return Error::success();
}

/// The arrays "arg0", "arg1", ... or "out0", ... of one or more files.
class ArraySet {
public:
  explicit ArraySet(StringRef prefix) : prefix(prefix) {}

  Error addFile(StringRef path, const llvm::Twine &limitReason,
                size_t numWanted) {
    Expected<ArrayFile> file = ArrayFile::open(path);
    if (!file)
      return file.takeError();
    for (size_t i = 0; i < file->getNames().size(); ++i)
      if (Error error =
              addArray(*file, files.size(), i, limitReason, numWanted))
        return error;
    files.push_back(std::move(*file));
    return Error::success();
  }

  /// The array of this number, whose type must pass `check` before its
  /// elements are read.
  Expected<Array> read(size_t number, StringRef missing,
                       llvm::function_ref<Error(const ArrayType &)> check) {
    auto place = places.find(number);
    if (place == places.end())
      return llvm::createStringError("no array '" + prefix + Twine(number) +
                                     "' " + missing);
    auto [file, index] = place->second;
    Expected<ArrayType> type = files[file].readType(index);
    if (!type)
      return type.takeError();
    if (Error error = check(*type))
      return llvm::createStringError("'" + files[file].getPath() +
                                     "': " + toString(std::move(error)));
    return files[file].read(index);
  }

private:
  Error addArray(const ArrayFile &file, size_t fileIndex, size_t index,
                 const llvm::Twine &limitReason, size_t numWanted) {
    StringRef name = file.getNames()[index], digits = name;
    size_t number = 0;
    // Leading zeros are allowed: arg000.
    bool isNumbered =
        file.isSingle() || (digits.consume_front(prefix) && !digits.empty() &&
                            llvm::all_of(digits, llvm::isDigit) &&
                            !digits.getAsInteger(10, number));
    if (!isNumbered || number >= numWanted)
      return llvm::createStringError(
          file.isSingle() ? "'" + file.getPath() + "': " + limitReason
                          : "'" + file.getPath() + "' has an array '" + name +
                                "': " + limitReason);
    if (!places.insert({number, {fileIndex, index}}).second)
      return llvm::createStringError("'" + file.getPath() + "': array '" +
                                     prefix + Twine(number) +
                                     "' was given already");
    return Error::success();
  }

  StringRef prefix;
  std::vector<ArrayFile> files;
  std::map<size_t, std::pair<size_t, size_t>> places;
};

static Expected<std::vector<Array>> readInputs(const Signature &signature) {
  size_t count = signature.arguments.size();
  ArraySet set("arg");
  for (StringRef path : inputPaths)
    if (Error error = set.addFile(
            path, "the function takes " + Twine(count) + " arguments", count))
      return error;
  std::vector<Array> arrays;
  for (size_t number = 0; number < count; ++number) {
    const ArrayType &wanted = signature.arguments[number];
    std::string missing = "in --inputs, for argument " +
                          std::to_string(number) + " of type " + wanted.str();
    Expected<Array> array =
        set.read(number, missing, [&](const ArrayType &given) {
          return checkCompatible("arg" + Twine(number), given, wanted);
        });
    if (!array)
      return array.takeError();
    arrays.push_back(std::move(*array));
  }
  return arrays;
}

static Error writeOutputs(ArrayRef<Array> results) {
  if (StringRef(outputPath).ends_with(".npy")) {
    if (results.size() != 1)
      return llvm::createStringError("'" + outputPath +
                                     "' can hold one array, "
                                     "and there are " +
                                     Twine(results.size()) + ": use .npz");
    return writeNpy(outputPath, results.front().view);
  }
  std::vector<NamedArray> arrays;
  for (auto [number, result] : llvm::enumerate(results))
    arrays.push_back({"out" + std::to_string(number), result.view});
  return writeNpz(outputPath, arrays);
}

static Tolerance getTolerance(ElementType type) {
  Tolerance tolerance = Tolerance::getDefault(type);
  if (relativeTolerance.getNumOccurrences())
    tolerance.relative = relativeTolerance;
  if (absoluteTolerance.getNumOccurrences())
    tolerance.absolute = absoluteTolerance;
  return tolerance;
}

static void printComparison(size_t number, const Array &got,
                            const ComparisonResult &result,
                            Tolerance tolerance) {
  std::string worst = "-";
  if (result.numElements) {
    worst.clear();
    llvm::raw_string_ostream os(worst);
    os << "[";
    llvm::interleaveComma(result.worstIndex, os);
    os << llvm::format("] got %.6g want %.6g", result.worstGot,
                       result.worstWant);
  }
  llvm::outs() << llvm::formatv(
      "{0,-6} {1,-22} {2,-11:e2} {3,-11:e2} {4,-8:e1} {5,-8:e1} {6,-9} {7}\n",
      "out" + std::to_string(number), got.view.type.str(), result.maxAbsolute,
      result.maxRelative, tolerance.relative, tolerance.absolute,
      result.numWrong ? std::to_string(result.numWrong) + " wrong" : "ok",
      worst);
}

/// Prints the table. False where some element is wrong.
static Expected<bool> compareWithExpected(ArrayRef<Array> results) {
  size_t count = results.size();
  ArraySet set("out");
  if (Error error = set.addFile(
          expectPath, "the function has " + Twine(count) + " results", count))
    return error;
  llvm::outs() << llvm::formatv(
      "{0,-6} {1,-22} {2,-11} {3,-11} {4,-8} {5,-8} {6,-9} {7}\n", "output",
      "type", "max abs", "max rel", "rtol", "atol", "", "worst at");
  bool agree = true;
  for (size_t number = 0; number < count; ++number) {
    const Array &got = results[number];
    std::string name = "out" + std::to_string(number);
    Expected<Array> want =
        set.read(number, ("in '" + expectPath + "'"),
                 [&](const ArrayType &given) -> Error {
                   if (given.sizes == got.view.type.sizes)
                     return Error::success();
                   return llvm::createStringError(
                       "the expected " + name + " is " + given.str() +
                       ", and the result is " + got.view.type.str());
                 });
    if (!want)
      return want.takeError();
    Tolerance tolerance = getTolerance(got.view.type.element);
    Expected<ComparisonResult> result =
        compareArrays(name, got.view, want->view, tolerance);
    if (!result)
      return result.takeError();
    printComparison(number, got, *result, tolerance);
    agree &= result->numWrong == 0;
  }
  return agree;
}

static Error writeReport(const ModelReport &report) {
  auto [kind, path] = StringRef(reportKind).split(':');
  std::error_code code;
  llvm::ToolOutputFile file(path.empty() ? "-" : path, code,
                            llvm::sys::fs::OF_Text);
  if (code)
    return llvm::createStringError("can not write '" + path +
                                   "': " + code.message());
  if (kind == "json")
    file.os() << llvm::formatv("{0:2}\n", report.toJSON());
  else if (kind == "html")
    report.printHTML(file.os(), modelPath);
  else
    report.printText(file.os());
  file.keep();
  return Error::success();
}

/// Milliseconds since the last call, or since the start.
class Clock {
public:
  double lap() {
    auto now = std::chrono::steady_clock::now();
    std::chrono::duration<double, std::milli> passed = now - start;
    start = now;
    return passed.count();
  }

private:
  std::chrono::steady_clock::time_point start =
      std::chrono::steady_clock::now();
};

//===----------------------------------------------------------------------===//
// Main
//===----------------------------------------------------------------------===//

/// What the model costs with these inputs.
static Error addCost(ModelReport &report, Compiler &compiler, ModuleOp raised,
                     ArrayRef<Array> inputs) {
  setStage("counting operations");
  std::vector<llvm::SmallVector<int64_t>> sizes;
  for (const Array &input : inputs)
    sizes.emplace_back(input.view.type.sizes.begin(),
                       input.view.type.sizes.end());
  return report.addCost(compiler.getModule(), raised, entryName, sizes);
}

/// True where everything is right; false where outputs differ.
static Expected<bool> runModel() {
  CompilerOptions options;
  options.target = targetName;
  options.cpu = cpuName;
  options.features = features;
  options.dumpDirectory = dumpDirectory;
  Compiler compiler(options);
  if (Error error = compiler.checkTarget())
    return error;

  Clock clock;
  std::vector<std::pair<std::string, double>> times;
  setStage("reading the model");
  if (Error error = compiler.parseFile(modelPath))
    return error;
  times.emplace_back("parse", clock.lap());

  setStage("raising and converting attention");
  if (!noRaise)
    if (Error error = compiler.raise())
      return error;
  // What was there before, for the report to compare with.
  bool isReported = reportKind.getNumOccurrences() > 0;
  OwningOpRef<ModuleOp> raised;
  if (isReported && !conversions.empty())
    raised = compiler.getModule().clone();
  for (StringRef conversion : conversions)
    if (Error error = compiler.convert(conversion, entryName))
      return error;
  ModelReport report =
      ModelReport::collect(compiler.getModule(), compiler.getRemarks());
  times.emplace_back("convert", clock.lap());

  setStage("reading the inputs");
  Expected<Signature> signature = compiler.getSignature(entryName);
  if (!signature)
    return signature.takeError();
  Expected<std::vector<Array>> inputs = readInputs(*signature);
  if (!inputs)
    return inputs.takeError();
  std::vector<ArrayView> arguments;
  for (const Array &input : *inputs)
    arguments.push_back(input.view);
  if (isReported)
    if (Error error = addCost(report, compiler, raised.get(), *inputs))
      return error;
  clock.lap();

  setStage("compiling the model");
  Expected<Executable> executable = compiler.compile(entryName);
  if (!executable)
    return executable.takeError();
  times.emplace_back("compile", clock.lap());

  setStage("running the model");
  attn_set_num_threads(numThreads());
  std::vector<Array> results;
  std::vector<double> runs;
  for (unsigned i = 0; i < repeat; ++i) {
    clock.lap();
    Expected<std::vector<Array>> computed = executable->call(arguments);
    runs.push_back(clock.lap());
    if (!computed)
      return computed.takeError();
    results = std::move(*computed);
  }
  llvm::sort(runs);
  times.emplace_back("run", runs[runs.size() / 2]);
  if (repeat > 1)
    times.emplace_back("run_fastest", runs.front());
  report.times = std::move(times);

  setStage("writing the results");
  if (!outputPath.empty())
    if (Error error = writeOutputs(results))
      return error;
  if (isReported)
    if (Error error = writeReport(report))
      return error;
  if (expectPath.empty())
    return true;
  return compareWithExpected(results);
}

/// Prints the error, if there is one; the exit status.
static int reportError(Error error) {
  if (!error)
    return 0;
  llvm::outs().flush();
  printError(llvm::errs(), "attn-run", std::move(error));
  return 1;
}

static int runAndReport() {
  Expected<bool> agree = runModel();
  if (agree)
    return *agree ? 0 : 1;
  return reportError(agree.takeError());
}

int main(int argc, char **argv) {
  keepOptionsOf(category);
  numThreads();
  cl::SetVersionPrinter(printVersion);
  std::string message;
  llvm::raw_string_ostream os(message);
  bool isParsed = cl::ParseCommandLineOptions(
      argc, argv, "Compiles and runs a model, and compares its outputs\n", &os);
  if (isParsed && listTargets)
    return reportError(printTargets());
  std::string mistake = isParsed ? checkUsage() : "";
  if (!isParsed || !mistake.empty()) {
    if (isParsed)
      llvm::errs() << "attn-run: " << mistake << "\n";
    // Of some mistakes LLVM has told stderr already.
    llvm::errs() << message << "attn-run --help lists the options\n";
    return 2;
  }
  return supervise("attn-run", runAndReport);
}
