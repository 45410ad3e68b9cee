# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `DeviceType`."""

from typing import Literal

from .._open_enum import OpenStrEnum

DeviceTypeLiteral = Literal[
    "IOS",
    "ANDROID",
]


class DeviceType(OpenStrEnum):
    """The values of `DeviceType`."""

    IOS = "IOS"
    ANDROID = "ANDROID"
