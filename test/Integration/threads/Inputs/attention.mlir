// Grouped heads and odd sizes, causal and not; each head has several tiles.
!q = tensor<2x4x131x40xf32>
!k = tensor<2x2x150x40xf32>
!v = tensor<2x2x150x24xf32>
!o = tensor<2x4x131x24xf32>
func.func @main(%q: !q, %k: !k, %v: !v) -> (!o, !o, !o) {
  %init = tensor.empty() : !o
  %dot = attn.sdpa query(%q : !q) key(%k : !k) value(%v : !v) causal(bottom_right) into(%init : !o)
  %l1 = attn.l1 query(%q : !q) key(%k : !k) value(%v : !v) window(20) into(%init : !o)
  %hamming = attn.hamming query(%q : !q) key(%k : !k) value(%v : !v) into(%init : !o)
  return %dot, %l1, %hamming : !o, !o, !o
}
