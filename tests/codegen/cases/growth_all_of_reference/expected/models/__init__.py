# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .device_type import DeviceType, DeviceTypeLiteral
from .outcome import Outcome
from .request import Request
from .signals import Signals

__all__ = [
    "DeviceType",
    "DeviceTypeLiteral",
    "Outcome",
    "Request",
    "Signals",
]
