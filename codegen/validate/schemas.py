"""Schemas that contradict themselves, say too little, or can't be had in Python."""

import json
from collections.abc import Iterator

from ..document.diagnostics import Diagnostic, pointer
from ..document.pointers import dereferenced
from ..document.source import Source
from ..document.values import Json, as_array, as_object, enum_value, is_object
from ..document.walk import Part
from ..runtime import reserved
from ..text import names
from .structure import described

_DEEPEST_INHERITANCE = 20

# Keywords that say which values there are, and of which the types have nothing.
_WITHOUT_TYPES = (
    *("patternProperties", "dependentSchemas", "if", "then", "else", "unevaluatedProperties", "unevaluatedItems"),
)


def validate_schemas(source: Source, parts: list[Part]) -> Iterator[Diagnostic]:
    """Find what is wrong with schemas by themselves."""
    validator = _SchemaValidator(source)
    for part in parts:
        if part.type == "schema" and "$ref" not in part.value:
            yield from validator.validate(part)
    yield from validator.equal_names()


class _SchemaValidator:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._root = source.root
        self._is_3_0 = str(source.root.get("openapi")).startswith("3.0.")
        self._suggestions = names.Suggestions()
        self._known: dict[tuple[int, int], dict[str, str]] = {}  # types by the identity of a schema, and the depth

    def validate(self, part: Part) -> Iterator[Diagnostic]:
        schema, where = part.value, part.pointer
        if isinstance(schema.get("enum"), list):
            yield from self._enum(schema, where)
        if self._is_3_0 and schema.get("type") == "array" and "items" not in schema:  # later, it is optional
            fix = "add `items` with the schema of an item; `items: {}` if it may be anything"
            yield self._source.warning(where, "the array has no `items`", fix)
        for key in _WITHOUT_TYPES:
            if key in schema:
                message = f"the types of the client have nothing of `{key}`"
                fix = "say it with `properties`, `additionalProperties` or `oneOf`, or leave it to the server to check"
                position = where + pointer(key)[1:]
                yield self._source.warning(position, message, fix)
        yield from self._required(schema, where)
        yield from self._all_of(schema, where)
        yield from self._properties(schema, where)

    def _enum(self, schema: Json, where: str) -> Iterator[Diagnostic]:
        position = f"{where}/enum"
        if not as_array(schema["enum"]):
            yield self._source.diagnostic(position, "the enum has no values", "list its values, or remove `enum`")
        yield from self._members(schema, position)
        for index, value in enumerate(as_array(schema["enum"])):
            meant = enum_value(value, schema.get("type"))
            if meant != value or type(meant) is not type(value):
                message = f"{described(value)} is no {schema.get('type')}, and taken for {described(meant)}"
                fix = f"write `{json.dumps(meant, ensure_ascii=False)}`"
                yield self._source.warning(f"{position}/{index}", message, fix)

    def _members(self, schema: Json, where: str) -> Iterator[Diagnostic]:
        """Find values whose members would have the same name."""
        found = [enum_value(value, schema.get("type")) for value in as_array(schema["enum"])]
        values = [value for value in found if value is not None]
        if not all(isinstance(value, str | int) and not isinstance(value, bool) for value in values):
            return
        values = list(dict.fromkeys(values))
        given = as_array(schema.get("x-enum-varnames"))
        given = given if len(given) == len(values) and all(isinstance(name, str) for name in given) else values
        places = {value: index for index, value in reversed([*enumerate(found)])}  # the first of each
        taken: dict[str, object] = {}
        numbers: dict[str, int] = {}
        for value, text in zip(values, given, strict=True):
            name = names.constant(str(text or value))
            free = names.constant(str(text or value), used=taken, numbers=numbers)
            if name != free:
                both = f"the values {taken.get(name)!r} and {value!r} would both be called `{name}`"
                fix = "name them with `x-enum-varnames`"
                yield self._source.warning(f"{where}/{places[value]}", f"{both} in Python, so this is `{free}`", fix)
            taken[free] = value

    def _required(self, schema: Json, where: str) -> Iterator[Diagnostic]:
        # A member of `allOf` and the like may require what another member describes.
        whole = "properties" in schema and not any(key in schema for key in ("allOf", "anyOf", "oneOf"))
        if not whole or where.rpartition("/")[2].isdigit():
            return
        properties = as_object(schema["properties"])
        for index, name in enumerate(as_array(schema.get("required"))):
            if isinstance(name, str) and name not in properties:
                message = f"the required property {name!r} is not described"
                near = self._suggestions.nearest(name, properties, 0.75)
                fix = f"did you mean {near!r}?" if near else "add it to `properties`, or remove it from `required`"
                yield self._source.warning(f"{where}/required/{index}", message, fix)

    def _all_of(self, schema: Json, where: str) -> Iterator[Diagnostic]:
        members = [(f"{where}/allOf/{index}", member) for index, member in enumerate(as_array(schema.get("allOf")))]
        if members:
            yield from self._member_types(members, where)
            yield from self._property_types([*members, (where, {"properties": schema.get("properties")})])

    def _member_types(self, members: list[tuple[str, object]], where: str) -> Iterator[Diagnostic]:
        first: dict[str, str] = {}
        for position, member in members:
            type_ = _type(dereferenced(self._root, member))
            other = next((known for known in first if type_ and not _agree(type_, known)), None)
            if other is not None:
                message = f"no value can be {_a(type_)} and {_a(other)} at once"
                fix = f"give it the type of the member in {self._source.line(first[other], position)}, or leave one out"
                yield self._source.diagnostic(position, message, fix, scope=where)
            first.setdefault(type_, position)

    def _property_types(self, members: list[tuple[str, object]]) -> Iterator[Diagnostic]:
        first: dict[str, tuple[str, str]] = {}
        for position, member in members:
            own = as_object(as_object(member).get("properties"))
            for name, type_ in self._types(member).items():
                other, other_position = first.setdefault(name, (type_, position))
                if not _agree(type_, other):
                    line = self._source.line(other_position, position)
                    message = f"the property {name!r} is {_a(type_)} here and {_a(other)} in {line}"
                    fix = "give it the same type in all parts of `allOf`, or describe it in one only"
                    where = position + pointer("properties", name)[1:] if name in own else position
                    yield self._source.diagnostic(where, message, fix, scope="")

    def _types(self, member: object, depth: int = 0) -> dict[str, str]:
        """Return the type of each property that has one, inherited ones included."""
        schema = dereferenced(self._root, member)
        key = id(schema), depth
        if schema and key not in self._known:
            self._known[key] = self._found_types(schema, depth)
        return self._known[key] if schema else {}

    def _found_types(self, schema: Json, depth: int) -> dict[str, str]:
        types: dict[str, str] = {}
        if depth < _DEEPEST_INHERITANCE:
            for inner in as_array(schema.get("allOf")):
                types |= self._types(inner, depth + 1)
        for name, value in as_object(schema.get("properties")).items():
            if type_ := _type(dereferenced(self._root, value)):
                types[name] = type_
        return types

    def _properties(self, schema: Json, where: str) -> Iterator[Diagnostic]:
        taken: dict[str, str] = {}
        for name in as_object(schema.get("properties")):
            python_name = names.snake(name, used=reserved.MODEL_FIELDS)
            free = names.distinct(python_name, taken)
            if python_name in taken:
                position = f"{where}{pointer('properties', name)[1:]}"
                both = f"the properties {taken[python_name]!r} and {name!r} would both be called `{python_name}`"
                yield self._source.warning(position, f"{both} in Python, so this is `{free}`", "rename one of them")
            taken[free] = name

    def equal_names(self) -> Iterator[Diagnostic]:
        """Find components whose classes would have the same name."""
        taken: dict[str, str] = {}
        for name, schema in as_object(as_object(self._root.get("components")).get("schemas")).items():
            value = as_object(schema)
            if not (value.get("enum") or value.get("properties") or value.get("allOf")):
                continue
            class_name = names.pascal(name)
            if class_name in taken:
                both = f"the schemas {taken[class_name]!r} and {name!r} would both be called `{class_name}`"
                message = f"{both} in Python, so this has a number behind it"
                yield self._source.warning(pointer("components", "schemas", name), message, "rename one of them")
            taken.setdefault(class_name, name)


def _type(schema: Json) -> str:
    """Return the only type of a schema; empty if it has none, or several."""
    type_ = schema.get("type")
    if isinstance(type_, str):
        return type_
    return "object" if is_object(schema.get("properties")) and type_ is None else ""


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other or {one, other} == {"integer", "number"}


def _a(type_: str) -> str:
    return "null" if type_ == "null" else f"{'an' if type_[0] in 'aeiou' else 'a'} {type_}"
