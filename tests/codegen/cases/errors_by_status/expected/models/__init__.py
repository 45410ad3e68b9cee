# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .code import Code
    from .conflict import Conflict
    from .detail import Detail
    from .error import Error
    from .outage import Outage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Code": "code",
            "Conflict": "conflict",
            "Detail": "detail",
            "Error": "error",
            "Outage": "outage",
        },
    )

__all__ = [
    "Code",
    "Conflict",
    "Detail",
    "Error",
    "Outage",
]
