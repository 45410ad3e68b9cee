# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .account import Account, AsyncAccount
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncAccount": "account",
            "Account": "account",
        },
    )

__all__ = [
    "Account",
    "AsyncAccount",
]
