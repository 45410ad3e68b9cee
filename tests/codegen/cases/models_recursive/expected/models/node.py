# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Node` of the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument, several
from .._codec import compact, list_of, required, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


def _next(value: Node | None) -> Node | None:
    return None if value is None else model_argument(value, "next", "Node")


def _children(value: Sequence[Node] | None) -> list[Node] | None:
    return None if value is None else [model_argument(item, "children", "Node") for item in several(value, "children")]


@frozen(kw_only=True, slots=False)
class Node(APIModel):
    """The object `Node` of the API.

    Attributes:
        value: The field `value`.
        next: The field `next`.
        children: The field `children`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    value: str = field(validator=checked(to_str))
    next: Node | None = field(default=None, converter=_next)
    children: list[Node] | None = field(default=None, converter=_children)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            value=required(fields, "value", to_str),
            next=lenient(fields, "next", Node.from_dict, cls),
            children=lenient(fields, "children", list_of(Node.from_dict), cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "value": self.value,
                "next": None if self.next is None else self.next.to_dict(),
                "children": None if self.children is None else [item.to_dict() for item in self.children],
            },
        )
