# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ByCodeType`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ByCodeTypeLiteral = Literal["code",]


class ByCodeType(OpenStrEnum):
    """The values of `ByCodeType`."""

    CODE = "code"
