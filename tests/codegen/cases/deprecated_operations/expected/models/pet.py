# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Pet` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import UNSET, Unset, compact, encode, nullable, required, to_date, to_str
from .._deprecated import deprecated_field
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .owner import Owner


def _born(value: date | None | Unset) -> date | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else date_argument(value, "born")


def _owner(value: Owner | None) -> Owner | None:
    return None if value is None else model_argument(value, "owner", "Owner")


@frozen(kw_only=True, slots=False)
class Pet(APIModel):
    """The object `Pet` of the API.

    Attributes:
        name: The field `name`.
        nick: What it is called.
        born: The field `born`.
        owner: The field `owner`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    """The field `name`. Example: `Rex`."""

    nick: str | None = field(default=None, validator=[checked(to_str), deprecated_field], metadata={"deprecated": True})
    """What it is called. It is deprecated."""

    born: date | None | Unset = field(
        default=UNSET, converter=_born, validator=deprecated_field, metadata={"deprecated": True}
    )
    """The field `born`. It is deprecated."""

    owner: Owner | None = field(default=None, converter=_owner)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", to_str),
            nick=lenient(fields, "nick", to_str, cls),
            born=lenient_unset(fields, "born", nullable(to_date), cls),
            owner=lenient(fields, "owner", Owner.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "name": self.name,
                "nick": self.nick,
                "owner": None if self.owner is None else self.owner.to_dict(),
            },
        )

        if not isinstance(self.born, Unset):
            fields["born"] = encode(self.born)
        return fields
