# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Kind`."""

from typing import Literal

from .._open_enum import OpenStrEnum

KindLiteral = Literal[
    "a",
    "b",
]


class Kind(OpenStrEnum):
    """The values of `Kind`."""

    A = "a"
    B = "b"
