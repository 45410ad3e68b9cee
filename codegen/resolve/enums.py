"""Enums."""

from .. import ir
from ..document.values import as_array, as_object, enum_value
from .merge import View
from .metadata import schema_metadata, text
from .nodes import Document, Node
from .scalars import constant
from .schema_names import Names, Position, inline_name

Value = str | int


class Enums:
    """The enums that were met. One that is written down twice, under the same name, is one."""

    def __init__(self, document: Document, names: Names) -> None:
        self._document = document
        self._names = names
        self._known: dict[tuple[str, frozenset[Value]], str] = {}
        self.found: list[ir.Enum] = []
        self.by_name: dict[str, ir.Enum] = {}

    def type_of(self, view: View, node: Node, position: Position, reserved: str) -> ir.Type:
        """Return the type of a schema with `enum`, null aside; `reserved` is its name if it is a component."""
        given = [enum_value(value, view.get("type")) for value in as_array(view.get("enum"))]
        values = [value for value in given if value is not None]
        named = [value for value in values if isinstance(value, str | int) and not isinstance(value, bool)]
        named = list(dict.fromkeys(named))
        is_class = named and not any(isinstance(value, bool | float | list | dict) for value in values)
        if not is_class or len({type(value) for value in named}) > 1:
            members = tuple(dict.fromkeys(constant(value) for value in given if value is not None))
            return _literals(members)
        wanted = reserved or inline_name(position, node.object.get("title"))
        key = wanted, frozenset(named)
        if reserved or key not in self._known:
            name = reserved or self._names.unique(wanted)
            self.by_name[name] = self._enum(name, view, node, position, named)
            self.found.append(self.by_name[name])
            if reserved:
                return ir.EnumRef(name=name)
            self._known[key] = name
        return ir.EnumRef(name=self._known[key])

    def _enum(self, name: str, view: View, node: Node, position: Position, values: list[Value]) -> ir.Enum:
        descriptions = as_object(view.get("x-enum-descriptions"))
        given = [text(item) for item in as_array(view.get("x-enum-varnames")) if isinstance(item, str)]
        names = given if len(given) == len(values) else [""] * len(values)
        hoped_for = as_array(view.get("x-sdk-success"))
        return ir.Enum(
            name=name,
            schema=position.component,
            values=tuple(
                ir.EnumValue(value=value, name=own, description=text(descriptions.get(str(value))))
                for value, own in zip(values, names, strict=True)
            ),
            success=tuple(value for value in values if value in hoped_for),
            metadata=schema_metadata(self._document, node),
            pointer=node.pointer,
        )


def _literals(members: tuple[ir.Type, ...]) -> ir.Type:
    """Return the type of one of several constants; one that is no literal widens it."""
    if ir.ANY in members or not members:
        return ir.ANY
    numbers = [item for item in members if item == ir.Scalar(kind="number")]
    numeric = (item for item in members if isinstance(item, ir.Constant) and type(item.value) is int)
    others = [item for item in members if item not in set(numeric)] if numbers else list(members)
    return ir.Union(members=tuple(others)) if len(others) > 1 else others[0]
