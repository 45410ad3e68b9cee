# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .begun import Begun
    from .cause import Cause
    from .done import Done
    from .moved_response3_xx import MovedResponse3XX
    from .moved_response4_xx import MovedResponse4XX
    from .moved_response404 import MovedResponse404
    from .problem import Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Begun": "begun",
            "Cause": "cause",
            "Done": "done",
            "MovedResponse3XX": "moved_response3_xx",
            "MovedResponse404": "moved_response404",
            "MovedResponse4XX": "moved_response4_xx",
            "Problem": "problem",
        },
    )

__all__ = [
    "Begun",
    "Cause",
    "Done",
    "MovedResponse3XX",
    "MovedResponse404",
    "MovedResponse4XX",
    "Problem",
]
