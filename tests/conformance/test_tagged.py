"""What a discriminator asks of an answer."""

from typing import Any

import pytest

from tools.conformance.description import Description
from tools.conformance.tagged import misfits

ISSUE = {
    "type": "object",
    "properties": {"code": {"type": "string"}, "cause": {"$ref": "#/components/schemas/Issue"}},
    "discriminator": {"propertyName": "code", "mapping": {"spend": "#/components/schemas/Spend", "none": "Issue"}},
}
SPEND = {
    "allOf": [
        {"$ref": "#/components/schemas/Issue"},
        {"type": "object", "required": ["amount"], "properties": {"amount": {"type": "integer"}}},
    ]
}
ANSWER = {
    "type": "object",
    "properties": {"issues": {"type": "array", "items": {"$ref": "#/components/schemas/Issue"}}},
}
PLACE = ("components", "schemas", "Answer")


@pytest.mark.parametrize(
    ("issue", "places"),
    [
        ({"code": "spend", "amount": 1}, []),
        ({"code": "spend"}, [("issues", 1)]),
        ({"code": "spend", "amount": "1"}, [("issues", 1, "amount")]),
        ({"code": "none", "cause": {"code": "spend"}}, [("issues", 1, "cause")]),
        ({"code": "other"}, []),
        ({"code": 1}, []),
    ],
)
def test_an_object_is_what_its_tag_says(issue: dict[str, Any], places: list[tuple[str | int, ...]]) -> None:
    schemas = {"Issue": ISSUE, "Spend": SPEND, "Answer": ANSWER}
    description = Description({"openapi": "3.0.3", "paths": {}, "components": {"schemas": schemas}})
    assert description.answers.errors(PLACE, {"issues": [{"code": "none"}, {"code": "spend"}]}) == []
    found = misfits(description, PLACE, {"issues": [{"code": "none"}, issue]})
    assert [misfit.place for misfit in found] == places
