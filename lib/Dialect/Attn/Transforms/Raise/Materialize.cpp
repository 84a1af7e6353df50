//===- Materialize.cpp - Elements computed anew, at their own size --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask that is needed as a tensor is often computed over more dimensions than
// it depends on, or together with parts that became attributes. It is written
// again then: one linalg.generic over the axes that it has.
//
//===----------------------------------------------------------------------===//
#include "Emitter.h"
#include "Loops.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include <map>

using namespace mlir;
using namespace mlir::attn::raise;

namespace {

/// Writes the body of a linalg.generic whose loops are given, and finds what it
/// reads. A null value means that an element can not be written.
class BodyWriter {
public:
  BodyWriter(Viewer &viewer, OpBuilder &outside, Location loc,
             ArrayRef<AxisList> loops)
      : viewer(viewer), axes(viewer.axes), outside(outside),
        inside(outside.getContext()), loc(loc), loops(loops) {
    inside.setInsertionPointToStart(&body);
  }

  Value write(const Element &element);
  Value write(const Formula &formula);
  Value write(const Affine &sum);

  /// The operation with this body, which yields `result`.
  Value finish(Value result, ArrayRef<OpFoldResult> sizes);

private:
  Value writeNew(const Expression &expression);
  Value writeTensor(const Element &element);
  Value writeTosa(const Expression &expression);
  Value writeArithmetic(Operator kind, ValueRange operands);
  Value writeScalar(Operation *op, const Layout &layout);
  Value writeIndex(ArrayRef<Axis> list);
  Value writePosition(Axis axis);
  Value getSize(ArrayRef<Axis> list);

  Viewer &viewer;
  AxisTable &axes;
  OpBuilder &outside;
  Block body;
  OpBuilder inside;
  Location loc;
  ArrayRef<AxisList> loops;
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  std::map<std::pair<const void *, Layout>, Value> written;
};

} // namespace

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

Value BodyWriter::getSize(ArrayRef<Axis> list) {
  return getValueOrCreateConstantIndexOp(
      outside, loc, axes.getSize(list).materialize(outside, loc));
}

/// The index along one axis, which a loop has alone or with others.
Value BodyWriter::writePosition(Axis axis) {
  for (auto [loop, list] : llvm::enumerate(loops)) {
    AxisList parts = axes.leaves(list);
    auto *found = llvm::find(parts, axis);
    if (found == parts.end())
      continue;
    Value index = linalg::IndexOp::create(inside, loc, loop);
    if (found + 1 != parts.end())
      index = arith::DivUIOp::create(inside, loc, index,
                                     getSize(ArrayRef(found + 1, parts.end())));
    if (found != parts.begin())
      index = arith::RemUIOp::create(inside, loc, index, getSize(*found));
    return index;
  }
  return {};
}

