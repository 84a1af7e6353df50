//===- Operators.cpp - Kinds of scalar and tosa operations ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Operators.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::attn::raise;

Operator mlir::attn::raise::getOperator(Operation *op) {
  return TypeSwitch<Operation *, Operator>(op)
      .Case<arith::AddFOp, arith::AddIOp, tosa::AddOp>(
          [](auto) { return Operator::Add; })
      .Case<arith::SubFOp, arith::SubIOp, tosa::SubOp>(
          [](auto) { return Operator::Subtract; })
      .Case<arith::MulFOp, arith::MulIOp, tosa::MulOp>(
          [](auto) { return Operator::Multiply; })
      .Case<arith::DivFOp>([](auto) { return Operator::Divide; })
      .Case<arith::NegFOp, tosa::NegateOp>(
          [](auto) { return Operator::Negate; })
      .Case<math::AbsFOp, tosa::AbsOp>([](auto) { return Operator::Abs; })
      .Case<tosa::ReciprocalOp>([](auto) { return Operator::Reciprocal; })
      .Case<math::ExpOp, tosa::ExpOp>([](auto) { return Operator::Exp; })
      .Case<math::Exp2Op>([](auto) { return Operator::Exp2; })
      .Case<math::LogOp, tosa::LogOp>([](auto) { return Operator::Log; })
      .Case<math::TanhOp, tosa::TanhOp>([](auto) { return Operator::Tanh; })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp,
            tosa::MaximumOp>([](auto) { return Operator::Maximum; })
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp,
            tosa::MinimumOp>([](auto) { return Operator::Minimum; })
      .Case<arith::SelectOp, tosa::SelectOp>(
          [](auto) { return Operator::Select; })
      .Case<arith::AndIOp, tosa::LogicalAndOp>(
          [](auto) { return Operator::And; })
      .Case<arith::OrIOp, tosa::LogicalOrOp>([](auto) { return Operator::Or; })
      .Case<tosa::LogicalNotOp>([](auto) { return Operator::Not; })
      .Case<tosa::EqualOp>([](auto) { return Operator::Equal; })
      .Case<arith::XOrIOp>([](arith::XOrIOp op) {
        return getElementTypeOrSelf(op.getType()).isInteger(1)
                   ? Operator::NotEqual
                   : Operator::Opaque;
      })
      .Case<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp,
            arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp, arith::IndexCastOp,
            tosa::CastOp>([](auto) { return Operator::Cast; })
      .Default([](Operation *) { return Operator::Opaque; });
}

unsigned mlir::attn::raise::getArity(Operator kind) {
  switch (kind) {
  case Operator::Negate:
  case Operator::Abs:
  case Operator::Reciprocal:
  case Operator::Exp:
  case Operator::Exp2:
  case Operator::Log:
  case Operator::Tanh:
  case Operator::Not:
  case Operator::Cast:
    return 1;
  case Operator::Select:
    return 3;
  default:
    return 2;
  }
}

Operator mlir::attn::raise::getComparison(Operation *op, bool &swap) {
  swap = false;
  if (auto compare = dyn_cast<arith::CmpIOp>(op)) {
    switch (compare.getPredicate()) {
    case arith::CmpIPredicate::eq:
      return Operator::Equal;
    case arith::CmpIPredicate::ne:
      return Operator::NotEqual;
    case arith::CmpIPredicate::sgt:
      swap = true;
      [[fallthrough]];
    case arith::CmpIPredicate::slt:
      return Operator::Less;
    case arith::CmpIPredicate::sge:
      swap = true;
      [[fallthrough]];
    case arith::CmpIPredicate::sle:
      return Operator::LessEqual;
    default:
      return Operator::Opaque;
    }
  }
  if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
    switch (compare.getPredicate()) {
    case arith::CmpFPredicate::OEQ:
      return Operator::Equal;
    case arith::CmpFPredicate::UNE:
      return Operator::NotEqual;
    case arith::CmpFPredicate::UNO:
      return Operator::IsNaN;
    case arith::CmpFPredicate::OGT:
      swap = true;
      [[fallthrough]];
    case arith::CmpFPredicate::OLT:
      return Operator::Less;
    case arith::CmpFPredicate::OGE:
      swap = true;
      [[fallthrough]];
    case arith::CmpFPredicate::OLE:
      return Operator::LessEqual;
    default:
      return Operator::Opaque;
    }
  }
  swap = true;
  if (isa<tosa::GreaterOp>(op))
    return Operator::Less;
  if (isa<tosa::GreaterEqualOp>(op))
    return Operator::LessEqual;
  return Operator::Opaque;
}
