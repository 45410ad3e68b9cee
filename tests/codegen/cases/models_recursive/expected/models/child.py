# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Child` of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, to_int
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only

if TYPE_CHECKING:
    from .parent import Parent


def _parent(value: Parent | None) -> Parent | None:
    return None if value is None else model_argument(value, "parent", "Parent")


@frozen(kw_only=True, slots=False)
class Child(APIModel):
    """The object `Child` of the API.

    Attributes:
        age: The field `age`.
        parent: The field `parent`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    age: int | None = field(default=None, validator=checked(to_int))
    parent: Parent | None = field(default=None, converter=_parent)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        from .parent import Parent

        return cls._of(
            age=lenient(fields, "age", to_int, cls),
            parent=lenient(fields, "parent", Parent.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "age": self.age,
                "parent": None if self.parent is None else self.parent.to_dict(),
            },
        )
