# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .class_ import Class
from .def_ import Def, DefLiteral

__all__ = [
    "Class",
    "Def",
    "DefLiteral",
]
