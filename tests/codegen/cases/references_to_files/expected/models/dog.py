# Generated from the API's description. Edit that or the templates, not this file.
"""The object `dog` of the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._arguments import checked, model_argument, several
from .._codec import compact, list_of, required, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only

if TYPE_CHECKING:
    from .cat import Cat
    from .owner import Owner


def _owner(value: Owner | None) -> Owner | None:
    return None if value is None else model_argument(value, "owner", "Owner")


def _chases(value: Sequence[Cat] | None) -> list[Cat] | None:
    return None if value is None else [model_argument(item, "chases", "Cat") for item in several(value, "chases")]


@frozen(kw_only=True, slots=False)
class Dog(APIModel):
    """The object `dog` of the API.

    Attributes:
        kind: The field `kind`.
        owner: The field `owner`.
        chases: The field `chases`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    kind: str = field(validator=checked(to_str), metadata={"tags": ("dog",)})
    owner: Owner | None = field(default=None, converter=_owner)
    chases: list[Cat] | None = field(default=None, converter=_chases)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        from .cat import Cat
        from .owner import Owner

        return cls._of(
            kind=required(fields, "kind", to_str),
            owner=lenient(fields, "owner", Owner.from_dict, cls),
            chases=lenient(fields, "chases", list_of(Cat.from_dict), cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind,
                "owner": None if self.owner is None else self.owner.to_dict(),
                "chases": None if self.chases is None else [item.to_dict() for item in self.chases],
            },
        )
