# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .problem import Problem
    from .report import Report
    from .wish import Wish
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Problem": "problem",
            "Report": "report",
            "Wish": "wish",
        },
    )

__all__ = [
    "Problem",
    "Report",
    "Wish",
]
