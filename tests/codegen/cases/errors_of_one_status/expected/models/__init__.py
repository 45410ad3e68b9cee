# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .failure import Failure
    from .reply_model import ReplyModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Failure": "failure",
            "ReplyModel": "reply_model",
        },
    )

__all__ = [
    "Failure",
    "ReplyModel",
]
