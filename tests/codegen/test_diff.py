"""What a change of the calls and the fields means to who uses the package."""

from pathlib import Path
from typing import Any

import pytest

from codegen.changes.changelog import recorded
from codegen.changes.diff import diff
from tests.codegen.test_growth import planned


def _call(name: str, *arguments: str) -> dict[str, Any]:
    """A path with a call that takes arguments."""
    parameters = [{"name": argument, "in": "query", "schema": {"type": "string"}} for argument in arguments]
    responses = {"200": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}}
    said = {"operationId": name, "tags": ["account"], "summary": "Ask."}
    return {"get": {**said, "parameters": parameters, "responses": responses}}


def _calls(**paths: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {f"/{path}": item for path, item in paths.items()},
    }


def _private(sensitive: str) -> dict[str, Any]:
    """A description of a field whose value is private, or not."""
    field = {"type": "string", **({"x-sdk-sensitive": sensitive} if sensitive else {})}
    description = _calls(balance=_call("balance"))
    description["components"] = {"schemas": {"Owner": {"type": "object", "properties": {"number": field}}}}
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Owner"}}}
    description["paths"]["/balance"]["get"]["responses"]["200"]["content"] = answer
    return description


def said(before: dict[str, Any], after: dict[str, Any], folder: Path) -> list[str]:
    changes = diff(planned(before, folder), planned(after, folder))
    return [f"{change.kind} {change.where}: {change.what}" for change in changes]


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (
            _calls(balance=_call("balance")),
            _calls(balance=_call("get_balance")),
            ["breaking account.balance: call renamed to `get_balance`"],
        ),
        (
            _calls(balance=_call("balance")),
            _calls(balance=_call("get_balance", "currency")),
            [
                "breaking account.balance: call renamed to `get_balance`",
                "additive account.get_balance: takes a new argument `currency`",
            ],
        ),
        (
            _calls(balance=_call("balance")),
            _calls(total=_call("total")),
            ["breaking account.balance: call removed", "additive account.total: new call"],
        ),
        (
            _calls(balance=_call("balance"), total=_call("total")),
            _calls(balance=_call("total")),
            ["breaking account.balance: call removed", "breaking account.total: is GET /balance, before GET /total"],
        ),
    ],
)
def test_a_call_under_a_new_name_is_told_once(
    before: dict[str, Any], after: dict[str, Any], changes: list[str], tmp_path: Path
) -> None:
    assert said(before, after, tmp_path) == changes


def test_a_name_is_shown_as_code_in_the_changelog(tmp_path: Path) -> None:
    plans = [planned(_calls(balance=_call(name)), tmp_path) for name in ("balance", "get_balance")]
    text = recorded("# Changelog\n\n## [Unreleased]\n", diff(*plans))
    assert "- API: **breaking:** `account.balance`: call renamed to `get_balance`.\n" in text


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("secret", "", "breaking Owner.number: its value is shown in logs, `repr` and exceptions now"),
        ("text", "", "breaking Owner.number: its value is shown in logs, `repr` and exceptions now"),
        ("secret", "phone", "breaking Owner.number: its last two digits are shown in logs, `repr` and exceptions now"),
        ("text", "phone", "breaking Owner.number: its last two digits are shown in logs, `repr` and exceptions now"),
        ("phone", "text", "breaking Owner.number: its length is shown in logs, `repr` and exceptions now"),
        ("", "text", "cosmetic Owner.number: less of its value is shown in logs, `repr` and exceptions now"),
        ("phone", "secret", "cosmetic Owner.number: less of its value is shown in logs, `repr` and exceptions now"),
    ],
)
def test_a_loss_of_privacy_is_breaking(before: str, after: str, change: str, tmp_path: Path) -> None:
    assert said(_private(before), _private(after), tmp_path) == [change]


def _with(**said: Any) -> dict[str, Any]:
    """A description of a call of which something else is said."""
    schemes = {name: {"type": "apiKey", "in": "header", "name": f"X-{name}"} for name in ("a", "b")}
    call = _call("balance", "since")
    call["get"] |= said
    return _calls(balance=call) | {"security": [{"a": []}, {"b": []}], "components": {"securitySchemes": schemes}}


def _answer(*media_types: str) -> dict[str, Any]:
    content = {name: {"schema": {"type": "string", "format": "binary"}} for name in media_types}
    return _with(responses={"200": {"description": "", "content": content}})


