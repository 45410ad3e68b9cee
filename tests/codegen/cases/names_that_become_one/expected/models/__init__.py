# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .user_name import UserName
    from .user_name2 import UserName2
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "UserName": "user_name",
            "UserName2": "user_name2",
        },
    )

__all__ = [
    "UserName",
    "UserName2",
]
