# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Art`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ArtLiteral = Literal[
    "groß",
    "klein",
    "大",
]


class Art(OpenStrEnum):
    """The values of `Art`."""

    GROSS = "groß"
    KLEIN = "klein"
    大 = "大"
