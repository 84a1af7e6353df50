// RUN: attn-opt --attn-attach-target='cpu=x86-64-v4 features=+avx512vnni' %s | FileCheck %s --check-prefix=V4
// RUN: attn-opt --attn-attach-target='cpu=neoverse-v1' %s | FileCheck %s --check-prefix=ARM
// RUN: attn-opt --attn-attach-target='cpu=generic triple=aarch64-linux-gnu' %s | FileCheck %s --check-prefix=GENERIC
// RUN: not attn-opt --attn-attach-target='cpu=pdp11' %s 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not attn-opt --attn-attach-target='cpu=znver4 triple=aarch64-linux-gnu' %s 2>&1 | FileCheck %s --check-prefix=TRIPLE

// V4: llvm.target_triple = "x86_64{{.*}}"
// V4: llvm.func @declared()
// V4-NOT: target_cpu
// V4: llvm.func @defined() attributes {
// V4-DAG: prefer_vector_width = "512"
// V4-DAG: target_cpu = "x86-64-v4"
// V4-DAG: target_features = #llvm.target_features<["+avx512vnni"]>

// ARM: llvm.target_triple = "aarch64-unknown-linux-gnu"
// ARM: prefer_vector_width = "128"
// ARM: target_cpu = "neoverse-v1"
// ARM-SAME: target_features = #llvm.target_features<["-sve"]>

// GENERIC: llvm.target_triple = "aarch64-unknown-linux-gnu"
// GENERIC: target_cpu = "generic"

// NAME: error: attn-attach-target: no processor 'pdp11' for x86-64 or AArch64
// TRIPLE: error: attn-attach-target: no processor 'znver4' for aarch64-unknown-linux-gnu
llvm.func @declared()
llvm.func @defined() {
  llvm.return
}
