# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `LostType`."""

from .._open_enum import OpenStrEnum


class LostType(OpenStrEnum):
    """The values of `LostType`."""

    PET_LOST = "pet.lost"
