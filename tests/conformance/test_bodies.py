"""What excuses a refused body: that none is right, or that the one that was sent is."""

from typing import Any

import attrs
import pytest

from tools.conformance.bodies import are_exploded, fits, impossible, impossible_parameter, is_xml
from tools.conformance.description import Description, Operation
from tools.conformance.recorder import Exchange

THING = {
    "type": "object",
    "additionalProperties": False,
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "part": {"$ref": "#/components/schemas/Part"}},
}
# additionalProperties sees the properties beside it only, so that no object is a part.
PART = {"type": "object", "additionalProperties": False, "required": ["name"], "allOf": [{"type": "object"}]}


def _description(content: dict[str, Any]) -> Description:
    operation = {"requestBody": {"required": True, "content": content}, "responses": {}}
    schemas = {"Thing": THING, "Part": PART}
    return Description({"openapi": "3.0.3", "paths": {"/a": {"post": operation}}, "components": {"schemas": schemas}})


def _exchange(body: bytes, kind: str) -> Exchange:
    return Exchange(
        method="POST",
        target="/a",
        headers=[("Content-Type", kind)],
        body=body,
        status=422,
        answer_headers=[],
        answer=b"",
        violations="",
    )


OPERATION = Operation("post", "/a")
REFERENCE = {"schema": {"$ref": "#/components/schemas/Thing"}}


@pytest.mark.parametrize(
    ("kind", "body", "is_right"),
    [
        ("application/json", b'{"id": 1}', True),
        ("application/json", b'{"id": "1"}', False),
        ("application/vnd.a+json", b'{"id": 1}', True),
        ("application/x-yaml", b"id: 1\n", True),
        ("application/x-yaml", b"{}\n", False),
        ("application/x-yaml", b"[", False),
        ("text/plain", b'{"id": 1}', False),
    ],
)
def test_a_body_is_right_by_the_schema_of_its_own_media_type(kind: str, body: bytes, is_right: bool) -> None:
    description = _description({"*/*": {"schema": {"type": "string"}}, kind: REFERENCE})
    assert fits(description, OPERATION, _exchange(body, kind)) is is_right


def test_a_body_of_no_described_media_type_is_not_right() -> None:
    assert not fits(_description({"application/json": REFERENCE}), OPERATION, _exchange(b"id: 1", "application/yaml"))


def test_xml_is_a_document_that_is_sent_as_one() -> None:
    assert is_xml(_exchange(b"<a/>", "application/xml; charset=utf-8"))
    assert not is_xml(_exchange(b"<a>", "application/xml"))
    assert not is_xml(_exchange(b"<a/>", "text/plain"))


def test_no_form_is_a_text() -> None:
    kind = "application/x-www-form-urlencoded"
    text, thing = _description({kind: {"schema": {"type": "string"}}}), _description({kind: REFERENCE})
    assert impossible(text, OPERATION, _exchange(b"a=1", kind), [[]])
    assert not impossible(thing, OPERATION, _exchange(b"a=1", kind), [[]])


@pytest.mark.parametrize("kind", ["application/octet-stream", "image/png"])
@pytest.mark.parametrize(("type_", "is_impossible"), [("array", True), ("object", True), ("string", False)])
def test_no_bytes_are_a_value_of_json(kind: str, type_: str, is_impossible: bool) -> None:
    description = _description({kind: {"schema": {"type": type_}}})
    assert bool(impossible(description, OPERATION, _exchange(b"content", kind), [[]])) is is_impossible


def test_content_has_a_media_type() -> None:
    assert impossible(_description({"": REFERENCE}), OPERATION, _exchange(b"", ""), [[]])


def test_what_is_required_and_excluded_is_where_the_fault_was_found() -> None:
    description = _description({"application/json": REFERENCE})
    exchange = _exchange(b'{"id": 1, "part": {}}', "application/json")
    assert impossible(description, OPERATION, exchange, [["part"]])
    assert not impossible(description, OPERATION, exchange, [[]])


