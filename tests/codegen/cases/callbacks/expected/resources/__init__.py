# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .orders import AsyncOrders, Orders

__all__ = [
    "AsyncOrders",
    "Orders",
]
