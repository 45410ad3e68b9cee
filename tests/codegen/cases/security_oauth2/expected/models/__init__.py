# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .me_response200 import MeResponse200
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "MeResponse200": "me_response200",
        },
    )

__all__ = [
    "MeResponse200",
]
