# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .class_ import Class
    from .def_ import Def, DefLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Class": "class_",
            "Def": "def_",
            "DefLiteral": "def_",
        },
    )

__all__ = [
    "Class",
    "Def",
    "DefLiteral",
]
