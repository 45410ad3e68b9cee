# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Parent` of the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._arguments import checked, model_argument, several
from .._codec import compact, list_of, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only

if TYPE_CHECKING:
    from .child import Child


def _children(value: Sequence[Child] | None) -> list[Child] | None:
    return None if value is None else [model_argument(item, "children", "Child") for item in several(value, "children")]


@frozen(kw_only=True, slots=False)
class Parent(APIModel):
    """The object `Parent` of the API.

    Attributes:
        name: The field `name`.
        children: The field `children`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str | None = field(default=None, validator=checked(to_str))
    children: list[Child] | None = field(default=None, converter=_children)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        from .child import Child

        return cls._of(
            name=lenient(fields, "name", to_str, cls),
            children=lenient(fields, "children", list_of(Child.from_dict), cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "children": None if self.children is None else [item.to_dict() for item in self.children],
            },
        )
