# Generated from the API's description. Edit that or the templates, not this file.
"""The object `OrderLine` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_date, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument


def _at(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "at")


@frozen(kw_only=True, slots=False)
class OrderLine(APIModel):
    """The object `OrderLine` of the API.

    Attributes:
        sku: The field `sku`.
        at: The field `at`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    sku: str | None = field(default=None, validator=checked(to_str))
    at: date | None = field(default=None, converter=_at)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            sku=lenient(fields, "sku", to_str, cls),
            at=lenient(fields, "at", to_date, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "sku": self.sku,
                "at": None if self.at is None else self.at.isoformat(),
            },
        )
