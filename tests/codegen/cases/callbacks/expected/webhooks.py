# Generated from the API's description. Edit that or the templates, not this file.
"""Events that the API posts. Give the body of the request to `parse`."""

from collections.abc import Mapping

from ._codec import Decoder
from ._unions import by_discriminator
from ._webhooks import EventDecodeError, decoded
from .models.order_event import OrderEvent
from .models.paid_event import PaidEvent
from .models.sent_event import SentEvent

__all__ = [
    "AnyEvent",
    "EventDecodeError",
    "OrderEvent",
    "PaidEvent",
    "SentEvent",
    "parse",
]

AnyEvent = PaidEvent | SentEvent | OrderEvent

_parse: Decoder[AnyEvent] = by_discriminator(
    "kind",
    {
        "paid": PaidEvent.from_dict,
        "SentEvent": SentEvent.from_dict,
        "paid": PaidEvent.from_dict,
        "SentEvent": SentEvent.from_dict,
    },
    OrderEvent.from_dict,
)


def parse(body: bytes | str | Mapping[str, object]) -> AnyEvent:
    """Reads what the API posted.

    Something happened to an order. An order was made again.

    The field `kind` tells what it is:

    - `paid`: `PaidEvent`
    - `SentEvent`: `SentEvent`
    - anything else: `OrderEvent`

    Args:
        body: As bytes or as a string, or the JSON object decoded from it.

    Raises:
        EventDecodeError: It is no such event. The text shows nothing of it.
    """
    try:
        return decoded(body, _parse)
    finally:
        del body  # so that an error report does not show it
