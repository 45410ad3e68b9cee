# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .sort import Sort, SortLiteral

__all__ = [
    "Sort",
    "SortLiteral",
]
