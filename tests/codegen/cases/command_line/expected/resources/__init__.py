# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .things import AsyncThings, Things

__all__ = [
    "AsyncThings",
    "Things",
]
