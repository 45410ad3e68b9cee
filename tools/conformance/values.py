"""Compare what a client made of an answer with the answer: in values, with no knowledge of whose client it is."""

import base64
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from io import BytesIO
from typing import Any
from uuid import UUID

from attrs import frozen

from .description import Description, Node
from .shapes import is_collection, is_list, is_mapping, is_object

# A model keeps fields that it does not know under this name, in either generator.
_UNKNOWN_FIELDS = "additional_properties"
_DEEPEST = 60


@frozen
class Difference:
    """A place of an answer whose value did not come through: `kind` says how."""

    kind: str
    place: str
    detail: str


@frozen
class Comparison:
    """Compares the answers of one description."""

    description: Description

    def differences(self, raw: Node, value: object, schema: Node) -> list[Difference]:
        """Return where a decoded value is not what was sent.

        lost: it is gone; changed: it is another; unknown: an enum takes a value that its schema lists for one that it
        does not know; unread: a field that the schema declares is among the unknown ones; untyped: an object with
        declared fields is a plain dict.
        """
        return list(self._differences(raw, value, [schema], ""))

    def _differences(self, raw: Node, value: object, schemas: list[Node], place: str) -> Iterator[Difference]:
        if place.count("/") > _DEEPEST:
            return
        if is_object(raw):
            yield from self._object(raw, value, schemas, place)
        elif is_list(raw):
            yield from self._list(raw, value, schemas, place)
        elif not _same(raw, value):
            yield Difference("lost" if _is_absent(value) else "changed", place, f"{_short(raw)} became {_short(value)}")
        elif getattr(value, "is_known", True) is False and self._lists(schemas, raw):
            yield Difference("unknown", place, f"{_short(raw)} is no known {type(value).__name__}")

    def _object(self, raw: dict[str, Node], value: object, schemas: list[Node], place: str) -> Iterator[Difference]:
        declared = self._declared(schemas, raw)
        if is_mapping(value):
            if declared.keys() & raw.keys():
                yield Difference("untyped", place, f"a {type(value).__name__} with {', '.join(sorted(declared)[:3])}")
            fields, unknown = dict[str, object](value), dict[str, object]()
        else:
            found = _fields(value)
            if found is None:
                yield Difference("lost" if _is_absent(value) else "changed", place, f"an object became {_short(value)}")
                return
            fields, unknown = found
        left = dict(fields)
        for name, entry in raw.items():
            key = None if name in unknown else _matching(name, left)
            inner = f"{place}/{name}"
            if key is not None:
                yield from self._differences(entry, left.pop(key), declared.get(name, []), inner)
            elif name in unknown:
                if name in declared and entry is not None:
                    yield Difference("unread", inner, f"{_short(entry)} is in {_UNKNOWN_FIELDS}")
                yield from self._differences(entry, unknown[name], [], inner)
            elif entry is not None and not _taken(entry, left):
                yield Difference("lost", inner, f"{_short(entry)} is nowhere")

    def _list(self, raw: list[Node], value: object, schemas: list[Node], place: str) -> Iterator[Difference]:
        if not is_collection(value):
            yield Difference("lost" if _is_absent(value) else "changed", place, f"a list became {_short(value)}")
            return
        entries: list[object] = list(value)
        if len(entries) != len(raw):
            yield Difference("changed", place, f"{len(raw)} entries became {len(entries)}")
            return
        items = [schema["items"] for schema in self._branches(schemas, raw) if is_object(schema.get("items"))]
        for index, (before, after) in enumerate(zip(raw, entries, strict=True)):
            yield from self._differences(before, after, items, f"{place}/{index}")

    def _declared(self, schemas: list[Node], raw: dict[str, Node]) -> dict[str, list[Node]]:
        found: dict[str, list[Node]] = {}
        for schema in self._branches(schemas, raw):
            properties = schema.get("properties")
            for name, entry in properties.items() if is_object(properties) else ():
                found.setdefault(name, []).append(entry)
        return found

    def _branches(self, schemas: list[Node], raw: Node, depth: int = 0) -> Iterator[dict[str, Any]]:
        """Yield the schemas that speak of a value: of alternatives, those that it fits."""
        for schema in schemas:
            _, node = self.description.resolve((), schema)
            if not is_object(node) or depth > _DEEPEST:
                continue
            yield node
            yield from self._branches(_entries(node, "allOf"), raw, depth + 1)
            for key in ("anyOf", "oneOf"):
                fitting = [entry for entry in _entries(node, key) if self.description.answers.fits(entry, raw)]
                yield from self._branches(fitting, raw, depth + 1)

    def _lists(self, schemas: list[Node], raw: Node) -> bool:
        return any(raw in _entries(schema, "enum") for schema in self._branches(schemas, raw))


