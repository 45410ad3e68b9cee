# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `orders`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Order

_GET_ORDER = Operation(
    name="orders.get_order",
    method="GET",
    path="/order",
    decode=json_body(Order.from_dict),
    idempotent=True,
)


class Orders:
    """The operations of `orders`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return OrdersWithRawResponse(self)

    def get_order(self) -> Order:
        """`GET /order`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.get_order()
            ```

        Returns:
            The order.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_ORDER, Arguments())


class OrdersWithRawResponse:
    """The operations of `Orders`, returning the response around the value."""

    def __init__(self, orders: Orders) -> None:
        self.get_order: Final = raw(orders.get_order)


class AsyncOrders:
    """The operations of `orders`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOrdersWithRawResponse(self)

    async def get_order(self) -> Order:
        """`GET /order`.

        Takes, returns and raises what `Orders.get_order` does.
        """
        return await self._api.call(_GET_ORDER, Arguments())


class AsyncOrdersWithRawResponse:
    """The operations of `AsyncOrders`, returning the response around the value."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.get_order: Final = async_raw(orders.get_order)
