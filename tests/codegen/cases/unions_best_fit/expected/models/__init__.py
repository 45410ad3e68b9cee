# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .image import Image
    from .large import Large, LargeLiteral
    from .left import Left
    from .message import Message
    from .message_blank_type1 import MessageBlankType1, MessageBlankType1Literal
    from .nyb import Nyb
    from .nyb_dataset import NybDataset
    from .paf import Paf
    from .paf_dataset import PafDataset
    from .right import Right
    from .small import Small, SmallLiteral
    from .text import Text
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Image": "image",
            "Large": "large",
            "LargeLiteral": "large",
            "Left": "left",
            "Message": "message",
            "MessageBlankType1": "message_blank_type1",
            "MessageBlankType1Literal": "message_blank_type1",
            "Nyb": "nyb",
            "NybDataset": "nyb_dataset",
            "Paf": "paf",
            "PafDataset": "paf_dataset",
            "Right": "right",
            "Small": "small",
            "SmallLiteral": "small",
            "Text": "text",
        },
    )

__all__ = [
    "Image",
    "Large",
    "LargeLiteral",
    "Left",
    "Message",
    "MessageBlankType1",
    "MessageBlankType1Literal",
    "Nyb",
    "NybDataset",
    "Paf",
    "PafDataset",
    "Right",
    "Small",
    "SmallLiteral",
    "Text",
]
