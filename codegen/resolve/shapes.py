"""Tell at a glance what a schema is: a reference, an alias, or a class; and where it stands."""

from ..document.diagnostics import pointer_parts
from ..document.values import Json, as_array, as_object
from .merge import TYPING
from .nodes import Node
from .schema_names import Position, class_name

UNIONS = ("anyOf", "oneOf")


def reference_of(schema: Json, is_3_0: bool) -> str:
    """Return the reference that a schema is; in 3.1, one with types beside it adds to these."""
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return ""
    adds = not is_3_0 and any(key in schema for key in TYPING if key != "$ref")
    return "" if adds else reference


def as_all_of(node: Node) -> Node:
    """Write a reference and what stands beside it as `allOf`."""
    beside = {key: value for key, value in node.object.items() if key != "$ref"}
    members = [{"$ref": node.object["$ref"]}, *as_array(beside.get("allOf"))]
    return Node({**beside, "allOf": members}, node.pointer, f"{node.identity} allOf")


def alias_of(node: Node) -> Node | None:
    """Return the one schema that another only wraps."""
    members = [member for key in ("allOf", *UNIONS) for member in node.items(key)]
    is_open = "discriminator" in node.object and not node.object.get("allOf")  # there may be other members to come
    is_alias = len(members) == 1 and "$ref" in members[0].object and not node.object.get("properties") and not is_open
    return members[0] if is_alias else None


def position_of(target: Node) -> Position:
    """Return the position of a schema that a reference leads to."""
    parts = pointer_parts(target.pointer)
    if parts[:2] == ["components", "schemas"] and len(parts) > 2:
        if len(parts) == 3:
            return Position("", parts[2], parts[2])
        return Position(class_name(parts[2]), parts[-1])
    return Position("", parts[-1] if parts else "Schema")


def is_class(schema: Json) -> bool:
    """Tell whether a component will be a model or an enum, as far as it shows at a glance."""
    members = [as_object(member) for key in ("allOf", *UNIONS) for member in as_array(schema.get(key))]
    kind = schema.get("type")
    if (
        "$ref" in schema
        or kind == "boolean"
        or (len(members) == 1 and "$ref" in members[0] and "properties" not in schema)
    ):
        return False
    if schema.get("enum"):
        return True
    if any(as_array(schema.get(key)) for key in UNIONS) or "const" in schema or kind == "array":
        return False
    kinds = [item for item in as_array(kind) or [kind] if item != "null"]
    return kinds == ["object"] or (kinds == [None] and bool(schema.get("properties"))) or bool(schema.get("allOf"))
