// A project of somebody else's: it parses an attention and asks what it is.
#include "attn/Dialect/Attn/IR/AttnOps.h"
#include "attn/InitAllDialects.h"
#include "attn/Support/Version.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/raw_ostream.h"

static const char *const source = R"mlir(
func.func @main(%x: tensor<2x7x8xf32>, %init: tensor<2x7x8xf32>) -> tensor<2x7x8xf32> {
  %0 = attn.l1 query(%x : tensor<2x7x8xf32>) key(%x : tensor<2x7x8xf32>)
               value(%x : tensor<2x7x8xf32>) into(%init : tensor<2x7x8xf32>)
  return %0 : tensor<2x7x8xf32>
}
)mlir";

int main() {
  mlir::DialectRegistry registry;
  registry.insert<mlir::func::FuncDialect>();
  mlir::attn::registerAllDialects(registry);
  mlir::MLIRContext context(registry);
  auto module = mlir::parseSourceString<mlir::ModuleOp>(source, &context);
  if (!module)
    return 1;

  llvm::outs() << "attn-mlir " << mlir::attn::getVersion() << "\n";
  module->walk([](mlir::attn::AttnOpInterface op) {
    llvm::outs() << op->getName() << " over " << op.getAttentionDims().keyLength
                 << " keys\n";
  });
  return 0;
}
