# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .formats import Formats

__all__ = [
    "Formats",
]
