"""Schemas are resolved to types, whatever they are made of: nothing crashes, and nothing takes for ever."""

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import ir
from codegen.document.source import Source
from codegen.resolve.resolve import resolve


def _resolved(schemas: dict[str, Any], folder: Path) -> tuple[ir.Package, list[str]]:
    """The package of some schemas, and the pointers of what could not be resolved."""
    info = {"title": "A", "version": "1"}
    path = folder / "openapi.json"
    path.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}))
    package, problems = resolve(Source(path, path.name))
    return package, [problem.pointer for problem in problems]


def _type(schema: object, folder: Path, **schemas: Any) -> ir.Type:
    """The type of a property with a schema."""
    package, problems = _resolved({"Holder": {"properties": {"value": schema}}, **schemas}, folder)
    assert problems == []
    return next(model for model in package.models if model.name == "Holder").fields[0].type


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = ir.Scalar(kind="string")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, ir.ANY),
        ({"type": []}, ir.ANY),
        ({"type": [[]]}, ir.ANY),
        ({"type": ["string", "null"]}, ir.Nullable(inner=TEXT)),
        ({"enum": [None], "type": "string"}, ir.NULL),
        ({"const": True}, ir.Constant(value=True)),
        ({"enum": [1, "a"]}, ir.Union(members=(ir.Constant(value=1), ir.Constant(value="a")))),
        ({"type": "string", "anyOf": [{"minLength": 1}, {"pattern": "a"}]}, TEXT),
        ({"type": "array"}, ir.ListOf(item=ir.ANY)),
        ({"allOf": [{"type": "string"}, {"description": "Told."}]}, TEXT),
        (
            {"type": "integer", "minimum": 1, "exclusiveMaximum": 9},
            ir.Scalar(kind="integer", limits=ir.Limits(minimum=1, exclusive_maximum=9)),
        ),
        ({"type": "string", "contentMediaType": "image/png"}, ir.Binary(media_type="image/png")),
    ],
)
def test_a_schema_and_its_type(schema: object, expected: ir.Type, tmp_path: Path) -> None:
    assert _type(schema, tmp_path) == expected


def test_what_narrows_and_explains_is_kept(tmp_path: Path) -> None:
    schema = {"type": "string", "readOnly": True, "default": "a", "examples": ["b"], "deprecated": True, "x-a": 1}
    package, _ = _resolved({"Holder": {"required": ["value"], "properties": {"value": schema}}}, tmp_path)
    [field] = package.models[0].fields
    assert field.required
    assert field.metadata == ir.Metadata(
        read_only=True, has_default=True, default="a", examples=("b",), deprecated=True, extensions={"x-a": 1}
    )


def test_a_long_chain_ends_in_a_diagnostic(tmp_path: Path) -> None:
    chain = {f"L{i}": {"type": "array", "items": _ref(f"L{i + 1}")} for i in range(3_000)}
    _, problems = _resolved(chain | {"L3000": {"type": "string"}}, tmp_path)
    assert problems


def test_parents_that_are_named_twice_are_merged_once(tmp_path: Path) -> None:
    levels = {f"L{i}": {"allOf": [_ref(f"L{i + 1}"), _ref(f"L{i + 1}")]} for i in range(40)}
    last = {"L40": {"type": "object", "properties": {"a": {"type": "string"}}}}
    package, problems = _resolved(levels | last, tmp_path)
    assert problems == []
    assert {tuple(field.name for field in model.fields) for model in package.models} == {("a",)}


def test_circles_end(tmp_path: Path) -> None:
    own = {"anyOf": [{"type": "string"}, {"type": "array", "items": _ref("Own")}]}
    package, _ = _resolved({"Own": own, "Self": _ref("Self"), "Map": {"additionalProperties": _ref("Map")}}, tmp_path)
    assert package.models == ()
    deep = {"type": "object", "additionalProperties": {"type": "array", "items": _ref("Deep")}}
    package, _ = _resolved({"Deep": deep}, tmp_path)
    [model] = package.models
    assert model.additional == ir.ListOf(item=ir.ModelRef(name="Deep"))
