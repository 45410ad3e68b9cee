# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `RingKind`."""

from typing import Literal

from .._open_enum import OpenStrEnum

RingKindLiteral = Literal["ring",]


class RingKind(OpenStrEnum):
    """The values of `RingKind`."""

    RING = "ring"
