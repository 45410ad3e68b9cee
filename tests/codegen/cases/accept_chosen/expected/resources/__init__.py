# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .reports import AsyncReports, Reports
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncReports": "reports",
            "Reports": "reports",
        },
    )

__all__ = [
    "AsyncReports",
    "Reports",
]
