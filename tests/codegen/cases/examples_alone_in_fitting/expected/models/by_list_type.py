# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ByListType`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ByListTypeLiteral = Literal["list",]


class ByListType(OpenStrEnum):
    """The values of `ByListType`."""

    LIST = "list"
