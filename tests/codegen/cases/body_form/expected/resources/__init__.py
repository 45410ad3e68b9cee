# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .tokens import AsyncTokens, Tokens

__all__ = [
    "AsyncTokens",
    "Tokens",
]
