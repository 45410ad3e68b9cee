# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Status` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import Decoder, as_object, compact, encode, list_of, optional
from .._redact import names_only
from .._unions import one_of
from .attempt import Attempt
from .delivery import Delivery
from .status_balance import StatusBalance


@frozen(kw_only=True)
class Status:
    """The object `Status` of the API.

    Attributes:
        events: The field `events`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    events: list[Attempt | Delivery | StatusBalance] | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_events: Decoder[list[Attempt | Delivery | StatusBalance]] = list_of(
            one_of(Attempt.from_dict, Delivery.from_dict, StatusBalance.from_dict)
        )
        return cls(
            events=optional(fields, "events", decode_events),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "events": None if self.events is None else [encode(item) for item in self.events],
            },
        )
