//===- PatternDetail.h - Parts of the reference lowering ------ -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_ATTNTOLINALG_PATTERNDETAIL_H
#define LIB_CONVERSION_ATTNTOLINALG_PATTERNDETAIL_H

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace mlir::attn {

/// attn.sdpa, l1, hamming, online and finish.
void populateSoftmaxToLinalgPatterns(RewritePatternSet &patterns);

/// attn.hamming_linear and cumsum.
void populateLinearToLinalgPatterns(RewritePatternSet &patterns);

/// attn.sign_pack, kernel_hash and elita_positions.
void populateCodesToLinalgPatterns(RewritePatternSet &patterns);

/// attn.grid and quantise.
void populateQuantiseToLinalgPatterns(RewritePatternSet &patterns);

/// attn.pack_rows, pack_keys, and online_tile, top_tile and finish_tile, which
/// become attn.online, hamming and finish.
void populateTilesToLinalgPatterns(RewritePatternSet &patterns);

} // namespace mlir::attn

#endif // LIB_CONVERSION_ATTNTOLINALG_PATTERNDETAIL_H
