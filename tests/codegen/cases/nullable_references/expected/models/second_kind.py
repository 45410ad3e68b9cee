# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `SecondKind`."""

from .._open_enum import OpenStrEnum


class SecondKind(OpenStrEnum):
    """The values of `SecondKind`."""

    SECOND = "second"
