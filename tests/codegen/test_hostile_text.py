"""Text from a description stays text, wherever it stands: none of it becomes code, and all of it goes out as it is."""

import builtins
import importlib
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from codegen.pipeline import Job, generate
from codegen.settings import Settings
from tests.codegen.server import Server

_CODE = "import builtins; builtins.intruder = 1"

TEXTS = {
    "double_quotes": f'"; {_CODE} #',
    "single_quotes": f"'; {_CODE} #",
    "triple_quotes": f'"""\n{_CODE}\n"""',
    "triple_single_quotes": f"'''\n{_CODE}\n'''",
    "quote_at_the_end": 'the end"',
    "backslash_at_the_end": "the end\\",
    "backslash_and_quotes": f'\\"""\n{_CODE}\n\\"""',
    "escapes": "\\N{BULLET} \\x41 \\u0041 \\",
    "new_lines": f"a\n{_CODE}\n    {_CODE}\r\n{_CODE}",
    "jinja_expression": "{{ cycler.__init__.__globals__ }} {{ 1 / 0 }}",
    "jinja_statement": "{% for x in y %} {% raw %} {# comment #}",
    "format": "{value} {name} {0} %s %(name)s {__import__('os')}",
    "comment": f"# {_CODE}",
    "other_line_ends": f"a\u2028{_CODE}\u2029{_CODE}\x85{_CODE}\x0c{_CODE}",
    "right_to_left": "\u202e\u2066 } hidden {",
    "nothing": "",
    "nul": "a\x00b",
}


def _description(text: str) -> dict[str, object]:
    """A description that has a text wherever one may stand."""
    said = {"description": text, "summary": text, "title": text, "example": text, "examples": [text]}
    values = [text, f"{text}2"]
    said_of_list = {**said, "example": [text], "examples": [[text]]}
    said_of_object = {**said, "example": {f"required {text}": text}, "examples": [{f"required {text}": text}]}
    thing = {
        "type": "object",
        **said_of_object,
        "required": [f"required {text}"],
        "properties": {
            f"required {text}": {"type": "string", **said},
            f"optional {text}": {"type": "string", "default": text, **said},
            f"private {text}": {"type": "string", "x-sdk-sensitive": "secret", **said},
            f"shared {text}": {"type": "string", "x-sdk-global": f"shared {text}", **said},
            f"list {text}": {"type": "array", "items": {"type": "string"}, **said_of_list},
            f"null {text}": {"type": ["string", "null"], **said},
            f"constant {text}": {"const": text, **said},
            f"enum {text}": {"$ref": "#/components/schemas/Enum"},
            f"either {text}": {
                "oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}],
                "discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/One"}},
            },
        },
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    response = {"description": text, "content": content}
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "summary": text, "description": text},
        "servers": [{"url": f"https://example.com/{text}", "description": text}],
        "tags": [{"name": f"tag {text}", "description": text}],
        "paths": {
            "/things": {
                "post": {
                    "operationId": f"send {text}",
                    "tags": [f"tag {text}"],
                    **dict.fromkeys(("summary", "description"), text),
                    "security": [{f"key {text}": []}],
                    "parameters": [
                        {"name": f"query {text}", "in": "query", "description": text, "schema": {"type": "string"}}
                    ],
                    "requestBody": {
                        "required": True,
                        "description": text,
                        "content": content,
                    },
                    "responses": {"200": response, "400": response},
                }
            },
            f"/{text.translate(str.maketrans('', '', '{}#?'))}": {
                "get": {"operationId": "path", "tags": ["paths"], "responses": {"204": {"description": text}}}
            },
        },
        "components": {
            "securitySchemes": {
                f"key {text}": {"type": "apiKey", "in": "query", "name": f"key {text}", "description": text}
            },
            "schemas": {
                "Thing": thing,
                "Enum": {
                    "type": "string",
                    "enum": values,
                    "x-enum-varnames": values,
                    "x-enum-descriptions": dict.fromkeys(values, text),
                    **said,
                },
                "One": {"type": "object", "properties": {"one": {"type": "string"}}},
                "Two": {"type": "object", "properties": {"two": {"type": "string"}}},
                f"Schema {text}": {"type": "object", "properties": {"a": {"type": "string"}}, **said_of_object},
            },
        },
    }


@pytest.fixture(params=TEXTS, name="made")
def _made(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ModuleType]:
    """A text, and the package that was made of a description full of it."""
    name = f"hostile_{request.param}"
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(_description(TEXTS[request.param])))
    generate(Job(path, "openapi.json", Settings(name, "Sample", name), lambda _step, _seconds: None), tmp_path / "made")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "made"), *sys.path])
    return TEXTS[request.param], importlib.import_module(name)


def test_it_is_sent_as_it_is_and_does_nothing_else(made: tuple[str, ModuleType]) -> None:
    text, package = made
    thing: dict[str, object] = {
        f"required {text}": "r",
        f"list {text}": ["l"],
        f"null {text}": None,
        f"constant {text}": text,
        f"enum {text}": f"{text}2",
        f"shared {text}": "s",
        f"either {text}": {text: text, "one": "1"},
    }
    server = Server(thing)
    model = package.models.Thing.from_dict(thing)
    assert model.to_dict() == thing
    assert model.additional_properties == {}

    client = package.Sample(base_url="http://127.0.0.1", http_client=server.client(), **_keys(package))
    resources = [name for name, value in vars(package.Sample).items() if type(value).__name__ == "cached_property"]
    for resource in (getattr(client, name) for name in resources):
        for name in vars(type(resource)):
            if not name.startswith(("_", "with_")):
                call = getattr(resource, name)
                _ = call(model) if name != "path" else call()
    sent = {request.method: request for request in server.requests}
    assert json.loads(sent["POST"].content) == thing
    assert sent["POST"].url.params[f"key {text}"] == "k"
    assert sent["POST"].url.raw_path.isascii()
    assert "\n" not in str(sent["GET"].url)
    assert not hasattr(builtins, "intruder")


def _keys(package: ModuleType) -> dict[str, str]:
    arguments = package.Sample.__init__.__kwdefaults__
    return {name: "k" for name in arguments if name == "api_key"}
