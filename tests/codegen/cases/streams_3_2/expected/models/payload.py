# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Payload` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, to_int
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .event import Event


def _data(value: Event | None) -> Event | None:
    return None if value is None else model_argument(value, "data", "Event")


@frozen(kw_only=True, slots=False)
class Payload(APIModel):
    """The object `Payload` of the API.

    Attributes:
        data: The field `data`.
        total: The field `total`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    data: Event | None = field(default=None, converter=_data)
    total: int | None = field(default=None, validator=checked(to_int))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            data=lenient(fields, "data", Event.from_dict, cls),
            total=lenient(fields, "total", to_int, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "data": None if self.data is None else self.data.to_dict(),
                "total": self.total,
            },
        )
