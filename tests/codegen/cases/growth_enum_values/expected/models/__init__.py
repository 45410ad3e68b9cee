# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .check import Check
from .check_status import CheckStatus
from .error import Error
from .error_code import ErrorCode

__all__ = [
    "Check",
    "CheckStatus",
    "Error",
    "ErrorCode",
]