def _since(**more: Any) -> dict[str, Any]:
    return _with(parameters=[{"name": "since", "in": "query", "schema": {"type": "array", "items": {}}} | more])


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (
            _with(),
            _with(security=[{"a": [], "b": []}]),
            "breaking account.balance: authenticates with `a` and `b`, before with `a` or `b`",
        ),
        (
            _with(),
            _with(security=[{"a": []}]),
            "breaking account.balance: authenticates with `a`, before with `a` or `b`",
        ),
        (
            _with(security=[{"a": [], "b": []}]),
            _with(),
            "additive account.balance: authenticates with `a` or `b`, before with `a` and `b`",
        ),
        (
            _with(),
            _with(security=[]),
            "additive account.balance: authenticates with none, before with `a` or `b`",
        ),
        (_with(), _with(deprecated=True), "additive account.balance: deprecated by the API"),
        (
            _answer("image/png"),
            _answer("image/jpeg"),
            "breaking account.balance: its value comes as image/jpeg, before as image/png",
        ),
        (
            _since(),
            _since(explode=False),
            "additive account.balance: the argument `since` is sent in another form",
        ),
    ],
)
def test_what_a_call_does_in_another_way_is_told(
    before: dict[str, Any], after: dict[str, Any], change: str, tmp_path: Path
) -> None:
    assert said(before, after, tmp_path) == [change]


def test_a_field_that_may_be_null_now_is_told_as_what_none_comes_to_mean(tmp_path: Path) -> None:
    def owner(kind: object) -> dict[str, Any]:
        description = _calls(balance=_call("balance"))
        schema = {"type": "object", "properties": {"name": {"type": kind}}}
        description["paths"]["/balance"]["get"]["requestBody"] = {"content": {"application/json": {"schema": schema}}}
        return description

    [change] = said(owner("string"), owner(["string", "null"]), tmp_path)
    assert change.startswith("breaking ")
    assert "None is sent as null, and was left out before" in change


def test_what_is_deprecated_has_a_section_of_its_own_in_the_changelog(tmp_path: Path) -> None:
    changes = diff(planned(_with(), tmp_path), planned(_with(deprecated=True), tmp_path))
    changelog = recorded("# Changelog\n\n## [Unreleased]\n", changes)
    assert "### Deprecated\n\n- API: `account.balance`: deprecated by the API.\n" in changelog


def _pet(*, property_name: str = "kind", media_type: str = "application/json", **mapping: str) -> dict[str, Any]:
    """A description of a call that takes and returns a union."""
    description = _calls(balance=_call("balance"))
    tags = {tag: f"#/components/schemas/{name}" for tag, name in mapping.items()}
    members = [{"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog")]
    union = {"oneOf": members, "discriminator": {"propertyName": property_name, "mapping": tags}}
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    operation = description["paths"]["/balance"]["get"]
    operation["responses"]["200"]["content"] = answer
    operation["requestBody"] = {"required": True, "content": {media_type: {"schema": {"type": "string"}}}}
    model = {"type": "object", "properties": {"kind": {"type": "string"}, "type": {"type": "string"}}}
    description["components"] = {"schemas": {"Pet": union, "Cat": model, "Dog": model}}
    return description


@pytest.mark.parametrize(
    ("after", "changes"),
    [
        (
            _pet(meow="Dog", woof="Cat"),
            [
                "'meow' of the value it returns stands for `Dog`, before `Cat`",
                "'woof' of the value it returns stands for `Cat`, before `Dog`",
            ],
        ),
        (
            _pet(property_name="type", meow="Cat", woof="Dog"),
            ["the types of the value it returns are told apart by 'type', before by 'kind'"],
        ),
        (_pet(meow="Cat"), ["the value it returns has no type for 'woof' any more"]),
        (
            _pet(media_type="application/merge-patch+json", meow="Cat", woof="Dog"),
            ["sends its body as application/merge-patch+json, before as application/json"],
        ),
    ],
)
def test_what_means_another_thing_on_the_wire_is_breaking(
    after: dict[str, Any], changes: list[str], tmp_path: Path
) -> None:
    before = _pet(meow="Cat", woof="Dog")
    assert said(before, after, tmp_path) == [f"breaking account.balance: {change}" for change in changes]
    assert said(before, before, tmp_path) == []


def test_a_new_value_of_a_discriminator_is_additive(tmp_path: Path) -> None:
    [change] = said(_pet(meow="Cat", woof="Dog"), _pet(meow="Cat", woof="Dog", purr="Cat"), tmp_path)
    assert change == "additive account.balance: the value it returns has a type for 'purr': `Cat`"


