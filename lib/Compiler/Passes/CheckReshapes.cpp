//===- CheckReshapes.cpp - Assert that reshapes fit -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CHECKRESHAPES
#include "attn/Compiler/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;

static Value product(OpBuilder &builder, Location loc, ValueRange values) {
  Value result = arith::ConstantIndexOp::create(builder, loc, 1);
  for (Value value : values)
    result = arith::MulIOp::create(builder, loc, result, value);
  return result;
}

static SmallVector<Value> sizesOf(OpBuilder &builder, Location loc,
                                  Value tensor, ArrayRef<int64_t> dims) {
  return llvm::map_to_vector(dims, [&](int64_t dim) -> Value {
    return tensor::DimOp::create(builder, loc, tensor, dim);
  });
}

/// Two negative sizes have a positive product, so each is checked.
static void assertNotNegative(OpBuilder &builder, Location loc, Value size) {
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value holds = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge,
                                      size, zero);
  cf::AssertOp::create(builder, loc, holds, "a reshaped size is negative");
}

static void assertEqual(OpBuilder &builder, Location loc, Value lhs, Value rhs,
                        StringRef message) {
  Value holds =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, lhs, rhs);
  cf::AssertOp::create(builder, loc, holds, message);
}

static void checkReshape(tensor::ReshapeOp op) {
  auto type = dyn_cast<RankedTensorType>(op.getType());
  auto sourceType = dyn_cast<RankedTensorType>(op.getSource().getType());
  if (!type || !sourceType ||
      (type.hasStaticShape() && sourceType.hasStaticShape()))
    return;
  OpBuilder builder(op);
  Location loc = op.getLoc();
  SmallVector<Value> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    Value position = arith::ConstantIndexOp::create(builder, loc, dim);
    Value size =
        tensor::ExtractOp::create(builder, loc, op.getShape(), position);
    if (!size.getType().isIndex())
      size = arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                        size);
    if (type.isDynamicDim(dim))
      assertNotNegative(builder, loc, size);
    else
      assertEqual(
          builder, loc, size,
          arith::ConstantIndexOp::create(builder, loc, type.getDimSize(dim)),
          "a reshaped size is not the one in the type");
    sizes.push_back(size);
  }
  auto dims = llvm::to_vector(llvm::seq<int64_t>(0, sourceType.getRank()));
  Value count =
      product(builder, loc, sizesOf(builder, loc, op.getSource(), dims));
  assertEqual(builder, loc, product(builder, loc, sizes), count,
              "a reshape changes the number of elements");
}

static void checkExpandShape(tensor::ExpandShapeOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> sizes = op.getMixedOutputShape();
  for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices())) {
    bool isStatic = !op.getSrcType().isDynamicDim(dim) &&
                    llvm::none_of(group, [&](int64_t i) {
                      return op.getResultType().isDynamicDim(i);
                    });
    if (isStatic)
      continue;
    SmallVector<Value> factors;
    for (int64_t i : group) {
      Value size = getValueOrCreateConstantIndexOp(builder, loc, sizes[i]);
      if (op.getResultType().isDynamicDim(i))
        assertNotNegative(builder, loc, size);
      factors.push_back(size);
    }
    Value source = tensor::DimOp::create(builder, loc, op.getSrc(), dim);
    assertEqual(builder, loc, product(builder, loc, factors), source,
                "a reshape changes the number of elements");
  }
}

namespace {
struct CheckReshapesPass : attn::impl::CheckReshapesBase<CheckReshapesPass> {
  void runOnOperation() override {
    getOperation()->walk([](Operation *op) {
      if (auto reshape = dyn_cast<tensor::ReshapeOp>(op))
        checkReshape(reshape);
      else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
        checkExpandShape(expand);
    });
  }
};
} // namespace
