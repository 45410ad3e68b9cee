# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .created import Created
    from .deleted import Deleted
    from .deleted_kind import DeletedKind
    from .renamed import Renamed
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Created": "created",
            "Deleted": "deleted",
            "DeletedKind": "deleted_kind",
            "Renamed": "renamed",
        },
    )

__all__ = [
    "Created",
    "Deleted",
    "DeletedKind",
    "Renamed",
]
