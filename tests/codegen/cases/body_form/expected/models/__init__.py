# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .make_token_body import MakeTokenBody
from .make_token_body_grant_type import MakeTokenBodyGrantType, MakeTokenBodyGrantTypeLiteral

__all__ = [
    "MakeTokenBody",
    "MakeTokenBodyGrantType",
    "MakeTokenBodyGrantTypeLiteral",
]
