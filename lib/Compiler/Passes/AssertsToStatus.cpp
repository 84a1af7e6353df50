//===- AssertsToStatus.cpp - Failed assertions as results -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Passes.h"
#include "attn/Conversion/ParallelToRuntime/ParallelToRuntime.h"
#include "attn/Support/Location.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ASSERTSTOSTATUS
#include "attn/Compiler/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;

/// What a reader needs of an assertion's text. The upstream verification of
/// sizes wraps its sentence: a heading, "^ sentence", the location again.
static StringRef sentence(StringRef message) {
  auto [heading, rest] = message.split("\n^ ");
  return rest.empty() ? message : rest.split('\n').first;
}

static std::string describe(cf::AssertOp op) {
  std::string text;
  llvm::raw_string_ostream os(text);
  std::string place = attn::describeLocation(op.getLoc());
  if (!place.empty())
    os << place << ": ";
  StringRef message = sentence(op.getMsg());
  os << (message.empty() ? "an assertion of the model failed" : message);
  // Callers print it as one line.
  llvm::replace(text, '\n', ' ');
  return text;
}

namespace {
/// Message texts as constants of the module, one for each text.
class MessageTable {
public:
  explicit MessageTable(ModuleOp module) : module(module), symbols(module) {}

  Value addressOf(OpBuilder &builder, Location loc, const std::string &text) {
    LLVM::GlobalOp &global = globals[text];
    if (!global)
      global = create(loc, text);
    return LLVM::AddressOfOp::create(builder, loc, global);
  }

private:
  LLVM::GlobalOp create(Location loc, StringRef text) {
    OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
    std::string bytes = text.str();
    bytes.push_back('\0');
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), bytes.size());
    auto global = LLVM::GlobalOp::create(
        builder, loc, type, /*isConstant=*/true, LLVM::Linkage::Internal,
        "attn_message", builder.getStringAttr(bytes));
    symbols.insert(global);
    return global;
  }

  ModuleOp module;
  SymbolTable symbols;
  llvm::StringMap<LLVM::GlobalOp> globals;
};

/// Rewrites one function.
class StatusRewriter {
public:
  StatusRewriter(func::FuncOp function, MessageTable &messages)
      : function(function), messages(messages), builder(function.getContext()),
        statusType(LLVM::LLVMPointerType::get(function.getContext())) {}

  LogicalResult run() {
    if (mlir::failed(collect()))
      return failure();
    for (func::ReturnOp op : returns) {
      builder.setInsertionPoint(op);
      Value ok = LLVM::ZeroOp::create(builder, op.getLoc(), statusType);
      op->insertOperands(0, ok);
    }
    for (cf::AssertOp op : asserts)
      rewriteAssert(op);
    for (func::CallOp op : calls)
      rewriteCall(op);
    for (LLVM::CallOp op : statusCalls)
      propagateStatus(op);
    for (func::ConstantOp op : references)
      op.getResult().setType(withStatus(cast<FunctionType>(op.getType())));
    function.setType(withStatus(function.getFunctionType()));
    shiftResultAttributes();
    return success();
  }

private:
  LogicalResult collect() {
    Operation *refused = nullptr;
    function.walk([&](Operation *op) {
      bool handled = llvm::TypeSwitch<Operation *, bool>(op)
                         .Case([&](cf::AssertOp op) {
                           asserts.push_back(op);
                           return op->getParentOp() == function;
                         })
                         .Case([&](func::CallOp op) {
                           calls.push_back(op);
                           return op->getParentOp() == function;
                         })
                         .Case([&](LLVM::CallOp op) {
                           if (!op->hasAttr(attn::kReturnsStatusAttrName))
                             return true;
                           statusCalls.push_back(op);
                           return op->getParentOp() == function;
                         })
                         .Case([&](func::ConstantOp op) {
                           references.push_back(op);
                           return isCalledForStatus(op);
                         })
                         .Case([&](func::ReturnOp op) {
                           returns.push_back(op);
                           return true;
                         })
                         .Default([](Operation *op) {
                           return !isa<func::CallIndirectOp>(op);
                         });
      if (!handled)
        refused = op;
    });
    if (!refused)
      return success();
    return refused->emitError(
        "can not report a failure from here: only assertions and calls by "
        "name, outside structured control flow, are supported");
  }