Value BodyWriter::writeIndex(ArrayRef<Axis> given) {
  AxisList list = axes.leaves(given);
  for (auto [loop, own] : llvm::enumerate(loops))
    if (!list.empty() && axes.leaves(own) == list)
      return linalg::IndexOp::create(inside, loc, loop);
  Value sum;
  for (Axis axis : list) {
    Value position = writePosition(axis);
    if (!position)
      return {};
    if (sum) {
      sum = arith::MulIOp::create(inside, loc, sum, getSize(axis));
      position = arith::AddIOp::create(inside, loc, sum, position);
    }
    sum = position;
  }
  return sum ? sum : arith::ConstantIndexOp::create(inside, loc, 0);
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

Value BodyWriter::write(const Element &element) {
  Expression expression = viewer.view(element);
  std::pair<const void *, Layout> key{
      expression.element.value.getAsOpaquePointer(), expression.element.layout};
  auto found = written.find(key);
  if (found == written.end())
    found = written.emplace(std::move(key), writeNew(expression)).first;
  return found->second;
}

Value BodyWriter::writeNew(const Expression &expression) {
  const Element &element = expression.element;
  if (expression.is(Operator::Index))
    return writeIndex(element.layout[0]);
  if (!isTensor(element.value)) {
    // What is computed outside of any body is at hand.
    if (!getEnclosingLinalg(element.value))
      return element.value;
    Operation *op = element.value.getDefiningOp();
    return op ? writeScalar(op, element.layout) : Value();
  }
  if (expression.is(Operator::Number)) {
    std::optional<Number> number = viewer.evaluate(element);
    Type type = getElementTypeOrSelf(element.value);
    if (number && std::holds_alternative<APInt>(*number))
      return arith::ConstantOp::create(
          inside, loc, inside.getIntegerAttr(type, std::get<APInt>(*number)));
    if (number)
      return arith::ConstantOp::create(
          inside, loc, inside.getFloatAttr(type, std::get<APFloat>(*number)));
  }
  if (expression.operands.empty())
    return writeTensor(element);
  return writeTosa(expression);
}

/// A scalar operation as it stands, on operands that are written here.
Value BodyWriter::writeScalar(Operation *op, const Layout &layout) {
  if (op->getNumRegions() != 0 || op->getNumResults() != 1 ||
      !isMemoryEffectFree(op))
    return {};
  IRMapping mapping;
  for (Value operand : op->getOperands()) {
    if (isTensor(operand)) // Of tensor.extract.
      continue;
    Value scalar = write(Element{operand, layout});
    if (!scalar || scalar.getType() != operand.getType())
      return {};
    mapping.map(operand, scalar);
  }
  return inside.clone(*op, mapping)->getResult(0);
}

/// An element that is read: by an indexing map, or where its dimensions are not
/// those of the loops, at computed indices.
Value BodyWriter::writeTensor(const Element &element) {
  SmallVector<AffineExpr> exprs;
  SmallVector<Value> indices;
  for (const AxisList &given : element.layout) {
    AxisList list = axes.leaves(given);
    const auto *loop = llvm::find_if(
        loops, [&](const AxisList &own) { return axes.leaves(own) == list; });
    if (list.empty())
      exprs.push_back(inside.getAffineConstantExpr(0));
    else if (loop != loops.end())
      exprs.push_back(
          inside.getAffineDimExpr(std::distance(loops.begin(), loop)));
  }
  if (exprs.size() == element.layout.size()) {
    inputs.push_back(element.value);
    maps.push_back(AffineMap::get(loops.size(), 0, exprs, inside.getContext()));
    return body.addArgument(getElementTypeOrSelf(element.value), loc);
  }
  for (const AxisList &list : element.layout) {
    indices.push_back(writeIndex(list));
    if (!indices.back())
      return {};
  }
  return tensor::ExtractOp::create(inside, loc, element.value, indices);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

static arith::CmpIPredicate getIntegerPredicate(Operator kind) {
  switch (kind) {
  case Operator::Equal:
    return arith::CmpIPredicate::eq;
  case Operator::NotEqual:
    return arith::CmpIPredicate::ne;
  case Operator::Less:
    return arith::CmpIPredicate::slt;
  default:
    return arith::CmpIPredicate::sle;
  }
}

static arith::CmpFPredicate getFloatPredicate(Operator kind) {
  switch (kind) {
  case Operator::Equal:
    return arith::CmpFPredicate::OEQ;
  case Operator::NotEqual:
    return arith::CmpFPredicate::UNE;
  case Operator::Less:
    return arith::CmpFPredicate::OLT;
  default:
    return arith::CmpFPredicate::OLE;
  }
}

Value BodyWriter::writeArithmetic(Operator kind, ValueRange operands) {
  Value a = operands[0], b = operands.back();
  bool isFloat = isa<FloatType>(a.getType());
  switch (kind) {
  case Operator::Add:
    return isFloat ? arith::AddFOp::create(inside, loc, a, b).getResult()
                   : arith::AddIOp::create(inside, loc, a, b).getResult();
  case Operator::Subtract:
    return isFloat ? arith::SubFOp::create(inside, loc, a, b).getResult()
                   : arith::SubIOp::create(inside, loc, a, b).getResult();
  case Operator::Multiply:
    return isFloat ? arith::MulFOp::create(inside, loc, a, b).getResult()
                   : arith::MulIOp::create(inside, loc, a, b).getResult();
  case Operator::Maximum:
    return isFloat ? arith::MaximumFOp::create(inside, loc, a, b).getResult()
                   : arith::MaxSIOp::create(inside, loc, a, b).getResult();
  case Operator::Minimum:
    return isFloat ? arith::MinimumFOp::create(inside, loc, a, b).getResult()
                   : arith::MinSIOp::create(inside, loc, a, b).getResult();
  case Operator::And:
    return arith::AndIOp::create(inside, loc, a, b);
  case Operator::Or:
    return arith::OrIOp::create(inside, loc, a, b);
  case Operator::Not: {
    Value yes = arith::ConstantIntOp::create(inside, loc, 1, 1);
    return arith::XOrIOp::create(inside, loc, a, yes);
  }
  case Operator::Equal:
  case Operator::NotEqual:
  case Operator::Less:
  case Operator::LessEqual:
    return isFloat ? arith::CmpFOp::create(inside, loc, getFloatPredicate(kind),
                                           a, b)
                         .getResult()
                   : arith::CmpIOp::create(inside, loc,
                                           getIntegerPredicate(kind), a, b)
                         .getResult();
  case Operator::Select:
    return arith::SelectOp::create(inside, loc, a, operands[1], operands[2]);
  default:
    return {};
  }
}

/// An element-wise operation on tensors, on scalars.
Value BodyWriter::writeTosa(const Expression &expression) {
  SmallVector<Value> operands;
  for (const Element &operand : expression.operands) {
    operands.push_back(write(operand));
    if (!operands.back())
      return {};
  }
  Type from = operands[0].getType();
  if (!expression.is(Operator::Cast))
    return writeArithmetic(expression.kind, operands);
  Type to = getElementTypeOrSelf(expression.element.value);
  if (from == to)
    return operands[0];
  if (to.isInteger(1)) {
    Value zero =
        arith::ConstantOp::create(inside, loc, inside.getZeroAttr(from));
    return writeArithmetic(Operator::NotEqual, {operands[0], zero});
  }
  return convertScalarToDtype(inside, loc, operands[0], to,
                              /*isUnsignedCast=*/from.isInteger(1));
}

Value BodyWriter::write(const Formula &formula) {
  switch (formula.kind) {
  case Formula::Kind::True:
  case Formula::Kind::False:
    return arith::ConstantIntOp::create(
        inside, loc, formula.is(Formula::Kind::True) ? 1 : 0, 1);
  case Formula::Kind::Leaf: {
    Value leaf = write(formula.leaf);
    return leaf && formula.negated ? writeArithmetic(Operator::Not, {leaf})
                                   : leaf;
  }
  case Formula::Kind::And:
  case Formula::Kind::Or:
    break;
  }
  Operator kind = formula.is(Formula::Kind::And) ? Operator::And : Operator::Or;
  Value joined;
  for (const Formula &part : formula.parts) {
    Value value = write(part);
    if (!value)
      return {};
    joined = joined ? writeArithmetic(kind, {joined, value}) : value;
  }
  return joined;
}

/// A sum without indices, in i64.
Value BodyWriter::write(const Affine &sum) {
  Type type = inside.getI64Type();
  Value result = arith::ConstantIntOp::create(inside, loc, sum.constant, 64);
  auto add = [&](Value number, int64_t factor) {
    if (number.getType().isIndex())
      number = arith::IndexCastOp::create(inside, loc, type, number);
    else if (number.getType() != type)
      number = convertScalarToDtype(inside, loc, number, type,
                                    number.getType().isInteger(1));
    Value times = arith::ConstantIntOp::create(inside, loc, factor, 64);
    number = arith::MulIOp::create(inside, loc, number, times);
    result = arith::AddIOp::create(inside, loc, result, number);
  };
  for (const auto &[size, factor] : sum.sizes)
    add(getValueOrCreateConstantIndexOp(outside, loc,
                                        size.materialize(outside, loc)),
        factor);
  for (const auto &[element, factor] : sum.numbers) {
    Value number = write(element);
    if (!number)
      return {};
    add(number, factor);
  }
  return result;
}

Value BodyWriter::finish(Value result, ArrayRef<OpFoldResult> sizes) {
  if (!result)
    return {};
  Type type = result.getType();
  linalg::YieldOp::create(inside, loc, result);
  body.addArgument(type, loc);
  maps.push_back(inside.getMultiDimIdentityMap(loops.size()));
  Value init = tensor::EmptyOp::create(outside, loc, sizes, type);
  auto generic = linalg::GenericOp::create(
      outside, loc, init.getType(), inputs, init, maps,
      SmallVector<utils::IteratorType>(loops.size(),
                                       utils::IteratorType::parallel),
      /*bodyBuild=*/nullptr);
  Block *block = outside.createBlock(&generic.getRegion());
  outside.setInsertionPointAfter(generic);
  SmallVector<Location> locations(body.getNumArguments(), loc);
  block->addArguments(body.getArgumentTypes(), locations);
  for (auto [from, to] :
       llvm::zip_equal(body.getArguments(), block->getArguments()))
    from.replaceAllUsesWith(to);
  block->getOperations().splice(block->end(), body.getOperations());
  return generic.getResult(0);
}

//===----------------------------------------------------------------------===//
// Emitter
//===----------------------------------------------------------------------===//

SmallVector<AxisList> Emitter::getLoops(const llvm::SmallDenseSet<Axis> &used,
                                        ArrayRef<AxisList> targets) const {
  SmallVector<AxisList> loops;
  for (const AxisList &target : targets) {
    bool isUsed =
        llvm::any_of(target, [&](Axis axis) { return used.contains(axis); });
    loops.push_back(isUsed ? target : AxisList());
  }
  return loops;
}

SmallVector<OpFoldResult> Emitter::getSizes(ArrayRef<AxisList> lists) {
  return llvm::map_to_vector(lists, [&](const AxisList &list) {
    return axes.getSize(list).materialize(builder, loc);
  });
}

FailureOr<Value> Emitter::materialize(const Element &element,
                                      ArrayRef<AxisList> targets) {
  llvm::SmallDenseSet<Axis> used;
  viewer.collectAxes(element, used);
  SmallVector<AxisList> loops = getLoops(used, targets);
  BodyWriter writer(viewer, builder, loc, loops);
  Value result = writer.finish(writer.write(element), getSizes(loops));
  return result ? FailureOr<Value>(result) : FailureOr<Value>(failure());
}

FailureOr<Value> Emitter::materialize(const Formula &formula,
                                      ArrayRef<AxisList> targets) {
  // One boolean that is there already.
  if (formula.is(Formula::Kind::Leaf) && !formula.negated)
    return broadcastable(formula.leaf, targets);
  llvm::SmallDenseSet<Axis> used;
  collectAxes(viewer, formula, used);
  SmallVector<AxisList> loops = getLoops(used, targets);
  BodyWriter writer(viewer, builder, loc, loops);
  Value result = writer.finish(writer.write(formula), getSizes(loops));
  return result ? FailureOr<Value>(result) : FailureOr<Value>(failure());
}

FailureOr<Value> Emitter::materialize(const Affine &sum,
                                      ArrayRef<AxisList> batch) {
  if (sum.numbers.empty() && sum.sizes.empty())
    return arith::ConstantIndexOp::create(builder, loc, sum.constant)
        .getResult();
  // Sizes are the same for every batch.
  ArrayRef<AxisList> loops = sum.numbers.empty() ? ArrayRef<AxisList>() : batch;
  BodyWriter writer(viewer, builder, loc, loops);
  Value result = writer.finish(writer.write(sum), getSizes(loops));
  if (!result)
    return failure();
  if (loops.empty())
    return tensor::ExtractOp::create(builder, loc, result).getResult();
  return result;
}
