# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .everything import Everything
from .point import Point

__all__ = [
    "Everything",
    "Point",
]
