# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ErrorsErrorCode`."""

from .._open_enum import OpenStrEnum


class ErrorsErrorCode(OpenStrEnum):
    """The values of `ErrorsErrorCode`."""

    GONE = "gone"
    UNKNOWN = "unknown"
