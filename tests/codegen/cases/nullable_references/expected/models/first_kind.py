# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `FirstKind`."""

from typing import Literal

from .._open_enum import OpenStrEnum

FirstKindLiteral = Literal["first",]


class FirstKind(OpenStrEnum):
    """The values of `FirstKind`."""

    FIRST = "first"
