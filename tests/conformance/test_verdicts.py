"""The rules by which a call is judged: each can hold, and the values of an answer are compared one by one."""

import json
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import attrs
import pytest

from tools.conformance.description import Description, Operation
from tools.conformance.given import values_given
from tools.conformance.values import Comparison
from tools.conformance.verdicts import RULES, Evidence, judge, violations_of

VIOLATION: dict[str, Any] = {"location": ["request", "query", "a"], "code": "required"}
IGNORED: dict[str, Any] = {
    "location": ["request", "header"],
    "code": "required",
    "message": "Request header must have required property 'authorization'",
}
OF_PATH: dict[str, Any] = {"location": ["request", "path"], "code": "required"}
OF_BODY: dict[str, Any] = {"location": ["request", "body"], "code": "type"}
SENT = Evidence(is_sent=True, status=200)

EVIDENCE = {
    "left host": attrs.evolve(SENT, left_host="shop.example"),
    "interim answer": attrs.evolve(SENT, status=102, timed_out=True),
    "timed out": attrs.evolve(SENT, timed_out=True),
    "not sent": Evidence(error="ValueError"),
    "no answer": Evidence(is_sent=True, error="APIConnectionError"),
    "no path": attrs.evolve(SENT, status=404, problem="NO_PATH_MATCHED_ERROR", is_of_no_path=True),
    "wrong path": attrs.evolve(SENT, is_at_path=False),
    "ambiguous path": attrs.evolve(
        SENT, status=404, error="NotFoundError", other_operation="GET /a/mine", other_is_unavoidable=True
    ),
    "other path": attrs.evolve(SENT, other_operation="GET /a/mine"),
    "other media type": attrs.evolve(SENT, is_of_other_type=True),
    "not routed": attrs.evolve(SENT, status=404, problem="NO_PATH_MATCHED_ERROR"),
    "clashing schemes": attrs.evolve(SENT, status=401, problem="UNAUTHORIZED", needs_one_header_twice=True),
    "no access": attrs.evolve(SENT, status=401, problem="UNAUTHORIZED"),
    "ignored header": attrs.evolve(SENT, status=422, violations=[IGNORED], objections=["Authorization is missing"]),
    "exploded object": attrs.evolve(
        SENT, status=422, violations=[VIOLATION], objections=["filter is missing"], is_for_exploded_objects=True
    ),
    "unread path": attrs.evolve(
        SENT, status=400, violations=[IGNORED, OF_PATH], objections=["Authorization is missing"], path_is_encoded=True
    ),
    "given value": attrs.evolve(SENT, status=422, violations=[VIOLATION], offending_are_given=True),
    "refused alone": attrs.evolve(SENT, status=422, violations=[VIOLATION], objections=[]),
    "refused alone, body": attrs.evolve(
        SENT, status=422, violations=[OF_BODY], objections=["it is text"], body_fits=True
    ),
    "XML as text": attrs.evolve(SENT, status=422, violations=[OF_BODY], body_is_xml=True),
    "impossible body": attrs.evolve(SENT, status=422, violations=[OF_BODY], impossible_body="a form of text"),
    "impossible parameter": attrs.evolve(
        SENT, status=422, violations=[VIOLATION], objections=["both"], impossible_parameter="oneOf of the same"
    ),
    "refused": attrs.evolve(SENT, status=422, violations=[VIOLATION], objections=["a is missing"]),
    "not acceptable": attrs.evolve(SENT, status=406, problem="NOT_ACCEPTABLE"),
    "no response": attrs.evolve(SENT, status=500, problem="NO_RESPONSE_RESPONSE_DEFINED"),
    "can't serve": attrs.evolve(SENT, status=500, problem="SCHEMA_TOO_COMPLEX"),
    "fine": SENT,
    "given answer": attrs.evolve(SENT, error="ResponseDecodeError", answer_errors=["/id"], answer_is_given=True),
    "wrong answer": attrs.evolve(SENT, error="ResponseDecodeError", answer_errors=["/id"]),
    "false encoding": attrs.evolve(SENT, error="ResponseDecodeError", answer_errors=[], answer_is_called_encoded=True),
    "not decoded": attrs.evolve(SENT, error="ResponseDecodeError", answer_errors=[]),
    "other value": attrs.evolve(SENT, differences=["lost /id"], answer_errors=[]),
}


def test_every_rule_has_its_evidence_here() -> None:
    assert [rule.name for rule in RULES] == list(EVIDENCE)


