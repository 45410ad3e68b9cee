# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .cat import Cat
    from .circle import Circle
    from .customer import Customer
    from .customer_address import CustomerAddress
    from .dog import Dog
    from .labels import Labels
    from .line import Line
    from .new_order import NewOrder
    from .order import Order
    from .square import Square
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Cat": "cat",
            "Circle": "circle",
            "Customer": "customer",
            "CustomerAddress": "customer_address",
            "Dog": "dog",
            "Labels": "labels",
            "Line": "line",
            "NewOrder": "new_order",
            "Order": "order",
            "Square": "square",
        },
    )

__all__ = [
    "Cat",
    "Circle",
    "Customer",
    "CustomerAddress",
    "Dog",
    "Labels",
    "Line",
    "NewOrder",
    "Order",
    "Square",
]
