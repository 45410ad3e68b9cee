"""Walk all objects of a description."""

from attrs import frozen

from .diagnostics import pointer
from .grammar import KEYS, is_entry
from .values import Json, as_array, as_object, is_object

# What no object of a known type is in.
_SCALARS = {"any", "data", "string", "boolean", "number", "limit", "type", "location"}


@frozen
class Part:
    """An object of a description: its pointer, its object type and its value."""

    pointer: str
    type: str
    value: Json


def parts(root: Json) -> list[Part]:
    """List the objects of all known types, references included; skip those whose structure is wrong."""
    found: list[Part] = []
    _collect("document", root, "#", found)
    return found


def _collect(spec: str, value: object, where: str, found: list[Part]) -> None:
    if spec.startswith("["):
        for index, item in enumerate(as_array(value)):
            _collect(spec[1:-1], item, f"{where}/{index}", found)
    elif spec.startswith("{"):
        for name, item in as_object(value).items():
            if is_entry(spec, name, item):
                _collect(spec[1:-1], item, where + pointer(name)[1:], found)
    elif spec in KEYS and is_object(value):
        found.append(Part(where, spec, value))
        if not isinstance(value.get("$ref"), str) or spec == "path":
            known = KEYS[spec]
            for key, item in value.items():
                inner = known.get(key, "string")
                if inner not in _SCALARS:
                    _collect(inner, item, f"{where}/{key}", found)
