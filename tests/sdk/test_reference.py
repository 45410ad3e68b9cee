"""The emitted reference: its examples run, its links lead somewhere, and nothing of the package is missing in it."""

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from attrs import frozen
from markdown_it import MarkdownIt
from markdown_it.token import Token

import ding_otp
from ding_otp import errors
from ding_otp.resources import Otp
from ding_sandbox import Sandbox
from tests.bound_sandbox import running_sandbox, sandbox

__all__ = ["running_sandbox", "sandbox"]

ROOT = Path(__file__).parents[2]
PACKAGE = Path(ding_otp.__file__).parent
REFERENCE = PACKAGE.with_name("docs")
PAGES = sorted(REFERENCE.rglob("*.md"))
CALLS = tuple(name for name, member in vars(Otp).items() if inspect.isfunction(member) and not name.startswith("_"))

_MARKDOWN = MarkdownIt("commonmark").enable("table")


@frozen
class Program:
    """An example, and the line before it."""

    path: Path
    line: int
    code: str

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}"


def tokens(page: Path) -> Iterator[Token]:
    for token in _MARKDOWN.parse(page.read_text(encoding="utf-8")):
        yield token
        yield from token.children or ()


def programs_of(page: Path) -> Iterator[Program]:
    for token in tokens(page):
        if token.type == "fence":
            assert token.info == "python"
            assert token.map
            yield Program(page, token.map[0] + 1, token.content)


