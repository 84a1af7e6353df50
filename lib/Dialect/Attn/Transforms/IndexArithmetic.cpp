//===- IndexArithmetic.cpp - Sizes that may be known ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexArithmetic.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

OpFoldResult
attn::compute(ImplicitLocOpBuilder &b, ArrayRef<OpFoldResult> operands,
              function_ref<AffineExpr(ArrayRef<AffineExpr>)> make) {
  SmallVector<AffineExpr> symbols;
  for (unsigned i = 0, e = operands.size(); i < e; ++i)
    symbols.push_back(b.getAffineSymbolExpr(i));
  return affine::makeComposedFoldedAffineApply(b, b.getLoc(), make(symbols),
                                               operands);
}

OpFoldResult attn::ceilDiv(ImplicitLocOpBuilder &b, OpFoldResult size,
                           int64_t by) {
  return compute(b, {size}, [&](auto s) { return s[0].ceilDiv(by); });
}

OpFoldResult attn::mul(ImplicitLocOpBuilder &b, OpFoldResult size, int64_t by) {
  return compute(b, {size}, [&](auto s) { return s[0] * by; });
}

OpFoldResult attn::minRest(ImplicitLocOpBuilder &b, int64_t most,
                           OpFoldResult size, OpFoldResult first) {
  if (std::optional<int64_t> known = getConstantIntValue(size))
    if (*known % most == 0)
      return b.getIndexAttr(most);
  AffineExpr s0 = b.getAffineSymbolExpr(0), s1 = b.getAffineSymbolExpr(1);
  AffineMap map = AffineMap::get(0, 2, {b.getAffineConstantExpr(most), s0 - s1},
                                 b.getContext());
  return affine::makeComposedFoldedAffineMin(b, b.getLoc(), map, {size, first});
}

SmallVector<int64_t> attn::getShape(ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [](OpFoldResult size) {
    return getConstantIntValue(size).value_or(ShapedType::kDynamic);
  });
}
