# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Level`."""

from typing import Literal

from .._open_enum import OpenIntEnum

LevelLiteral = Literal[
    1,
    2,
]


class Level(OpenIntEnum):
    """The values of `Level`."""

    VALUE_1 = 1
    VALUE_2 = 2
