# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .jobs import AsyncJobs, Jobs
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncJobs": "jobs",
            "Jobs": "jobs",
        },
    )

__all__ = [
    "AsyncJobs",
    "Jobs",
]
