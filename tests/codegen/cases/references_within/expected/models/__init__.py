# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .a_response200 import AResponse200
    from .address import Address
    from .address_zip import AddressZip
    from .order import Order
    from .order_line import OrderLine
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AResponse200": "a_response200",
            "Address": "address",
            "AddressZip": "address_zip",
            "Order": "order",
            "OrderLine": "order_line",
        },
    )

__all__ = [
    "AResponse200",
    "Address",
    "AddressZip",
    "Order",
    "OrderLine",
]
