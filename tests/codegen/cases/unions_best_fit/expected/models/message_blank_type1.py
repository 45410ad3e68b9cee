# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `MessageBlankType1`."""

from typing import Literal

from .._open_enum import OpenStrEnum

MessageBlankType1Literal = Literal["",]


class MessageBlankType1(OpenStrEnum):
    """The values of `MessageBlankType1`."""

    EMPTY = ""
