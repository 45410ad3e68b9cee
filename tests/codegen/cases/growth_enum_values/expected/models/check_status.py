# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `CheckStatus`."""

from typing import Literal

from .._open_enum import OpenStrEnum

CheckStatusLiteral = Literal[
    "unknown",
    "valid",
    "invalid",
    "without_attempt",
    "rate_limited",
    "already_validated",
    "expired_auth",
]


class CheckStatus(OpenStrEnum):
    """The values of `CheckStatus`."""

    UNKNOWN = "unknown"
    VALID = "valid"
    INVALID = "invalid"
    WITHOUT_ATTEMPT = "without_attempt"
    RATE_LIMITED = "rate_limited"
    ALREADY_VALIDATED = "already_validated"
    EXPIRED_AUTH = "expired_auth"
