"""A description as a file: its text, its values, and the line that each of them stands on."""

import json
import re
from functools import cached_property
from pathlib import Path
from typing import Any, TypeGuard

import yaml

from .diagnostics import DescriptionError, Problem, pointer, pointer_parts
from .grammar import kind_of, unit
from .positions import JsonPlaces, Places, YamlPlaces, twice
from .syntax import Fault, json_fault, yaml_fault

Json = dict[str, Any]
JsonValue = Any

# That of GitHub, among the largest, has 13 MB and 260,000 values. What is below these limits takes less than 1 GiB.
MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 100
# Counted as they would be written out: aliases make a small YAML file stand for a huge one.
MAX_VALUES = 1_000_000
_TOO_DEEP = f"it is nested deeper than {MAX_DEPTH} levels"

# References that refer to references; a longer chain goes in a circle.
_LONGEST_CHAIN = 20


class Source:
    """A description file."""

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.name = name
        self._text = self._read()
        self.root = self._parse()
        self._removed: dict[str, list[int]] = {}

    def problem(self, where: str, what: str, fix: str, spoils: str | None = None, *, by_name: bool = False) -> Problem:
        """A problem at a JSON pointer, with its line; it spoils the smallest part around it, unless it is said what."""
        place = self._written(where)
        line, excerpt = self._place(place)
        spoilt = unit(where) if spoils is None else spoils
        return Problem(line, place, what, fix, file=self.name, excerpt=excerpt, spoils=spoilt, by_name=by_name)

    def line(self, where: str) -> int | None:
        """The line that a place stands on."""
        return self._place(self._written(where))[0]

    def leave_out(self, where: str, *, by_name: bool) -> bool:
        """Takes a part out of the values, if it is there.

        A schema is emptied, and only taken out if it is empty, or if its name is at fault.
        """
        *outer, key = pointer_parts(where)
        holder, found = resolve(self.root, pointer(*outer)), resolve(self.root, where)
        is_schema = kind_of(where) == "schema"
        if is_object(holder) and key in holder:
            if is_schema and found != {} and not by_name:
                holder[key] = {}
            else:
                del holder[key]
                owner = as_object(resolve(self.root, pointer(*outer[:-1])))
                if is_schema and isinstance(owner.get("required"), list):
                    owner["required"] = [name for name in owner["required"] if name != key]
        elif isinstance(holder, list) and found is not None:
            if is_schema:
                holder[int(key)] = {}
            else:
                place, _, index = self._written(where).rpartition("/")
                self._removed.setdefault(place, []).append(int(index))
                del holder[int(key)]
        else:
            return False
        return True

    def _written(self, where: str) -> str:
        """The pointer to a place as the file has it, where parts before it have been left out."""
        if not self._removed:
            return where
        tokens = pointer_parts(where)
        for index in range(len(tokens)):
            for removed in sorted(self._removed.get(pointer(*tokens[:index]), ())):
                if removed <= int(tokens[index]):
                    tokens[index] = str(int(tokens[index]) + 1)
        return pointer(*tokens)

    def failure(self, what: str, fix: str, line: int | None = None, column: int | None = None) -> DescriptionError:
        """The error for a file that can't be read at all."""
        excerpt = self._excerpt(line, column) if line is not None and column is not None else ""
        return DescriptionError([Problem(line=line, pointer="", what=what, fix=fix, file=self.name, excerpt=excerpt)])

    def _read(self) -> str:
        try:
            if self.path.exists() and not self.path.is_file():  # to read a pipe or a device might take for ever
                raise self.failure("this is not a file", "give the path of a description")
            with self.path.open("rb") as file:
                content = file.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                raise self.failure(f"the file is larger than {MAX_BYTES >> 20} MiB", "split or shorten the description")
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise self.failure(f"the file is not UTF-8 (byte {error.start})", "save it as UTF-8") from None
        except (OSError, ValueError) as error:  # a name with a NUL is a wrong value
            reason = getattr(error, "strerror", None) or error
            raise self.failure(f"the file can't be read: {reason}", "give the path of a description") from None

    def _parse(self) -> Json:
        try:
            values = self._from_json() if self._text.lstrip()[:1] == "{" else self._from_yaml()
        except RecursionError:
            raise self.failure(_TOO_DEEP, "flatten it") from None
        if self._text.lstrip()[:1] == "<":
            raise self.failure("this is HTML or XML", "give the description itself, in YAML or JSON", 1, 1)
        if not is_object(values):
            raise self.failure("the file does not hold an object", "start it with `openapi: 3.1.0`")
        return values

    def _from_json(self) -> JsonValue:
        try:
            values = json.loads(self._text, object_pairs_hook=self._unique, parse_int=_integer)
        except json.JSONDecodeError as error:
            raise self._fault(json_fault(self._text, error)) from None
        except ValueError as error:
            raise self.failure(f"not JSON: {error}", "mend it") from None
        _Limits(self).visit(values, 0)
        return values

    def _unique(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(pairs)
        if len(values) < len(pairs):
            raise self.duplicates()
        return values

    def _from_yaml(self) -> JsonValue:
        try:
            self._check_depth()
            node = yaml.compose(self._text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            raise self._fault(yaml_fault(self._lines, error)) from None
        except yaml.YAMLError as error:
            raise self.failure(f"not YAML: {error}", "save it as plain text in UTF-8") from None
        if node is None:
            raise self.failure("the file is empty", "start it with `openapi: 3.1.0`")
        return _FromNodes(self).value(node, 0)

    def _fault(self, fault: Fault) -> DescriptionError:
        return self.failure(fault.what, fault.fix, fault.line, fault.column)

    def duplicates(self) -> DescriptionError:
        """The error for a file with keys that stand twice in one object: all of them."""
        found = [
            problem
            for name, mark in twice(self._composed())
            for problem in self.failure(
                f"the key {name!r} stands twice in one object",
                "rename or remove one of them",
                mark.line + 1,
                mark.column + 1,
            ).problems
        ]
        fix = "rename or remove one of them"
        return DescriptionError(found) if found else self.failure("a key stands twice in one object", fix)

    def _check_depth(self) -> None:
        """Refuses what is nested too deeply, before libyaml follows it down: it would run out of stack, and crash."""
        depth = 0
        limits = _Limits(self)
        for event in yaml.parse(self._text, Loader=_Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            limits.enter(depth)

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.splitlines()

    @cached_property
    def _places(self) -> Places:
        return JsonPlaces(self._text) if self._text.lstrip()[:1] == "{" else YamlPlaces(self._composed())

    def _composed(self) -> yaml.Node | None:
        # JSON is YAML too.
        try:
            return yaml.compose(self._text, Loader=_Loader)
        except (yaml.YAMLError, RecursionError):
            return None

    def _place(self, where: str) -> tuple[int | None, str]:
        """The line of the key or the item that a pointer leads to, or of the nearest thing around it."""
        found = self._places.find(where)
        if found is None:
            return (1 if self._lines else None), ""
        line, column = found
        return line + 1, self._excerpt(line + 1, column + 1)

    def _excerpt(self, line: int, column: int) -> str:
        if not 0 < line <= len(self._lines):
            return ""
        start = max(0, column - 60)  # minified JSON is one long line
        text = self._lines[line - 1][start : start + 100].replace("\t", " ")
        shown = "".join(character if character.isprintable() else "?" for character in text)
        return f"{shown}\n{' ' * (column - 1 - start)}^"


class _Loader(yaml.CSafeLoader):
    """YAML 1.2's core schema: `no`, `on` and `12:30` are strings, and there are no dates."""


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
_Loader.yaml_implicit_resolvers = {
    first: [
        (f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"))
        for tag, pattern, starts in _CORE_SCHEMA
        if first in starts
    ]
    for first in dict.fromkeys(first for _, _, starts in _CORE_SCHEMA for first in starts)
}


class _Limits:
    """Counts values, as they would be written out."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._count = 0

    def enter(self, depth: int, count: int = 1) -> None:
        self._count += count
        if depth > MAX_DEPTH:
            raise self._source.failure(_TOO_DEEP, "flatten it")
        if self._count > MAX_VALUES:
            raise self._source.failure(
                f"it has more than {MAX_VALUES} values", "shorten it, and use fewer YAML aliases"
            )

    def visit(self, value: JsonValue, depth: int) -> None:
        self.enter(depth)
        for text in [value, *as_object(value)]:
            if isinstance(text, str) and not _is_text(text):
                what = "it has a character that stands for none"
                raise self._source.failure(what, "remove the half of a surrogate pair")
        for item in [*as_object(value).values(), *as_array(value)]:
            self.visit(item, depth + 1)


class _FromNodes:
    """Makes values from YAML nodes. Aliases are written out: the limits see to it that they can't explode."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._limits = _Limits(source)

    def value(self, node: yaml.Node, depth: int) -> JsonValue:
        self._limits.enter(depth)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, depth)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, depth + 1) for item in node.value]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, depth: int) -> Json:
        values: Json = {}
        for key, item in node.value:
            line, column = key.start_mark.line + 1, key.start_mark.column + 1
            if not isinstance(key, yaml.ScalarNode):
                raise self._source.failure("a key is not a string", "write a plain key", line, column)
            if key.tag == "tag:yaml.org,2002:merge" or key.value == "<<":
                raise self._source.failure("merge keys (<<) are not part of YAML 1.2", "write it out", line, column)
            if key.value in values:
                raise self._source.duplicates()
            values[key.value] = self.value(item, depth + 1)
        return values

    def _scalar(self, node: yaml.Node) -> JsonValue:
        text: str = node.value
        match node.tag.rpartition(":")[2]:
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int":
                return _integer(text)
            case "float":
                return float(text.replace(".inf", "inf").replace(".nan", "nan").lower())
            case "str":
                return text
            case _:
                line, column = node.start_mark.line + 1, node.start_mark.column + 1
                raise self._source.failure(f"the tag {node.tag} is not known", "remove it", line, column)


