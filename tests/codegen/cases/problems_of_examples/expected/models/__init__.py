# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .order import Order
    from .order_lines_item import OrderLinesItem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Order": "order",
            "OrderLinesItem": "order_lines_item",
        },
    )

__all__ = [
    "Order",
    "OrderLinesItem",
]
