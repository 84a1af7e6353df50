//===- ModelCost.cpp - What a function costs ------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/Cost.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/CastInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Structured operations
//===----------------------------------------------------------------------===//

/// How often the body is executed, or none where that is not known.
static std::optional<OperationCount> countIterations(linalg::LinalgOp op) {
  OperationCount count = 1;
  for (int64_t size : op.getStaticLoopRanges()) {
    if (ShapedType::isDynamic(size))
      return std::nullopt;
    count = llvm::SaturatingMultiply(count, static_cast<OperationCount>(size));
  }
  return count;
}

/// The value before conversions between formats.
static Value skipCasts(Value value) {
  while (Operation *cast = value.getDefiningOp())
    if (isa<CastOpInterface>(cast) && cast->getNumOperands() == 1)
      value = cast->getOperand(0);
    else
      break;
  return value;
}

static bool isProduct(Operation *op) {
  return isa<arith::MulFOp, arith::MulIOp>(op);
}
static bool isSum(Operation *op) {
  return isa<arith::AddFOp, arith::AddIOp>(op);
}

/// The sum in the body of a matrix product or convolution, that of its own
/// output and of a product of two inputs; null for other operations.
static Operation *getProductSum(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() == 0 || op.getNumDpsInits() != 1)
    return nullptr;
  Block *body = op.getBlock();
  Operation *sum =
      skipCasts(body->getTerminator()->getOperand(0)).getDefiningOp();
  if (!sum || !isSum(sum))
    return nullptr;
  Value output = body->getArgument(body->getNumArguments() - 1);
  for (auto [own, other] :
       {std::pair(sum->getOperand(0), sum->getOperand(1)),
        std::pair(sum->getOperand(1), sum->getOperand(0))}) {
    Operation *product = skipCasts(other).getDefiningOp();
    if (skipCasts(own) != output || !product || !isProduct(product))
      continue;
    Value lhs = skipCasts(product->getOperand(0));
    Value rhs = skipCasts(product->getOperand(1));
    if (isa<BlockArgument>(lhs) && isa<BlockArgument>(rhs) && lhs != rhs)
      return sum;
  }
  return nullptr;
}

/// The value before reshapes, transposes and broadcasts.
static Value skipMoves(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    auto generic = dyn_cast<linalg::GenericOp>(op);
    bool isCopy =
        generic && generic.getNumDpsInputs() == 1 &&
        skipCasts(generic.getBody()->getTerminator()->getOperand(0)) ==
            generic.getBody()->getArgument(0);
    if (!isCopy &&
        !isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp,
             linalg::TransposeOp, linalg::BroadcastOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

static bool isZero(Value init) {
  auto fill = skipMoves(init).getDefiningOp<linalg::FillOp>();
  return fill && (matchPattern(fill.getInputs()[0], m_AnyZeroFloat()) ||
                  matchPattern(fill.getInputs()[0], m_Zero()));
}

/// Whether an operand has not all of the loops.
static bool isBroadcast(linalg::LinalgOp op, OpOperand *operand) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  llvm::SmallDenseSet<unsigned> loops;
  for (AffineExpr expr : map.getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops.insert(dim.getPosition());
  for (auto [loop, size] : llvm::enumerate(op.getStaticLoopRanges()))
    if (size != 1 && !loops.contains(loop))
      return true;
  return false;
}

/// Whether some input is read by a window.
static bool isConvolution(linalg::LinalgOp op) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    return !op.getMatchingIndexingMap(operand).isProjectedPermutation(
        /*allowZeroInResults=*/true);
  });
}

static OperationCount getNumElements(Value value) {
  auto type = dyn_cast<ShapedType>(value.getType());
  return type && type.hasStaticShape()
             ? static_cast<OperationCount>(type.getNumElements())
             : 0;
}

/// How often adding `bias` to a result counts. Of a convolution it does for
/// each element, of a linear layer for each number that it has: so do the
/// papers, by their tool.
static OperationCount countBias(linalg::LinalgOp product, Value result,
                                Value bias) {
  return isConvolution(product) ? getNumElements(result)
                                : getNumElements(skipMoves(bias));
}

/// A bias: what is added to a product, and is the same along some loop. The
/// product where it is one, or null.
static linalg::LinalgOp getBiased(linalg::LinalgOp op, Value &bias) {
  if (op.getNumReductionLoops() != 0 || op.getNumDpsInputs() != 2)
    return nullptr;
  Operation *sum =
      skipCasts(op.getBlock()->getTerminator()->getOperand(0)).getDefiningOp();
  if (!sum || !isSum(sum))
    return nullptr;
  OpOperand *lhs = op.getDpsInputOperand(0), *rhs = op.getDpsInputOperand(1);
  for (auto [own, other] : {std::pair(lhs, rhs), std::pair(rhs, lhs)}) {
    auto source = skipMoves(own->get()).getDefiningOp<linalg::LinalgOp>();
    if (!source || !getProductSum(source) || !isBroadcast(op, other))
      continue;
    bias = other->get();
    return source;
  }
  return nullptr;
}

