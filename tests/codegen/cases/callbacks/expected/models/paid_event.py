# Generated from the API's description. Edit that or the templates, not this file.
"""Someone paid."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, required, to_float, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only, phone
from .event import Event


def _cause(value: Event | None) -> Event | None:
    return None if value is None else model_argument(value, "cause", "Event")


@frozen(kw_only=True, slots=False)
class PaidEvent(APIModel):
    """Someone paid.

    Attributes:
        kind: The field `kind`.
        buyer: The field `buyer`.
        cause: A name that the package would give to what it reads.
        amount: The field `amount`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    kind: str = field(validator=checked(to_str), metadata={"tags": ("paid",)})
    buyer: str | None = field(default=None, validator=checked(to_str), repr=phone)
    cause: Event | None = field(default=None, converter=_cause)
    """A name that the package would give to what it reads."""

    amount: float | None = field(default=None, validator=checked(to_float))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            kind=required(fields, "kind", to_str),
            buyer=lenient(fields, "buyer", to_str, cls),
            cause=lenient(fields, "cause", Event.from_dict, cls),
            amount=lenient(fields, "amount", to_float, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind,
                "buyer": self.buyer,
                "cause": None if self.cause is None else self.cause.to_dict(),
                "amount": self.amount,
            },
        )
