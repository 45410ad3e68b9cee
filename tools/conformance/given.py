"""Find the values that a description gives for what a client sends: it is to blame if they do not fit."""

from collections.abc import Iterator, Mapping, Sequence

from .description import Description, Node, Operation
from .shapes import is_list, is_object

_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")


def values_given(description: Description, operation: Operation) -> dict[str, list[object]]:
    """Return the values that a description gives for an operation's input, by the name of what they are for.

    These are examples, defaults and enum values, and the parts of them. A body's are under the empty name.
    """
    found: dict[str, list[object]] = {}
    where, _ = description.operation(operation)
    for parameter in description.parameters(operation):
        name = str(parameter.get("name"))
        for key, value in _values(description, parameter, set(), name):
            found.setdefault(key, []).append(value)
    _, body = description.below(where, "requestBody")
    for name, value in _values(description, body, set(), ""):
        found.setdefault(name, []).append(value)
    return found


def values_in(description: Description, node: Node) -> Iterator[tuple[str, object]]:
    """Yield the values that a media type or a schema gives, with the names of the properties that they are for."""
    return _values(description, node, set(), "")


def _values(description: Description, node: Node, seen: set[int], name: str) -> Iterator[tuple[str, object]]:
    _, node = description.resolve((), node)
    if not is_object(node) or id(node) in seen:
        return
    seen.add(id(node))
    for key in ("example", "default", "const"):
        if key in node:
            yield from _parts(name, node[key])
    for value in node["enum"] if is_list(node.get("enum")) else ():
        yield from _parts(name, value)
    examples = node.get("examples")
    for entry in examples if is_list(examples) else ():
        yield from _parts(name, entry)
    for entry in examples.values() if is_object(examples) else ():
        _, example = description.resolve((), entry)
        yield from _parts(name, example.get("value", example) if is_object(example) else example)
    for child_name, child in _children(node, name):
        yield from _values(description, child, seen, child_name)


def _children(node: Mapping[str, Node], name: str) -> Iterator[tuple[str, Node]]:
    properties = node.get("properties")
    yield from properties.items() if is_object(properties) else ()
    content = node.get("content")
    for media in content.values() if is_object(content) else ():
        yield name, media
    for key in ("schema", "items", "additionalProperties"):
        yield name, node.get(key)
    for key in _SCHEMA_LISTS:
        entries: Sequence[Node] = node[key] if is_list(node.get(key)) else ()
        for entry in entries:
            yield name, entry


def _parts(name: str, value: object) -> Iterator[tuple[str, object]]:
    yield name, value
    if is_object(value):
        for key, entry in value.items():
            yield from _parts(str(key), entry)
    elif is_list(value):
        for entry in value:
            yield from _parts(name, entry)
