//===- Pipelines.h - Named pass pipelines -----------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_PIPELINES_PIPELINES_H
#define ATTN_PIPELINES_PIPELINES_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::attn {

/// What a pipeline from tensors to a callable entry is told.
template <typename Derived>
struct EntryPipelineOptions : PassPipelineOptions<Derived> {
  template <typename T>
  using Option = mlir::detail::PassOptions::Option<T>;

  Option<std::string> entry{
      *this, "entry",
      llvm::cl::desc("Name of the function that is called from outside"),
      llvm::cl::init("main")};
  Option<std::string> symbol{
      *this, "symbol",
      llvm::cl::desc("Name that the compiled entry is exported under"),
      llvm::cl::init("attn_entry")};
  Option<bool> checkSizes{
      *this, "check-sizes",
      llvm::cl::desc("Verify at run time the sizes and indices that are not "
                     "known at compile time"),
      llvm::cl::init(true)};
};

struct ReferencePipelineOptions
    : EntryPipelineOptions<ReferencePipelineOptions> {};

/// `attn-reference-pipeline`: a module of tensors (attn, tosa, linalg, tensor,
/// arith, math, scf, func) to the LLVM dialect, as plain serial loops. Right
/// before fast: nothing is tiled, vectorised or reassociated, and every size
/// that compile time does not know is checked before it is relied on.
///
///   1. attn-prepare-entry: one public function, whose arguments are read-only
///   2. attn-check-attention; attn to linalg; tosa to linalg, tensor, arith
///      and scf
///   3. attn-check-reshapes; one-shot bufferization across functions, with
///      contiguous buffers at function boundaries
///   4. generate-runtime-verification. Here, and not on tensors, as only now
///      every operation that reads or writes memory is there to be seen; and
///      before loops, as a linalg operation is checked once, not per element.
///      Then deallocation: every result is a buffer that the caller owns.
///   5. loops, cf; bf16 arithmetic through f32; attn-asserts-to-status
///   6. the LLVM dialect; attn-emit-entry
void buildReferencePipeline(OpPassManager &pm,
                            const ReferencePipelineOptions &options);

struct CPUPipelineOptions : EntryPipelineOptions<CPUPipelineOptions> {
  Option<std::string> cpu{
      *this, "cpu",
      llvm::cl::desc("Processor: host, or a name that LLVM has for x86-64 or "
                     "AArch64"),
      llvm::cl::init("host")};
  Option<std::string> features{
      *this, "features",
      llvm::cl::desc("Features that are switched on or off: +avx2,-avx512f"),
      llvm::cl::init("")};
  Option<std::string> triple{
      *this, "triple",
      llvm::cl::desc("Where the name of the processor is not enough"),
      llvm::cl::init("")};
};

/// `attn-cpu-pipeline`: the same, made fast for one processor. It differs from
/// the reference in these steps:
///
///   2. attn-hamming-codes and attn-schedule; what got a schedule is tiled and
///      packed by it: attn-tile, attn-to-online, attn-pack. The rest goes to
///      linalg
///   5. convert-parallel-to-runtime, then convert-attn-to-vector: kernels keep
///      tiles on the stack of the function they are in, which has to be that of
///      one thread
///   6. attn-attach-target
void buildCPUPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// What a pipeline makes of tosa: linalg, tensor, arith and scf.
void buildTosaToLinalgPipeline(OpPassManager &pm);

/// Registers the pipelines above by name.
void registerPipelines();

} // namespace mlir::attn

#endif // ATTN_PIPELINES_PIPELINES_H
