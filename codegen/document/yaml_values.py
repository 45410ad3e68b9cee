"""Build JSON values from YAML nodes, by the core schema of YAML 1.2."""

import re
from typing import Protocol

import yaml

from .size_limits import Limits
from .values import Json, JsonValue


class Loader(yaml.CSafeLoader):
    """Resolve scalars by YAML 1.2's core schema: `no`, `on` and `12:30` are strings, and there are no dates."""


_CORE_SCHEMA = (
    ("null", r"null|Null|NULL|~|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        list("-+0123456789."),
    ),
)
Loader.yaml_implicit_resolvers = {
    first: [
        (f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"))
        for tag, pattern, starts in _CORE_SCHEMA
        if first in starts
    ]
    for first in dict.fromkeys(first for _, _, starts in _CORE_SCHEMA for first in starts)
}

# int() refuses longer literals.
_LONGEST_INTEGER = 4000


class _File(Protocol):
    """The file that the nodes are from, which makes the errors."""

    def unreadable(self, message: str, fix: str, line: int | None = None, column: int | None = None) -> Exception: ...

    def with_duplicate_keys(self) -> Exception: ...


class YamlValues:
    """Build values. Aliases are expanded: the limits keep them from exploding."""

    def __init__(self, file: _File, limits: Limits) -> None:
        self._file = file
        self._limits = limits

    def value(self, node: yaml.Node, depth: int = 0) -> JsonValue:
        """Return the value of a node and all below it."""
        self._limits.enter(depth)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, depth)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, depth + 1) for item in node.value]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, depth: int) -> Json:
        values: Json = {}
        merged: Json = {}
        for key, item in node.value:
            line, column = key.start_mark.line + 1, key.start_mark.column + 1
            if not isinstance(key, yaml.ScalarNode):
                raise self._file.unreadable("a key is not a string", "write a plain key", line, column)
            if key.value == "<<" and not key.style:
                merged = {**self._merged(item, depth), **merged}
                continue
            if key.value in values:
                raise self._file.with_duplicate_keys()
            values[key.value] = self.value(item, depth + 1)
        return {**merged, **values}

    def _merged(self, node: yaml.Node, depth: int) -> Json:
        """Return what a merge key (`<<`) adds: a mapping, or several, of which the first one counts."""
        values: Json = {}
        for item in reversed(node.value if isinstance(node, yaml.SequenceNode) else [node]):
            if not isinstance(item, yaml.MappingNode):
                line, column = node.start_mark.line + 1, node.start_mark.column + 1
                raise self._file.unreadable("a merge key (<<) has no mapping", "give it one, by `*`", line, column)
            values |= self._mapping(item, depth + 1)
        return values

    def _scalar(self, node: yaml.Node) -> JsonValue:
        text: str = node.value
        match node.tag.rpartition(":")[2]:
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int":
                return integer(text)
            case "float":
                return float(text.replace(".inf", "inf").replace(".nan", "nan").lower())
            case "str":
                return text
            case _:
                line, column = node.start_mark.line + 1, node.start_mark.column + 1
                raise self._file.unreadable(f"the tag {node.tag} is not known", "remove it", line, column)


def integer(text: str) -> int | float:
    """Return the value of an integer literal of YAML or JSON; infinity for one of thousands of digits."""
    if len(text) > _LONGEST_INTEGER:
        return float("inf")
    return int(text, 0) if text.startswith(("0o", "0x")) else int(text)
