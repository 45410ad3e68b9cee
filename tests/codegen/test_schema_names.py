"""Schemas and what is made of them are called as in the packages of openapi-python-client, which people come from."""

import pytest
from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from codegen.resolve.schema_names import Position, class_name, inline_name, operation_name

TEXTS = (
    "pet",
    "PetStore",
    "HTTPError",
    "listHTTPErrors",
    "pets_by-id.v2",
    "2fa",
    "_private",
    "-_private",
    "a/b {c}",
    "back\\slash",
    "self",
    "class",
    "id",
    "True",
    "TypeError",
    "datetime",
    "Größe",
    "日本",
    "ǅabc",
    "٣x",
    "!",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
def test_names_are_those_of_openapi_python_client(text: str) -> None:
    assert class_name(text) == ClassName(text, "field_")
    assert inline_name(Position(text, "item"), None) == ClassName(
        f"{pascal_case(text)}Item" if text else "item", "field_"
    )
    assert operation_name(text, "get", "/") == PythonIdentifier(text, "field_")
