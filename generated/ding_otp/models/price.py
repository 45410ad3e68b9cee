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
        amount: Amount in the currency. Example: `0.009`.
        currency: Currency, as ISO 4217 has it. Example: `EUR`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    amount: float | None = field(default=None, validator=checked(to_float, or_none=True))
    currency: str | None = field(default=None, validator=checked(to_str, or_none=True))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

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
