# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .cold import Cold, ColdLiteral
    from .image import Image
    from .message import Message
    from .text import Text
    from .warm import Warm, WarmLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Cold": "cold",
            "ColdLiteral": "cold",
            "Image": "image",
            "Message": "message",
            "Text": "text",
            "Warm": "warm",
            "WarmLiteral": "warm",
        },
    )

__all__ = [
    "Cold",
    "ColdLiteral",
    "Image",
    "Message",
    "Text",
    "Warm",
    "WarmLiteral",
]
