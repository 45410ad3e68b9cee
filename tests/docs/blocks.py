"""The code blocks of the pages and docstrings.

How a block is tested follows from what it is; there is nothing to set:

- `python`: a block that starts with an import starts a script, and the blocks after it go on with it. With `def test_`
  in it, a block is a file of tests, which pytest runs, with the block before it if that has the title `conftest.py`.
- `text`: what the block before prints.
- `console`: commands, each with what it prints.
- `json`, `toml`, `yaml`: must parse.
- any with the path of a file of the repository as its title: must be an excerpt of that file.

A comment before a block, `<!-- not run: reason -->`, takes it out; `MARKED` in test_examples.py counts these.
"""

import ast
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[2]

GUIDES = sorted((ROOT / "docs").rglob("*.md"))
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "README.md", *GUIDES, *sorted((ROOT / "generated/docs").rglob("*.md"))]
MODULES = sorted([*(ROOT / "generated/ding_otp").rglob("*.py"), *(ROOT / "ding_sandbox").rglob("*.py")])

_BLOCK = re.compile(
    r"(?:<!-- not run: (?P<reason>[^>]+) -->\n+)?"
    r"^(?P<indent> *)```(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?[^\n]*\n(?P<code>.*?)^(?P=indent)```$",
    re.DOTALL | re.MULTILINE,
)


@frozen
class Block:
    """A block of code, and where it stands."""

    path: Path
    line: int
    language: str
    code: str
    title: str | None = None
    reason: str | None = None
    """Why it is not run, if it is not."""

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}"

    @property
    def is_test_file(self) -> bool:
        return self.language == "python" and "def test_" in self.code

    @property
    def is_conftest(self) -> bool:
        return self.title == "conftest.py"

    @property
    def is_excerpt(self) -> bool:
        return self.title is not None and "/" in self.title

    @property
    def is_output(self) -> bool:
        return self.language == "text" and not self.is_excerpt

    @property
    def is_python(self) -> bool:
        other = self.is_test_file or self.is_conftest or self.is_excerpt
        return self.language == "python" and not other and not self.reason


@frozen
class Command:
    """A command of a console block, and what the block says that it prints."""

    block: Block
    line: str
    output: str

    def __str__(self) -> str:
        return f"{self.block} {self.line}"


def blocks_of(path: Path) -> list[Block]:
    """The blocks of a page."""
    return _blocks(path, path.read_text(encoding="utf-8"), 1)


def scripts_of(path: Path) -> list[list[Block]]:
    """The scripts of a page: each runs by itself."""
    scripts: list[list[Block]] = []
    for block in (block for block in blocks_of(path) if block.is_python):
        if block.code.startswith(("import ", "from ")) or not scripts:
            scripts.append([])
        scripts[-1].append(block)
    return scripts


def blocks_of_docstrings(path: Path) -> list[Block]:
    """The blocks in the docstrings of a module."""
    documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, documented) and ast.get_docstring(node):
            expression = node.body[0]
            found += _blocks(path, ast.get_docstring(node) or "", expression.lineno)
    return found


def commands_of(block: Block) -> Iterator[Command]:
    """The commands of a console block."""
    for part in re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]:
        lines = part.splitlines()
        command = [lines.pop(0)]
        while command[-1].endswith("\\"):
            command.append(lines.pop(0).strip())
        yield Command(block, " ".join(line.removesuffix("\\") for line in command), "\n".join(lines).strip())


def _blocks(path: Path, text: str, first_line: int) -> list[Block]:
    return [
        Block(
            path=path,
            line=first_line + text.count("\n", 0, match.start("language")) + 1,
            language=match["language"],
            code=textwrap.dedent(match["code"]) if match["indent"] else match["code"],
            title=match["title"],
            reason=match["reason"],
        )
        for match in _BLOCK.finditer(text)
    ]
