# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Note`."""

from .._open_enum import OpenStrEnum


class Note(OpenStrEnum):
    """The values of `Note`."""

    APPROVED = "approved"
    DECLINED = "declined"
