# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .cat import Cat
from .dog import Dog
from .owner import Owner

__all__ = [
    "Cat",
    "Dog",
    "Owner",
]
