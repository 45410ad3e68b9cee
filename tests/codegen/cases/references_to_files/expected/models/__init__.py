# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .error import Error
    from .errors_error import ErrorsError
    from .errors_error_code import ErrorsErrorCode
    from .order_of_a_user import OrderOfAUser
    from .owner import Owner
    from .owner_address import OwnerAddress
    from .status import Status, StatusLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Cat": "cat",
            "Dog": "dog",
            "Error": "error",
            "ErrorsError": "errors_error",
            "ErrorsErrorCode": "errors_error_code",
            "OrderOfAUser": "order_of_a_user",
            "Owner": "owner",
            "OwnerAddress": "owner_address",
            "Status": "status",
            "StatusLiteral": "status",
        },
    )

__all__ = [
    "Cat",
    "Dog",
    "Error",
    "ErrorsError",
    "ErrorsErrorCode",
    "OrderOfAUser",
    "Owner",
    "OwnerAddress",
    "Status",
    "StatusLiteral",
]