def _several(answers: dict[str, Any], bodies: dict[str, Any]) -> dict[str, Any]:
    """A description of a call with several media types of its answer, or several bodies."""
    answer, body = ({name: {"schema": schema} for name, schema in found.items()} for found in (answers, bodies))
    response = {"description": "", "content": answer}
    return _with(responses={"200": response}, **({"requestBody": {"required": True, "content": body}} if body else {}))


TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
FORM = {"type": "object", "properties": {"name": TEXT}}
JSON_ONLY, CSV_TOO = {"application/json": NUMBER}, {"application/json": NUMBER, "text/csv": TEXT}
PDF_TOO = {**CSV_TOO, "application/pdf": {"type": "string", "format": "binary"}}
FORM_TOO = {"application/json": FORM, "application/x-www-form-urlencoded": FORM}
TEXT_TOO = {**FORM_TOO, "text/plain": TEXT}
CSV_BODY = {**FORM_TOO, "text/csv": TEXT}


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (
            _several(PDF_TOO, {}),
            _several(CSV_TOO, {}),
            ["breaking account.balance: can't be asked for application/pdf any more"],
        ),
        (
            _several(CSV_TOO, {}),
            _several(JSON_ONLY, {}),
            [
                "breaking account.balance: can't be asked for application/json any more",
                "breaking account.balance: can't be asked for text/csv any more",
            ],
        ),
        (_several(CSV_TOO, {}), _several(PDF_TOO, {}), ["additive account.balance: can be asked for application/pdf"]),
        (
            _several(CSV_TOO, {}),
            _several({**CSV_TOO, "application/json": TEXT}, {}),
            ["breaking account.balance: the value it returns is `str`, before `int`"],
        ),
        (
            _several({**CSV_TOO, "application/vnd.a+json": NUMBER}, {}),
            _several({**CSV_TOO, "application/vnd.a+json": TEXT}, {}),
            [
                "breaking account.balance: its value as application/vnd.a+json is `str`, before `int`",
                "breaking account.balance: its value comes as application/json, before as application/json, "
                "application/vnd.a+json",
            ],
        ),
        (
            _several(JSON_ONLY, TEXT_TOO),
            _several(JSON_ONLY, FORM_TOO),
            ["breaking account.balance: takes no body `text` any more"],
        ),
        (
            _several(JSON_ONLY, FORM_TOO),
            _several(JSON_ONLY, TEXT_TOO),
            ["additive account.balance: takes a body `text` in place of the first"],
        ),
        (
            _several(JSON_ONLY, TEXT_TOO),
            _several(JSON_ONLY, CSV_BODY),
            ["breaking account.balance: sends `text` as text/csv, before as text/plain"],
        ),
    ],
)
def test_media_types_and_bodies_that_callers_chose_are_told(
    before: dict[str, Any], after: dict[str, Any], changes: list[str], tmp_path: Path
) -> None:
    assert said(before, after, tmp_path) == changes


def _defaulted(default: object, place: str) -> dict[str, Any]:
    """A description of a call whose parameter, or a field of whose body or answer, has a default."""
    description = _calls(balance=_call("balance", "unit"))
    operation = description["paths"]["/balance"]["get"]
    known: dict[str, Any] = {} if default is None else {"default": default}
    schema: dict[str, Any] = {"type": ["string", "integer", "array"], "items": {"type": "string"}, **known}
    content = {"application/json": {"schema": {"type": "object", "properties": {"unit": schema}}}}
    match place:
        case "parameter":
            operation["parameters"][0]["schema"] = schema
        case "body":
            operation["requestBody"] = {"content": content}
        case _:
            operation["responses"]["200"]["content"] = content
    return description


@pytest.mark.parametrize("place", ["parameter", "body"])
@pytest.mark.parametrize(("before", "after"), [("EUR", "USD"), (1, 2), (["a"], ["a", "b"])])
def test_another_default_of_what_is_sent_is_breaking(before: object, after: object, place: str, tmp_path: Path) -> None:
    changes = said(_defaulted(before, place), _defaulted(after, place), tmp_path)
    breaking = [change for change in changes if change.startswith("breaking ")]
    assert len(breaking) == 1
    assert breaking[0].endswith(f" is {after!r}, before {before!r}")
    assert said(_defaulted(before, place), _defaulted(before, place), tmp_path) == []


@pytest.mark.parametrize(("before", "after", "place"), [("EUR", None, "body"), (None, 2, "body"), (1, 2, "answer")])
def test_a_default_that_nobody_relies_on_is_no_breaking_change(
    before: object, after: object, place: str, tmp_path: Path
) -> None:
    changes = said(_defaulted(before, place), _defaulted(after, place), tmp_path)
    assert not [change for change in changes if change.startswith("breaking ")]
