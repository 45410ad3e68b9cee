# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .event import Event
from .order_body import OrderBody
from .order_event import OrderEvent
from .paid_event import PaidEvent
from .sent_event import SentEvent

__all__ = [
    "Event",
    "OrderBody",
    "OrderEvent",
    "PaidEvent",
    "SentEvent",
]
