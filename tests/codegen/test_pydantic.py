"""Every model and enum of every case can be described and used by pydantic."""

import importlib
import json
import sys

import pytest
from pydantic import TypeAdapter

from tests.codegen.case import Case, Outcome, all_cases


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in all_cases()])
def test_pydantic_describes_every_model(
    case: Case, outcomes: dict[str, Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    if outcomes[case.name].problems:
        return
    if getattr(sys.modules.get(case.name), "__file__", None) is None:  # a folder of ours, such as examples/
        monkeypatch.delitem(sys.modules, case.name, raising=False)
    models = importlib.import_module(f"{case.name}.models")
    schemas = json.loads(outcomes[case.name].plan).get("models", [])
    fields = [{field["name"]: field.get("metadata", {}) for field in model.get("fields", ())} for model in schemas]
    for name in models.__all__:
        kind = getattr(models, name)
        if not isinstance(kind, type):
            continue  # the literals of an enum
        for mode, other in (("validation", "read_only"), ("serialization", "write_only")):
            one_way = [frozenset(name for name, said in model.items() if other not in said) for model in fields]
            schema = TypeAdapter(kind).json_schema(mode=mode)
            described = schema["$defs"][name] if "$ref" in schema else schema
            assert described["title"] == name
            if described.get("type") == "object":
                assert frozenset(described.get("properties", {})) in {*one_way, *map(frozenset, fields)}