@pytest.mark.parametrize("name", EVIDENCE)
def test_each_rule_can_hold(name: str) -> None:
    assert judge(EVIDENCE[name]).rule == name


def test_an_error_with_the_status_that_was_answered_is_what_the_client_promises() -> None:
    error = attrs.evolve(SENT, status=404, error="NotFoundError", error_status=404)
    assert judge(error).whose == "fine"
    assert judge(attrs.evolve(error, error_status=500)).whose == "ours"
    assert judge(attrs.evolve(error, status=200, error_status=200)).whose == "ours"


def test_a_request_that_no_one_else_could_judge_stays_ours() -> None:
    assert judge(attrs.evolve(SENT, status=422, violations=[VIOLATION], objections=None)).whose == "ours"


def test_what_excuses_a_body_excuses_nothing_else() -> None:
    excused = attrs.evolve(SENT, status=422, body_fits=True, body_is_xml=True, impossible_body="a form of text")
    of_both = [VIOLATION, OF_BODY]
    assert judge(attrs.evolve(excused, violations=of_both, objections=["a is missing"])).whose == "ours"
    assert judge(attrs.evolve(excused, violations=[IGNORED, OF_BODY], objections=["it is text"])).whose == "prism"
    lacking = [{"location": ["request", "body"], "code": "required"}]
    assert judge(attrs.evolve(SENT, status=422, violations=lacking, body_is_xml=True)).whose == "ours"


def test_a_parameter_of_a_path_that_is_plain_or_another_is_not_excused() -> None:
    unread = EVIDENCE["unread path"]
    assert judge(attrs.evolve(unread, path_is_encoded=False)).whose == "ours"
    assert judge(attrs.evolve(unread, is_at_path=False)).whose == "ours"
    assert judge(attrs.evolve(unread, violations=[IGNORED, OF_PATH, VIOLATION])).whose == "ours"


def test_what_another_path_refuses_is_the_descriptions_also_where_the_error_comes_through() -> None:
    error = attrs.evolve(SENT, status=400, error="BadRequestError", error_status=400, other_is_unavoidable=True)
    assert judge(attrs.evolve(error, violations=[VIOLATION])).rule == "ambiguous path"
    assert judge(error).rule == "fine"


def test_what_is_not_sent_is_ours_whatever_the_path() -> None:
    assert judge(Evidence(error="ValueError", is_of_no_path=True)).whose == "ours"


def test_headers_whose_parameters_are_to_be_ignored_may_be_of_other_values() -> None:
    other = {"location": ["request", "header", "accept"], "code": "enum"}
    refused = attrs.evolve(SENT, status=422, objections=["Accept"])
    assert judge(attrs.evolve(refused, violations=[other])).rule == "ignored header"
    assert judge(attrs.evolve(refused, violations=[other, VIOLATION])).rule == "refused"


def test_violations_are_read_where_the_header_is_cut_off_too() -> None:
    whole = json.dumps([{**VIOLATION, "severity": "Error"}, {"location": ["response"]}])
    assert [entry["code"] for entry in violations_of(whole, {})] == ["required"]
    cut = f"Too many violations! {whole[:-20]}"
    assert [entry["code"] for entry in violations_of(cut, {})] == ["required"]
    listed = {"validation": [{"location": ["query"], "code": "pattern"}]}
    assert violations_of("", listed) == [{"location": ["request", "query"], "code": "pattern"}]
    assert violations_of("", {}) == []


class State(StrEnum):
    """An open enum, as this generator emits it."""

    OPEN = "open"
    OTHER = "other"

    @property
    def is_known(self) -> bool:
        return self is State.OPEN


@attrs.frozen
class Order:
    id: int
    state: State | None = None
    placed_at: datetime | None = None
    class_: str | None = None
    lines: tuple["Order", ...] = ()
    additional_properties: dict[str, object] = attrs.field(factory=dict[str, object])


ORDER = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "state": {"enum": ["open", "other"]},
        "placedAt": {"type": "string"},
        "class": {"type": "string"},
        "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Order"}},
    },
}
DESCRIPTION = Description({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"Order": ORDER}}})
RAW = {"id": 1, "state": "open", "placedAt": "2026-03-14T09:26:53Z", "class": "a", "lines": [{"id": 2}], "more": [None]}
GOOD = Order(1, State.OPEN, datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC), "a", (Order(2),), {"more": [None]})


