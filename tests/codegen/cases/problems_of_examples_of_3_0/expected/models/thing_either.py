# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ThingEither`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ThingEitherLiteral = Literal[
    "a",
    "b",
]


class ThingEither(OpenStrEnum):
    """The values of `ThingEither`."""

    A = "a"
    B = "b"
