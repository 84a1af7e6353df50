"""The lit suite. Tools come from the build tree, FileCheck and mlir-opt from LLVM's."""

import os

import lit.formats
from lit.llvm import llvm_config

config.name = "ATTN"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "models", "python"]

config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.attn_obj_root, "test")

attn_tools_dir = os.path.join(config.attn_obj_root, "bin")
attn_lib_dir = os.path.join(config.attn_obj_root, "lib")

config.substitutions += [
    ("%python", config.attn_python),
    ("%mlir_opt", os.path.join(config.llvm_tools_dir, "mlir-opt")),
    ("%mlir_lib_dir", config.mlir_lib_dir),
    ("%attn_plugin", os.path.join(attn_lib_dir, "AttnPlugin" + config.attn_plugin_ext)),
    ("%attn_src", config.attn_src_root),
    ("%attn_obj", config.attn_obj_root),
    ("%models", os.path.join(config.test_source_root, "Integration", "models")),
    ("%cmake", config.attn_cmake),
    ("%ninja", config.attn_ninja),
    ("%cc", config.attn_cc),
    ("%cxx", config.attn_cxx),
]

llvm_config.use_default_substitutions()
llvm_config.add_tool_substitutions(
    [
        "attn-compile",
        "attn-lsp-server",
        "attn-opt",
        "attn-reduce",
        "attn-run",
        "llvm-nm",
        "llvm-readelf",
        "split-file",
    ],
    [attn_tools_dir, config.llvm_tools_dir],
)

# Scripts that a test starts find the tools too.
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
llvm_config.with_environment("PATH", attn_tools_dir, append_path=True)
llvm_config.with_environment(
    "PYTHONPATH", os.path.join(config.attn_obj_root, "python_packages"), append_path=True
)
