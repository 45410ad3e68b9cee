"""Text from a description stays text, wherever it stands: none of it becomes code, and all of it goes out as it is."""

import builtins
import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from codegen.pipeline import Job, generate
from codegen.plan.prose import one_line
from codegen.settings import Settings
from tests.codegen.commands import run
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
    "rich_markup": "[red]x[/red] [link=https://example.com]y[/link] [@click=f()]z[/] :smile:",
    "markdown": "**b** `c` [a](b) <b>x</b> # h",
    "docstring": ":param a: b\n\nArgs:\n    a: b\n\nParameters\n----------\na: b\n\n@param a: b\n\n.. deprecated:: 1",
    "shell": "$(touch intruder) `touch intruder` '; touch intruder; \"; touch intruder; #",
    "terminal": "\x1b[31mred\x1b[0m \x9b31m \x07",
    "nothing": "",
    "nul": "a\x00b",
}


_ONE = {"$ref": "#/components/schemas/One"}


def _description(text: str) -> dict[str, object]:
    """A description that has a text wherever one may stand."""
    said = {"description": text, "summary": text, "title": text, "example": text, "examples": [text]}
    values = [text, f"{text}2"]
    thing = {
        "type": "object",
        **said,
        "required": [f"required {text}"],
        "properties": {
            f"required {text}": {"type": "string", **said},
            f"optional {text}": {"type": "string", "default": text, **said},
            f"private {text}": {"type": "string", "x-sdk-sensitive": "secret", **said},
            f"shared {text}": {"type": "string", "x-sdk-global": f"shared {text}", **said},
            f"list {text}": {"type": "array", "items": {"type": "string"}, **said},
            f"null {text}": {"type": ["string", "null"], **said},
            f"constant {text}": {"const": text, **said},
            f"enum {text}": {"$ref": "#/components/schemas/Enum"},
            f"either {text}": {
                "oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}],
                "discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/One"}},
            },
        },
    }
    one = {"discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/One"}}}
    posted = {
        "post": {
            **dict.fromkeys(("summary", "description", "operationId"), text),
            "requestBody": {"content": {"application/json": {"schema": {**one, "oneOf": [_ONE]}}}},
        }
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    response = {"description": text, "content": content}
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "summary": text, "description": text},
        "servers": [{"url": f"https://example.com/{text}", "description": text}],
        "tags": [{"name": f"tag {text}", "description": text}],
        "webhooks": {f"webhook {text}": posted},
        "paths": {
            "/things": {
                "post": {
                    "callbacks": {f"callback {text}": {f"https://example.com/{text}": posted}},
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
                    "x-sdk-success": values[:1],
                    **said,
                },
                "One": {"type": "object", "properties": {"one": {"type": "string"}}},
                "Two": {"type": "object", "properties": {"two": {"type": "string"}}},
                f"Schema {text}": {"type": "object", "properties": {"a": {"type": "string"}}, **said},
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


def test_events_are_told_by_it(made: tuple[str, ModuleType]) -> None:
    text, package = made
    webhooks = importlib.import_module(f"{package.__name__}.webhooks")
    assert webhooks.parse({text: text, "one": "1"}) == package.models.One(one="1", additional_properties={text: text})
    assert type(webhooks.parse({text: f"{text}2"})) is webhooks.UnknownEvent
    assert not hasattr(builtins, "intruder")


def test_help_shows_it_as_it_is(made: tuple[str, ModuleType], monkeypatch: pytest.MonkeyPatch) -> None:
    text, package = made
    monkeypatch.setenv("COLUMNS", "2000")
    helps = [run(package, [*command, "--help"]) for command in _commands(package)]
    assert [(ran.status, ran.err) for ran in helps] == [(0, "")] * len(helps)
    said = "".join(ran.out.decode() for ran in helps)
    assert set(one_line(text).split()) <= set(said.replace("│", " ").split()), said
    assert all(character.isprintable() or character == "\n" for character in said)


def test_completion_does_not_run_it(made: tuple[str, ModuleType], tmp_path: Path) -> None:
    _, package = made
    app = importlib.import_module(f"{package.__name__}._cli").app
    for shell in ("bash", "fish", "zsh"):
        (tmp_path / f"completion.{shell}").write_text(app.generate_completion(shell=shell))
    done = subprocess.run(
        ["/bin/bash", "--norc", "-c", _COMPLETE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "intruder").exists()


# Every word that could be completed, after each command.
_COMPLETE = """
source ./completion.bash
for command in "" $(complete -p | sed 's/.*-F //; s/ .*//'); do
  COMP_WORDS=(hostile -) COMP_CWORD=1 COMP_LINE="hostile -" COMP_POINT=9
  [ -z "$command" ] || "$command" hostile - hostile
done
"""


def _commands(package: ModuleType) -> list[list[str]]:
    cli = importlib.import_module(f"{package.__name__}._cli")
    groups = [name for name in cli.app if not name.startswith("-")]
    return [[], *([group, name] for group in groups for name in cli.app[group] if not name.startswith("-"))]


def _keys(package: ModuleType) -> dict[str, str]:
    arguments = package.Sample.__init__.__kwdefaults__
    return {name: "k" for name in arguments if name == "api_key"}
