# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .notes import AsyncNotes, Notes
    from .profiles import AsyncProfiles, Profiles
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncNotes": "notes",
            "Notes": "notes",
            "AsyncProfiles": "profiles",
            "Profiles": "profiles",
        },
    )

__all__ = [
    "AsyncNotes",
    "AsyncProfiles",
    "Notes",
    "Profiles",
]
