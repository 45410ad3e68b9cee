# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Decision`."""

from .._open_enum import OpenStrEnum


class Decision(OpenStrEnum):
    """The values of `Decision`."""

    APPROVED = "approved"
    DECLINED = "declined"
