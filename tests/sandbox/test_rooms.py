"""The rooms of ding_sandbox: imports point one way, and nothing comes from the other packages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import ding_sandbox

PACKAGE = Path(ding_sandbox.__file__).parent
# A room imports from those before it and from itself.
ROOMS = ("settings", "domain", "runtime", "store", "traffic", "webhooks", "service", "http", "top")
# At the top of the folder, but on the lowest floor: every room reads the settings.
LOWEST = {"settings.py": "settings"}


def room_of(path: Path) -> str:
    """The room of a file: its folder, or the top."""
    parts = path.relative_to(PACKAGE).parts
    return LOWEST.get(parts[0], "top") if len(parts) == 1 else parts[0]


def imported(path: Path) -> Iterator[str]:
    """Absolute names of the modules that a file imports, wherever in it."""
    package = ["ding_sandbox", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) + "." if node.level else ""
            module = f"{base}{node.module or ''}".rstrip(".")
            yield from (f"{module}.{name.name}" for name in node.names)


def room_of_module(name: str) -> str:
    """The room of an absolute module name below ding_sandbox."""
    first = name.split(".")[1]
    return first if (PACKAGE / first).is_dir() else LOWEST.get(f"{first}.py", "top")


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    here = ROOMS.index(room_of(path))
    for name in imported(path):
        # The client is for those who have nothing but httpx: it knows the names of the faults, and no other room.
        if name.startswith("ding_sandbox.") and name.count(".") > 1:
            assert ROOMS.index(room_of_module(name)) <= here, f"{path.name} imports {name}"
        assert name.split(".")[0] not in {"ding_otp", "codegen"}


def test_every_folder_is_a_room() -> None:
    assert {room_of(path) for path in FILES} == set(ROOMS)
