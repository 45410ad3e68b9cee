# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .owner import Owner
from .pet import Pet

__all__ = [
    "Owner",
    "Pet",
]
