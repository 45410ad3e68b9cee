# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .device_type import DeviceType, DeviceTypeLiteral
    from .outcome import Outcome
    from .request import Request
    from .signals import Signals
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "DeviceType": "device_type",
            "DeviceTypeLiteral": "device_type",
            "Outcome": "outcome",
            "Request": "request",
            "Signals": "signals",
        },
    )

__all__ = [
    "DeviceType",
    "DeviceTypeLiteral",
    "Outcome",
    "Request",
    "Signals",
]
