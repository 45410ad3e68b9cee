# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `LostType`."""

from typing import Literal

from .._open_enum import OpenStrEnum

LostTypeLiteral = Literal["pet.lost",]


class LostType(OpenStrEnum):
    """The values of `LostType`."""

    PET_LOST = "pet.lost"
