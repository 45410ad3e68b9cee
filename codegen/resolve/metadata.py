"""What is said of a value: texts, default, examples, flags and extensions."""

from typing import Any

from .. import ir
from ..document.values import Json, as_array, as_object
from .nodes import Document, Node

_REFERRING = frozenset({"allOf", "oneOf", "anyOf"})


def schema_metadata(document: Document, node: Node) -> ir.Metadata:
    """Read what is said of a schema, with that of the schema that it refers to beneath."""
    return read_metadata(document, {**document.follow(_referring(node)).object, **node.object})


def _referring(node: Node) -> Node:
    """Return the one reference that a schema wraps in `allOf`, `oneOf` or `anyOf`, null aside; else the schema."""
    if "$ref" in node.object:
        return node
    members = [member for key in _REFERRING & node.object.keys() for member in node.items(key)]
    real = [member for member in members if member.object.get("type") != "null"]
    return real[0] if len(real) == 1 and "$ref" in real[0].object else node


def read_metadata(document: Document, raw: Json) -> ir.Metadata:
    """Read what is said in an object."""
    return ir.Metadata(
        title=text(raw.get("title")),
        description=text(raw.get("description")),
        has_default="default" in raw,
        default=raw.get("default"),
        examples=read_examples(document, raw),
        deprecated=raw.get("deprecated") is True,
        read_only=raw.get("readOnly") is True,
        write_only=raw.get("writeOnly") is True,
        extensions=extensions(raw),
    )


def read_examples(document: Document, raw: Json) -> tuple[Any, ...]:
    """Read the values of `examples`, an array in schemas and an object elsewhere, and of `example`."""
    several = raw.get("examples")
    named = [document.follow(Node(item, "")).object for item in as_object(several).values()]
    values = [*as_array(several), *(item[key] for item in named for key in ("dataValue", "value") if key in item)]
    return (*values, *([raw["example"]] if "example" in raw else []))


def extensions(raw: Json) -> dict[str, Any]:
    """Return the keys that start with `x-`."""
    return {key: value for key, value in raw.items() if key.startswith("x-")}


def text(value: object) -> str:
    """Return a text; an empty one in place of any other value."""
    return value if isinstance(value, str) else ""
