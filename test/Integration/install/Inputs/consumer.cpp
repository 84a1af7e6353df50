// A project of somebody else's: the dialect in its own context.
#include "attn/Dialect/Attn/IR/AttnDialect.h"
#include "attn/InitAllDialects.h"
#include "attn/Support/Version.h"

#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/raw_ostream.h"

int main() {
  mlir::DialectRegistry registry;
  mlir::attn::registerAllDialects(registry);
  mlir::MLIRContext context(registry);
  auto *dialect = context.getOrLoadDialect<mlir::attn::AttnDialect>();
  llvm::outs() << "consumer has " << dialect->getNamespace() << ", "
               << "attn-mlir " << mlir::attn::getVersion() << "\n";
  return 0;
}
