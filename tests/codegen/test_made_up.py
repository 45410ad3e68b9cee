"""What is made up for examples fits its schema, is the same each time, and takes no more time than it is worth."""

import json
import time
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from codegen import ir
from codegen.document.diagnostics import Diagnostic
from codegen.pipeline import Job, plan
from codegen.python import made_up
from codegen.python.view.operations import Operation
from codegen.settings import Settings

TEXTS: list[dict[str, Any]] = [
    {"pattern": r"^\d+$"},
    {"pattern": r"^[\da-z]{26}$"},
    {"pattern": "^VL[0-9a-fA-F]{32}$", "minLength": 34, "maxLength": 34},
    {"pattern": "[a-f0-9]+", "minLength": 40},
    {"pattern": "^[a-f0-9]+$", "minLength": 40},
    {"pattern": "[a-z]", "minLength": 12},
    {"pattern": r"^(?=.*\d)(?=.*[a-z]).{8,}$"},
    {"pattern": r"^\+[1-9]\d{1,14}$"},
    {"pattern": r"^(?<year>\d{4})-(?:0[1-9]|1[0-2])$"},
    {"pattern": r"^\p{L}+$"},
    {"pattern": r"^\S+@\S+\.\S+$", "format": "email"},
    {"maxLength": 2},
    {"maxLength": 0},
    {"minLength": 10},
    {"format": "byte"},
    {"format": "duration"},
    {"format": "email", "minLength": 8, "maxLength": 20},
]
NUMBERS: list[dict[str, Any]] = [
    {"minimum": 5, "multipleOf": 10},
    {"maximum": -3},
    {"exclusiveMinimum": 0},
    {"exclusiveMinimum": 1, "exclusiveMaximum": 3},
    {"minimum": 1000, "maximum": 1000},
    {"multipleOf": 7, "maximum": 20},
]
FRACTIONS: list[dict[str, Any]] = [
    {"multipleOf": 0.01},
    {"exclusiveMinimum": 0, "exclusiveMaximum": 1},
    {"exclusiveMinimum": 0, "maximum": 0.2},
    {"maximum": 0.5},
]
SCHEMAS = [
    *({"type": "string", **limits} for limits in TEXTS),
    *({"type": "integer", **limits} for limits in NUMBERS),
    *({"type": "number", **limits} for limits in [*NUMBERS, *FRACTIONS]),
]
SNAKE = {"minLength": "min_length", "maxLength": "max_length", "multipleOf": "multiple_of"}
SNAKE |= {"exclusiveMinimum": "exclusive_minimum", "exclusiveMaximum": "exclusive_maximum"}


def _scalar(schema: dict[str, Any]) -> ir.Scalar:
    limits = {SNAKE.get(key, key): value for key, value in schema.items() if key not in ("type", "format")}
    return ir.Scalar(kind=schema["type"], format=schema.get("format", ""), limits=ir.Limits(**limits))


@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_what_is_made_up_fits_its_schema(schema: dict[str, Any]) -> None:
    value = made_up.scalar(_scalar(schema))
    jsonschema_rs.Draft202012Validator(schema, validate_formats=True).validate(value)
    made_up.scalar.cache_clear()
    assert made_up.scalar(_scalar(schema)) == value


@pytest.mark.parametrize("schema", [{"type": "string", "pattern": "^[a-z]{3}$"}, {"type": "integer", "minimum": 2}])
def test_values_that_must_differ_do(schema: dict[str, Any]) -> None:
    values = [made_up.scalar(_scalar(schema), variant) for variant in range(10)]
    assert len(set(map(str, values))) == 10
    for value in values:
        jsonschema_rs.Draft202012Validator(schema).validate(value)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a{1000}){1000}",
        "(((a{1000}){1000}){1000}){1000}",
        "(" * 240 + "a" + ")" * 240,
        "[\0-\U0010ffff]{1000}",
        "^a{1000000000}$",
        "(a+)+b",
        "(",
        "a" * 100_000,
    ],
)
def test_a_hostile_pattern_costs_little(pattern: str) -> None:
    made_up.scalar.cache_clear()
    started = time.process_time()
    made = made_up.scalar(_scalar({"type": "string", "pattern": pattern}))
    assert isinstance(made, str)
    assert len(made) < 2000
    assert time.process_time() - started < 5


def _planned(folder: Path, operation: dict[str, Any], schemas: dict[str, Any]) -> tuple[Operation, list[Diagnostic]]:
    path = folder / "openapi.json"
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/a": {"post": {"operationId": "a", "responses": {"204": {"description": "A."}}, **operation}}},
        "components": {"schemas": schemas},
    }
    path.write_text(json.dumps(document))
    warned: list[Diagnostic] = []
    package = plan(Job(path, path.name, Settings(), lambda _step, _seconds: None, warned=warned.extend))
    return package.resources[0].operations[0], warned


