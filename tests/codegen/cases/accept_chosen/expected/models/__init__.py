# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .problem import Problem
    from .report import Report
    from .version_response200 import VersionResponse200
    from .version_response200_json import VersionResponse200Json
    from .wish import Wish
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Problem": "problem",
            "Report": "report",
            "VersionResponse200": "version_response200",
            "VersionResponse200Json": "version_response200_json",
            "Wish": "wish",
        },
    )

__all__ = [
    "Problem",
    "Report",
    "VersionResponse200",
    "VersionResponse200Json",
    "Wish",
]
