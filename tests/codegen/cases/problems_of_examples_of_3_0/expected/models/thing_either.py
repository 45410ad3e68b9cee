# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ThingEither`."""

from .._open_enum import OpenStrEnum


class ThingEither(OpenStrEnum):
    """The values of `ThingEither`."""

    A = "a"
    B = "b"
