# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ErrorsErrorCode`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ErrorsErrorCodeLiteral = Literal[
    "gone",
    "unknown",
]


class ErrorsErrorCode(OpenStrEnum):
    """The values of `ErrorsErrorCode`."""

    GONE = "gone"
    UNKNOWN = "unknown"
