"""Items of streams, and what the data of an event is."""

import re
from collections.abc import Iterator

from .. import ir
from .merge import View
from .metadata import text
from .nodes import Node
from .scalars import JSON_TYPE
from .schema_names import Position
from .schemas import Schemas

_JSON = re.compile(JSON_TYPE)

_OF_EVENTS = frozenset({"event", "data", "id", "retry"})


def item_of(
    schemas: Schemas, node: Node, position: Position, whole: ir.Type | None, stream: ir.StreamFormat
) -> tuple[ir.Type | None, bool]:
    """Return the type of an item, and whether it is an event as a whole, with its `data`, and not that alone.

    It is that of `itemSchema`, or else of `schema`, which is that of an item or of the array of all. Where the data of
    each kind of event is JSON, that is the item; else it is the event, with its data as text.
    """
    if "itemSchema" not in node.object:
        return whole.item if isinstance(whole, ir.ListOf) else whole, False
    schema, named = node.child("itemSchema"), position.named(f"{position.name}_item")
    events = [view for view in _variants(schemas, schema, set()) if "data" in view.properties]
    found = [_data_of(schemas, view, named) for view in events] if stream == "events" else []
    kinds = tuple(dict.fromkeys(kind for kind in found if kind is not None))
    if any(_is_payload(schemas, view) for view in events):
        return schemas.type_of(schema, named), False
    if None in found or not kinds:
        return schemas.type_of(schema, named), bool(found)
    first, *others = kinds
    return ir.Union(members=kinds) if others else first, False


def _variants(schemas: Schemas, node: Node, seen: set[str]) -> Iterator[View]:
    """Yield a schema, or the members of the union that it is."""
    if node.identity in seen:
        return
    seen.add(node.identity)
    view = schemas.merged(node)
    branches = [] if "data" in view.properties else view.branches()
    if not branches:
        yield view
    for _, branch in branches:
        yield from _variants(schemas, branch, seen)


def _is_payload(schemas: Schemas, view: View) -> bool:
    """Tell whether an object is JSON with a field that happens to be called `data`, and no event with its parts."""
    is_encoded = "contentSchema" in schemas.merged(view.properties["data"]).keywords
    return not is_encoded and not view.properties.keys() <= _OF_EVENTS


def _data_of(schemas: Schemas, view: View, named: Position) -> ir.Type | None:
    """Return the type of the data of an event, if that is JSON; None if it is a text."""
    data, position = view.properties["data"], named.named(f"{named.name}_data")
    inner = schemas.merged(data)
    if "contentSchema" in inner.keywords:
        return schemas.type_of(inner.keywords["contentSchema"], position)
    if _JSON.match(text(inner.get("contentMediaType"))):
        return ir.ANY
    kind = schemas.type_of(data, position)
    return kind if _is_structured(ir.without_null(kind)) else None


def _is_structured(kind: ir.Type) -> bool:
    """Tell whether values are JSON, and no texts."""
    match kind:
        case ir.ModelRef() | ir.ListOf() | ir.MapOf():
            return True
        case ir.Union(members=members):
            return any(map(_is_structured, members))
        case ir.Scalar(kind=name):
            return name in ("integer", "number", "boolean")
        case _:
            return False
