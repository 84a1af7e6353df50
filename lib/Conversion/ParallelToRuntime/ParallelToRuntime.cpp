//===- ParallelToRuntime.cpp - Parallel loops to run-time calls -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Conversion/ParallelToRuntime/ParallelToRuntime.h"

#include "RuntimeCall.h"

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CONVERTPARALLELTORUNTIME
#include "attn/Conversion/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
/// The bounds of a loop as values; `counts` are the iterations of each
/// dimension.
struct Bounds {
  SmallVector<Value> lower, step, counts;
};

/// Moves one loop to a function of its own.
class LoopOutliner {
public:
  LoopOutliner(LoopLikeOpInterface loop, func::FuncOp parent,
               SymbolTable &symbols)
      : loop(loop), parent(parent), symbols(symbols),
        converter(loop.getContext()), builder(loop.getContext()) {}

  void run();

private:
  Bounds emitBounds();
  void collectCaptures(const Bounds &bounds);
  Value emitContext();
  func::FuncOp createBody();
  IRMapping emitCapturedValues(func::FuncOp body);
  void emitIterations(func::FuncOp body, const Bounds &bounds,
                      IRMapping &mapping);

  LoopLikeOpInterface loop;
  func::FuncOp parent;
  SymbolTable &symbols;
  LLVMTypeConverter converter;
  OpBuilder builder;
  /// What the body uses from outside, and what of it is made anew inside.
  SmallVector<Value> captures;
  SmallVector<Operation *> rematerialised;
  LLVM::LLVMStructType contextType;
};
} // namespace

//===----------------------------------------------------------------------===//
// Where the loop stood
//===----------------------------------------------------------------------===//

/// max(0, ceil((upper - lower) / step)); steps of both loops are positive.
static Value emitCount(OpBuilder &builder, Location loc, Value lower,
                       Value upper, Value step) {
  Value extent = builder.createOrFold<arith::SubIOp>(loc, upper, lower);
  Value count = builder.createOrFold<arith::CeilDivSIOp>(loc, extent, step);
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  return builder.createOrFold<arith::MaxSIOp>(loc, count, zero);
}

Bounds LoopOutliner::emitBounds() {
  Location loc = loop.getLoc();
  auto getValues = [&](std::optional<SmallVector<OpFoldResult>> bounds) {
    return getValueOrCreateConstantIndexOp(builder, loc, *bounds);
  };
  Bounds bounds;
  bounds.lower = getValues(loop.getLoopLowerBounds());
  bounds.step = getValues(loop.getLoopSteps());
  SmallVector<Value> upper = getValues(loop.getLoopUpperBounds());
  for (auto [from, to, step] : llvm::zip(bounds.lower, upper, bounds.step))
    bounds.counts.push_back(emitCount(builder, loc, from, to, step));
  return bounds;
}

/// What costs nothing to make again, and says more inside than as a value that
/// is loaded.
static bool isRematerialisable(Operation *op) {
  return op && (op->hasTrait<OpTrait::ConstantLike>() ||
                isa<memref::GetGlobalOp>(op));
}

void LoopOutliner::collectCaptures(const Bounds &bounds) {
  SetVector<Value> used;
  getUsedValuesDefinedAbove(loop->getRegions(), used);
  used.insert(bounds.lower.begin(), bounds.lower.end());
  used.insert(bounds.step.begin(), bounds.step.end());
  // The first count is not needed to tell the dimensions apart.
  used.insert(std::next(bounds.counts.begin()), bounds.counts.end());
  for (Value value : used) {
    Operation *op = value.getDefiningOp();
    if (isRematerialisable(op))
      rematerialised.push_back(op);
    else
      captures.push_back(value);
  }
  SmallVector<Type> types;
  for (Value value : captures)
    types.push_back(converter.convertType(value.getType()));
  contextType = LLVM::LLVMStructType::getLiteral(loop.getContext(), types);
}

/// The captured values in a struct on the stack of the caller. It is allocated
/// once, also where the loop stands in another.
Value LoopOutliner::emitContext() {
  Location loc = loop.getLoc();
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
  Value context;
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(&parent.getBody().front());
    Value one =
        LLVM::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(1));
    context = LLVM::AllocaOp::create(builder, loc, pointer, contextType, one);
  }
  for (auto [index, value] : llvm::enumerate(captures)) {
    Type type = contextType.getBody()[index];
    Value converted =
        type == value.getType()
            ? value
            : UnrealizedConversionCastOp::create(builder, loc, type, value)
                  .getResult(0);
    Value field = LLVM::GEPOp::create(
        builder, loc, pointer, contextType, context,
        ArrayRef<LLVM::GEPArg>{0, static_cast<int32_t>(index)});
    LLVM::StoreOp::create(builder, loc, converted, field);
  }
  return context;
}

//===----------------------------------------------------------------------===//
// The outlined function
//===----------------------------------------------------------------------===//

func::FuncOp LoopOutliner::createBody() {
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
  Type i64 = builder.getI64Type();
  OpBuilder moduleBuilder(parent);
  moduleBuilder.setInsertionPointAfter(parent);
  auto body = func::FuncOp::create(
      moduleBuilder, loop.getLoc(), (parent.getSymName() + "_parallel").str(),
      builder.getFunctionType({pointer, i64, i64}, {}));
  body.setPrivate();
  symbols.insert(body);
  body.addEntryBlock();
  return body;
}