def _arguments(operation: Operation) -> dict[str, str]:
    assert operation.example is not None
    return dict(operation.example.last.arguments)


def _query(schema: dict[str, Any]) -> dict[str, Any]:
    return {"parameters": [{"name": "q", "in": "query", "required": True, "schema": schema}]}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "array", "items": {"type": "string"}, "minItems": 2}, "['string', 'string']"),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 3, "uniqueItems": True},
            "['string', 'string2', 'string3']",
        ),
        ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, "[]"),
    ],
)
def test_a_list_has_as_many_items_as_it_must(tmp_path: Path, schema: dict[str, Any], expected: str) -> None:
    operation, _ = _planned(tmp_path, _query(schema), {})
    assert _arguments(operation)["q"] == expected


def test_an_object_parameter_has_a_field(tmp_path: Path) -> None:
    fields = {"type": "object", "properties": {"size": {"type": "integer"}}}
    operation, _ = _planned(tmp_path, _query({"$ref": "#/components/schemas/Fields"}), {"Fields": fields})
    assert _arguments(operation)["q"] == "Fields(size=1)"


def test_a_required_form_of_optional_fields_has_a_field(tmp_path: Path) -> None:
    form = {"type": "object", "properties": {"size": {"type": "integer"}}}
    body = {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": form}}}
    operation, _ = _planned(tmp_path, {"requestBody": body}, {})
    assert _arguments(operation)["body"].endswith("(size=1)")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object", "properties": {"name": {"type": "string"}}}, "(of=Of())"),
        ({"type": "array", "items": {"type": "string"}}, "(of=['string'])"),
    ],
)
def test_an_empty_form_is_filled_with_an_object_or_a_list_where_it_has_no_more(
    tmp_path: Path, schema: dict[str, Any], expected: str
) -> None:
    form = {"type": "object", "properties": {"of": {"$ref": "#/components/schemas/Of"}}}
    body = {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": form}}}
    operation, _ = _planned(tmp_path, {"requestBody": body}, {"Of": schema})
    assert _arguments(operation)["body"].endswith(expected)


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/xml", b"<Thing><name>string</name><size>1</size></Thing>"),
        ("application/x-yaml", b"name: string\nsize: 1\n"),
    ],
)
def test_a_body_that_is_not_json_is_a_document(tmp_path: Path, media_type: str, expected: bytes) -> None:
    properties = {"name": {"type": "string"}, "size": {"type": "integer"}}
    thing = {"type": "object", "required": ["name", "size"], "properties": properties}
    body = {"required": True, "content": {media_type: {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    operation, _ = _planned(tmp_path, {"requestBody": body}, {"Thing": thing})
    assert _arguments(operation)["body"] == repr(expected)


@pytest.mark.parametrize("media_type", ["application/x-ndjson", "application/jsonl", "application/json-seq"])
def test_a_body_of_items_is_a_list_of_one(tmp_path: Path, media_type: str) -> None:
    schema = {"type": "array", "items": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}}
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    operation, _ = _planned(tmp_path, {"requestBody": body}, {})
    assert _arguments(operation)["body"].endswith("(n=1)]")


@pytest.mark.parametrize("key", ["example", "default"])
def test_what_does_not_fit_is_left_out_with_a_warning(tmp_path: Path, key: str) -> None:
    schema = {"type": "string", "pattern": "^[a-z]{3}$", key: "{generated}"}
    operation, warned = _planned(tmp_path, _query(schema), {})
    assert _arguments(operation)["q"] == "'aaa'"
    assert [warning.pointer for warning in warned] == [f"#/paths/~1a/post/parameters/0/schema/{key}"]
    assert warned[0].warns


def test_a_union_of_what_fans_out_costs_little(tmp_path: Path) -> None:
    levels = {
        f"L{level}": {
            "type": "object",
            "required": [f"f{number}" for number in range(10)],
            "properties": {f"f{number}": {"$ref": f"#/components/schemas/L{level + 1}"} for number in range(10)},
        }
        for level in range(9)
    }
    schemas = {**levels, "L9": {"type": "object", "properties": {"a": {"type": "string"}}}, "Other": levels["L0"]}
    union = {"oneOf": [{"$ref": "#/components/schemas/L0"}, {"$ref": "#/components/schemas/Other"}]}
    body = {"required": True, "content": {"application/json": {"schema": {"type": "array", "items": union}}}}
    started = time.process_time()
    _planned(tmp_path, {"requestBody": body}, schemas)
    assert time.process_time() - started < 20