static bool hasRoot(Block *body) {
  return llvm::any_of(*body, [](Operation &op) {
    return isa<math::RsqrtOp, math::SqrtOp>(op);
  });
}

/// A normalisation: what is multiplied with, or divided by, a root that is the
/// same along some loop, such as a standard deviation.
static bool isNorm(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() != 0)
    return false;
  bool hasScaling = llvm::any_of(*op.getBlock(), [](Operation &inner) {
    return isa<arith::MulFOp, arith::DivFOp>(inner);
  });
  if (!hasScaling)
    return false;
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    if (!isBroadcast(op, operand) &&
        skipMoves(operand->get()) == operand->get())
      return hasRoot(op.getBlock()) && op.getNumDpsInputs() > 2;
    // 1 / sqrt(x) may be in two steps.
    Value source = skipMoves(operand->get());
    auto root = source.getDefiningOp<linalg::LinalgOp>();
    if (!root || root.getNumReductionLoops() != 0)
      return false;
    if (hasRoot(root.getBlock()))
      return true;
    auto inner = root.getNumDpsInputs() == 1
                     ? skipMoves(root.getDpsInputOperand(0)->get())
                           .getDefiningOp<linalg::LinalgOp>()
                     : linalg::LinalgOp();
    return inner && hasRoot(inner.getBlock()) &&
           inner.getNumReductionLoops() == 0;
  });
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

namespace {
class ModelCounter {
public:
  void visit(Region &region, std::optional<OperationCount> times);

  ModelCost result;

private:
  void visit(Operation *op, std::optional<OperationCount> times);
  void visitCall(CallOpInterface call, std::optional<OperationCount> times);
  void addAttention(AttnOpInterface op, std::optional<OperationCount> times);
  void addServant(CostOpInterface op, std::optional<OperationCount> times);
  void addStructured(linalg::LinalgOp op, std::optional<OperationCount> times);

  /// How much calls are nested.
  unsigned depth = 0;
};
} // namespace

/// What has a cost for the attention that reads it: codes, mostly.
static bool isServant(Operation *op) {
  return isa<CostOpInterface>(op) && !isa<AttnOpInterface>(op);
}

/// The servants that `op` is the first attention to read, through whatever
/// moves their results.
static void collectServants(Operation *op,
                            SmallVectorImpl<Operation *> &found) {
  SmallVector<Operation *> pending = {op};
  llvm::SmallPtrSet<Operation *, 8> seen;
  while (!pending.empty()) {
    Operation *reader = pending.pop_back_val();
    for (Value operand : reader->getOperands()) {
      Operation *source = skipMoves(operand).getDefiningOp();
      if (!source || !isServant(source) || !seen.insert(source).second)
        continue;
      pending.push_back(source);
      found.push_back(source);
    }
  }
}

void ModelCounter::addAttention(AttnOpInterface op,
                                std::optional<OperationCount> times) {
  AttentionCost cost{op, {}, {}, false};
  auto counted = dyn_cast<CostOpInterface>(op.getOperation());
  std::optional<SmallVector<CostPart>> parts =
      counted ? counted.countOperations() : std::nullopt;
  if (parts && times) {
    cost.parts = *parts;
    cost.isKnown = true;
    for (CostPart &part : cost.parts) {
      part.cost *= *times;
      cost.total += part.cost;
    }
    cost.isKnown = cost.total.fits();
  }
  if (cost.isKnown)
    result.attention += cost.total;
  else
    result.unknown.push_back(op);
  result.attentions.push_back(std::move(cost));
}

/// Added to the attention that reads it, which comes later in the program.
void ModelCounter::addServant(CostOpInterface op,
                              std::optional<OperationCount> times) {
  std::optional<SmallVector<CostPart>> parts = op.countOperations();
  if (!parts || !times) {
    result.unknown.push_back(op);
    return;
  }
  for (CostPart &part : *parts) {
    part.cost *= *times;
    result.attention += part.cost;
  }
}

/// Whether the body has arithmetic, and not only moves elements.
static bool computes(linalg::LinalgOp op) {
  return llvm::any_of(*op.getBlock(), [](Operation &inner) {
    return isa<arith::ArithDialect, math::MathDialect>(inner.getDialect()) &&
           !isa<CastOpInterface, arith::ConstantOp>(inner);
  });
}

/// What a product or norm reads and writes, each once.
static OperationCount countBytes(linalg::LinalgOp op) {
  OperationCount bytes = 0;
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<ShapedType>(operand.getType());
    if (!type || !type.hasStaticShape() ||
        !type.getElementType().isIntOrFloat())
      continue;
    bytes = llvm::SaturatingAdd(
        bytes, llvm::SaturatingMultiply<OperationCount>(
                   type.getNumElements(),
                   std::max(type.getElementTypeBitWidth() / 8, 1u)));
  }
  return bytes;
}

