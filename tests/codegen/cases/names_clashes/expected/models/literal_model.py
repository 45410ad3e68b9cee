# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Literal`."""

from .._open_enum import OpenStrEnum


class LiteralModel(OpenStrEnum):
    """The values of `Literal`."""

    A = "a"
