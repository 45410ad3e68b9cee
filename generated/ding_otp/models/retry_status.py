# Generated from the API's description. Edit that or the templates, not this file.
"""What a retry led to."""

from typing import Literal

from .._open_enum import OpenStrEnum

RetryStatusLiteral = Literal[
    "approved",
    "denied",
    "no_attempt",
    "rate_limited",
    "expired_auth",
    "already_validated",
]


class RetryStatus(OpenStrEnum):
    """What a retry led to."""

    APPROVED = "approved"
    """A new code was sent."""
    DENIED = "denied"
    """No retry is left for this authentication."""
    NO_ATTEMPT = "no_attempt"
    """No code was ever sent for this authentication, so none can be sent again."""
    RATE_LIMITED = "rate_limited"
    """It is too early for the next retry."""
    EXPIRED_AUTH = "expired_auth"
    """The authentication has expired."""
    ALREADY_VALIDATED = "already_validated"
    """The authentication was validated before."""
