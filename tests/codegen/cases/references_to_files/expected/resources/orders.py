# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `orders`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model
from .._codec import list_of, to_int
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Cat, Dog, OrderOfAUser, Status, StatusLiteral

_LIST_ORDERS = Operation(
    name="orders.list_orders",
    method="GET",
    path="/orders",
    decode=json_body(list_of(OrderOfAUser.from_dict)),
    idempotent=True,
)
_CREATE_ORDER = Operation(
    name="orders.create_order",
    method="POST",
    path="/orders",
    decode=json_body(OrderOfAUser.from_dict),
)


class Orders:
    """The operations of `orders`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return OrdersWithRawResponse(self)

    def list_orders(self, *, page: int | None = None) -> list[OrderOfAUser]:
        """`GET /orders`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.list_orders()
            ```

        Args:
            page: The query parameter `page`.

        Returns:
            The orders.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _LIST_ORDERS,
            Arguments(
                query={
                    "page": None if page is None else argument(to_int, page, "page"),
                }
            ),
        )

    @overload
    def create_order(
        self,
        /,
        *,
        id: int,
        status: Status | StatusLiteral | None = None,
        pet: Cat | Dog | dict[str, object] | None = None,
    ) -> OrderOfAUser: ...
    @overload
    def create_order(self, request: OrderOfAUser, /) -> OrderOfAUser: ...

    @takes_keywords
    def create_order(self, request: OrderOfAUser | None = None, /, **fields: Any) -> OrderOfAUser:
        """`POST /orders`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.create_order(id=1)
            ```

        Args:
            request: All of the following in one object, instead of them.
            id: The field `id`.
            status: The field `status`.
            pet: The field `pet`.

        Returns:
            The order.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_CREATE_ORDER, Arguments(body=request_model(OrderOfAUser, given, fields)))


class OrdersWithRawResponse:
    """The operations of `Orders`, returning the response around the value."""

    def __init__(self, orders: Orders) -> None:
        self.list_orders: Final = raw(orders.list_orders)
        self.create_order: Final = raw(orders.create_order)


class AsyncOrders:
    """The operations of `orders`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOrdersWithRawResponse(self)

    async def list_orders(self, *, page: int | None = None) -> list[OrderOfAUser]:
        """`GET /orders`.

        Takes, returns and raises what `Orders.list_orders` does.
        """
        return await self._api.call(
            _LIST_ORDERS,
            Arguments(
                query={
                    "page": None if page is None else argument(to_int, page, "page"),
                }
            ),
        )

    @overload
    async def create_order(
        self,
        /,
        *,
        id: int,
        status: Status | StatusLiteral | None = None,
        pet: Cat | Dog | dict[str, object] | None = None,
    ) -> OrderOfAUser: ...
    @overload
    async def create_order(self, request: OrderOfAUser, /) -> OrderOfAUser: ...

    @takes_keywords
    async def create_order(self, request: OrderOfAUser | None = None, /, **fields: Any) -> OrderOfAUser:
        """`POST /orders`.

        Takes, returns and raises what `Orders.create_order` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_CREATE_ORDER, Arguments(body=request_model(OrderOfAUser, given, fields)))


class AsyncOrdersWithRawResponse:
    """The operations of `AsyncOrders`, returning the response around the value."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.list_orders: Final = async_raw(orders.list_orders)
        self.create_order: Final = async_raw(orders.create_order)
