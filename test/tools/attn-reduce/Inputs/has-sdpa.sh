#!/bin/sh
# Interesting (exit 1) while the file still has the operation looked for.
! grep -q attn.sdpa "$1"
