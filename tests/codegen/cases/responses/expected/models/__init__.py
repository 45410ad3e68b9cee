# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .begun import Begun
from .cause import Cause
from .done import Done
from .problem import Problem

__all__ = [
    "Begun",
    "Cause",
    "Done",
    "Problem",
]
