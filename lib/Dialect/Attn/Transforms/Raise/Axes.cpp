//===- Axes.cpp - What the dimensions of tensors are made of --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Axes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Size
//===----------------------------------------------------------------------===//

Size Size::unknown(Value value, int64_t dim) {
  Size size;
  size.unknowns.emplace_back(value, dim);
  return size;
}

Size Size::of(OpFoldResult integer) {
  if (std::optional<int64_t> constant = getConstantIntValue(integer))
    return Size(*constant);
  return of(cast<Value>(integer));
}

/// The same of tosa. Of operands that broadcast, one that is not known to be 1
/// has the full size.
static std::optional<Size> sizeOfTosa(Operation *op, int64_t dim) {
  auto sizeOf = [&](Value tensor, int64_t from) -> std::optional<Size> {
    auto type = dyn_cast<RankedTensorType>(tensor.getType());
    if (!type || from >= type.getRank())
      return std::nullopt;
    return Size::of(tensor, from);
  };
  if (auto matmul = dyn_cast<tosa::MatMulOp>(op))
    return sizeOf(dim == 2 ? matmul.getB() : matmul.getA(), dim);
  if (auto transpose = dyn_cast<tosa::TransposeOp>(op))
    return sizeOf(transpose.getInput1(), transpose.getPerms()[dim]);
  if (isa<tosa::ReduceMaxOp, tosa::ReduceSumOp, tosa::ReduceAllOp>(op))
    return sizeOf(op->getOperand(0), dim);
  if (!op->hasTrait<OpTrait::tosa::TosaElementwiseOperator>())
    return std::nullopt;
  for (Value operand : op->getOperands())
    if (std::optional<Size> size = sizeOf(operand, dim); size && !size->isOne())
      return size;
  return std::nullopt;
}

/// The size of the result of a cast, a reshape or an operation in
/// destination-passing style, from what the operation was given.
static std::optional<Size> sizeOfResult(OpResult result, int64_t dim) {
  Operation *op = result.getOwner();
  if (auto empty = dyn_cast<tensor::EmptyOp>(op))
    return Size::of(empty.getMixedSizes()[dim]);
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    if (isa<RankedTensorType>(cast.getSource().getType()))
      return Size::of(cast.getSource(), dim);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return Size::of(expand.getMixedOutputShape()[dim]);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    Size product;
    const ReassociationIndices group = collapse.getReassociationIndices()[dim];
    for (int64_t source : group)
      product = product * Size::of(collapse.getSrc(), source);
    return product;
  }
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op))
    if (auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      return Size::of(shape.getElements()[dim]);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    if (slice.getType().getRank() == slice.getSourceType().getRank())
      return Size::of(slice.getMixedSizes()[dim]);
  if (std::optional<Size> size = sizeOfTosa(op, dim))
    return size;
  // Those of arith and math: all tensors have the same shape.
  if (op->hasTrait<OpTrait::Elementwise>())
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        return Size::of(operand, dim);
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
    if (OpOperand *init = destination.getTiedOpOperand(result))
      return Size::of(init->get(), dim);
  return std::nullopt;
}

Size Size::of(Value tensor, int64_t dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return Size(type.getDimSize(dim));
  if (auto result = dyn_cast<OpResult>(tensor))
    if (std::optional<Size> size = sizeOfResult(result, dim))
      return *size;
  return unknown(tensor, dim);
}

/// Whether a comparison of sizes is always false. Importers guard each
/// dimension against being negative.
static bool isNeverTrue(Value condition) {
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || !matchPattern(compare.getRhs(), m_Zero()))
    return false;
  return compare.getPredicate() == arith::CmpIPredicate::slt &&
         Size::of(compare.getLhs()).isNonNegative();
}

Size Size::of(Value integer) {
  if (std::optional<int64_t> constant = getConstantIntValue(integer))
    return Size(*constant);
  Operation *op = integer.getDefiningOp();
  if (isa_and_present<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp>(op))
    return of(op->getOperand(0));
  if (auto dim = dyn_cast_or_null<tensor::DimOp>(op))
    if (std::optional<int64_t> index = dim.getConstantIndex())
      if (isa<RankedTensorType>(dim.getSource().getType()))
        return of(dim.getSource(), *index);
  if (isa_and_present<arith::MulIOp>(op))
    return of(op->getOperand(0)) * of(op->getOperand(1));
  if (isa_and_present<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp>(op))
    if (std::optional<Size> quotient =
            of(op->getOperand(0)).dividedBy(of(op->getOperand(1))))
      return *quotient;
  if (auto select = dyn_cast_or_null<arith::SelectOp>(op))
    if (isNeverTrue(select.getCondition()))
      return of(select.getFalseValue());
  return unknown(integer, -1);
}

std::optional<int64_t> Size::getConstant() const {
  return unknowns.empty() ? std::optional<int64_t>(factor) : std::nullopt;
}

bool Size::isNonNegative() const {
  return factor >= 0 && llvm::all_of(unknowns, [](const Unknown &unknown) {
           return unknown.second >= 0;
         });
}

bool Size::operator==(const Size &other) const {
  return factor == other.factor && unknowns == other.unknowns;
}

