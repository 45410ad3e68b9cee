"""Where in the text of a description a JSON pointer leads to."""

import json
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Protocol

import yaml

from .diagnostics import pointer_parts

# The line and the column, both from 0.
Place = tuple[int, int]


class Places(Protocol):
    """Finds places in a text."""

    def find(self, where: str) -> Place | None:
        """Of the key or the item that a pointer leads to, or of the nearest thing around it that is there."""


class YamlPlaces:
    """Those in YAML, of which all nodes are read."""

    def __init__(self, root: yaml.Node | None) -> None:
        self._root = root

    def find(self, where: str) -> Place | None:
        node, mark = self._root, None
        for part in pointer_parts(where):
            found = _step(node, part)
            if found is None:
                break
            mark, node = found
        return None if mark is None else (mark.line, mark.column)


def _step(node: yaml.Node | None, part: str) -> tuple[yaml.Mark, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == part:
                return key.start_mark, value
    if isinstance(node, yaml.SequenceNode) and part.isdigit() and int(part) < len(node.value):
        item = node.value[int(part)]
        return item.start_mark, item
    return None


def twice(root: yaml.Node | None) -> Iterator[tuple[str, yaml.Mark]]:
    """The keys that stand in an object already, each with its place."""
    nodes, seen = [root], set[int]()
    for node in nodes:  # grows while it is gone through
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        names = set[object]()
        if isinstance(node, yaml.SequenceNode):
            nodes += node.value
        for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
            if isinstance(key, yaml.ScalarNode) and key.value in names:
                yield key.value, key.start_mark
            names.add(key.value if isinstance(key, yaml.ScalarNode) else id(key))
            nodes.append(value)


class JsonPlaces:
    """Those in JSON. What a pointer passes by is skipped as a whole, because large descriptions are JSON."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decode = json.JSONDecoder().raw_decode
        self._starts = [0, *accumulate(map(len, text.splitlines(keepends=True)))]
        self._members: dict[int, dict[str, tuple[int, int]]] = {}

    def find(self, where: str) -> Place | None:
        value, found = self._after_space(0), None
        for part in pointer_parts(where):
            if value not in self._members:
                self._members[value] = self._read_members(value)
            if part not in self._members[value]:
                break
            found, value = self._members[value][part]
        if found is None:
            return None
        line = bisect_right(self._starts, found) - 1
        return line, found - self._starts[line]

    def _read_members(self, start: int) -> dict[str, tuple[int, int]]:
        """Where the keys and the values of an object begin, or the items of an array, by their tokens in a pointer."""
        members: dict[str, tuple[int, int]] = {}
        is_object = self._text[start] == "{"
        if not is_object and self._text[start] != "[":
            return members
        at = self._after_space(start + 1)
        while self._text[at] not in "]}":
            key, value = str(len(members)), at
            if is_object:
                key, end = self._decode(self._text, at)
                value = self._after_space(self._after_space(end) + 1)  # a colon
            members[key] = (at, value)
            at = self._after_space(self._decode(self._text, value)[1])
            if self._text[at] == ",":
                at = self._after_space(at + 1)
        return members

    def _after_space(self, at: int) -> int:
        while self._text[at] in " \t\r\n":
            at += 1
        return at
