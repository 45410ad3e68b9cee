# Generated from the API's description. Edit that or the templates, not this file.
"""Whether a code is on its way."""

from typing import Literal

from .._open_enum import OpenStrEnum

AuthenticationStatusLiteral = Literal[
    "pending",
    "rate_limited",
    "spam_detected",
]


class AuthenticationStatus(OpenStrEnum):
    """Whether a code is on its way."""

    PENDING = "pending"
    """The code is being sent."""
    RATE_LIMITED = "rate_limited"
    """This person may not get another code now."""
    SPAM_DETECTED = "spam_detected"
    """The request was held as spam; no code is sent."""
