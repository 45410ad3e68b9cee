"""Writes out what `allOf` puts together, which openapi-python-client does for plain objects only."""

from typing import Any

from attrs import frozen

from ..document.source import Json, as_array, as_object

_UNIONS = ("anyOf", "oneOf")
_SCHEMAS = "#/components/schemas/"

# What says which values a schema takes; the rest of it only narrows or explains.
_TYPING = ("type", "$ref", "properties", "additionalProperties", "items", "enum", "const", "allOf", *_UNIONS)


@frozen
class _Fields:
    properties: Json
    required: list[Any]


def flatten(schemas: Json) -> None:
    """Changes all components, in place, that are put together of objects, or that narrow one other schema."""
    flat = {name: _fields(schemas, schema, ()) for name, schema in schemas.items() if _is_put_together(schema)}
    for name, fields in flat.items():
        schema = schemas[name]
        members = [member for member in as_array(schema["allOf"]) if any(key in as_object(member) for key in _TYPING)]
        if fields is not None:
            del schema["allOf"]
            schema |= {"type": "object", "properties": fields.properties, "required": fields.required}
        elif len(members) == 1 and "properties" not in schema:
            schema["allOf"] = members


def _is_put_together(schema: object) -> bool:
    found = as_object(schema)
    members = as_array(found.get("allOf"))
    is_another = len(members) == 1 and "$ref" in as_object(members[0]) and "properties" not in found
    return bool(members) and not is_another and not any(as_array(found.get(key)) for key in _UNIONS)


def _fields(schemas: Json, schema: object, seen: tuple[str, ...]) -> _Fields | None:
    """All properties of an object; None if it is not one, or holds itself."""
    found = as_object(schema)
    if isinstance(found.get("$ref"), str):
        name = found["$ref"].removeprefix(_SCHEMAS)
        return None if name in seen or name not in schemas else _fields(schemas, schemas[name], (*seen, name))
    branches = [branch for key in _UNIONS for branch in as_array(found.get(key))]
    some = [branch for branch in branches if as_object(branch).get("type") != "null"]
    if len(some) == 1 < len(branches):  # an object or null
        return _fields(schemas, some[0], seen)
    if branches or found.get("type") not in (None, "object") or "enum" in found:
        return None
    properties: Json = {}
    required: list[Any] = list(as_array(found.get("required")))
    for member in as_array(found.get("allOf")):
        inner = _fields(schemas, member, seen)
        if inner is None:
            return None
        required += inner.required
        _add(properties, inner.properties)
    _add(properties, as_object(found.get("properties")))
    return _Fields(properties, list(dict.fromkeys(required)))


def _add(properties: Json, more: Json) -> None:
    for name, schema in more.items():
        properties[name] = _narrowed(properties[name], schema) if name in properties else schema


def _narrowed(first: object, second: object) -> object:
    """What a property is that two members describe: what the later one says, where it says anything of its type."""
    one, other = as_object(first), as_object(second)
    if not any(key in other for key in _TYPING):
        return first
    if "$ref" in one or "$ref" in other or one.get("type", other.get("type")) != other.get("type", one.get("type")):
        return second
    return {**one, **other}