Size Size::operator*(const Size &other) const {
  Size product(factor * other.factor);
  product.unknowns = unknowns;
  llvm::append_range(product.unknowns, other.unknowns);
  llvm::sort(product.unknowns, [](const Unknown &a, const Unknown &b) {
    return std::make_pair(a.first.getAsOpaquePointer(), a.second) <
           std::make_pair(b.first.getAsOpaquePointer(), b.second);
  });
  return product;
}

std::optional<Size> Size::dividedBy(const Size &divisor) const {
  if (divisor.factor == 0 || factor % divisor.factor != 0)
    return std::nullopt;
  Size quotient(factor / divisor.factor);
  quotient.unknowns = unknowns;
  for (const Unknown &unknown : divisor.unknowns) {
    auto *found = llvm::find(quotient.unknowns, unknown);
    if (found == quotient.unknowns.end())
      return std::nullopt;
    quotient.unknowns.erase(found);
  }
  return quotient;
}

OpFoldResult Size::materialize(OpBuilder &builder, Location loc) const {
  if (unknowns.empty())
    return builder.getIndexAttr(factor);
  Value product;
  for (auto [value, dim] : unknowns) {
    Value size =
        dim < 0 ? getValueOrCreateCastToIndexLike(builder, loc,
                                                  builder.getIndexType(), value)
                : tensor::DimOp::create(builder, loc, value, dim).getResult();
    product =
        product ? arith::MulIOp::create(builder, loc, product, size) : size;
  }
  if (factor != 1)
    product = arith::MulIOp::create(
        builder, loc, product,
        arith::ConstantIndexOp::create(builder, loc, factor));
  return product;
}

//===----------------------------------------------------------------------===//
// AxisTable
//===----------------------------------------------------------------------===//

AxisList AxisTable::create(const Size &size) {
  if (size.isOne())
    return {};
  axes.push_back({size, {}});
  return {static_cast<Axis>(axes.size() - 1)};
}

Layout AxisTable::createLayout(Value tensor) {
  Layout layout;
  for (int64_t dim :
       llvm::seq(cast<RankedTensorType>(tensor.getType()).getRank()))
    layout.push_back(create(Size::of(tensor, dim)));
  return layout;
}

Size AxisTable::getSize(ArrayRef<Axis> list) const {
  Size product;
  for (Axis axis : list)
    product = product * axes[axis].size;
  return product;
}

bool AxisTable::isWhole(ArrayRef<int64_t> shape, const Layout &layout) const {
  llvm::SmallDenseSet<Axis> seen;
  for (auto [size, list] : llvm::zip_equal(shape, layout)) {
    std::optional<int64_t> known = getSize(list).getConstant();
    if (list.empty() ? size != 1
                     : known && !ShapedType::isDynamic(size) && *known != size)
      return false;
    for (Axis axis : list)
      if (!seen.insert(axis).second)
        return false;
  }
  return true;
}

AxisList AxisTable::leaves(ArrayRef<Axis> list) const {
  AxisList result;
  for (Axis axis : list) {
    if (axes[axis].parts.empty())
      result.push_back(axis);
    else
      llvm::append_range(result, leaves(axes[axis].parts));
  }
  return result;
}

Layout AxisTable::leaves(const Layout &layout) const {
  Layout result;
  for (const AxisList &list : layout)
    result.push_back(leaves(list));
  return result;
}

std::pair<Axis, Axis> AxisTable::split(Axis axis, const Size &outer,
                                       const Size &inner) {
  Axis first = create(outer).front();
  Axis second = create(inner).front();
  axes[axis].parts = {first, second};
  return {first, second};
}

FailureOr<Layout> AxisTable::partition(ArrayRef<Axis> list,
                                       ArrayRef<Size> sizes) {
  AxisList rest = leaves(list);
  SmallVector<size_t> real;
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (!size.isOne())
      real.push_back(dim);

  Layout result(sizes.size());
  for (size_t dim : ArrayRef(real).drop_back(real.empty() ? 0 : 1)) {
    for (Size need = sizes[dim]; !need.isOne();) {
      if (rest.empty())
        return failure();
      Axis axis = rest.front();
      if (std::optional<Size> left = need.dividedBy(getSize(axis))) {
        result[dim].push_back(axis);
        rest.erase(rest.begin());
        need = *left;
        continue;
      }
      std::optional<Size> inner = getSize(axis).dividedBy(need);
      if (!inner) {
        // One axis over two dimensions: their sizes are what they are said to
        // be.
        if (rest.size() != 1 || real.size() != 2 || dim != real.front() ||
            need != sizes[dim])
          return failure();
        inner = sizes[real.back()];
      }
      auto [first, second] = split(axis, need, *inner);
      result[dim].push_back(first);
      rest.front() = second;
      need = Size();
    }
  }
  // The last dimension takes what is left: a reshape keeps the number of
  // elements.
  if (!real.empty())
    result[real.back()] = rest;
  else if (!rest.empty())
    return failure();
  return result;
}

AxisList mlir::attn::raise::flatten(const Layout &layout) {
  AxisList result;
  for (const AxisList &list : layout)
    llvm::append_range(result, list);
  return result;
}
