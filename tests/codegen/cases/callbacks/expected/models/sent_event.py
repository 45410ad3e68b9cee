# Generated from the API's description. Edit that or the templates, not this file.
"""It is on its way."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, required, to_str
from .._redact import names_only, phone
from .event import Event


@frozen(kw_only=True)
class SentEvent:
    """It is on its way.

    Attributes:
        kind: The field `kind`.
        buyer: The field `buyer`.
        cause: A name that the package would give to what it reads.
        carrier: The field `carrier`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    kind: str
    buyer: str | None = field(default=None, repr=phone)
    cause: Event | None = None
    carrier: str | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            kind=required(fields, "kind", to_str),
            buyer=optional(fields, "buyer", to_str),
            cause=optional(fields, "cause", Event.from_dict),
            carrier=optional(fields, "carrier", to_str),
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
                "carrier": self.carrier,
            },
        )
