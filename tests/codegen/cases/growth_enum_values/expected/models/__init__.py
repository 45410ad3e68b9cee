# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .check import Check
    from .check_status import CheckStatus
    from .error import Error
    from .error_code import ErrorCode
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Check": "check",
            "CheckStatus": "check_status",
            "Error": "error",
            "ErrorCode": "error_code",
        },
    )

__all__ = [
    "Check",
    "CheckStatus",
    "Error",
    "ErrorCode",
]
