//===- RuntimeCall.cpp - The call of attn_parallel_for --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuntimeCall.h"

#include "attn/Conversion/ParallelToRuntime/ParallelToRuntime.h"

#include "mlir/IR/BuiltinOps.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr StringLiteral kRuntimeFunction = "attn_parallel_for";
static constexpr StringLiteral kDispatcher = "attn_parallel_loop";

/// (body, context, count) -> message
static LLVM::LLVMFunctionType getLoopType(MLIRContext *context) {
  auto pointer = LLVM::LLVMPointerType::get(context);
  return LLVM::LLVMFunctionType::get(
      pointer, {pointer, pointer, IntegerType::get(context, 64)});
}

/// Calls what `callee` points to and returns its result.
static void emitCallAndReturn(OpBuilder &builder, Location loc, Value callee,
                              ValueRange arguments) {
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
  auto type = LLVM::LLVMFunctionType::get(
      pointer, llvm::to_vector(arguments.getTypes()));
  SmallVector<Value> operands = {callee};
  llvm::append_range(operands, arguments);
  auto call = LLVM::CallOp::create(builder, loc, type, operands);
  LLVM::ReturnOp::create(builder, loc, call.getResult());
}

/// The run-time library is a weak reference: an object that was linked without
/// it does the loop itself.
///
///     attn_parallel_loop(body, context, count):
///       if (attn_parallel_for) return attn_parallel_for(body, context, count)
///       return body(context, 0, count)
static void emitDispatcherBody(OpBuilder &builder, LLVM::LLVMFuncOp dispatcher,
                               LLVM::LLVMFuncOp runtime) {
  Location loc = dispatcher.getLoc();
  Block *entry = dispatcher.addEntryBlock(builder);
  Block *parallel =
      builder.createBlock(&dispatcher.getBody(), dispatcher.getBody().end());
  Block *serial =
      builder.createBlock(&dispatcher.getBody(), dispatcher.getBody().end());
  ValueRange arguments = entry->getArguments();

  builder.setInsertionPointToStart(entry);
  Value address = LLVM::AddressOfOp::create(builder, loc, runtime);
  Value null = LLVM::ZeroOp::create(builder, loc, address.getType());
  Value linked = LLVM::ICmpOp::create(builder, loc, LLVM::ICmpPredicate::ne,
                                      address, null);
  LLVM::CondBrOp::create(builder, loc, linked, parallel, serial);

  builder.setInsertionPointToStart(parallel);
  emitCallAndReturn(builder, loc, address, arguments);

  builder.setInsertionPointToStart(serial);
  Value zero =
      LLVM::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(0));
  emitCallAndReturn(builder, loc, arguments[0],
                    {arguments[1], zero, arguments[2]});
}

static LLVM::LLVMFuncOp getDispatcher(ModuleOp module) {
  if (auto known = module.lookupSymbol<LLVM::LLVMFuncOp>(kDispatcher))
    return known;
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  auto type = getLoopType(module.getContext());
  auto runtime =
      LLVM::LLVMFuncOp::create(builder, module.getLoc(), kRuntimeFunction, type,
                               LLVM::Linkage::ExternWeak);
  auto dispatcher = LLVM::LLVMFuncOp::create(
      builder, module.getLoc(), kDispatcher, type, LLVM::Linkage::Internal);
  emitDispatcherBody(builder, dispatcher, runtime);
  return dispatcher;
}

void attn::emitParallelCall(OpBuilder &builder, Location loc, func::FuncOp body,
                            Value context, Value count) {
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
  LLVM::LLVMFuncOp dispatcher =
      getDispatcher(body->getParentOfType<ModuleOp>());
  Value function = func::ConstantOp::create(
      builder, loc, body.getFunctionType(),
      FlatSymbolRefAttr::get(builder.getContext(), body.getSymName()));
  function = UnrealizedConversionCastOp::create(builder, loc, pointer, function)
                 .getResult(0);
  auto call = LLVM::CallOp::create(builder, loc, dispatcher,
                                   ValueRange{function, context, count});
  call->setAttr(kReturnsStatusAttrName, builder.getUnitAttr());
}
