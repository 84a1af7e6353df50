//===- PrepareEntry.cpp - Check and isolate the entry function ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Entry.h"
#include "attn/Compiler/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::attn {
#define GEN_PASS_DEF_PREPAREENTRY
#include "attn/Compiler/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

static bool isArrayElement(Type type) {
  if (isa<Float64Type, Float32Type, Float16Type, BFloat16Type>(type))
    return true;
  return type.isSignlessInteger(64) || type.isSignlessInteger(32) ||
         type.isSignlessInteger(16) || type.isSignlessInteger(8) ||
         type.isSignlessInteger(1);
}

static LogicalResult verifyArrayType(func::FuncOp entry, StringRef kind,
                                     unsigned number, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return entry.emitError()
           << "entry '" << entry.getName() << "': " << kind << " " << number
           << " is " << type << ", not a ranked tensor";
  if (tensor.getEncoding())
    return entry.emitError()
           << "entry '" << entry.getName() << "': " << kind << " " << number
           << " is " << type << ", and arrays have no encoding";
  if (!isArrayElement(tensor.getElementType()))
    return entry.emitError()
           << "entry '" << entry.getName() << "': " << kind << " " << number
           << " has element type " << tensor.getElementType()
           << "; arrays hold f64, f32, f16, bf16, i64, i32, i16, i8 or i1";
  return success();
}

FailureOr<func::FuncOp> attn::lookupEntry(ModuleOp module, StringRef name) {
  auto entry = module.lookupSymbol<func::FuncOp>(name);
  if (!entry) {
    InFlightDiagnostic error = module.emitError()
                               << "no function '" << name << "' to call";
    for (auto function : module.getOps<func::FuncOp>())
      if (!function.isExternal())
        error.attachNote(function.getLoc())
            << "there is '" << function.getName() << "'";
    return failure();
  }
  if (entry.isExternal())
    return entry.emitError() << "entry '" << name << "' has no body";
  if (entry.getNumResults() == 0)
    return entry.emitError() << "entry '" << name << "' has no result";
  for (auto [number, type] : llvm::enumerate(entry.getArgumentTypes()))
    if (failed(verifyArrayType(entry, "argument", number, type)))
      return failure();
  for (auto [number, type] : llvm::enumerate(entry.getResultTypes()))
    if (failed(verifyArrayType(entry, "result", number, type)))
      return failure();
  return entry;
}

namespace {
struct PrepareEntryPass : attn::impl::PrepareEntryBase<PrepareEntryPass> {
  using PrepareEntryBase::PrepareEntryBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<func::FuncOp> found = lookupEntry(module, entry);
    if (failed(found))
      return signalPassFailure();

    for (auto function : module.getOps<func::FuncOp>())
      function.setPrivate();
    found->setPublic();

    Builder builder(&getContext());
    for (unsigned i = 0, e = found->getNumArguments(); i != e; ++i)
      found->setArgAttr(i,
                        bufferization::BufferizationDialect::kWritableAttrName,
                        builder.getBoolAttr(false));
    (*found)->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                      builder.getUnitAttr());
    // What callers are checked against; lowering changes the type itself.
    (*found)->setAttr("attn.signature",
                      TypeAttr::get(found->getFunctionType()));
  }
};
} // namespace
