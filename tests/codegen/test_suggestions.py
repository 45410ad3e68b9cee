"""Answers that look as if they came in pages: `generate` says what the description could say of them."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.__main__ import main


def _description(parameters: list[str], said: object = None, method: str = "get", **fields: str) -> dict[str, Any]:
    schemas = {"integer": {"type": "integer"}, "string": {"type": "string"}, "object": {"type": "object"}}
    properties = {
        name: schemas.get(kind, {"type": "array", "items": {"type": "string"}}) for name, kind in fields.items()
    }
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    operation: dict[str, Any] = {
        "operationId": "show",
        "tags": ["things"],
        "parameters": [
            {"name": name, "in": "query", "schema": {"type": "string" if "cursor" in name else "integer"}}
            for name in parameters
        ],
        "responses": {"200": {"description": "A page.", "content": content}},
    }
    if said:
        operation["x-sdk-pagination"] = said
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sample", "version": "1"},
        "paths": {"/things": {method: operation}},
    }


def _noted(description: dict[str, Any], folder: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    path = folder / "openapi.yaml"
    path.write_text(yaml.safe_dump(description), encoding="utf-8")
    named = ("--package", "sample", "--client-name", "Sample", "--output", str(folder / "out"))
    assert main(["generate", "--spec", str(path), *named, *options]) == 0
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("parameters", "fields", "suggestion"),
    [
        (
            ["page_cursor", "cursor"],
            {"things": "array", "next_cursor": "string"},
            "{kind: cursor, parameter: cursor, cursor: /next_cursor, items: /things}",
        ),
        (
            ["offset", "limit"],
            {"things": "array", "total": "integer"},
            "{kind: offset, parameter: offset, items: /things}",
        ),
        (["page", "per_page"], {"a/b": "array"}, "{kind: page, parameter: page, items: /a~1b}"),
    ],
)
def test_what_is_plain_is_suggested(
    parameters: list[str], fields: dict[str, str], suggestion: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    description = _description(parameters, **fields)
    assert f"things.show: x-sdk-pagination: {suggestion}\n" in _noted(description, tmp_path, capsys)
    description["paths"]["/things"]["get"]["x-sdk-pagination"] = yaml.safe_load(suggestion)
    assert "note:" not in _noted(description, tmp_path, capsys), "it is right as it stands, and said by now"


@pytest.mark.parametrize(
    "description",
    [
        _description(["limit"], things="array", next_cursor="string"),
        _description(["cursor"], things="array"),
        _description(["cursor"], things="array", others="array", next_cursor="string"),
        _description(["page", "offset"], things="array"),
        _description(["offset"], method="post", things="array"),
        _description(["offset"], total="integer"),
    ],
)
def test_what_is_not_plain_is_not_suggested(
    description: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "note:" not in _noted(description, tmp_path, capsys)


def test_quiet_runs_have_no_notes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _noted(_description(["page"], things="array"), tmp_path, capsys, "--quiet") == ""
