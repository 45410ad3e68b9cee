# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `SecondKind`."""

from typing import Literal

from .._open_enum import OpenStrEnum

SecondKindLiteral = Literal["second",]


class SecondKind(OpenStrEnum):
    """The values of `SecondKind`."""

    SECOND = "second"
