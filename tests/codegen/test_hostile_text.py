"""Text from a description stays text, wherever it stands: none of it becomes code, and all of it goes out as it is."""

import builtins
import importlib
import itertools
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from codegen.__main__ import main
from codegen.changes.changelog import recorded
from codegen.changes.diff import diff
from codegen.changes.report import change_report
from codegen.pipeline import Job, generate, plan
from codegen.python.doc_text import one_line
from codegen.settings import Settings
from tests.codegen.commands import run
from tests.codegen.markup import faults
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
    "shell": f"$(touch INTRUDER) `touch INTRUDER` ; touch INTRUDER | cat && {_CODE}",
    "outside": "../../../INTRUDER",
    "absolute": "/tmp/INTRUDER/x.py",
    "carriage_return": f"a\r{_CODE}\r",
    "terminal": "\x1b]0;INTRUDER\x07\x1b[31m\x9b31m\x08\x7f",
    "html": "<script>INTRUDER</script><img src=x onerror=INTRUDER></table></code><!-- --> <b>INTRUDER</b> -->",
    "links": "[INTRUDER](https://a.example) ![INTRUDER](x) <https://INTRUDER.org> https://INTRUDER.org www.INTRUDER.x",
    "blocks": "a\n\n# INTRUDER\n\nINTRUDER\n===\n\n```html\nINTRUDER\n```\n\n> INTRUDER\n\n!!! a\n    INTRUDER\n\n***",
    "spans": "**INTRUDER** _INTRUDER_ ~~INTRUDER~~ {: #INTRUDER onclick=INTRUDER } :INTRUDER: @INTRUDER | INTRUDER |",
    "underscores": "a_INTRUDER_b a__INTRUDER__b _a_INTRUDER_ 1_INTRUDER_1 _INTRUDER_a é_INTRUDER_é",
    "definitions": "[a]\n\n[a]: https://INTRUDER.example\n\n*[INTRUDER]: INTRUDER\n\nINTRUDER\n: a\n\n    INTRUDER",
    "code": "`` <b>INTRUDER</b> ` `</code><b>INTRUDER</b>`",
    "rich_markup": "[red]x[/red] [link=https://example.com]y[/link] [@click=f()]z[/] :smile:",
    "docstring": ":param a: b\n\nArgs:\n    a: b\n\nParameters\n----------\na: b\n\n@param a: b\n\n.. deprecated:: 1",
    "nothing": "",
    "nul": "a\x00b",
}


_TEXTS = (".py", ".md")
_ONE = {"$ref": "#/components/schemas/One"}


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
    one = {"oneOf": [_ONE], "discriminator": {"propertyName": text, "mapping": {text: _ONE["$ref"]}}}
    posted = {
        "post": {
            **dict.fromkeys(("summary", "description"), text),
            "operationId": f"hook {text}",
            "requestBody": {"content": {"application/json": {"schema": one}}},
            "responses": {"200": {"description": text}},
        }
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    headers = {f"header {text}": {"description": text, "schema": {"type": "string"}}}
    response = {"description": text, "content": content, "headers": headers}
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "summary": text, "description": text},
        "servers": [{"url": f"https://example.com/{text}", "description": text}],
        "tags": [{"name": f"tag {text}", "description": text, "externalDocs": {"url": text, "description": text}}],
        "externalDocs": {"url": text, "description": text},
        f"x-{text}": {text: text},
        "paths": {
            "/things": {
                "post": {
                    "operationId": f"send {text}",
                    "tags": [f"tag {text}"],
                    **dict.fromkeys(("summary", "description"), text),
                    "security": [{f"key {text}": []}],
                    "parameters": [
                        {
                            "name": f"query {text}",
                            "in": "query",
                            "description": text,
                            "schema": {"type": "string", "default": text, "example": text},
                            "examples": {text: {"summary": text, "description": text, "value": text}},
                        }
                    ],
                    "callbacks": {f"callback {text}": {f"{{$request.body#/{text}}}": posted}},
                    f"x-{text}": text,
                    "requestBody": {
                        "required": True,
                        "description": text,
                        "content": content,
                    },
                    "responses": {"200": response, "400": response},
                }
            },
            # A path with a segment of two dots is refused.
            f"/{text.translate(str.maketrans('', '', '{}#?')).replace('..', '. .')}": {
                "get": {"operationId": "path", "tags": ["paths"], "responses": {"204": {"description": text}}}
            },
        },
        "webhooks": {f"hook {text}": posted},
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
                f"Schema {text}": {"type": "object", "properties": {"a": {"type": "string"}}, **said_of_object},
                f"Bare {text}": {"type": "object", "properties": {f"bare {text}": {"type": "string"}}},
                f"Bare enum {text}": {"type": "string", "enum": values},
            },
        },
    }


