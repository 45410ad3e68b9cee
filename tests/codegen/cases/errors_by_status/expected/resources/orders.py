# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `orders`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._codec import to_int
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body

_SHOW = Operation(
    name="orders.show",
    method="GET",
    path="/orders",
    decode=json_body(to_int),
    accept="application/json, text/plain",
    idempotent=True,
)
_SWAP = Operation(
    name="orders.swap",
    method="PUT",
    path="/orders",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_CREATE = Operation(
    name="orders.create",
    method="POST",
    path="/orders",
    decode=no_body,
    accept="*/*",
)
_DROP = Operation(
    name="orders.drop",
    method="DELETE",
    path="/orders",
    decode=no_body,
    accept="*/*",
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

    def show(self) -> int:
        """`GET /orders`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.show()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SHOW, Arguments())

    def swap(self) -> None:
        """`PUT /orders`.

        Example:
            ```python
            with Sample() as sample:
                sample.orders.swap()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SWAP, Arguments())

    def create(self) -> None:
        """`POST /orders`.

        Example:
            ```python
            with Sample() as sample:
                sample.orders.create()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_CREATE, Arguments())

    def drop(self) -> None:
        """`DELETE /orders`.

        Example:
            ```python
            with Sample() as sample:
                sample.orders.drop()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_DROP, Arguments())


class OrdersWithRawResponse:
    """The operations of `Orders`, returning the response around the value."""

    def __init__(self, orders: Orders) -> None:
        self.show: Final = raw(orders.show)
        self.swap: Final = raw(orders.swap)
        self.create: Final = raw(orders.create)
        self.drop: Final = raw(orders.drop)


class AsyncOrders:
    """The operations of `orders`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOrdersWithRawResponse(self)

    async def show(self) -> int:
        """`GET /orders`.

        Takes, returns and raises what `Orders.show` does.
        """
        return await self._api.call(_SHOW, Arguments())

    async def swap(self) -> None:
        """`PUT /orders`.

        Takes, returns and raises what `Orders.swap` does.
        """
        return await self._api.call(_SWAP, Arguments())

    async def create(self) -> None:
        """`POST /orders`.

        Takes, returns and raises what `Orders.create` does.
        """
        return await self._api.call(_CREATE, Arguments())

    async def drop(self) -> None:
        """`DELETE /orders`.

        Takes, returns and raises what `Orders.drop` does.
        """
        return await self._api.call(_DROP, Arguments())


class AsyncOrdersWithRawResponse:
    """The operations of `AsyncOrders`, returning the response around the value."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.show: Final = async_raw(orders.show)
        self.swap: Final = async_raw(orders.swap)
        self.create: Final = async_raw(orders.create)
        self.drop: Final = async_raw(orders.drop)
