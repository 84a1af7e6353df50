#!/bin/sh
# Imported models through the whole compiler: which attention is in them, what
# they give with that attention kept, and with it converted to another
# mechanism. Everything shown is printed by the tools.
#
# usage: scripts/demo.sh [BUILD]
set -eu

bin=$(cd "${1:-build}" && pwd)/bin
cd "$(dirname "$0")/../test/Integration/models"

say() { printf '\n== %s\n' "$*"; }
show() { printf '$ attn-run %s\n' "$*" && "$bin/attn-run" "$@"; }

gpt2="gpt2/sdpa.linalg.mlir --inputs gpt2/inputs.npz --expect gpt2/expected-sdpa.npz"
lm="hand-written-lm/dot.linalg.mlir --inputs hand-written-lm/inputs.npz"

# shellcheck disable=SC2086 # the variables above are several words each
{
  say "A GPT-2 as torch-mlir wrote it: $(wc -l <gpt2/sdpa.linalg.mlir) lines of linalg. What in there is attention?"
  "$bin/attn-opt" gpt2/sdpa.linalg.mlir --attn-raise --mlir-print-local-scope \
    --mlir-print-op-on-diagnostic=false 2>&1 >/dev/null | grep remark:

  say "As it was imported: compiled, run, compared with what PyTorch gave"
  show $gpt2 --report text

  say "Converted. The weights were made for the dot product, so the outputs must differ;"
  echo "   the table says by how much (--atol is large so that no difference fails)."
  show $gpt2 --convert l1 --atol 1e9
  show $gpt2 --convert l1,layers=0 --atol 1e9
  show $gpt2 --convert hamming,top-n=6 --atol 1e9

  say "A language model that PyTorch ran with dot-product and with L1 attention, same weights."
  echo "   Its dot-product form, converted to l1, gives what PyTorch gave with L1:"
  show $lm --expect hand-written-lm/expected-l1-broadcast.npz --convert l1,lambda=1.0 --report text

  say "Cumulative sums in its place (they need a causal model)"
  show $lm --expect hand-written-lm/expected.npz --convert cumsum --atol 1e9 --report text

  say "Where that can not be, it is an error and not a guess"
  if show pvt-v2/fused.tosa.mlir --inputs pvt-v2/inputs.npz --convert cumsum 2>&1; then
    exit 1
  fi
}
