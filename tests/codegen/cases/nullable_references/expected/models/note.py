# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Note`."""

from typing import Literal

from .._open_enum import OpenStrEnum

NoteLiteral = Literal[
    "approved",
    "declined",
]


class Note(OpenStrEnum):
    """The values of `Note`."""

    APPROVED = "approved"
    DECLINED = "declined"
