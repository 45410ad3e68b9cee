"""Imports between the rooms of codegen/ are those of the table in docs/generator.md, and point one way."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_CODEGEN = _ROOT / "codegen"
_PAGE = (_ROOT / "docs" / "generator.md").read_text(encoding="utf-8")

_ROW = re.compile(r"^\| `(\w+)(?:/|\.py)` \| .*? \|([^|]*)\|$", re.MULTILINE)
_PICTURE = re.compile(r"^## Rooms$.*?\n\n((?:    [^\n]+\n)+)", re.MULTILINE | re.DOTALL)

TABLE = {room: set(re.findall(r"`(\w+)`", imports)) for room, imports in _ROW.findall(_PAGE)}


def _room(path: Path) -> str:
    return path.relative_to(_CODEGEN).parts[0].removesuffix(".py")


def _imported(path: Path) -> Iterator[str]:
    """The rooms that a module imports, wherever in it."""
    depth = len(path.relative_to(_CODEGEN).parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == depth:  # relative to codegen itself
            yield from [node.module.partition(".")[0]] if node.module else [item.name for item in node.names]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("codegen."):
            yield str(node.module).split(".")[1]
        elif isinstance(node, ast.Import):
            yield from [item.name.split(".")[1] for item in node.names if item.name.startswith("codegen.")]


def _arrows() -> dict[str, set[str]]:
    modules = [path for path in _CODEGEN.rglob("*.py") if path != _CODEGEN / "__init__.py"]
    arrows: dict[str, set[str]] = {_room(path): set() for path in modules}
    for path in modules:
        arrows[_room(path)] |= {room for room in _imported(path) if room != _room(path)}
    return arrows


def _floors(table: dict[str, set[str]]) -> list[list[str]]:
    """The rooms from the ground up, each above all that it imports."""
    floors: list[list[str]] = []
    below: set[str] = set()
    while rest := table.keys() - below:
        floor = sorted(room for room in rest if table[room] <= below)
        assert floor, f"these rooms import each other in a circle: {', '.join(sorted(rest))}"
        floors.append(floor)
        below |= {*floor}
    return floors


def test_the_rooms_import_what_the_table_says_and_nothing_else() -> None:
    assert _arrows() == TABLE


def test_imports_point_one_way_and_the_picture_shows_it() -> None:
    picture = _PICTURE.search(_PAGE)
    assert picture
    assert picture[1] == "".join(f"    {'  '.join(floor)}\n" for floor in reversed(_floors(TABLE)))


def test_the_steps_of_the_table_are_those_of_the_pipeline_and_of_the_picture() -> None:
    steps = re.findall(r"^\| (\w+) \|", _PAGE.partition("## Rooms")[0], re.MULTILINE)[1:]
    pipeline = (_CODEGEN / "pipeline.py").read_text(encoding="utf-8")
    picture = (_ROOT / "docs" / "assets" / "generator.svg").read_text(encoding="utf-8")
    assert [step for step in steps if f'step("{step}")' not in pipeline] == []
    boxes = re.findall(r"<text [^>]*>(\w+)</text>", picture)
    assert [box for box in boxes if box in steps] == steps
