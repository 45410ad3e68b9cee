# Generated from the API's description. Edit that or the templates, not this file.
"""The object `A` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_date, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument


def _on(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "on")


@frozen(kw_only=True, slots=False)
class A(APIModel):
    """The object `A` of the API.

    Attributes:
        id: The field `id`.
        on: The field `on`.
        name: The field `name`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: int | None = field(default=None, validator=checked(to_int))
    on: date | None = field(default=None, converter=_on)
    name: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=lenient(fields, "id", to_int, cls),
            on=lenient(fields, "on", to_date, cls),
            name=lenient(fields, "name", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": self.id,
                "on": None if self.on is None else self.on.isoformat(),
                "name": self.name,
            },
        )
