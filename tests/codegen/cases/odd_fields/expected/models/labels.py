# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Labels` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, encode, to_date, to_str
from .._lenient import lenient, others
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Labels(APIModel):
    """The object `Labels` of the API.

    Attributes:
        colour: The field `colour`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    colour: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, date] = field(factory=dict[str, date], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            colour=lenient(fields, "colour", to_str, cls),
            additional_properties=others(fields, to_date, cls, "colour"),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            {key: encode(item) for key, item in self.additional_properties.items()},
            {
                "colour": self.colour,
            },
        )