IRMapping LoopOutliner::emitCapturedValues(func::FuncOp body) {
  Location loc = loop.getLoc();
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
  IRMapping mapping;
  for (Operation *op : rematerialised)
    builder.clone(*op, mapping);
  for (auto [index, value] : llvm::enumerate(captures)) {
    Type type = contextType.getBody()[index];
    Value field = LLVM::GEPOp::create(
        builder, loc, pointer, contextType, body.getArgument(0),
        ArrayRef<LLVM::GEPArg>{0, static_cast<int32_t>(index)});
    Value loaded = LLVM::LoadOp::create(builder, loc, type, field);
    if (type != value.getType())
      loaded = UnrealizedConversionCastOp::create(builder, loc, value.getType(),
                                                  loaded)
                   .getResult(0);
    mapping.map(value, loaded);
  }
  return mapping;
}

/// Memory on the stack of a parallel loop, this one or one inside of it, is an
/// iteration's own. One piece for all iterations of a call, or the stack would
/// grow with their number.
static void hoistAllocas(func::FuncOp body, scf::ForOp iterations) {
  Block &entry = body.getBody().front();
  iterations.walk([&](memref::AllocaOp alloca) {
    Operation *scope = alloca->getParentOp();
    if (scope == iterations || isa<scf::ForallOp, scf::ParallelOp>(scope))
      alloca->moveBefore(&entry, entry.begin());
  });
}

/// Numbers the iterations as a nest of loops would do them, the last dimension
/// fastest.
void LoopOutliner::emitIterations(func::FuncOp body, const Bounds &bounds,
                                  IRMapping &mapping) {
  Location loc = loop.getLoc();
  auto toIndex = [&](Value value) -> Value {
    return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                      value);
  };
  Value begin = toIndex(body.getArgument(1));
  Value end = toIndex(body.getArgument(2));
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  auto iterations = scf::ForOp::create(builder, loc, begin, end, one);
  builder.setInsertionPointToStart(iterations.getBody());

  SmallVector<Value> sizes;
  for (Value count : ArrayRef(bounds.counts).drop_front())
    sizes.push_back(mapping.lookup(count));
  SmallVector<Value> numbers = {iterations.getInductionVar()};
  if (!sizes.empty())
    numbers = affine::AffineDelinearizeIndexOp::create(
                  builder, loc, iterations.getInductionVar(), sizes,
                  /*hasOuterBound=*/false)
                  .getMultiIndex();
  SmallVector<Value> variables(*loop.getLoopInductionVars());
  for (auto [dim, variable] : llvm::enumerate(variables)) {
    Value offset = arith::MulIOp::create(builder, loc, numbers[dim],
                                         mapping.lookup(bounds.step[dim]));
    mapping.map(variable,
                arith::AddIOp::create(builder, loc, offset,
                                      mapping.lookup(bounds.lower[dim])));
  }
  for (Operation &op : loop->getRegion(0).front().without_terminator())
    builder.clone(op, mapping);
  hoistAllocas(body, iterations);
}

void LoopOutliner::run() {
  Location loc = loop.getLoc();
  builder.setInsertionPoint(loop);
  Bounds bounds = emitBounds();
  Value total = bounds.counts.front();
  for (Value count : ArrayRef(bounds.counts).drop_front())
    total = arith::MulIOp::create(builder, loc, total, count);
  total = arith::IndexCastOp::create(builder, loc, builder.getI64Type(), total);
  collectCaptures(bounds);

  func::FuncOp body = createBody();
  emitParallelCall(builder, loc, body, emitContext(), total);

  builder.setInsertionPointToStart(&body.getBody().front());
  IRMapping mapping = emitCapturedValues(body);
  emitIterations(body, bounds, mapping);
  builder.setInsertionPointToEnd(&body.getBody().front());
  func::ReturnOp::create(builder, loc);
  loop->erase();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Loops that only write to memory: results would have to be combined.
static bool isParallelLoop(Operation *op) {
  return isa<scf::ForallOp, scf::ParallelOp>(op) && op->getNumResults() == 0 &&
         !cast<LoopLikeOpInterface>(op).getLoopInductionVars()->empty();
}

/// Stack memory of a size that is known only in the loop has to go away at the
/// end of an iteration, which a loop in a function does not do.
static bool hasDynamicAlloca(Operation *op) {
  return op
      ->walk([](memref::AllocaOp alloca) {
        return alloca->getNumOperands() == 0 ? WalkResult::advance()
                                             : WalkResult::interrupt();
      })
      .wasInterrupted();
}

namespace {
struct ConvertParallelToRuntime
    : attn::impl::ConvertParallelToRuntimeBase<ConvertParallelToRuntime> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    SmallVector<std::pair<func::FuncOp, LoopLikeOpInterface>> loops;
    for (auto function : getOperation().getOps<func::FuncOp>())
      function.walk<WalkOrder::PreOrder>([&](LoopLikeOpInterface loop) {
        if (!isParallelLoop(loop) || hasDynamicAlloca(loop))
          return WalkResult::advance();
        loops.emplace_back(function, loop);
        return WalkResult::skip();
      });
    for (auto [function, loop] : loops)
      LoopOutliner(loop, function, symbols).run();
  }
};
} // namespace