def job(path: Path, name: str = "hostile") -> Job:
    return Job(path, "openapi.json", Settings(name, "Sample", name), lambda _step, _seconds: None)


@pytest.fixture(params=TEXTS, name="folder", scope="module")
def _folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder named after a text, with a description full of it, and what was made of that."""
    folder = tmp_path_factory.mktemp("hostile", numbered=True) / request.param
    folder.mkdir()
    (folder / "openapi.json").write_text(json.dumps(_description(TEXTS[request.param])))
    generate(job(folder / "openapi.json", f"hostile_{request.param}"), folder / "made")
    return folder


@pytest.fixture(name="made")
def _made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ModuleType]:
    """A text, and the package that was made of a description full of it."""
    monkeypatch.setattr(sys, "path", [str(folder / "made"), *sys.path])
    return TEXTS[folder.name], importlib.import_module(f"hostile_{folder.name}")


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
    app = importlib.import_module(f"{package.__name__}._cli.commands").app
    for shell in ("bash", "fish", "zsh"):
        (tmp_path / f"completion.{shell}").write_text(app.generate_completion(shell=shell))
    done = subprocess.run(
        ["/bin/bash", "--norc", "-c", _COMPLETE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "INTRUDER").exists()


# Every word that could be completed, after each command.
_COMPLETE = """
source ./completion.bash
for command in "" $(complete -p | sed 's/.*-F //; s/ .*//'); do
  COMP_WORDS=(hostile -) COMP_CWORD=1 COMP_LINE="hostile -" COMP_POINT=9
  [ -z "$command" ] || "$command" hostile - hostile
