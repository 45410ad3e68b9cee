# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .child import Child
from .folder import Folder
from .node import Node
from .parent import Parent

__all__ = [
    "Child",
    "Folder",
    "Node",
    "Parent",
]
