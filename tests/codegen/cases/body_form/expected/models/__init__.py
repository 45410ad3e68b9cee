# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .make_token_body import MakeTokenBody
    from .make_token_body_grant_type import MakeTokenBodyGrantType, MakeTokenBodyGrantTypeLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "MakeTokenBody": "make_token_body",
            "MakeTokenBodyGrantType": "make_token_body_grant_type",
            "MakeTokenBodyGrantTypeLiteral": "make_token_body_grant_type",
        },
    )

__all__ = [
    "MakeTokenBody",
    "MakeTokenBodyGrantType",
    "MakeTokenBodyGrantTypeLiteral",
]
