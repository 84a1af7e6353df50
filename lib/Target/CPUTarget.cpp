//===- CPUTarget.cpp - What a processor can do ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Target/CPUTarget.h"

#include "Detail.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"

#include <mutex>

using namespace mlir::attn;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::Triple;

//===----------------------------------------------------------------------===//
// LLVM's tables
//===----------------------------------------------------------------------===//

static void initialiseTargets() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
  });
}

static Expected<const llvm::Target *> lookupTarget(const Triple &triple) {
  initialiseTargets();
  if (!triple.isX86_64() && !triple.isAArch64())
    return llvm::createStringError("'" + triple.str() +
                                   "' is neither x86-64 nor AArch64");
  std::string message;
  if (const llvm::Target *target =
          llvm::TargetRegistry::lookupTarget(triple, message))
    return target;
  return llvm::createStringError(message);
}

/// What LLVM knows of the processors of one architecture.
static Expected<std::unique_ptr<llvm::MCSubtargetInfo>>
getSubtarget(const Triple &triple, StringRef name, StringRef features) {
  Expected<const llvm::Target *> target = lookupTarget(triple);
  if (!target)
    return target.takeError();
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
      (*target)->createMCSubtargetInfo(triple, name, features));
  if (subtarget)
    return subtarget;
  return llvm::createStringError("LLVM has no processors for " + triple.str());
}

static bool hasProcessor(const Triple &triple, StringRef name) {
  auto subtarget = getSubtarget(triple, "", "");
  if (!subtarget) {
    llvm::consumeError(subtarget.takeError());
    return false;
  }
  return (*subtarget)->isCPUStringValid(name);
}

//===----------------------------------------------------------------------===//
// What a user wrote
//===----------------------------------------------------------------------===//

/// The triple that a processor's name means.
static Expected<Triple> resolveTriple(StringRef name, StringRef given) {
  Triple host(llvm::sys::getDefaultTargetTriple());
  if (!given.empty() || name == "host") {
    Triple triple(given.empty() ? host.str() : Triple::normalize(given));
    if (auto target = lookupTarget(triple); !target)
      return target.takeError();
    if (name == "host" && triple.getArch() != host.getArch())
      return llvm::createStringError("the host is no " + triple.getArchName() +
                                     " processor");
    if (name != "host" && !hasProcessor(triple, name))
      return llvm::createStringError("no processor '" + name + "' for " +
                                     triple.str());
    return triple;
  }
  for (const Triple &triple : {host, Triple("x86_64-unknown-linux-gnu"),
                               Triple("aarch64-unknown-linux-gnu")})
    if (hasProcessor(triple, name))
      return triple;
  return llvm::createStringError("no processor '" + name +
                                 "' for x86-64 or AArch64");
}

/// Refuses what LLVM would only warn of, on stderr.
static Error checkFeatures(const Triple &triple, StringRef features) {
  auto subtarget = getSubtarget(triple, "", "");
  if (!subtarget)
    return subtarget.takeError();
  llvm::SmallVector<StringRef> parts;
  features.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    StringRef feature = part;
    if (!feature.consume_front("+") && !feature.consume_front("-"))
      return llvm::createStringError("feature '" + part +
                                     "' must begin with + or -");
    auto known = (*subtarget)->getAllProcessorFeatures();
    if (llvm::none_of(known,
                      [&](const auto &entry) { return feature == entry.Key; }))
      return llvm::createStringError("no feature '" + feature + "' for " +
                                     triple.str());
  }
  return Error::success();
}

static std::string joinFeatures(StringRef first, StringRef second) {
  if (first.empty() || second.empty())
    return (first + second).str();
  return (first + "," + second).str();
}

//===----------------------------------------------------------------------===//
// Facts
//===----------------------------------------------------------------------===//

/// 512-bit vectors of every element type are those of x86-64-v4; 256-bit
/// integers came with AVX2.
static void describeX86(CPUTarget &target, const llvm::MCSubtargetInfo &info) {
  auto has = [&](StringRef features) { return info.checkFeatures(features); };
  bool has512 = has("+avx512f,+avx512bw,+avx512dq,+avx512vl");
  target.vectorBits = has512 ? 512 : has("+avx2") ? 256 : 128;
  target.numVectorRegisters = has512 ? 32 : 16;
  target.hasFMA = has("+fma");
  target.hasWordPopcount = has512 && has("+avx512vpopcntdq");
  target.hasBytePopcount = has512 && has("+avx512bitalg");
  bool hasVNNI = has512 ? has("+avx512vnni") : has("+avxvnni");
  target.hasByteDot = hasVNNI;
  target.hasShortDot = hasVNNI;
  target.hasBF16Dot = has512 && has("+avx512bf16");
  target.hasTiles = has("+amx-tile,+amx-int8,+amx-bf16");
}

