# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .orders import AsyncOrders, Orders
    from .pets import AsyncPets, Pets
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncOrders": "orders",
            "Orders": "orders",
            "AsyncPets": "pets",
            "Pets": "pets",
        },
    )

__all__ = [
    "AsyncOrders",
    "AsyncPets",
    "Orders",
    "Pets",
]
