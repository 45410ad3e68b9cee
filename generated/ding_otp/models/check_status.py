# Generated from the API's description. Edit that or the templates, not this file.
"""What a check found."""

from typing import Literal

from .._open_enum import OpenStrEnum

CheckStatusLiteral = Literal[
    "valid",
    "invalid",
    "without_attempt",
    "rate_limited",
    "already_validated",
    "expired_auth",
]


class CheckStatus(OpenStrEnum):
    """What a check found."""

    VALID = "valid"
    """The code is right."""
    INVALID = "invalid"
    """The code is wrong."""
    WITHOUT_ATTEMPT = "without_attempt"
    """No code was ever sent for this authentication."""
    RATE_LIMITED = "rate_limited"
    """The authentication was checked too often."""
    ALREADY_VALIDATED = "already_validated"
    """The authentication was validated before."""
    EXPIRED_AUTH = "expired_auth"
    """The authentication has expired."""
