# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .animal import Animal
from .cat import Cat
from .tagged import Tagged

__all__ = [
    "Animal",
    "Cat",
    "Tagged",
]
