"""Files that are no description: each ends in one problem with its line, and never in a traceback."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from codegen.document.diagnostics import DescriptionError, Diagnostic
from codegen.document.source import Source
from codegen.pipeline import Job, plan
from codegen.settings import Settings


def _problems(path: Path) -> list[Diagnostic]:
    try:
        plan(Job(path, path.name, Settings(), lambda _step, _seconds: None))
    except DescriptionError as error:
        return error.diagnostics
    return []


@contextmanager
def limited_memory(more: int) -> Iterator[None]:
    """Lets this process take so many bytes more, and no further one."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + more, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)


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
        (b'{"a": 1, "a": 2}', 1, "the key `openapi` is missing"),
        (b"a: 1\nb: 2\na: 3\n", 3, "the key 'a' stands twice"),
        (b"a: &x 1\nb:\n  <<: *x\n", 1, "a merge key (<<) has no mapping"),
        (b"a: !!python/object:os.system x\n", 1, "the tag"),
        (b"a:\n  ? [1]\n  : 2\n", 2, "a key is not a string"),
        (b"a: \xff\n", None, "the file is not UTF-8"),
        (b"[" * 100_000, None, "nested deeper"),
        (b"a:\n" + b"".join(b" " * depth + b"- \n" for depth in range(1, 200)), None, "nested deeper"),
        (b"a: " + b"{a: " * 100_000, None, "nested deeper"),
        (b"- " * 100_000, None, "nested deeper"),
        (b'{"a":' + b"[" * 100_000, None, "nested deeper"),
        ("a: größer\n".encode("latin-1"), None, "the file is not UTF-8"),
        ("openapi: 3.1.0\n".encode("utf-16"), None, "the file is not UTF-8"),
        ("openapi: 3.1.0\n".encode("utf-16-le"), None, "not YAML"),
        ("openapi: 3.1.0\n".encode("utf-32"), None, "the file is not UTF-8"),
        (b'{"a": "\x00"}', 1, "a line break or another control character"),
        (b'{"a": 1}\x00', 1, "the description has ended already"),
        (b"\x00" * 1000, None, "not YAML"),
        (b"a: \x1b[31m\n", None, "not YAML"),
        (b"a: " + b"x" * 3_000_000 + b"\n", 1, "the key `openapi` is missing"),
        (b"x" * 3_000_000 + b": a\n", 1, "a key of more than 1024 characters"),
        (b'{"' + b"x" * 3_000_000 + b'": 1}', 1, "the key `openapi` is missing"),
        (b'{"a":' * 100_000, None, "nested deeper"),
        (b"a: 1\n", 1, "the key `openapi` is missing"),
        (b"swagger: '2.0'\n", 1, "this is Swagger 2.0"),
        (b"openapi: 4.0.0\n", 1, "OpenAPI '4.0.0' is not supported"),
        (b"openapi: 3.1\n", 1, "`openapi` is the whole version of OpenAPI, and 3.1 is a part of one"),
        (HEAD.encode(), None, "the description has no `paths`"),
        (b'{"openapi": "3.1.0", "a": "\\ud800"}', None, "an unpaired surrogate"),
        (b'openapi: 3.1.0\na: "\\ud800"\n', 2, "invalid Unicode character"),
    ],
)
def test_a_file_that_is_no_description(tmp_path: Path, content: bytes, line: int | None, what: str) -> None:
    path = tmp_path / ("openapi.json" if content.startswith(b"{") else "openapi.yaml")
    path.write_bytes(content)
    [problem] = _problems(path)
    assert what in problem.message
    assert problem.fix
    assert line is None or problem.line == line


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DescriptionError, match="can't be read"):
        Source(tmp_path / "gone.yaml", "gone.yaml")


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(DescriptionError, match="this is not a file"):
            Source(path, "openapi.yaml")


@pytest.mark.parametrize("name", ["a\x00b", "x" * 300, "link", "file/openapi.yaml"])
def test_a_path_that_leads_nowhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to("link")
    with pytest.raises(DescriptionError, match="can't be read"):
        Source(tmp_path / name, "openapi.yaml")


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "openapi.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)  # which takes no room on the disk
    # More than the largest file that would be read, but less than this one.
    with limited_memory(64 << 20), pytest.raises(DescriptionError, match="larger than 32 MiB"):
        Source(path, "openapi.yaml")


