# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .attempt import Attempt
    from .delivery import Delivery
    from .status import Status
    from .status_balance import StatusBalance
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Attempt": "attempt",
            "Delivery": "delivery",
            "Status": "status",
            "StatusBalance": "status_balance",
        },
    )

__all__ = [
    "Attempt",
    "Delivery",
    "Status",
    "StatusBalance",
]
