"""Warn of parameters of whose values OpenAPI does not say how they are written: arrays and objects in others."""

from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic
from ..document.pointers import dereferenced
from ..document.source import Source
from ..document.values import Json, as_object
from ..document.walk import Part


def validate_parameter_values(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find parameters that are written by a style, and hold more than it is for."""
    for part in parts:
        if part.type != "parameter" or "schema" not in part.value:
            continue
        schema, name = dereferenced(source.root, part.value["schema"]), part.value.get("name")
        if part.value.get("style") == "deepObject":
            if schema.get("type") not in (None, "object") and not isinstance(schema["type"], list):
                message = f"`deepObject` is for objects, so {name!r} is written as in `form`"
                yield source.warning(f"{part.pointer}/style", message, "remove the style, or let it be an object")
        elif any(map(_is_structured, _inner(source.root, schema))):
            message = f"OpenAPI does not say how arrays and objects within {name!r} are written: they are sent as JSON"
            fix = "describe it by `content`, as `application/json`, or use the style `deepObject`"
            yield source.warning(f"{part.pointer}/schema", message, fix)


def _inner(root: Json, schema: Json) -> Iterator[Json]:
    """Yield the schemas of items; of properties those, or their items, as a property may be several."""
    if "items" in schema:
        yield dereferenced(root, schema["items"])
    for raw in as_object(schema.get("properties")).values():
        found = dereferenced(root, raw)
        yield dereferenced(root, found["items"]) if "items" in found else found


def _is_structured(schema: Json) -> bool:
    return schema.get("type") in ("array", "object") or bool(schema.keys() & {"properties", "items"})