def programs_of_docstrings(path: Path) -> Iterator[Program]:
    """The examples in a module, which need not import the client."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and (document := ast.get_docstring(node)):
            for found in re.findall(r"^( *)```python\n(.*?)^ *```$", document, re.MULTILINE | re.DOTALL):
                code = re.sub(rf"^{found[0]}", "", found[1], flags=re.MULTILINE)
                yield Program(path, node.lineno, f"from ding_otp import Ding\n\n{code}")


PROGRAMS = [program for page in PAGES for program in programs_of(page)]
PROGRAMS += [
    program for path in sorted((PACKAGE / "resources").glob("*.py")) for program in programs_of_docstrings(path)
]


@pytest.mark.parametrize("program", PROGRAMS, ids=str)
def test_an_example_runs_as_it_is(program: Program, sandbox: Sandbox):
    source = "\n" * program.line + program.code
    exec(compile(source, str(program.path), "exec"), {"__name__": "__main__"})  # noqa: S102 - that is what is tested
    assert sandbox.messages or "Ding()" not in program.code, "it sends a code"


@pytest.mark.parametrize("name", CALLS)
def test_a_call_has_an_example_in_each_style(name: str):
    said = section(name, 2)
    assert f"ding.otp.{name}(" in said
    assert f"await ding.otp.{name}(" in said
    assert f"ding.otp.with_raw_response.{name}(" in said
    assert re.search(rf"ding\.otp\.{name}\(\s*\w+Request\(", said)


def test_the_examples_have_types(tmp_path: Path):
    for number, program in enumerate(PROGRAMS):
        (tmp_path / f"example_{number}.py").write_text(program.code, encoding="utf-8")
    options = ["--strict", "--config-file", "pyproject.toml", "--cache-dir", "/dev/null"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *map(str, tmp_path.iterdir())],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def anchors_of(page: Path) -> set[str]:
    """The anchors that GitHub makes of the headings, those of equal ones numbered, and those that the page makes."""
    found: set[str] = set()
    before = None
    for token in tokens(page):
        if token.type == "html_inline":
            found |= set(re.findall(r'<a id="([^"]+)">', token.content))
        if before and before.type == "heading_open":
            text = "".join(child.content for child in token.children or ())
            anchor = base = re.sub(r"[^\w -]", "", text.lower()).replace(" ", "-")
            number = 0
            while anchor in found:
                number += 1
                anchor = f"{base}-{number}"
            found.add(anchor)
        before = token
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(REFERENCE)))
def test_every_link_leads_to_a_page_and_an_anchor(page: Path):
    links = [str(token.attrs["href"]) for token in tokens(page) if token.type == "link_open"]
    assert links
    for link in links:
        path, _, anchor = link.partition("#")
        target = (page.parent / unquote(path)).resolve() if path else page
        assert target in PAGES, link
        assert not anchor or unquote(anchor) in anchors_of(target), link


def section(title: str, level: int, page: str = "resources/otp.md") -> str:
    """What stands under a heading."""
    text = (REFERENCE / page).read_text(encoding="utf-8")
    found = re.search(rf"^{'#' * level} {title}$(.*?)(?=^#{{1,{level}}} |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


def cells(text: str) -> list[str]:
    """The first cells of the rows of the tables."""
    return re.findall(r"^\| (?:\[)?`([^`]+)`", text, re.MULTILINE)


def test_the_page_of_the_calls_has_the_parts_of_the_vendors_page():
    assert section("Available operations", 3).count("- [") == len(CALLS)
    for name in CALLS:
        said = section(name, 2)
        assert f"[`{name}`](#{name})" in section("Available operations", 3)
        assert all(f"### {part}\n" in said for part in ("Example", "Parameters", "Returns", "Raises"))


@pytest.mark.parametrize(
    ("name", "model"),
    [("send", "CreateAuthentication"), ("check", "CreateCheck"), ("retry", "RetryAuthentication")],
)
def test_a_call_tells_of_its_arguments_its_value_and_its_errors(name: str, model: str):
    said = section(name, 2)
    parameters, _, rest = said.partition("### Returns")
    returns, _, raises = rest.partition("### Raises")
    request, response = getattr(ding_otp, f"{model}Request"), getattr(ding_otp, f"{model}Response")
    known = {field.name for field in request.__attrs_attrs__} - {"additional_properties"}
    assert set(cells(parameters)) == known
    assert f"[`{response.__name__}`](../models/" in returns
    assert set(cells(returns)) == {field.name for field in response.__attrs_attrs__} - {"additional_properties"}
    assert {code.value for code in ding_otp.ErrorCode} <= set(cells(raises))
    assert {error for error in ding_otp.__all__ if error.endswith("Error")} - {"DingError"} <= set(
        re.findall(r"\w+Error", raises)
    )


@pytest.mark.parametrize("name", sorted(set(ding_otp.models.__all__) - {"DeviceTypeLiteral"}))
def test_a_model_or_an_enum_has_a_page_with_all_it_has(name: str):
    kind = getattr(ding_otp, name)
    page = next(page for page in PAGES if f"\n# {name}\n" in page.read_text(encoding="utf-8"))
    text = page.read_text(encoding="utf-8")
    if hasattr(kind, "__attrs_attrs__"):
        assert set(cells(text)) == {field.name for field in kind.__attrs_attrs__} - {"additional_properties"}
    else:
        assert cells(text) == [f"{name}.{member.name}" for member in kind]
    assert f"](models/{page.name})" in (REFERENCE / "index.md").read_text(encoding="utf-8")


def test_the_page_of_the_errors_says_of_each_what_its_class_says():
    text = (REFERENCE / "errors.md").read_text(encoding="utf-8")
    for name in (name for name in ding_otp.__all__ if name.endswith("Error")):
        assert f"| `{name}` |" in text
    for status, kind in {**errors._BY_STATUS, "5xx": errors.InternalServerError}.items():
        words = str(kind.__doc__).partition(": ")[2]
        assert f"| `{kind.__name__}` | `APIStatusError` | {status} | {words[:1].upper()}{words[1:]} |" in text


def test_the_page_of_the_client_has_each_argument_with_its_default():
    text = (REFERENCE / "client.md").read_text(encoding="utf-8")
    lines = [[cell.strip() for cell in line.split("|")] for line in text.splitlines() if line.startswith("| `")]
    rows = {line[1].strip("`"): line[3] for line in lines}
    parameters = inspect.signature(ding_otp.Ding).parameters.values()
    assert rows.keys() == {parameter.name for parameter in parameters}
    for parameter in parameters:
        default = "https://api.ding.live/v1" if parameter.name == "base_url" else parameter.default
        assert rows[parameter.name] == ("" if default is None else f"`{default}`")


def test_help_shows_how_a_call_is_made():
    assert 'ding.otp.send(phone_number="+1234567890")' in str(inspect.getdoc(Otp.send))
