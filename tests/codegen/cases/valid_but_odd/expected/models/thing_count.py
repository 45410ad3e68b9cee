# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ThingCount`."""

from typing import Literal

from .._open_enum import OpenIntEnum

ThingCountLiteral = Literal[
    1,
    2,
]


class ThingCount(OpenIntEnum):
    """The values of `ThingCount`."""

    VALUE_1 = 1
    VALUE_2 = 2
