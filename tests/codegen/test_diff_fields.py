"""What a change of the fields of models and of forms means to who uses the package."""

from pathlib import Path
from typing import Any

import pytest

from tests.codegen.test_diff import said


def _described(content: dict[str, Any], *, returned: bool) -> dict[str, Any]:
    """A description of a call with a body."""
    answer = {"description": "", "content": content} if returned else {"description": ""}
    body = {"required": True, "content": content}
    call = {"operationId": "balance", "tags": ["account"], "requestBody": body, "responses": {"200": answer}}
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/balance": {"post": call}}}


def _kept(place: str = "both", *, required: tuple[str, ...] = ("name",), **more: Any) -> dict[str, Any]:
    """A description of a call that takes a model with a name, and returns it if it goes both ways."""
    schema = {"type": "object", "required": [*required], "properties": {"name": {"type": "string", **more}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Owner"}}}
    return _described(content, returned=place == "both") | {"components": {"schemas": {"Owner": schema}}}


@pytest.mark.parametrize("place", ["both", "request"])
@pytest.mark.parametrize("required", [("name",), ()])
def test_a_field_that_the_api_alone_writes_from_now_on_is_breaking(
    place: str, required: tuple[str, ...], tmp_path: Path
) -> None:
    changes = said(_kept(place, required=required), _kept(place, required=required, readOnly=True), tmp_path)
    assert "breaking Owner.name: is not sent any more, as the API alone writes it now" in changes


def test_a_field_that_an_answer_may_lack_now_is_breaking(tmp_path: Path) -> None:
    assert said(_kept(), _kept(required=()), tmp_path) == [
        "breaking Owner.name: its value is `str | None`, before `str`",
        "additive Owner.name: what it takes is `str | None`, before `str`",
    ]
    [change] = said(_kept("request"), _kept("request", required=()), tmp_path)
    assert change.startswith("additive ")


def _form(*names: str, **encoding: dict[str, Any]) -> dict[str, Any]:
    """A description of a call that takes a form."""
    schema = {"type": "object", "properties": {name: {"type": "array", "items": {"type": "string"}} for name in names}}
    return _described({"multipart/form-data": {"schema": schema, "encoding": encoding}}, returned=False)


@pytest.mark.parametrize("encoding", [{"contentType": "text/xml"}, {"style": "form", "explode": False}])
def test_a_field_of_a_form_that_is_sent_in_another_form_is_told(encoding: dict[str, Any], tmp_path: Path) -> None:
    change = "additive account.balance: the field 'notes' of its body is sent in another form"
    assert said(_form("notes"), _form("notes", notes=encoding), tmp_path) == [change]
    assert said(_form("notes", notes=encoding), _form("notes"), tmp_path) == [change]
    assert change not in said(_form("a"), _form("a", "notes", notes=encoding), tmp_path)
