# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .address import Address
    from .card import Card
    from .changes import Changes
    from .endless import Endless
    from .order import Order
    from .placed import Placed
    from .size import Size, SizeLiteral
    from .wrapping import Wrapping
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Address": "address",
            "Card": "card",
            "Changes": "changes",
            "Endless": "endless",
            "Order": "order",
            "Placed": "placed",
            "Size": "size",
            "SizeLiteral": "size",
            "Wrapping": "wrapping",
        },
    )

__all__ = [
    "Address",
    "Card",
    "Changes",
    "Endless",
    "Order",
    "Placed",
    "Size",
    "SizeLiteral",
    "Wrapping",
]
