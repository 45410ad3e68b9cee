# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .begun import Begun
    from .cause import Cause
    from .done import Done
    from .problem import Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Begun": "begun",
            "Cause": "cause",
            "Done": "done",
            "Problem": "problem",
        },
    )

__all__ = [
    "Begun",
    "Cause",
    "Done",
    "Problem",
]
