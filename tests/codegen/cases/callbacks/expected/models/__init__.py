# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .event import Event
    from .order_body import OrderBody
    from .order_event import OrderEvent
    from .paid_event import PaidEvent
    from .sent_event import SentEvent
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Event": "event",
            "OrderBody": "order_body",
            "OrderEvent": "order_event",
            "PaidEvent": "paid_event",
            "SentEvent": "sent_event",
        },
    )

__all__ = [
    "Event",
    "OrderBody",
    "OrderEvent",
    "PaidEvent",
    "SentEvent",
]