BOMBS = {
    "lists": "\n".join(["a0: &a0 [1]", *(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 10))]),
    "objects": "\n".join(
        [
            "a0: &a0 {a: b}",
            *(f"a{i}: &a{i} {{{', '.join(f'k{j}: *a{i - 1}' for j in range(9))}}}" for i in range(1, 30)),
        ]
    ),
    "one large one many times": f"a: &a [{'1, ' * 20_000}]\nb: [{'*a, ' * 20_000}]",
    "no aliases": f"a: [{'1,' * 1_100_000}]",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_file_that_stands_for_very_much(tmp_path: Path, bomb: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(BOMBS[bomb])
    with limited_memory(512 << 20), pytest.raises(DescriptionError, match="more than 1000000 values"):
        Source(path, "openapi.yaml")


def test_json_that_stands_for_very_much(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(f'{{"a": [{"1," * 1_100_000}1]}}')
    with pytest.raises(DescriptionError, match="more than 1000000 values"):
        Source(path, "openapi.json")


def test_numbers_that_nobody_counts_to(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        f'{{"openapi": "3.1.0", "info": {{"title": "A", "version": "1"}}, "paths": {{}}, "x-a": {"9" * 5000}}}'
    )
    (tmp_path / "a.yaml").write_text(f"{HEAD}paths: {{}}\nx-a: {'9' * 5000}\n")
    assert Source(tmp_path / "a.json", "a").root == Source(tmp_path / "a.yaml", "a").root


def test_an_alias_of_what_it_stands_in(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("a: &a [*a]\n")
    with pytest.raises(DescriptionError, match="nested deeper"):
        Source(path, "openapi.yaml")


def test_yaml_that_begins_with_a_brace_is_read_as_yaml(tmp_path: Path) -> None:
    text = '{openapi: 3.1.0, info: {title: A, version: "1"}, paths: {}}\n'
    (tmp_path / "a.yaml").write_text(text)
    assert Source(tmp_path / "a.yaml", "a").root["paths"] == {}
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(DescriptionError, match="a name must stand here, in double quotes"):
        Source(tmp_path / "a.json", "a")


def test_json_and_yaml_of_the_same_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD + "paths: {}\nx-a: [no, 1e3, 0x10, 12:30, 2024-01-01, ~]\n")
    (tmp_path / "a.json").write_text(
        '{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {},\n'
        '"x-a": ["no", 1000.0, 16, "12:30", "2024-01-01", null]}'
    )
    assert Source(tmp_path / "a.yaml", "a").root == Source(tmp_path / "a.json", "a").root


def test_problems_in_json_have_their_lines(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"openapi": "3.1.0",\n"info": {"title": "A"},\n"paths": {}}')
    assert [(problem.line, problem.pointer) for problem in _problems(tmp_path / "a.json")] == [(2, "#/info")]


def test_a_reference_into_a_circle_is_not_followed_for_ever(tmp_path: Path) -> None:
    schemas = (
        "A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/C'}, C: {$ref: '#/components/schemas/B'}"
    )
    (tmp_path / "a.yaml").write_text(f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}\n")
    assert [problem.message for problem in _problems(tmp_path / "a.yaml")] == [
        "the schema 'B' is made of itself: B -> C -> B"
    ]


def test_values_that_become_one_member_are_told_of(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    enum = "{type: string, enum: [a-b, a_b, a-b, c]}"
    path.write_text(f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{E: {enum}}}}}\n")
    warned: list[Diagnostic] = []
    plan(Job(path, path.name, Settings(), lambda _step, _seconds: None, warned=warned.extend))
    assert ["would both be called `A_B`" in item.message for item in warned if "/enum/" in item.pointer] == [True]


def test_a_call_for_a_stream_gets_a_name_that_no_other_has(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    answers = "{200: {description: A, content: {application/json: {}, text/event-stream: {}}}}"
    path.write_text(
        f"{HEAD}paths:\n  /a: {{post: {{operationId: post_it, responses: {answers}}}}}\n"
        "  /b: {get: {operationId: post_it_stream, responses: {204: {description: B}}}}\n"
    )
    package = plan(Job(path, path.name, Settings(), lambda _step, _seconds: None))
    [group] = package.command_line.groups
    found = sorted(command.name for command in group.commands)
    assert found == ["post-it", "post-it-stream", "post-it-stream-2"]