void ModelCounter::addStructured(linalg::LinalgOp op,
                                 std::optional<OperationCount> times) {
  Operation *sum = getProductSum(op);
  Value bias;
  linalg::LinalgOp biased = sum ? linalg::LinalgOp() : getBiased(op, bias);
  bool isOfNorm = !sum && !biased && isNorm(op);
  bool counts = sum || biased || isOfNorm;
  std::optional<OperationCount> iterations = countIterations(op);
  if (!iterations || !times) {
    if (counts || op.getBlock()->getOperations().size() > 1)
      result.unknown.push_back(op);
    return;
  }
  OperationCount executions = llvm::SaturatingMultiply(*iterations, *times);
  if (!counts) {
    if (computes(op))
      result.uncounted = llvm::SaturatingAdd(result.uncounted, executions);
    return;
  }
  Value init = op.getDpsInits()[0];
  NumberFormat format = getNumberFormat(getElementTypeOrSelf(init.getType()));
  Cost &cost = isOfNorm ? result.norms : result.products;
  cost.addBytes(llvm::SaturatingMultiply(countBytes(op), *times));
  if (isOfNorm) // Normalise, then scale and shift.
    return cost.multiplyAdd(
        format, llvm::SaturatingMultiply<OperationCount>(executions, 2));
  if (biased)
    return cost.multiplyAdd(format, llvm::SaturatingMultiply(
                                        countBias(biased, init, bias), *times));
  cost.multiplyAdd(getNumberFormat(sum->getResult(0).getType()), executions);
  // It may start from the bias.
  if (!isZero(init))
    cost.multiplyAdd(
        format, llvm::SaturatingMultiply(countBias(op, init, init), *times));
}

void ModelCounter::visitCall(CallOpInterface call,
                             std::optional<OperationCount> times) {
  constexpr unsigned kMostDepth = 64;
  auto callee = dyn_cast_or_null<CallableOpInterface>(call.resolveCallable());
  if (!callee || !callee.getCallableRegion() || depth == kMostDepth) {
    result.unknown.push_back(call);
    return;
  }
  ++depth;
  visit(*callee.getCallableRegion(), times);
  --depth;
}

void ModelCounter::visit(Operation *op, std::optional<OperationCount> times) {
  if (auto call = dyn_cast<CallOpInterface>(op))
    return visitCall(call, times);
  if (auto attention = dyn_cast<AttnOpInterface>(op))
    return addAttention(attention, times);
  if (auto counted = dyn_cast<CostOpInterface>(op))
    return addServant(counted, times);
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return addStructured(structured, times);
  if (isa_and_present<tensor::TensorDialect>(op->getDialect()))
    return;
  // What would have to be lowered to count, or raised.
  StringRef dialect = op->getName().getDialectNamespace();
  if ((dialect == "tosa" || dialect == "attn") && op->getNumOperands() > 0 &&
      !op->hasTrait<OpTrait::IsTerminator>())
    result.unknown.push_back(op);
  if (op->getNumRegions() == 0)
    return;
  std::optional<OperationCount> inner;
  if (auto loop = dyn_cast<LoopLikeOpInterface>(op); loop && times)
    if (std::optional<APInt> trips = loop.getStaticTripCount();
        trips && trips->getActiveBits() < 64)
      inner = llvm::SaturatingMultiply(*times, trips->getZExtValue());
  for (Region &region : op->getRegions())
    visit(region, inner);
}

void ModelCounter::visit(Region &region, std::optional<OperationCount> times) {
  for (Block &block : region)
    for (Operation &op : block)
      visit(&op, times);
}

/// Moves what servants cost to the attentions that read them first.
static void assignServants(ModelCost &result) {
  llvm::SmallPtrSet<Operation *, 16> assigned;
  for (AttentionCost &attention : result.attentions) {
    SmallVector<Operation *> servants;
    collectServants(attention.op, servants);
    for (Operation *servant : servants) {
      std::optional<SmallVector<CostPart>> parts =
          cast<CostOpInterface>(servant).countOperations();
      if (servant->getBlock() != attention.op->getBlock() ||
          !assigned.insert(servant).second)
        continue;
      attention.isKnown &= parts.has_value();
      if (!parts)
        continue;
      for (const CostPart &part : *parts) {
        attention.parts.push_back(part);
        attention.total += part.cost;
      }
    }
  }
}

ModelCost attn::countModel(FunctionOpInterface function) {
  ModelCounter counter;
  counter.visit(function.getFunctionBody(), 1);
  assignServants(counter.result);
  return std::move(counter.result);
}
