# Generated from the API's description. Edit that or the templates, not this file.
"""The object `OrderLinesItem` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, to_int
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class OrderLinesItem(APIModel):
    """The object `OrderLinesItem` of the API.

    Attributes:
        amount: The field `amount`.
        additional_properties: Fields that this release does not know.
    """

    amount: int | None = field(default=None, validator=checked(to_int))
    """The field `amount`. Example: `1`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            amount=optional(fields, "amount", to_int),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "amount": self.amount,
            },
        )
