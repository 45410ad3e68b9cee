# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .area import Area
from .filter import Filter

__all__ = [
    "Area",
    "Filter",
]