/// What a name brings that is not wanted. SVE, whose vectors have no size at
/// compile time, serves no kernel here, and LLVM 22 can not select the masked
/// stores of bf16 that its vectoriser makes for it. `features` may bring it
/// back.
static StringRef getDefaultFeatures(const Triple &triple) {
  return triple.isAArch64() ? "-sve" : "";
}

/// NEON is always there.
static void describeAArch64(CPUTarget &target,
                            const llvm::MCSubtargetInfo &info) {
  target.vectorBits = 128;
  target.numVectorRegisters = 32;
  target.hasFMA = true;
  target.hasBytePopcount = true;
  target.hasByteDot = info.checkFeatures("+dotprod");
  target.hasBF16Dot = info.checkFeatures("+bf16");
}

static void setCaches(CPUTarget &target, CacheSizes caches) {
  if (caches.l1)
    target.l1Size = caches.l1;
  if (caches.l2)
    target.l2Size = caches.l2;
}

Expected<CPUTarget> CPUTarget::get(StringRef name, StringRef features,
                                   StringRef tripleName) {
  bool isHost = name == "host";
  Expected<Triple> triple = resolveTriple(name, tripleName);
  if (!triple)
    return triple.takeError();
  if (Error error = checkFeatures(*triple, features))
    return error;

  CPUTarget target;
  target.triple = *triple;
  target.name = isHost ? llvm::sys::getHostCPUName().str() : name.str();
  target.features = joinFeatures(isHost ? host::getFeatures() : "",
                                 getDefaultFeatures(*triple));
  target.features = joinFeatures(target.features, features);
  auto info = getSubtarget(*triple, target.name, target.features);
  if (!info)
    return info.takeError();
  if (triple->isX86())
    describeX86(target, **info);
  else
    describeAArch64(target, **info);
  setCaches(target, isHost ? host::getCaches() : getCachesOf(name));
  target.preferences =
      getPreferences(isHost ? host::getVendor() : getVendorOf(*triple, name));
  return target;
}

/// Whether the compiler may use a feature of its own accord; others, such as
/// protection keys, are the operating system's.
static bool isUsedByCompiler(StringRef feature) {
  for (StringRef prefix : {"adx", "aes", "amx", "avx", "bmi", "cx16", "f16c",
                           "fma", "gfni", "lzcnt", "movbe", "pclmul", "popcnt",
                           "sha", "sse", "ssse", "vaes", "vpclmulqdq"})
    if (feature.starts_with(prefix))
      return true;
  return false;
}

/// By features: names are no proof either way.
Error CPUTarget::checkRunsHere() const {
  Triple host(llvm::sys::getDefaultTargetTriple());
  if (triple.getArch() != host.getArch() || triple.getOS() != host.getOS())
    return llvm::createStringError("code for " + triple.str() +
                                   " does not run here");
  auto info = getSubtarget(triple, name, features);
  if (!info)
    return info.takeError();
  std::string detected = mlir::attn::host::getFeatures();
  for (StringRef feature : llvm::split(detected, ','))
    if (feature.consume_front("-") &&
        (!triple.isX86() || isUsedByCompiler(feature)) &&
        (*info)->checkFeatures(("+" + feature).str()))
      return llvm::createStringError("code for '" + name +
                                     "' does not run here: this processor has "
                                     "no " +
                                     feature);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Code generation, printing
//===----------------------------------------------------------------------===//

Expected<std::unique_ptr<llvm::TargetMachine>>
CPUTarget::createTargetMachine() const {
  Expected<const llvm::Target *> target = lookupTarget(triple);
  if (!target)
    return target.takeError();
  std::unique_ptr<llvm::TargetMachine> machine((*target)->createTargetMachine(
      triple, name, features, llvm::TargetOptions(), llvm::Reloc::PIC_));
  if (machine)
    return machine;
  return llvm::createStringError("no code generator for " + triple.str());
}

void CPUTarget::print(llvm::raw_ostream &os) const {
  os << name << " (" << triple.getArchName() << "): " << numVectorRegisters
     << " vectors of " << vectorBits << " bits, L1 " << l1Size / 1024
     << " KiB, L2 " << l2Size / 1024 << " KiB; has";
  const std::pair<bool, StringRef> facts[] = {
      {hasFMA, "fma"},
      {hasWordPopcount, "word-popcount"},
      {hasBytePopcount, "byte-popcount"},
      {hasByteDot, "byte-dot"},
      {hasShortDot, "short-dot"},
      {hasBF16Dot, "bf16-dot"},
      {hasTiles, "tiles"}};
  for (auto [holds, fact] : facts)
    if (holds)
      os << " " << fact;
  os << "; prefers " << (preferences.minSumByFMA ? "min+fma" : "min+add");
  if (hasBF16Dot)
    os << (preferences.bf16Dot ? " bf16-dot" : " f32-fma");
  if (hasByteDot)
    os << (preferences.byteDistanceByDot ? " max+dot" : " sad");
}
