"""Files that are no description: each ends in one problem with its line, and never in a traceback."""

from pathlib import Path

import pytest

from codegen import source
from codegen.check import check
from codegen.load import load
from codegen.problems import DescriptionError, Problem


def _problems(path: Path) -> list[Problem]:
    try:
        return check(load(path, path.name))
    except DescriptionError as error:
        return error.problems


HEAD = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\n'


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        (b"", None, "the file is empty"),
        (b"# only a comment\n", None, "the file is empty"),
        (b"- a\n", None, "the file does not hold an object"),
        (b"text", None, "the file does not hold an object"),
        (b"a: 1\n  b: 2\n", 2, "indented deeper"),
        (b"a: [1\n", 1, "the bracket '[' that opens here is not closed"),
        (b"a: \x00\n", None, "not YAML"),
        (b'{"a": 1,\n "b"}', 2, "a colon is missing before this"),
        (b'{"a": 1, "a": 2}', None, "the key 'a' stands twice"),
        (b"a: 1\nb: 2\na: 3\n", 3, "the key 'a' stands twice"),
        (b"a: &x {}\nb:\n  <<: *x\n", 3, "merge keys"),
        (b"a: !!python/object:os.system x\n", 1, "the tag"),
        (b"a:\n  ? [1]\n  : 2\n", 2, "a key is not a string"),
        (b"a: \xff\n", None, "the file is not UTF-8"),
        (b"[" * 100_000, None, "nested deeper"),
        (b'{"a":' * 100_000, None, "nested deeper"),
        (b"a: 1\n", 1, "the key `openapi` is missing"),
        (b"swagger: '2.0'\n", 1, "this is Swagger 2.0"),
        (b"openapi: 4.0.0\n", 1, "OpenAPI '4.0.0' is not supported"),
        (b"openapi: 3.1\n", 1, "OpenAPI 3.1 is not supported"),
        (HEAD.encode(), None, "the description has no `paths`"),
        (b'{"openapi": "3.1.0", "a": "\\ud800"}', None, "a character that stands for none"),
        (b'openapi: 3.1.0\na: "\\ud800"\n', 2, "invalid Unicode character"),
    ],
)
def test_a_file_that_is_no_description(tmp_path: Path, content: bytes, line: int | None, what: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(content)
    [problem] = _problems(path)
    assert what in problem.what
    assert problem.fix
    assert line is None or problem.line == line


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DescriptionError, match="can't be read"):
        load(tmp_path / "gone.yaml", "gone.yaml")
    with pytest.raises(DescriptionError, match="can't be read"):
        load(tmp_path, "folder")


def test_aliases_that_stand_for_very_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_VALUES", 10_000)
    levels = [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 10)]
    path = tmp_path / "openapi.yaml"
    path.write_text("\n".join(["a0: &a0 [1]", *levels]))
    with pytest.raises(DescriptionError, match="values"):
        load(path, "openapi.yaml")


def test_an_alias_of_what_it_stands_in(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("a: &a [*a]\n")
    with pytest.raises(DescriptionError, match="nested deeper"):
        load(path, "openapi.yaml")


def test_json_and_yaml_of_the_same_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD + "paths: {}\nx-a: [no, 1e3, 0x10, 12:30, 2024-01-01, ~]\n")
    (tmp_path / "a.json").write_text(
        '{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {},\n'
        '"x-a": ["no", 1000.0, 16, "12:30", "2024-01-01", null]}'
    )
    assert load(tmp_path / "a.yaml", "a").root == load(tmp_path / "a.json", "a").root


def test_problems_in_json_have_their_lines(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"openapi": "3.1.0",\n"info": {"title": "A"},\n"paths": {}}')
    assert [(problem.line, problem.pointer) for problem in _problems(tmp_path / "a.json")] == [(2, "#/info")]


def test_a_reference_into_a_circle_is_not_followed_for_ever(tmp_path: Path) -> None:
    schemas = (
        "A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/C'}, C: {$ref: '#/components/schemas/B'}"
    )
    (tmp_path / "a.yaml").write_text(f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}\n")
    assert [problem.what for problem in _problems(tmp_path / "a.yaml")] == [
        "the schema 'B' is made of itself: B -> C -> B"
    ]