  /// Whether a function's address goes only to calls that take a status from
  /// it, as a pointer.
  static bool isCalledForStatus(func::ConstantOp op) {
    return llvm::all_of(op->getUsers(), [](Operation *cast) {
      return isa<UnrealizedConversionCastOp>(cast) &&
             llvm::all_of(cast->getUsers(), [](Operation *call) {
               return call->hasAttr(attn::kReturnsStatusAttrName);
             });
    });
  }

  FunctionType withStatus(FunctionType type) {
    SmallVector<Type> results = {statusType};
    llvm::append_range(results, type.getResults());
    return FunctionType::get(function.getContext(), type.getInputs(), results);
  }

  /// The block that returns its argument as the status, made at first need.
  Block *failureBlock() {
    if (failed)
      return failed;
    Location loc = function.getLoc();
    failed = builder.createBlock(&function.getBody(), function.getBody().end(),
                                 statusType, loc);
    SmallVector<Value> values = {failed->getArgument(0)};
    for (Type type : function.getResultTypes())
      values.push_back(ub::PoisonOp::create(builder, loc, type));
    func::ReturnOp::create(builder, loc, values);
    return failed;
  }

  void rewriteAssert(cf::AssertOp op) {
    Block *block = op->getBlock();
    Block *next = block->splitBlock(std::next(Block::iterator(op)));
    Block *failure = failureBlock();
    builder.setInsertionPoint(op);
    Value text = messages.addressOf(builder, op.getLoc(), describe(op));
    cf::CondBranchOp::create(builder, op.getLoc(), op.getArg(), next,
                             ValueRange(), failure, text);
    op.erase();
  }

  /// A declaration has no status: what it calls is not compiled here.
  void rewriteCall(func::CallOp op) {
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        op, op.getCalleeAttr());
    if (!callee || callee.isExternal())
      return;
    Location loc = op.getLoc();
    builder.setInsertionPoint(op);
    SmallVector<Type> types = {statusType};
    llvm::append_range(types, op.getResultTypes());
    auto call = func::CallOp::create(builder, loc, op.getCalleeAttr(), types,
                                     op.getOperands());
    op.replaceAllUsesWith(call.getResults().drop_front());
    op.erase();
    propagateStatus(call);
  }

  /// Returns what a call returned as its first result, unless it is null.
  void propagateStatus(Operation *call) {
    Location loc = call->getLoc();
    Block *next =
        call->getBlock()->splitBlock(std::next(Block::iterator(call)));
    Block *failure = failureBlock();
    builder.setInsertionPointAfter(call);
    Value ok = LLVM::ZeroOp::create(builder, loc, statusType);
    Value holds = LLVM::ICmpOp::create(builder, loc, LLVM::ICmpPredicate::eq,
                                       call->getResult(0), ok);
    cf::CondBranchOp::create(builder, loc, holds, next, ValueRange(), failure,
                             call->getResult(0));
  }

  void shiftResultAttributes() {
    ArrayAttr attributes = function.getResAttrsAttr();
    if (!attributes)
      return;
    SmallVector<Attribute> shifted = {builder.getDictionaryAttr({})};
    llvm::append_range(shifted, attributes);
    function.setResAttrsAttr(builder.getArrayAttr(shifted));
  }

  func::FuncOp function;
  MessageTable &messages;
  OpBuilder builder;
  Type statusType;
  SmallVector<cf::AssertOp> asserts;
  SmallVector<func::CallOp> calls;
  SmallVector<LLVM::CallOp> statusCalls;
  SmallVector<func::ConstantOp> references;
  SmallVector<func::ReturnOp> returns;
  Block *failed = nullptr;
};

struct AssertsToStatusPass
    : attn::impl::AssertsToStatusBase<AssertsToStatusPass> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    MessageTable messages(module);
    for (auto function : module.getOps<func::FuncOp>()) {
      if (function.isExternal())
        continue;
      if (failed(StatusRewriter(function, messages).run()))
        return signalPassFailure();
    }
  }
};
} // namespace