def _entries(node: dict[str, Any], key: str) -> list[Node]:
    found: Node = node.get(key)
    return found if is_list(found) else []


def _fields(value: object) -> tuple[dict[str, object], dict[str, object]] | None:
    """Return the fields of a model and those it does not know; None if it is no model."""
    names = getattr(type(value), "__attrs_attrs__", None)
    if names is None:
        return None
    fields = {field.name: getattr(value, field.name) for field in names if field.name != _UNKNOWN_FIELDS}
    unknown: object = getattr(value, _UNKNOWN_FIELDS, None)
    return fields, dict(unknown) if is_mapping(unknown) else {}


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _matching(name: str, fields: Mapping[str, object]) -> str | None:
    """Return the attribute that stands for a name of JSON, told by its letters and digits."""
    if name in fields:
        return name
    plain = _plain(name)
    return next((key for key in fields if plain and _plain(key) in (plain, f"field{plain}", f"n{plain}")), None)


def _taken(raw: Node, left: dict[str, object]) -> bool:
    """Take an attribute that holds a value, where no name matches: names in other scripts become others."""
    for key, value in left.items():
        if _same(raw, value) or (isinstance(raw, dict | list) and not _is_absent(value)):
            del left[key]
            return True
    return False


def _is_absent(value: object) -> bool:
    return value is None or type(value).__name__ == "Unset"


def _same(raw: Node, value: object) -> bool:
    if raw is None or _is_absent(value):
        return raw is None and _is_absent(value)
    if isinstance(value, Enum):
        return _same(raw, value.value)
    if isinstance(raw, bool) or isinstance(value, bool):
        return raw is value
    if isinstance(raw, int | float):
        return isinstance(value, int | float | Decimal) and float(value) == float(raw)
    return isinstance(raw, str) and _same_text(raw, value)


def _same_text(raw: str, value: object) -> bool:
    match value:
        case str():
            return value == raw
        case datetime():
            return _same_moment(raw, value)
        case date() | time():
            return value.isoformat() == raw or raw.startswith(value.isoformat())
        case UUID():
            return str(value) == raw.lower().removeprefix("urn:uuid:")
        case Decimal():
            return Decimal(raw) == value
        case bytes():
            return value in (raw.encode(), _decoded(raw))
        case _:
            content: object = getattr(value, "payload", None) or getattr(value, "content", None)
            if isinstance(content, BytesIO):
                content = content.getvalue()
            return isinstance(content, bytes) and content in (raw.encode(), _decoded(raw))


def _same_moment(raw: str, value: datetime) -> bool:
    text = re.sub(r"(\.\d{6})\d+", r"\1", raw.upper().replace(" ", "T"))
    try:
        expected = datetime.fromisoformat(text)
    except ValueError:
        return False
    if (expected.tzinfo is None) != (value.tzinfo is None):
        return False
    return abs((expected - value).total_seconds()) < 0.001


def _decoded(raw: str) -> bytes | None:
    try:
        return base64.b64decode(raw, validate=True)
    except ValueError:
        return None


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list | str) else repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
