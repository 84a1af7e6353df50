//===- ExpandBF16Casts.cpp - bf16 casts by way of f32 ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::attn {
#define GEN_PASS_DEF_EXPANDBF16CASTS
#include "attn/Compiler/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;

/// `type` with its bf16 elements replaced by f32, or null where it has none.
static Type throughF32(Type type) {
  if (!isa<BFloat16Type>(getElementTypeOrSelf(type)))
    return {};
  Type f32 = Float32Type::get(type.getContext());
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(f32);
  return f32;
}

/// X -> bf16 becomes X -> f32 -> bf16.
static void splitCastToBF16(Operation *cast) {
  Value result = cast->getResult(0);
  Type bf16 = result.getType();
  Type f32 = throughF32(bf16);
  if (!f32)
    return;
  OpBuilder builder(cast->getContext());
  builder.setInsertionPointAfter(cast);
  result.setType(f32);
  auto narrow = arith::TruncFOp::create(builder, cast->getLoc(), bf16, result);
  result.replaceAllUsesExcept(narrow, narrow);
}

/// bf16 -> X becomes bf16 -> f32 -> X.
static void splitCastFromBF16(Operation *cast) {
  Value operand = cast->getOperand(0);
  Type f32 = throughF32(operand.getType());
  if (!f32)
    return;
  OpBuilder builder(cast);
  cast->setOperand(
      0, arith::ExtFOp::create(builder, cast->getLoc(), f32, operand));
}

namespace {
struct ExpandBF16CastsPass
    : attn::impl::ExpandBF16CastsBase<ExpandBF16CastsPass> {
  void runOnOperation() override {
    SmallVector<Operation *> casts;
    getOperation()->walk([&](Operation *op) {
      if (isa<arith::SIToFPOp, arith::UIToFPOp, arith::FPToSIOp,
              arith::FPToUIOp>(op))
        casts.push_back(op);
      else if (isa<arith::TruncFOp, arith::ExtFOp>(op) &&
               isa<Float64Type>(getElementTypeOrSelf(
                   isa<arith::TruncFOp>(op) ? op->getOperand(0).getType()
                                            : op->getResult(0).getType())))
        casts.push_back(op);
    });
    for (Operation *cast : casts) {
      splitCastFromBF16(cast);
      splitCastToBF16(cast);
    }
  }
};
} // namespace
