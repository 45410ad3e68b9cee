# Generated from the API's description. Edit that or the templates, not this file.
"""What something cost."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_float, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Price(APIModel):
    """What something cost.

    Attributes:
        amount: Amount in the currency.
        currency: Currency, as ISO 4217 has it.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    amount: float | None = field(default=None, validator=checked(to_float))
    """Amount in the currency. Example: `0.009`."""

    currency: str | None = field(default=None, validator=checked(to_str))
    """Currency, as ISO 4217 has it. Example: `EUR`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            amount=lenient(fields, "amount", to_float, cls),
            currency=lenient(fields, "currency", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "amount": self.amount,
                "currency": self.currency,
            },
        )
