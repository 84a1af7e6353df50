// A project of somebody else's: it compiles a model and calls it.
#include "attn/Compiler/Compiler.h"

#include "llvm/Support/raw_ostream.h"

using namespace mlir::attn;

static const char *const source = R"mlir(
func.func @main(%x: tensor<1x?x8xf32>) -> tensor<1x?x8xf32> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?x8xf32>
  %init = tensor.empty(%n) : tensor<1x?x8xf32>
  %o = attn.l1 query(%x : tensor<1x?x8xf32>) key(%x : tensor<1x?x8xf32>)
               value(%x : tensor<1x?x8xf32>) into(%init : tensor<1x?x8xf32>)
  return %o : tensor<1x?x8xf32>
}
)mlir";

static llvm::Error run() {
  Compiler compiler;
  if (llvm::Error error = compiler.parse(source))
    return error;
  if (llvm::Error error = compiler.run("canonicalize,cse"))
    return error;
  llvm::Expected<Executable> model = compiler.compile();
  if (!model)
    return model.takeError();

  // Every row of x is the same, so each output row is that row again.
  std::vector<float> x(5 * 8, 0.25f), y(5 * 8);
  ArrayType type{ElementType::F32, {1, 5, 8}};
  if (llvm::Error error = model->call({ArrayView::contiguous(type, x.data())},
                                      {ArrayView::contiguous(type, y.data())}))
    return error;
  llvm::outs() << "y[4][7] = " << y.back() << "\n";

  // What does not fit is an error that says so, here and in compiled code.
  ArrayType narrow{ElementType::F32, {1, 5, 7}};
  if (llvm::Error error =
          model->call({ArrayView::contiguous(narrow, x.data())}).takeError())
    llvm::outs() << "refused: " << toString(std::move(error)) << "\n";
  return llvm::Error::success();
}

int main() {
  llvm::Error error = run();
  if (!error)
    return 0;
  llvm::errs() << toString(std::move(error)) << "\n";
  return 1;
}
