# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `orders`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._signatures import takes_keywords
from ..models import OrderBody

_ORDER = Operation(
    name="orders.order",
    method="POST",
    path="/order",
    decode=no_body,
    accept="*/*",
)
_ORDER_AGAIN = Operation(
    name="orders.order_again",
    method="POST",
    path="/order/again",
    decode=no_body,
    accept="*/*",
)
_ORDER_TWICE = Operation(
    name="orders.order_twice",
    method="POST",
    path="/order/twice",
    decode=no_body,
    accept="*/*",
)


class Orders:
    """The operations of `orders`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return OrdersWithRawResponse(self)

    @overload
    def order(self, /, *, callback_url: str | None = None) -> None: ...
    @overload
    def order(self, request: OrderBody, /) -> None: ...

    @takes_keywords
    def order(self, request: OrderBody | None = None, /, **fields: Any) -> None:
        """`POST /order`.

        Example:
            ```python
            with Sample() as sample:
                sample.orders.order()
            ```

        Args:
            request: All of the following in one object, instead of them.
            callback_url: The field `callback_url`.

        Returns:
            Ordered.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_ORDER, Arguments(body=request_model(OrderBody, given, fields)))

    def order_again(self) -> None:
        """`POST /order/again`.

        Example:
            ```python
            with Sample() as sample:
                sample.orders.order_again()
            ```

        Returns:
            Ordered.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ORDER_AGAIN, Arguments())

    def order_twice(self) -> None:
        """`POST /order/twice`.

        Example:
            ```python
            with Sample() as sample:
                sample.orders.order_twice()
            ```

        Returns:
            Ordered.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ORDER_TWICE, Arguments())


class OrdersWithRawResponse:
    """The operations of `Orders`, returning the response around the value."""

    def __init__(self, orders: Orders) -> None:
        self.order: Final = raw(orders.order)
        self.order_again: Final = raw(orders.order_again)
        self.order_twice: Final = raw(orders.order_twice)


class AsyncOrders:
    """The operations of `orders`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOrdersWithRawResponse(self)

    @overload
    async def order(self, /, *, callback_url: str | None = None) -> None: ...
    @overload
    async def order(self, request: OrderBody, /) -> None: ...

    @takes_keywords
    async def order(self, request: OrderBody | None = None, /, **fields: Any) -> None:
        """`POST /order`.

        Takes, returns and raises what `Orders.order` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_ORDER, Arguments(body=request_model(OrderBody, given, fields)))

    async def order_again(self) -> None:
        """`POST /order/again`.

        Takes, returns and raises what `Orders.order_again` does.
        """
        return await self._api.call(_ORDER_AGAIN, Arguments())

    async def order_twice(self) -> None:
        """`POST /order/twice`.

        Takes, returns and raises what `Orders.order_twice` does.
        """
        return await self._api.call(_ORDER_TWICE, Arguments())


class AsyncOrdersWithRawResponse:
    """The operations of `AsyncOrders`, returning the response around the value."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.order: Final = async_raw(orders.order)
        self.order_again: Final = async_raw(orders.order_again)
        self.order_twice: Final = async_raw(orders.order_twice)
