"""Choose descriptions by what is in them, so that each style of writing one is there several times."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from .description import Description, load
from .shapes import is_list, is_object

# Each style is to be in this many of those that are chosen, if so many have it.
_EACH = 5
_MOST_OPERATIONS = 120

_KEYS = (
    *("discriminator", "oneOf", "anyOf", "allOf", "not", "const", "pattern", "uniqueItems", "multipleOf", "maxLength"),
    *("readOnly", "writeOnly", "deprecated", "callbacks", "links", "webhooks", "allowReserved", "allowEmptyValue"),
    *("encoding", "xml", "additionalProperties", "patternProperties", "externalValue", "example", "examples"),
)
_VALUES = {
    "in": ("cookie", "header"),
    "style": ("deepObject", "spaceDelimited", "pipeDelimited", "label", "matrix", "form", "simple"),
    "type": ("oauth2", "openIdConnect"),
    "scheme": ("basic", "bearer", "digest"),
    "format": (
        "binary",
        "byte",
        "date",
        "date-time",
        "uuid",
        "uri",
        "email",
        "password",
        "int64",
        "double",
        "duration",
    ),
}
_TRUE = ("nullable", "explode")


def choose(paths: Iterable[Path], count: int) -> list[Path]:
    """Choose so many, of one vendor no two: first those that have most of the styles still lacking, then any."""
    found = {path: styles(document) for path in paths if _is_of_size(document := load(path))}
    order = sorted(found, key=lambda path: hashlib.sha256(path.name.encode()).digest())
    lacking = Counter({style: _EACH for path in order for style in found[path]})
    chosen: list[Path] = []
    while order and len(chosen) < count:
        best = max(order, key=lambda path: sum(lacking[style] > 0 for style in found[path]))
        order.remove(best)
        chosen.append(best)
        lacking.subtract(found[best])
    return chosen


def _is_of_size(document: dict[str, Any]) -> bool:
    return 1 <= len(Description(document).operations) <= _MOST_OPERATIONS


def styles(document: dict[str, Any]) -> set[str]:
    """Return the styles that a description has."""
    return {f"OpenAPI {str(document.get('openapi'))[:3]}", *_of(document)}


def _of(node: Any) -> Iterator[str]:
    nodes: list[Any] = [node]
    while nodes:
        node = nodes.pop()
        if is_object(node):
            for style in _STYLES:
                yield from style(node)
            nodes += node.values()
        elif is_list(node):
            nodes += node


def _by_key(node: dict[str, Any]) -> Iterator[str]:
    yield from (key for key in _KEYS if key in node)
    yield from (f"{key}: {node[key]}" for key in _TRUE if isinstance(node.get(key), bool))
    yield from (f"{key}: {node[key]}" for key, values in _VALUES.items() if node.get(key) in values)


def _by_shape(node: dict[str, Any]) -> Iterator[str]:
    if is_list(node.get("type")):
        yield "type: a list"
    enum = node.get("enum")
    if is_list(enum) and any(not isinstance(value, str) for value in enum):
        yield "enum of other than strings"
    for key in node.get("content", {}) if is_object(node.get("content")) else ():
        yield f"content: {str(key).partition(';')[0].strip().lower()}"
    for key in node.get("responses", {}) if is_object(node.get("responses")) else ():
        if str(key).upper() in ("DEFAULT", "2XX", "4XX", "5XX", "202", "206", "302"):
            yield f"status: {key}"
    if "servers" in node and "openapi" not in node:
        yield "servers of a part"
    if "in" in node and "content" in node:
        yield "parameter with content"


_STYLES: Sequence[Callable[[dict[str, Any]], Iterator[str]]] = (_by_key, _by_shape)
