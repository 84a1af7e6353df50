//===- Uses.cpp - What else uses the scores and weights -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Match.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// The operation of `block` that `op` is, or is in.
static Operation *getAncestorIn(Block *block, Operation *op) {
  return block->findAncestorOpInBlock(*op);
}

/// Everything from the scores to the output goes away with the attention, so
/// nothing else may use any of it. Sizes are known without it.
LogicalResult AttentionMatch::checkUses() {
  Operation *last = replaced.getOwner();
  Block *block = last->getBlock();
  if (scores->getBlock() != block)
    return decline(scores, "the scores are computed in another block");
  auto usersOf = [&](Operation *op) {
    SmallVector<Operation *> users;
    for (Operation *user : op->getUsers())
      if (!isa<tensor::DimOp>(user))
        users.push_back(getAncestorIn(block, user));
    return users;
  };

  llvm::SmallSetVector<Operation *, 32> reached;
  reached.insert(scores);
  for (size_t i = 0; i < reached.size(); ++i)
    if (Operation *op = reached[i]; op != last)
      reached.insert_range(usersOf(op));

  SmallVector<Operation *> order = llvm::to_vector(reached);
  llvm::sort(order,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  llvm::SmallPtrSet<Operation *, 32> leading = {last}, dead;
  for (Operation *op : llvm::reverse(order)) {
    SmallVector<Operation *> users = usersOf(op);
    if (llvm::any_of(users, [&](Operation *user) {
          return op != last && leading.contains(user);
        }))
      leading.insert(op);
    else if (op != last && isMemoryEffectFree(op) &&
             !op->hasTrait<OpTrait::IsTerminator>() &&
             llvm::all_of(users,
                          [&](Operation *user) { return dead.contains(user); }))
      dead.insert(op);
  }
  for (Operation *op : order)
    if (op != last && leading.contains(op))
      for (Operation *user : usersOf(op))
        if (!leading.contains(user) && !dead.contains(user))
          return decline(user, "scores or weights have another user");
  return success();
}
