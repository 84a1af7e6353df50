import sys

import numpy as np

x = np.random.default_rng(0).normal(size=(37, 11)).astype(np.float32)
np.savez(f"{sys.argv[1]}/good.npz", arg0=x, arg1=np.array(37))
np.savez(f"{sys.argv[1]}/bad.npz", arg0=x, arg1=np.array(20))
np.savez(f"{sys.argv[1]}/expected.npz", out0=np.exp(x.astype(np.float64)))
