# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .files import AsyncFiles, Files
    from .hosts import AsyncHosts, Hosts
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncFiles": "files",
            "Files": "files",
            "AsyncHosts": "hosts",
            "Hosts": "hosts",
        },
    )

__all__ = [
    "AsyncFiles",
    "AsyncHosts",
    "Files",
    "Hosts",
]
