"""The index of the imported models says what the files beside it hold."""

import json
import pathlib

import numpy as np
import pytest

MODELS = pathlib.Path(__file__).resolve().parent.parent / "Integration" / "models"
INDEX = json.loads((MODELS / "index.json").read_text())
# bf16 is stored by its bit pattern.
DTYPES = {"f32": "float32", "f16": "float16", "f64": "float64", "bf16": "int16", "i64": "int64", "i32": "int32", "i1": "bool"}


def test_every_model_is_listed():
    listed = {entry["file"] for entry in INDEX}
    present = {str(path.relative_to(MODELS)) for path in MODELS.rglob("*.mlir")}
    assert listed == present


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry["file"])
def test_arrays_agree_with_the_index(entry):
    with np.load(MODELS / entry["inputs"]) as inputs:
        arrays = {int(name.removeprefix("arg")): inputs[name] for name in inputs.files}
    for position, array in arrays.items():
        _, shape, dtype = entry["args"][position]
        assert list(array.shape) == shape and array.dtype == DTYPES[dtype], f"arg{position}"
    # minilm's weights are not in the tree.
    if entry["case"] != "minilm":
        assert sorted(arrays) == list(range(len(entry["args"])))

    with np.load(MODELS / entry["expected"]) as expected:
        results = [(list(expected[name].shape), str(expected[name].dtype)) for name in sorted(expected.files)]
    assert results == [(shape, DTYPES[dtype]) for shape, dtype in entry["results"]]
