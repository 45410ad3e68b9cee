# Generated from the API's description. Edit that or the templates, not this file.
"""An event of one attempt to send a code."""

from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._codec import as_object, compact, optional, required, to_datetime, to_str, to_uuid
from .._redact import names_only, phone
from .price import Price
from .webhook_event_type import WebhookEventType


@frozen(kw_only=True)
class AttemptEvent:
    """An event of one attempt to send a code.

    Attributes:
        id: UUID of the event; the same when it is posted again. Example: `5a3c1f0e-3c1d-4c38-9d3e-0f4f5b7a9d21`.
        auth_uuid: UUID of the authentication, as `send` returned it. Example: `e0e7b0e9-739d-424b-922f-1c2cb48ab077`.
        type: What an event is about. Example: `delivery_status`.
        recipient_phone_number: Phone number that the code goes to, in E.164 form. Example: `+1234567890`.
        price: What something cost.
        time: When it happened. Example: `2024-05-01T10:00:00+0000`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: UUID | None = None
    auth_uuid: UUID | None = None
    type: WebhookEventType
    recipient_phone_number: str | None = field(default=None, repr=phone)
    price: Price | None = None
    time: datetime | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            id=optional(fields, "id", to_uuid),
            auth_uuid=optional(fields, "auth_uuid", to_uuid),
            type=required(fields, "type", WebhookEventType.from_json),
            recipient_phone_number=optional(fields, "recipient_phone_number", to_str),
            price=optional(fields, "price", Price.from_dict),
            time=optional(fields, "time", to_datetime),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": None if self.id is None else str(self.id),
                "auth_uuid": None if self.auth_uuid is None else str(self.auth_uuid),
                "type": self.type.value,
                "recipient_phone_number": self.recipient_phone_number,
                "price": None if self.price is None else self.price.to_dict(),
                "time": None if self.time is None else self.time.isoformat(),
            },
        )
