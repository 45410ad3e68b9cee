# Generated from the API's description. Edit that or the templates, not this file.
"""Events that the API posts. Give the body of the request to `parse`."""

from collections.abc import Mapping

from ._codec import Decoder
from ._unions import by_discriminator
from ._webhooks import EventDecodeError, decoded
from .models.attempt_event import AttemptEvent
from .models.authentication_event import AuthenticationEvent
from .models.delivery_status_event import DeliveryStatusEvent
from .models.webhook_event import WebhookEvent

__all__ = [
    "AttemptEvent",
    "AuthenticationEvent",
    "DeliveryStatusEvent",
    "Event",
    "EventDecodeError",
    "WebhookEvent",
    "parse",
]

Event = AuthenticationEvent | AttemptEvent | DeliveryStatusEvent | WebhookEvent

_parse: Decoder[Event] = by_discriminator(
    "type",
    {
        "authentication": AuthenticationEvent.from_dict,
        "attempt": AttemptEvent.from_dict,
        "delivery_status": DeliveryStatusEvent.from_dict,
    },
    WebhookEvent.from_dict,
)


def parse(body: bytes | str | Mapping[str, object]) -> Event:
    """Reads what the API posted.

    Delivery event.

    Posted to `callback_url` when something happens to an authentication, again and again for two weeks until it is
    answered with 200. The same event may come more than once: tell it by its `id`. Nothing proves who sent it.

    The field `type` tells what it is:

    - `authentication`: `AuthenticationEvent`
    - `attempt`: `AttemptEvent`
    - `delivery_status`: `DeliveryStatusEvent`
    - anything else: `WebhookEvent`

    Args:
        body: As bytes or as a string, or the JSON object decoded from it.

    Raises:
        EventDecodeError: It is no such event. The text shows nothing of it.
    """
    try:
        return decoded(body, _parse)
    finally:
        del body  # so that an error report does not show it
