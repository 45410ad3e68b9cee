# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .lambda_ import AsyncLambda, Lambda

__all__ = [
    "AsyncLambda",
    "Lambda",
]
