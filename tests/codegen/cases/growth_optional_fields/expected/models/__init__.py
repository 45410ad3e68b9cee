# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .request import Request
from .response import Response

__all__ = [
    "Request",
    "Response",
]
