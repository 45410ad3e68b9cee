# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .check import Check
from .error import Error

__all__ = [
    "Check",
    "Error",
]
