# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .order import Order
from .order_customer import OrderCustomer
from .order_customer_address import OrderCustomerAddress
from .order_lines_item import OrderLinesItem

__all__ = [
    "Order",
    "OrderCustomer",
    "OrderCustomerAddress",
    "OrderLinesItem",
]
