# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .add_thing_files_body import AddThingFilesBody
    from .thing import Thing
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AddThingFilesBody": "add_thing_files_body",
            "Thing": "thing",
        },
    )

__all__ = [
    "AddThingFilesBody",
    "Thing",
]
