"""Schemas that contradict themselves, say too little, or can't be had in Python."""

from collections.abc import Iterator
from typing import Any

from ..document.diagnostics import Problem, pointer
from ..document.source import Json, Source, as_array, as_object, dereferenced, is_object
from ..document.walk import Part
from ..python import names
from .structure import described

_DEEPEST_INHERITANCE = 20


def schemas(source: Source, found: list[Part]) -> Iterator[Problem]:
    """All faults of schemas that show without their being used."""
    check = _Schemas(source)
    for part in found:
        if part.kind == "schema" and "$ref" not in part.value:
            yield from check.faults(part)
    yield from check.equal_names()


class _Schemas:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._root = source.root

    def faults(self, part: Part) -> Iterator[Problem]:
        schema, where = part.value, part.pointer
        if isinstance(schema.get("enum"), list):
            yield from self._enum(schema, where)
        if schema.get("type") == "array" and "items" not in schema and "prefixItems" not in schema:
            fix = "add `items` with the schema of an item; `items: {}` if it may be anything"
            yield self._source.problem(where, "the array does not say what its items are", fix)
        yield from self._required(schema, where)
        yield from self._all_of(schema, where)
        yield from self._properties(schema, where)

    def _enum(self, schema: Json, where: str) -> Iterator[Problem]:
        place = f"{where}/enum"
        values = [value for value in as_array(schema["enum"]) if value is not None]
        kinds = list(dict.fromkeys(_kind(value) for value in values))
        if not as_array(schema["enum"]):
            yield self._source.problem(place, "the enum has no values", "list its values, or remove `enum`")
        elif len(kinds) > 1 and schema.get("type") != "boolean":
            what = f"the enum has values of several types: {', '.join(kinds)}"
            yield self._source.problem(place, what, "put all of them in quotes, or none")
        elif kinds and kinds[0] not in ("string", "integer", "boolean"):
            what = f"an enum of {kinds[0]}s is not supported"
            yield self._source.problem(place, what, "use strings or integers, or remove `enum`")
        elif kinds == ["boolean"] and schema.get("type") != "boolean":
            yield self._source.problem(place, "an enum of true or false is a boolean", "write `type: boolean` instead")

    def _required(self, schema: Json, where: str) -> Iterator[Problem]:
        # Part of an `allOf` and the like, an object may require what another part describes.
        whole = "properties" in schema and not any(key in schema for key in ("allOf", "anyOf", "oneOf"))
        if not whole or where.rpartition("/")[2].isdigit():
            return
        properties = as_object(schema["properties"])
        for index, name in enumerate(as_array(schema.get("required"))):
            if isinstance(name, str) and name not in properties:
                what = f"the required property {name!r} is not described"
                near = names.nearest(name, properties)
                fix = f"did you mean {near!r}?" if near else "add it to `properties`, or remove it from `required`"
                yield self._source.problem(f"{where}/required/{index}", what, fix, spoils="")

    def _all_of(self, schema: Json, where: str) -> Iterator[Problem]:
        members = [(f"{where}/allOf/{index}", member) for index, member in enumerate(as_array(schema.get("allOf")))]
        kinds: dict[str, str] = {}
        for place, member in members:
            kind = _type(dereferenced(self._root, member))
            other = next((found for found in kinds if kind and not _agree(kind, found)), None)
            if other is not None:
                what = f"no value can be {_a(kind)} and {_a(other)} at once"
                fix = f"give it the type of the member in line {self._source.line(kinds[other])}, or leave one out"
                yield self._source.problem(place, what, fix, spoils=where)
            kinds.setdefault(kind, place)
        found: dict[str, tuple[str, str]] = {}
        for place, member in [*members, (where, {"properties": schema.get("properties")} if members else {})]:
            for name, kind in self._types(member).items():
                before, first = found.setdefault(name, (kind, place))
                if not _agree(kind, before):
                    own = pointer("properties", name)[1:]
                    at = place + own if own and name in as_object(as_object(member).get("properties")) else place
                    what = (
                        f"the property {name!r} is {_a(kind)} here and {_a(before)} in line {self._source.line(first)}"
                    )
                    fix = "give it the same type in all parts of `allOf`, or describe it in one only"
                    yield self._source.problem(at, what, fix, spoils="")

    def _types(self, member: object, depth: int = 0) -> dict[str, str]:
        """The type of each property that has one, those from `allOf` included."""
        schema = dereferenced(self._root, member)
        found: dict[str, str] = {}
        if depth < _DEEPEST_INHERITANCE:
            for inner in as_array(schema.get("allOf")):
                found |= self._types(inner, depth + 1)
        for name, value in as_object(schema.get("properties")).items():
            kind = _type(dereferenced(self._root, value))
            if kind:
                found[name] = kind
        return found

    def _properties(self, schema: Json, where: str) -> Iterator[Problem]:
        named: dict[str, str] = {}
        for name in as_object(schema.get("properties")):
            python_name = names.snake(name, taken=names.MODEL_WORDS)
            if python_name in named:
                place = f"{where}{pointer('properties', name)[1:]}"
                what = (
                    f"the properties {named[python_name]!r} and {name!r} would both be called `{python_name}` in Python"
                )
                yield self._source.problem(place, what, "rename one of them", spoils=place, by_name=True)
            named.setdefault(python_name, name)

    def equal_names(self) -> Iterator[Problem]:
        """Components whose classes would have the same name."""
        found: dict[str, str] = {}
        components = as_object(self._root.get("components"))
        for name, schema in as_object(components.get("schemas")).items():
            value = as_object(schema)
            if not (value.get("enum") or value.get("properties") or value.get("allOf")):
                continue
            class_name = names.pascal(name)
            if class_name in found:
                what = f"the schemas {found[class_name]!r} and {name!r} would both be called `{class_name}` in Python"
                where = pointer("components", "schemas", name)
                yield self._source.problem(where, what, "rename one of them", spoils="")
            found.setdefault(class_name, name)


def _kind(value: Any) -> str:
    match value:
        case bool():
            return "boolean"
        case str():
            return "string"
        case int():
            return "integer"
        case float():
            return "number"
        case _:
            return described(value).removeprefix("a ").removeprefix("an ")


def _type(schema: Json) -> str:
    """The one type of a schema; empty if it has none, or several."""
    kind = schema.get("type")
    if isinstance(kind, str):
        return kind
    return "object" if is_object(schema.get("properties")) and kind is None else ""


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other or {one, other} == {"integer", "number"}


def _a(kind: str) -> str:
    return "null" if kind == "null" else f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
