import sys

import numpy as np

from attn_mlir import reference as ref

rng = np.random.default_rng(0)
q, k, v = (rng.normal(size=s).astype(np.float32)
           for s in ((2, 4, 131, 40), (2, 2, 150, 40), (2, 2, 150, 24)))
np.savez(f"{sys.argv[1]}/in.npz", arg0=q, arg1=k, arg2=v)
np.savez(f"{sys.argv[1]}/expected.npz", out0=ref.sdpa(q, k, v, causal="bottom_right"),
         out1=ref.l1(q, k, v, window=20), out2=ref.hamming(q, k, v))