@pytest.mark.parametrize(
    ("other", "is_impossible"), [("integer", True), ("string", False), (["null", "string"], False)]
)
def test_no_value_is_of_types_that_exclude_each_other(other: object, is_impossible: bool) -> None:
    description = _description({"application/json": {"schema": {"allOf": [{"type": "string"}, {"type": other}]}}})
    assert bool(impossible(description, OPERATION, _exchange(b'"a"', "application/json"), [[]])) is is_impossible


def test_a_whole_number_is_a_number() -> None:
    schema = {"type": "number", "allOf": [{"type": "integer"}]}
    description = _description({"application/json": {"schema": schema}})
    assert not impossible(description, OPERATION, _exchange(b"1", "application/json"), [[]])


@pytest.mark.parametrize(
    ("second", "is_impossible"),
    [
        ({"properties": {"name": {"type": "string"}}}, True),
        ({"properties": {"id": {"type": "integer"}, "name": {}}, "description": "b"}, True),
        ({"properties": {"id": {"type": "string"}}}, False),
        ({"properties": {"name": {"type": "string"}}, "required": ["name"]}, False),
        ({"properties": {"name": {"type": "string"}}, "additionalProperties": False}, False),
    ],
)
def test_objects_that_fit_each_other_are_never_one_alone(second: dict[str, Any], is_impossible: bool) -> None:
    first = {"type": "object", "properties": {"id": {"type": "integer"}}}
    description = _description({"application/json": {"schema": {"oneOf": [first, {"type": "object", **second}]}}})
    found = impossible(description, OPERATION, _exchange(b'{"id": 1}', "application/json"), [[]])
    assert bool(found) is is_impossible


@pytest.mark.parametrize(
    ("second", "code", "is_impossible"),
    [
        ({"type": "string", "format": "upload-id", "example": "U1"}, "oneOf", True),
        ({"type": "string", "format": "upload-id"}, "pattern", False),
        ({"type": "string", "format": "uuid"}, "oneOf", False),
        ({"type": "integer"}, "oneOf", False),
    ],
)
def test_no_value_is_one_of_two_that_ask_for_the_same(second: dict[str, Any], code: str, is_impossible: bool) -> None:
    schema = {"oneOf": [{"type": "string", "format": "asset-id"}, second]}
    parameter = {"name": "id", "in": "query", "schema": schema}
    operation = {"parameters": [parameter], "responses": {}}
    description = Description({"openapi": "3.0.3", "paths": {"/a": {"get": operation}}})
    violations = [{"location": ["request", "query", "id"], "code": code}]
    found = impossible_parameter(description, Operation("get", "/a"), violations)
    assert bool(found) is is_impossible


@pytest.mark.parametrize(
    ("more", "target", "is_exploded"),
    [
        ({}, "/a?size=1", True),
        ({}, "/a", False),
        ({"explode": False}, "/a?size=1", False),
        ({"style": "deepObject"}, "/a?size=1", False),
    ],
)
def test_properties_of_an_object_in_the_query_stand_for_it(
    more: dict[str, Any], target: str, is_exploded: bool
) -> None:
    schema = {"type": "object", "properties": {"size": {"type": "integer"}}}
    parameter = {"name": "filter", "in": "query", "required": True, "schema": schema, **more}
    operation = {"parameters": [parameter], "responses": {}}
    description = Description({"openapi": "3.0.3", "paths": {"/a": {"get": operation}}})
    message = "Request query must have required property 'filter'"
    violations = [{"location": ["request", "query"], "code": "required", "message": message}]
    exchange = attrs.evolve(_exchange(b"", ""), target=target)
    assert are_exploded(description, Operation("get", "/a"), exchange, violations) is is_exploded
    assert not are_exploded(description, Operation("get", "/a"), exchange, [])


@pytest.mark.parametrize(("body", "is_right"), [(b"\x1e1\n\x1e2\n", True), (b"\x1ea\n", False), (b'\x1e"a"\n', False)])
def test_items_are_right_as_the_array_of_all(body: bytes, is_right: bool) -> None:
    kind = "application/json-seq"
    description = _description({kind: {"schema": {"type": "array", "items": {"type": "integer"}}}})
    assert fits(description, OPERATION, _exchange(body, kind)) is is_right