def _is_text(text: str) -> bool:
    """Whether it can be written: the halves of surrogate pairs, which JSON may have and YAML may not, can't be."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def _integer(text: str) -> int | float:
    if len(text) > 4000:  # longer ones are refused by int(); nobody counts so far
        return float("inf")
    return int(text, 0) if text.startswith(("0o", "0x")) else int(text)


def is_object(value: object) -> TypeGuard[Json]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def as_object(value: object) -> Json:
    """A JSON object, or an empty one in place of any other value."""
    return value if is_object(value) else {}


def _is_array(value: object) -> TypeGuard[list[JsonValue]]:
    return isinstance(value, list)


def as_array(value: object) -> list[JsonValue]:
    """A JSON array, or an empty one in place of any other value."""
    return value if _is_array(value) else []


def resolve(root: Json, reference: str) -> JsonValue:
    """What a local reference (`#/components/...`) leads to, or None."""
    value: JsonValue = root
    for part in pointer_parts(reference):
        items = as_array(value)
        if part in as_object(value):
            value = value[part]
        elif part.isdecimal() and int(part) < len(items):
            value = items[int(part)]
        else:
            return None
    return value


def dereferenced(root: Json, value: object) -> Json:
    """An object, or the one that it refers to, through any number of references; an empty one if there is none."""
    for _ in range(_LONGEST_CHAIN):
        found = as_object(value)
        if not isinstance(found.get("$ref"), str):
            return found
        value = resolve(root, found["$ref"])
    return {}
