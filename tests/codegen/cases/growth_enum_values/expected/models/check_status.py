# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `CheckStatus`."""

from .._open_enum import OpenStrEnum


class CheckStatus(OpenStrEnum):
    """The values of `CheckStatus`."""

    UNKNOWN = "unknown"
    VALID = "valid"
    INVALID = "invalid"
    WITHOUT_ATTEMPT = "without_attempt"
    RATE_LIMITED = "rate_limited"
    ALREADY_VALIDATED = "already_validated"
    EXPIRED_AUTH = "expired_auth"
