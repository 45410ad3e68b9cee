# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .child import Child
    from .folder import Folder
    from .node import Node
    from .parent import Parent
    from .shelf_type0 import ShelfType0
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Child": "child",
            "Folder": "folder",
            "Node": "node",
            "Parent": "parent",
            "ShelfType0": "shelf_type0",
        },
    )

__all__ = [
    "Child",
    "Folder",
    "Node",
    "Parent",
    "ShelfType0",
]
