"""Follow references within a description."""

from .diagnostics import pointer_parts
from .values import Json, JsonValue, as_array, as_object

# Of references to references; a longer chain is circular.
_LONGEST_CHAIN = 20


def resolve(root: Json, reference: str) -> JsonValue:
    """Return the value that a local reference (`#/components/...`) names; None if there is none."""
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
    """Return an object, or the one that its `$ref` leads to through any number of others; empty if there is none."""
    for _ in range(_LONGEST_CHAIN):
        item = as_object(value)
        if not isinstance(item.get("$ref"), str):
            return item
        value = resolve(root, item["$ref"])
    return {}
