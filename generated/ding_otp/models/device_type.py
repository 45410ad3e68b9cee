# Generated from the API's description. Edit that or the templates, not this file.
"""Kind of the device that asked for the code."""

from typing import Literal

from .._open_enum import OpenStrEnum

DeviceTypeLiteral = Literal[
    "IOS",
    "ANDROID",
    "WEB",
]


class DeviceType(OpenStrEnum):
    """Kind of the device that asked for the code."""

    IOS = "IOS"
    """An iPhone or iPad."""
    ANDROID = "ANDROID"
    """A phone or tablet that runs Android."""
    WEB = "WEB"
    """A web browser."""
