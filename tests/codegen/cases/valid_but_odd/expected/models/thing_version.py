# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ThingVersion`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ThingVersionLiteral = Literal[
    "1",
    "2",
]


class ThingVersion(OpenStrEnum):
    """The values of `ThingVersion`."""

    VALUE_1 = "1"
    VALUE_2 = "2"
