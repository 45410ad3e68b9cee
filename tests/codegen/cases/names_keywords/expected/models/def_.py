# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `def`."""

from typing import Literal

from .._open_enum import OpenStrEnum

DefLiteral = Literal[
    "class",
    "None",
    "",
    "1",
    "-1",
    "a b",
    "A-B",
    "self",
    "mro",
]


class Def(OpenStrEnum):
    """The values of `def`."""

    CLASS = "class"
    NONE = "None"
    EMPTY = ""
    VALUE_1 = "1"
    NEGATIVE_1 = "-1"
    A_B = "a b"
    A_B_2 = "A-B"
    SELF = "self"
    MRO = "mro"