done
"""


def _commands(package: ModuleType) -> list[list[str]]:
    cli = importlib.import_module(f"{package.__name__}._cli.commands")
    groups = [name for name in cli.app if not name.startswith("-")]
    return [[], *([group, name] for group in groups for name in cli.app[group] if not name.startswith("-"))]


def _keys(package: ModuleType) -> dict[str, str]:
    arguments = package.Sample.__init__.__kwdefaults__
    return {name: "k" for name in arguments if name == "api_key"}


def test_it_stays_in_its_folder(folder: Path) -> None:
    assert sorted(os.listdir(folder)) == ["made", "openapi.json"]
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
    assert not [name for name in names if not re.fullmatch(r"[\w./-]+", name)]
    assert not [path for path in folder.rglob("*") if path.is_symlink()]
    assert not list(Path().glob("INTRUDER*"))


def test_nothing_in_it_is_hidden(folder: Path) -> None:
    texts = {path.name: path.read_text("utf-8") for path in (folder / "made").rglob("*.*") if path.suffix in _TEXTS}
    hidden = {name: [word for word in text.splitlines() if not word.isprintable()] for name, text in texts.items()}
    assert len(hidden) > 20
    assert not any(hidden.values()), hidden


def test_it_is_no_markup_in_the_reference(folder: Path) -> None:
    reference = sorted((folder / "made" / "docs").rglob("*.md"))
    assert len(reference) > 5
    found = {path.name: faults(path.read_text(encoding="utf-8"), "INTRUDER") for path in reference}
    assert not any(found.values()), found


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_it_is_no_markup_in_what_is_said_of_changes(text: str, tmp_path: Path) -> None:
    plans = []
    for words in (text, "harmless", text):
        (tmp_path / "openapi.json").write_text(json.dumps(_description(words)))
        plans.append(plan(job(tmp_path / "openapi.json")))
    empty = "# Changelog\n\n## [Unreleased]\n"
    for old, new in itertools.pairwise(plans):
        changes = diff(old, new)
        assert changes
        assert all(line.isprintable() for line in change_report(changes, "text").split("\n"))
        table = change_report(changes, "markdown")
        assert len(table.split("\n")) == len(changes) + 4
        assert faults(table, "INTRUDER") == []
        log = recorded(empty, changes)
        assert sum(line.startswith("- API: ") for line in log.split("\n")) == len(set(changes))
        assert faults(log, "INTRUDER") == []
        shown = change_report(changes, "json")
        assert all(line.isprintable() for line in shown.split("\n"))
        assert [item["what"] for item in json.loads(shown)["changes"]] == [change.what for change in changes]


# Where no text at all may stand, or only some: each with a description that has it there.
PROBLEMS: dict[str, Callable[[str], dict[str, object]]] = {
    "reference": lambda text: {"schema": {"$ref": text}},
    "reference into the components": lambda text: {"schema": {"$ref": f"#/components/schemas/{text}?"}},
    "type": lambda text: {"schema": {"type": f"type {text}"}},
    "global": lambda text: {"schema": {"type": "string", "x-sdk-global": text}},
    "sensitive": lambda text: {"schema": {"type": "string", "x-sdk-sensitive": text}},
    "extension": lambda text: {"schema": {"type": "string", "x-sdk-stream-end": text}},
    "style": lambda text: {"schema": {"type": "string"}, "style": f"style {text}"},
    "place": lambda text: {"schema": {"type": "string"}, "in": f"place {text}"},
    "header": lambda text: {"schema": {"type": "string"}, "in": "header", "name": f"name {text}"},
    "cookie": lambda text: {"schema": {"type": "string"}, "in": "cookie", "name": f"name {text}"},
    "required": lambda text: {"schema": {"type": "string"}, "required": f"required {text}"},
}


def test_it_does_nothing_in_a_warning_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    schemas = [{"type": "integer", "default": f"default {text}", f"x-sdk-{text}": text} for text in TEXTS.values()]
    parameters = [{"name": f"name{place}", "in": "query", "schema": schema} for place, schema in enumerate(schemas)]
    operation = {"parameters": parameters, "responses": {"204": {}}}
    info = {"title": "A", "version": "1"}
    Path("openapi.json").write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": {"/a": {"get": operation}}}))
    assert main(["generate", "--spec", "openapi.json"]) == 0
    said = capsys.readouterr().err
    assert said.count("the default does not fit its schema") == len(TEXTS), said
    assert said.count("is another generator's") == len(TEXTS), said
    assert all(line.isprintable() for line in said.split("\n"))
    assert sorted(os.listdir()) == ["generated", "openapi.json"]


@pytest.mark.parametrize("place", PROBLEMS)
def test_it_does_nothing_in_a_problem_either(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in TEXTS.items():
        parameter = {"name": "name", "in": "query", **PROBLEMS[place](text)}
        operation = {"operationId": "a", "parameters": [parameter], "responses": {"204": {"description": "Done."}}}
        info = {"title": "A", "version": "1"}
        Path("openapi.json").write_text(
            json.dumps({"openapi": "3.1.0", "info": info, "paths": {"/a": {"get": operation}}})
        )
        assert main(["generate", "--spec", "openapi.json"]) == 1, name
        said = capsys.readouterr().err
        assert "nothing was written." in said, said
        assert all(line.isprintable() for line in said.split("\n"))
        assert os.listdir() == ["openapi.json"]


def test_media_types_and_the_like_are_text_or_problems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, text in enumerate(TEXTS.values()):
        content = {f"text/{text}": {"schema": {"type": "string"}}}
        operation = {
            "operationId": "a",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "A.", "content": content}},
            "security": [{"key": []}],
        }
        scheme = {"type": "apiKey", "in": "header", "name": text}
        description = {
            "openapi": "3.1.0",
            "info": {"title": "A", "version": "1"},
            "servers": [{"url": f"{text}", "variables": {text: {"default": text}}}],
            "paths": {"/a": {"post": operation}},
            "components": {"securitySchemes": {"key": scheme}},
        }
        (tmp_path / "openapi.json").write_text(json.dumps(description))
        name = f"text_{number}"
        command = [
            "generate",
            "--spec",
            str(tmp_path / "openapi.json"),
            "--output",
            str(tmp_path / name),
            "--package",
            name,
        ]
        status = main(command)
        said = capsys.readouterr().err
        assert status == 0 or "nothing was written." in said, said
        assert "fault of the generator" not in said
        assert all(line.isprintable() for line in said.split("\n"))
    assert not hasattr(builtins, "intruder")
