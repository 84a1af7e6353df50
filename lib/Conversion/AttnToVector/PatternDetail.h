//===- PatternDetail.h - Patterns of attn to vector -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CONVERSION_ATTNTOVECTOR_PATTERNDETAIL_H
#define ATTN_LIB_CONVERSION_ATTNTOVECTOR_PATTERNDETAIL_H

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace mlir::attn {

/// attn.online_tile.
void populateOnlineTileToVectorPatterns(RewritePatternSet &patterns);

/// attn.top_tile.
void populateTopTileToVectorPatterns(RewritePatternSet &patterns);

/// attn.pack_rows and pack_keys.
void populatePackToVectorPatterns(RewritePatternSet &patterns);

/// attn.grid and quantise.
void populateQuantiseToVectorPatterns(RewritePatternSet &patterns);

/// attn.finish and finish_tile.
void populateFinishToVectorPatterns(RewritePatternSet &patterns);

/// attn.cumsum.
void populateCumsumToVectorPatterns(RewritePatternSet &patterns);

} // namespace mlir::attn

#endif // ATTN_LIB_CONVERSION_ATTNTOVECTOR_PATTERNDETAIL_H