@pytest.mark.parametrize(
    ("raw", "value", "found"),
    [
        (RAW, GOOD, []),
        (RAW, None, ["lost "]),
        (RAW, attrs.evolve(GOOD, id=3), ["changed /id"]),
        (RAW, attrs.evolve(GOOD, class_=None), ["lost /class"]),
        (RAW, attrs.evolve(GOOD, lines=()), ["changed /lines"]),
        (RAW, attrs.evolve(GOOD, additional_properties={}), ["lost /more"]),
        (RAW, attrs.evolve(GOOD, placed_at=datetime(2026, 3, 14, 9, tzinfo=UTC)), ["changed /placedAt"]),
        ({"id": 1, "state": "other"}, Order(1, State.OTHER), ["unknown /state"]),
        ({"id": 1, "class": "a"}, Order(1, additional_properties={"class": "a"}), ["unread /class"]),
        ({"id": 1}, {"id": 1}, ["untyped "]),
        ({"id": True}, Order(1), ["changed /id"]),
        ([1], 1, ["changed "]),
    ],
)
def test_a_value_that_did_not_come_through_is_found(raw: object, value: object, found: list[str]) -> None:
    differences = Comparison(DESCRIPTION).differences(raw, value, {"$ref": "#/components/schemas/Order"})
    assert [f"{entry.kind} {entry.place}" for entry in differences] == found


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("2026-03-14", date(2026, 3, 14)),
        ("F47AC10B-58CC-4372-A567-0E02B2C3D479", UUID("f47ac10b-58cc-4372-a567-0e02b2c3d479")),
        ("YWJj", b"abc"),
        ("plain", b"plain"),
        (1.0, 1),
        (None, None),
    ],
)
def test_a_value_may_come_as_what_it_means(raw: object, value: object) -> None:
    assert Comparison(DESCRIPTION).differences(raw, value, {}) == []


def test_schemas_of_3_0_apply_in_their_direction() -> None:
    schema = {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {
            "id": {"type": "integer", "readOnly": True, "minimum": 0, "exclusiveMinimum": True},
            "secret": {"type": "string", "writeOnly": True, "nullable": True},
        },
    }
    description = Description({"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"A": schema}}})
    where = ("components", "schemas", "A")
    assert description.answers.errors(where, {"id": 1}) == []
    assert description.answers.errors(where, {"id": 0}) != []
    assert description.requests.errors(where, {"secret": None}) == []
    assert description.requests.errors(where, {"id": 1}) != []


def test_a_property_may_be_called_like_a_keyword() -> None:
    schema = {"properties": {"properties": {"type": "object"}, "x": {"nullable": True, "type": "integer"}}}
    description = Description({"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"A": schema}}})
    where = ("components", "schemas", "A")
    assert description.answers.errors(where, {"properties": {}, "x": None}) == []
    assert description.answers.errors(where, {"properties": 1}) != []
    assert description.answers.errors(where, "text") != []


def test_values_that_a_description_gives_are_found_by_the_name_they_are_for() -> None:
    body = {"schema": {"properties": {"size": {"type": "integer", "enum": [1, 2]}}}, "example": {"kind": {"name": "x"}}}
    operation = {
        "parameters": [{"name": "page", "in": "query", "schema": {"default": 7}, "examples": {"one": {"value": 8}}}],
        "requestBody": {"content": {"application/json": body}},
    }
    description = Description({"openapi": "3.0.3", "paths": {"/a": {"post": operation}}})
    given = values_given(description, Operation("post", "/a"))
    assert given["page"] == [8, 7]
    assert given["size"] == [1, 2]
    assert given["name"] == ["x"]
    assert given[""] == [{"kind": {"name": "x"}}]


@pytest.mark.parametrize(
    ("path", "is_none"),
    [("/a/{id}", False), ("/a/{id}/{of}", False), ("/a?b={b}", True), ("/a#b", True), ("/{id}/of/{id}", True)],
)
def test_what_openapi_has_no_path_of(path: str, is_none: bool) -> None:
    assert Operation("get", path).is_of_no_path is is_none


def test_a_pattern_that_is_none_leaves_the_rest_of_a_schema() -> None:
    properties = {"a": {"type": "string", "pattern": "["}, "at": {"type": "string", "format": "date-time"}}
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    description = Description(
        {"openapi": "3.0.3", "paths": {"/a": {"get": {"responses": {"200": {"content": content}}}}}}
    )
    where = ("paths", "/a", "get", "responses", "200", "content", "application/json", "schema")
    assert description.answers.errors(where, {"a": "x", "at": "2026-01-01T00:00:00Z"}) == []
    assert description.answers.errors(where, {"a": "x", "at": "soon"}) != []
