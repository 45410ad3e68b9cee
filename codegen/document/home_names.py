"""Name what a description takes from other files: as its component, after its file, or after its place in that."""

import re
from collections.abc import Iterator
from itertools import count

from .diagnostics import pointer_parts

# Where files keep what is referred to; their names say nothing.
_SHELVES = frozenset(
    {"components", "schemas", "definitions", "$defs", "parameters", "responses", "requestBodies", "headers", "examples"}
    | {"links", "callbacks", "pathItems", "securitySchemes", "paths"}
)
_KEYWORDS = frozenset({"properties", "patternProperties", "allOf", "anyOf", "oneOf", "content", "schema"})
_NAMED = frozenset({"properties", "patternProperties", "content"})
# Files that are the index of their folder.
_INDEXES = frozenset({"index", "_index", "schema", "schemas", "_schemas"})


def home_name(file: list[str], where: str, is_used: set[str]) -> str:
    """Return a name that is not used, the shortest that says what it is, and mark it as used.

    Args:
        file: The path of the file below the folder of the description.
        where: The pointer in it.
        is_used: Names as `_folded` has them, of this kind.
    """
    name = next(candidate for candidate in _candidates(file, where) if folded(candidate) not in is_used)
    is_used.add(folded(name))
    return name


def folded(name: str) -> str:
    """Return what names that differ in case or in separators only have in common."""
    return re.sub(r"[\W_]+", "", name).lower() or name


def _candidates(file: list[str], where: str) -> Iterator[str]:
    parts = _without_shelves(pointer_parts(where))
    inner = [
        part for before, part in zip(["", *parts], parts, strict=False) if before in _NAMED or part not in _KEYWORDS
    ]
    is_alone = bool(inner) and parts[0] not in _KEYWORDS
    outer = file[:-1] if not inner and file[-1].lower() in _INDEXES and len(file) > 1 else file
    # A key of its file is a name by itself; a property is one with what holds it.
    words, rest = (inner, outer) if is_alone else ([outer[-1], *inner], outer[:-1])
    for length in range(len(rest) + 1):
        yield "_".join([*rest[len(rest) - length :], *words])
    for number in count(2):
        yield f"{'_'.join([*rest, *words])}_{number}"


def _without_shelves(parts: list[str]) -> list[str]:
    while len(parts) > 1 and parts[0] in _SHELVES:
        parts = parts[1:]
    return parts
