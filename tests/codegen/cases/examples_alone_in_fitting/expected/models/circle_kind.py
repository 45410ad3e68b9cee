# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `CircleKind`."""

from typing import Literal

from .._open_enum import OpenStrEnum

CircleKindLiteral = Literal["circle",]


class CircleKind(OpenStrEnum):
    """The values of `CircleKind`."""

    CIRCLE = "circle"
