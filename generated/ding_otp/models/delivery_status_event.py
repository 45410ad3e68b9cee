# Generated from the API's description. Edit that or the templates, not this file.
"""News of the delivery of a message."""

from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, checked, model_argument, uuid_argument
from .._codec import compact, required, to_datetime, to_str, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only, phone
from .._times import datetime_argument
from .price import Price
from .webhook_event_type import WebhookEventType, WebhookEventTypeLiteral


def _id(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "id")


def _auth_uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "auth_uuid")


def _type(value: WebhookEventType | WebhookEventTypeLiteral) -> WebhookEventType:
    return argument(WebhookEventType.from_json, value, "type")


def _price(value: Price | None) -> Price | None:
    return None if value is None else model_argument(value, "price", "Price")


def _time(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "time")


@frozen(kw_only=True, slots=False)
class DeliveryStatusEvent(APIModel):
    """News of the delivery of a message.

    Attributes:
        id: UUID of the event; the same when it is posted again.
        auth_uuid: UUID of the authentication, as `send` returned it.
        type: What an event is about.
        recipient_phone_number: Phone number that the code goes to, in E.164 form.
        price: What something cost.
        time: When it happened.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: UUID | None = field(default=None, converter=_id)
    """UUID of the event; the same when it is posted again. Example: `5a3c1f0e-3c1d-4c38-9d3e-0f4f5b7a9d21`."""

    auth_uuid: UUID | None = field(default=None, converter=_auth_uuid)
    """UUID of the authentication, as `send` returned it. Example: `e0e7b0e9-739d-424b-922f-1c2cb48ab077`."""

    type: WebhookEventType = field(converter=_type, metadata={"tags": ("delivery_status",)})
    """What an event is about. Example: `delivery_status`."""

    recipient_phone_number: str | None = field(default=None, validator=checked(to_str), repr=phone)
    """Phone number that the code goes to, in E.164 form. Example: `+1234567890`."""

    price: Price | None = field(default=None, converter=_price)
    """What something cost."""

    time: datetime | None = field(default=None, converter=_time)
    """When it happened. Example: `2024-05-01T10:00:00+0000`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=lenient(fields, "id", to_uuid, cls),
            auth_uuid=lenient(fields, "auth_uuid", to_uuid, cls),
            type=required(fields, "type", WebhookEventType.from_json),
            recipient_phone_number=lenient(fields, "recipient_phone_number", to_str, cls),
            price=lenient(fields, "price", Price.from_dict, cls),
            time=lenient(fields, "time", to_datetime, cls),
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
