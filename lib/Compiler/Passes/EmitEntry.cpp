//===- EmitEntry.cpp - The C symbols of a compiled entry ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::attn {
#define GEN_PASS_DEF_EMITENTRY
#include "attn/Compiler/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;

/// SYMBOL_call: loads each argument's pointer from an array, and calls.
static void emitPackedCall(OpBuilder &builder, LLVM::LLVMFuncOp callee,
                           StringRef symbol) {
  Location loc = callee.getLoc();
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(builder.getContext()), pointer);
  auto packed =
      LLVM::LLVMFuncOp::create(builder, loc, (symbol + "_call").str(), type);

  OpBuilder::InsertionGuard guard(builder);
  Block *body = packed.addEntryBlock(builder);
  builder.setInsertionPointToStart(body);
  SmallVector<Value> arguments;
  for (unsigned i = 0, e = callee.getNumArguments(); i != e; ++i) {
    Value slot =
        LLVM::GEPOp::create(builder, loc, pointer, pointer,
                            body->getArgument(0), ArrayRef<LLVM::GEPArg>(i));
    arguments.push_back(LLVM::LoadOp::create(builder, loc, pointer, slot));
  }
  LLVM::CallOp::create(builder, loc, callee, arguments);
  LLVM::ReturnOp::create(builder, loc, ValueRange());
}

static void emitText(OpBuilder &builder, Location loc, StringRef symbol,
                     std::string text) {
  text.push_back('\0');
  LLVM::GlobalOp::create(
      builder, loc, LLVM::LLVMArrayType::get(builder.getI8Type(), text.size()),
      /*isConstant=*/true, LLVM::Linkage::External, symbol,
      builder.getStringAttr(text));
}

namespace {
struct EmitEntryPass : attn::impl::EmitEntryBase<EmitEntryPass> {
  using EmitEntryBase::EmitEntryBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto wrapper =
        module.lookupSymbol<LLVM::LLVMFuncOp>("_mlir_ciface_" + entry);
    auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(entry);
    if (!wrapper || !function) {
      module.emitError() << "entry '" << entry
                         << "' was not lowered with a C interface";
      return signalPassFailure();
    }
    auto signature = function->getAttrOfType<TypeAttr>("attn.signature");
    if (!signature) {
      function.emitError() << "entry '" << entry
                           << "' has lost its attn.signature";
      return signalPassFailure();
    }

    for (auto other : module.getOps<LLVM::LLVMFuncOp>())
      if (!other.isExternal())
        other.setLinkage(LLVM::Linkage::Internal);
    wrapper.setLinkage(LLVM::Linkage::External);
    wrapper.setSymName(symbol);

    OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
    emitPackedCall(builder, wrapper, symbol);
    std::string text;
    llvm::raw_string_ostream(text) << signature.getValue();
    emitText(builder, module.getLoc(), symbol + "_signature", text);
  }
};
} // namespace
