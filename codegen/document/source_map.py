"""Map JSON pointers to positions in the text of a description."""

import json
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Protocol

import yaml

from .diagnostics import pointer_parts

# Line and column, both counted from 0.
Position = tuple[int, int]


class SourceMap(Protocol):
    """Maps JSON pointers to positions in a text."""

    def position(self, where: str) -> Position | None:
        """Return the position of the key or item at a pointer, or of its nearest ancestor that is there."""


class YamlSourceMap:
    """Maps pointers in YAML, by its nodes."""

    def __init__(self, root: yaml.Node | None) -> None:
        self._root = root

    def position(self, where: str) -> Position | None:
        node, mark = self._root, None
        for part in pointer_parts(where):
            step = _step(node, part)
            if step is None:
                break
            mark, node = step
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


def duplicate_keys(root: yaml.Node | None) -> Iterator[tuple[str, yaml.Mark]]:
    """Find the keys that their object has already, each with its position."""
    nodes, seen = [root], set[int]()
    for node in nodes:  # more are appended on the way
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


class JsonSourceMap:
    """Maps pointers in JSON. Members beside the pointer are skipped unread: large descriptions are JSON."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decode = json.JSONDecoder().raw_decode
        self._starts = [0, *accumulate(map(len, text.splitlines(keepends=True)))]
        self._members: dict[int, dict[str, tuple[int, int]]] = {}

    def position(self, where: str) -> Position | None:
        value, start = self._after_space(0), None
        for part in pointer_parts(where):
            if value not in self._members:
                self._members[value] = self._read_members(value)
            if part not in self._members[value]:
                break
            start, value = self._members[value][part]
        if start is None:
            return None
        line = bisect_right(self._starts, start) - 1
        return line, start - self._starts[line]

    def _read_members(self, start: int) -> dict[str, tuple[int, int]]:
        """Return where each key and value of an object begins, or each item of an array, by their part of a pointer."""
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
