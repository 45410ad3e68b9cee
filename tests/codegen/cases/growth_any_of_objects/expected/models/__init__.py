# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .attempt import Attempt
from .delivery import Delivery
from .status import Status
from .status_balance import StatusBalance

__all__ = [
    "Attempt",
    "Delivery",
    "Status",
    "StatusBalance",
]
