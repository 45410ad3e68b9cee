"""What a change of servers, security schemes, errors and pages means to who uses the client."""

from pathlib import Path
from typing import Any

import pytest

from tests.codegen.test_diff import said


def _at(**variables: dict[str, Any]) -> dict[str, Any]:
    url = "https://" + "".join(f"{{{name}}}." for name in variables) + "example.com"
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": url, "variables": variables}],
        "paths": {"/a": {"get": {"operationId": "a", "tags": ["t"], "responses": {"204": {"description": ""}}}}},
    }


def _secured(**flows: dict[str, Any]) -> dict[str, Any]:
    scheme = {"type": "oauth2", "flows": {name: {"scopes": {"r": ""}, **flow} for name, flow in flows.items()}}
    return {**_at(), "components": {"securitySchemes": {"Login": scheme}}, "security": [{"Login": ["r"]}]}


def _failing(**models: str) -> dict[str, Any]:
    """A description of a call whose statuses, after an underscore, have the errors of the named models."""
    found = _at()
    responses = found["paths"]["/a"]["get"]["responses"]
    for status, model in models.items():
        schema = {"$ref": f"#/components/schemas/{model}"}
        responses[status.lstrip("_")] = {"description": "", "content": {"application/json": {"schema": schema}}}
    fields = {"type": "object", "properties": {"at": {"type": "string"}}}
    return {**found, "components": {"schemas": {"Failure": fields, "Conflict": fields}}}


def _paged(**pagination: str) -> dict[str, Any]:
    """A description of a call whose answers come in pages, or do not."""
    found = _at()
    operation = found["paths"]["/a"]["get"]
    fields = {
        "data": {"type": "array", "items": {"type": "string"}},
        "next": {"type": "string"},
        "url": {"type": "string"},
    }
    operation["responses"] = {
        "200": {
            "description": "",
            "content": {"application/json": {"schema": {"type": "object", "properties": fields}}},
        }
    }
    operation["parameters"] = [{"name": "after", "in": "query", "schema": {"type": "string"}}]
    return found | ({"paths": {"/a": {"get": {**operation, "x-sdk-pagination": pagination}}}} if pagination else {})


_CURSOR = {"kind": "cursor", "parameter": "after", "items": "/data", "cursor": "/next"}


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (
            _at(region={"default": "eu", "enum": ["eu", "us"]}),
            _at(region={"default": "eu", "enum": ["eu", "asia"]}),
            ["breaking client: `region` may not be 'us' any more", "additive client: `region` may be 'asia'"],
        ),
        (
            _at(region={"default": "eu"}),
            _at(region={"default": "eu", "enum": ["eu"]}),
            ["breaking client: `region` is one of 'eu', before any text"],
        ),
        (
            _at(region={"default": "eu", "enum": ["eu"]}),
            _at(region={"default": "eu"}),
            ["additive client: `region` may be any text"],
        ),
        (
            _at(region={"default": "eu"}),
            _at(region={"default": "us"}),
            [
                "additive client: `region` is 'us' by default, before 'eu'",
                "additive client: talks to https://us.example.com by default, before to https://eu.example.com",
            ],
        ),
        (
            _at(),
            _at(region={"default": "eu"}),
            [
                "additive client: takes `region`, a part of the URL",
                "additive client: talks to https://eu.example.com by default, before to https://example.com",
            ],
        ),
        (
            _at(region={"default": "eu"}, tenant={"default": "a"}),
            _at(region={"default": "eu.a"}),
            [
                "breaking client: takes no `tenant` any more",
                "additive client: `region` is 'eu.a' by default, before 'eu'",
            ],
        ),
        (
            _failing(_400="Failure", _404="Failure", _409="Failure"),
            _failing(_400="Failure", _404="Failure", _409="Conflict"),
            [
                "breaking APIStatusError: its `error` is `Failure | Conflict | None`, before `Failure | None`",
                "breaking ConflictError: its `error` is `Conflict | None`, before `Failure | None`",
            ],
        ),
        (
            _failing(_400="Failure", _404="Failure", _409="Conflict"),
            _failing(_400="Failure", _404="Failure"),
            [
                "breaking ConflictError: its `error` is `Failure | None`, before `Conflict | None`",
                "additive APIStatusError: its `error` is `Failure | None`, before `Failure | Conflict | None`",
            ],
        ),
        (_paged(), _paged(**_CURSOR), ["additive t.a: its items can be iterated over by `a_all`"]),
        (_paged(**_CURSOR), _paged(), ["breaking t.a: its items can't be iterated over by `a_all` any more"]),
        (
            _paged(**_CURSOR),
            _paged(kind="next-url", items="/data", url="/url"),
            ["additive t.a: its pages go on in another way: next-url, before cursor"],
        ),
        (
            _secured(authorizationCode={"authorizationUrl": "/a", "tokenUrl": "/t"}),
            _secured(clientCredentials={"tokenUrl": "/t"}),
            [
                "additive client: takes `client_id`",
                "additive client: takes `client_secret`",
                "additive client: takes `token_url`",
            ],
        ),
    ],
)
def test_a_change_of_the_client_is_told(
    before: dict[str, Any], after: dict[str, Any], changes: list[str], tmp_path: Path
) -> None:
    assert said(before, after, tmp_path) == changes
