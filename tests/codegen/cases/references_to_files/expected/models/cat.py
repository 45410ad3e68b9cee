# Generated from the API's description. Edit that or the templates, not this file.
"""The object `cat` of the API."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, required, to_date, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument

if TYPE_CHECKING:
    from .owner import Owner


def _born(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "born")


def _owner(value: Owner | None) -> Owner | None:
    return None if value is None else model_argument(value, "owner", "Owner")


@frozen(kw_only=True, slots=False)
class Cat(APIModel):
    """The object `cat` of the API.

    Attributes:
        kind: The field `kind`.
        born: The field `born`.
        owner: The field `owner`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    kind: str = field(validator=checked(to_str), metadata={"tags": ("cat",)})
    born: date | None = field(default=None, converter=_born)
    owner: Owner | None = field(default=None, converter=_owner)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        from .owner import Owner

        return cls._of(
            kind=required(fields, "kind", to_str),
            born=lenient(fields, "born", to_date, cls),
            owner=lenient(fields, "owner", Owner.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind,
                "born": None if self.born is None else self.born.isoformat(),
                "owner": None if self.owner is None else self.owner.to_dict(),
            },
        )
