# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .files import AsyncFiles, Files
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncFiles": "files",
            "Files": "files",
        },
    )

__all__ = [
    "AsyncFiles",
    "Files",
]
