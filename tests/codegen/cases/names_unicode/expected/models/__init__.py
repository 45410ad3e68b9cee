# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .art import Art
from .größe import Größe

__all__ = [
    "Art",
    "Größe",
]
