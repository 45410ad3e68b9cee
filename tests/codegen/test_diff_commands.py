"""What a change of the description means to scripts that call the command line."""

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen.changes.diff import diff
from tests.codegen.test_growth import planned


def _operation(name: str, tag: str) -> dict[str, Any]:
    response = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}, "description": ""}
    body = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}}
    return {"post": {"operationId": name, "tags": [tag], "requestBody": body, "responses": {"200": response}}}


FIRST: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {"/send": _operation("send", "otp")},
    "components": {
        "schemas": {
            "Status": {"type": "string", "enum": ["good", "fair", "bad"], "x-sdk-success": ["good"]},
            "Answer": {"type": "object", "properties": {"status": {"$ref": "#/components/schemas/Status"}}},
            "Sent": {
                "type": "object",
                "required": ["one", "two"],
                "properties": {"one": {"type": "string"}, "two": {"type": "string"}},
            },
        }
    },
}


def _with_success(*values: str) -> dict[str, Any]:
    changed = copy.deepcopy(FIRST)
    status = changed["components"]["schemas"]["Status"]
    status.pop("x-sdk-success")
    status.update({"x-sdk-success": list(values)} if values else {})
    return changed


def _reordered() -> dict[str, Any]:
    changed = copy.deepcopy(FIRST)
    properties = changed["components"]["schemas"]["Sent"]["properties"]
    properties["one"] = properties.pop("one")
    return changed


def _grouped(name: str, tag: str, *, first: bool = False) -> dict[str, Any]:
    """The first description with an operation of another tag, after its own one or before it."""
    changed = copy.deepcopy(FIRST)
    other = {"/other": _operation(name, tag)}
    changed["paths"] = {**other, **changed["paths"]} if first else {**changed["paths"], **other}
    return changed


# Of two commands of a name, the first one in the description has it alone.
SWAPPED = ["breaking: called 'send' before"]


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (FIRST, FIRST, []),
        (FIRST, _with_success("good", "fair"), ["additive: exits with 0 for good or fair"]),
        (_with_success("good", "fair"), FIRST, ["breaking: exits with 0 for good"]),
        (_with_success(), FIRST, ["additive: exits with 0 for good"]),
        (FIRST, _with_success(), ["breaking: exits with 0 for any answer"]),
        (FIRST, _reordered(), ["breaking: takes TWO ONE, before ONE TWO"]),
        (FIRST, _grouped("other", "more"), []),
        (_grouped("other", "more"), FIRST, []),
        (FIRST, _grouped("other", "admin", first=True), []),
        (FIRST, _grouped("list", "send"), []),
        (FIRST, _grouped("otp", "more"), []),
        (FIRST, _grouped("Send", "more"), []),
        (_grouped("Send", "more"), _grouped("Send", "more", first=True), SWAPPED),
    ],
)
def test_a_change_of_the_commands(
    before: dict[str, Any], after: dict[str, Any], changes: list[str], tmp_path: Path
) -> None:
    found = diff(planned(before, tmp_path), planned(after, tmp_path))
    assert [f"{change.kind}: {change.what}" for change in found if change.where.startswith("$ ")] == changes
