# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `TeamKind`."""

from typing import Literal

from .._open_enum import OpenStrEnum

TeamKindLiteral = Literal[
    "big",
    "small",
]


class TeamKind(OpenStrEnum):
    """The values of `TeamKind`."""

    BIG = "big"
    SMALL = "small"
