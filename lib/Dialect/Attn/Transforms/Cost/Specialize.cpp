//===- Specialize.cpp - Make the sizes of arguments static ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/Cost.h"

#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::attn;

/// The type with the sizes that are known put in.
static FailureOr<RankedTensorType>
refine(FunctionOpInterface function, unsigned index, ArrayRef<int64_t> sizes) {
  auto type = dyn_cast<RankedTensorType>(function.getArgument(index).getType());
  auto fail = [&]() -> InFlightDiagnostic {
    return function.emitError()
           << "argument " << index << " of @" << function.getName()
           << " is of type " << function.getArgument(index).getType();
  };
  if (!type)
    return fail() << ", which has no sizes to give";
  if (type.getRank() != static_cast<int64_t>(sizes.size()))
    return fail() << ", of rank " << type.getRank() << "; " << sizes.size()
                  << " sizes are given";
  SmallVector<int64_t> shape(type.getShape());
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    if (ShapedType::isDynamic(size))
      continue;
    if (!ShapedType::isDynamic(shape[dim]) && shape[dim] != size)
      return fail() << ", with " << shape[dim] << " in dimension " << dim
                    << "; " << size << " is given";
    shape[dim] = size;
  }
  return RankedTensorType::get(shape, type.getElementType());
}

/// The sizes that a reshape is given, where they are constants.
static SmallVector<std::optional<int64_t>> getSizes(tensor::ReshapeOp op) {
  SmallVector<std::optional<int64_t>> sizes(op.getType().getRank());
  DenseIntElementsAttr constant;
  if (matchPattern(op.getShape(), m_Constant(&constant))) {
    for (auto [size, number] :
         llvm::zip_equal(sizes, constant.getValues<APInt>()))
      size = number.getSExtValue();
  } else if (auto list =
                 op.getShape().getDefiningOp<tensor::FromElementsOp>()) {
    for (auto [size, value] : llvm::zip_equal(sizes, list.getElements()))
      size = getConstantIntValue(value);
  }
  return sizes;
}

namespace {
/// A reshape to a shape whose sizes are constants: its type says so.
struct SpecializeReshape : public OpRewritePattern<tensor::ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<RankedTensorType>(op.getType());
    if (!type || type.hasStaticShape())
      return failure();
    SmallVector<int64_t> shape(type.getShape());
    for (auto [size, given] : llvm::zip_equal(shape, getSizes(op)))
      if (ShapedType::isDynamic(size) && given && *given >= 0)
        size = *given;
    if (type.getShape().equals(shape))
      return failure();
    auto known = RankedTensorType::get(shape, type.getElementType());
    Value reshaped = tensor::ReshapeOp::create(rewriter, op.getLoc(), known,
                                               op.getSource(), op.getShape());
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, type, reshaped);
    return success();
  }
};
} // namespace

LogicalResult attn::specializeSizes(FunctionOpInterface function,
                                    ArrayRef<SmallVector<int64_t>> sizes) {
  OpBuilder builder(function.getContext());
  Block &entry = function.getFunctionBody().front();
  builder.setInsertionPointToStart(&entry);
  SmallVector<Type> types(function.getArgumentTypes());
  for (auto [index, given] : llvm::enumerate(sizes)) {
    if (given.empty())
      continue;
    if (index >= types.size())
      return function.emitError()
             << "has " << types.size() << " arguments; sizes of argument "
             << index << " are given";
    FailureOr<RankedTensorType> type = refine(function, index, given);
    if (failed(type))
      return failure();
    BlockArgument argument = function.getArgument(index);
    if (*type == argument.getType())
      continue;
    auto cast = tensor::CastOp::create(builder, argument.getLoc(),
                                       argument.getType(), argument);
    argument.replaceAllUsesExcept(cast, cast);
    argument.setType(*type);
    types[index] = *type;
  }
  function.setType(builder.getFunctionType(types, function.getResultTypes()));

  // What upstream knows of sizes: everything that canonicalises.
  MLIRContext *context = function.getContext();
  RewritePatternSet patterns(context);
  patterns.add<SpecializeReshape>(context);
  for (Dialect *dialect : context->getLoadedDialects())
    dialect->getCanonicalizationPatterns(patterns);
  for (RegisteredOperationName name : context->getRegisteredOperations())
    name.getCanonicalizationPatterns(patterns, context);
  memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
  tensor::populateFoldTensorEmptyPatterns(patterns);
  // Sizes go down a model layer by layer. Not having converged is no fault:
  // what is not known is said.
  GreedyRewriteConfig config;
  config.setUseTopDownTraversal(true).setMaxIterations(64);
  (void)applyPatternsGreedily(function, std::move(patterns), config);
  return success();
}
