# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `orders`."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Final, Literal, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._codec import UNSET, Unset, list_of
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from ..models import Cat, Circle, Customer, Dog, Labels, Line, NewOrder, Order, Square

_GET_ORDER = Operation(
    name="orders.get_order",
    method="GET",
    path="/order",
    decode=json_body(Order.from_dict),
    idempotent=True,
)
_PUT_ORDER = Operation(
    name="orders.put_order",
    method="PUT",
    path="/order",
    decode=json_body(Order.from_dict),
    idempotent=True,
)
_MAKE_ORDER = Operation(
    name="orders.make_order",
    method="POST",
    path="/order",
    decode=no_body,
    accept="*/*",
)
_LIST_ORDERS = Operation(
    name="orders.list_orders",
    method="GET",
    path="/orders",
    decode=json_body(list_of(Order.from_dict)),
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

    @overload
    def put_order(
        self,
        /,
        *,
        id: int,
        placed: datetime | None = None,
        total: float | None = None,
        version: Literal[3] | None = None,
        shipped: datetime | None | Unset = UNSET,
        customer: Customer | None = None,
        tags: list[str] | None = None,
        counts: Mapping[str, int] | None = None,
        lines: Sequence[Line] | None = None,
        shape: Circle | Square | None = None,
        pet: Cat | Dog | dict[str, object] | None = None,
        labels: Labels | None = None,
        parent: Order | None = None,
    ) -> Order: ...
    @overload
    def put_order(self, request: Order, /) -> Order: ...

    @takes_keywords
    def put_order(self, request: Order | None = None, /, **fields: Any) -> Order:
        """`PUT /order`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.put_order(id=1)
            ```

        Args:
            request: All of the following in one object, instead of them.
            id: The field `id`.
            placed: The field `placed`.
            total: The field `total`.
            version: The field `version`.
            shipped: The field `shipped`.
            customer: The field `customer`.
            tags: The field `tags`.
            counts: The field `counts`.
            lines: The field `lines`.
            shape: The field `shape`.
            pet: The field `pet`.
            labels: The field `labels`.
            parent: The field `parent`.

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
        return self._api.call(_PUT_ORDER, Arguments(body=request_model(Order, given, fields)))

    @overload
    def make_order(self, /, *, note: str | None = None) -> None: ...
    @overload
    def make_order(self, request: NewOrder, /) -> None: ...

    @takes_keywords
    def make_order(self, request: NewOrder | None = None, /, **fields: Any) -> None:
        """`POST /order`.

        Example:
            ```python
            with Sample() as sample:
                sample.orders.make_order()
            ```

        Args:
            request: All of the following in one object, instead of them.
            note: For the kitchen. It is read aloud. It is deprecated. Example: `no onions`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_MAKE_ORDER, Arguments(body=request_model(NewOrder, given, fields)))

    def list_orders(self) -> list[Order]:
        """`GET /orders`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.list_orders()
            ```

        Returns:
            All orders.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_LIST_ORDERS, Arguments())


class OrdersWithRawResponse:
    """The operations of `Orders`, returning the response around the value."""

    def __init__(self, orders: Orders) -> None:
        self.get_order: Final = raw(orders.get_order)
        self.put_order: Final = raw(orders.put_order)
        self.make_order: Final = raw(orders.make_order)
        self.list_orders: Final = raw(orders.list_orders)


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

    @overload
    async def put_order(
        self,
        /,
        *,
        id: int,
        placed: datetime | None = None,
        total: float | None = None,
        version: Literal[3] | None = None,
        shipped: datetime | None | Unset = UNSET,
        customer: Customer | None = None,
        tags: list[str] | None = None,
        counts: Mapping[str, int] | None = None,
        lines: Sequence[Line] | None = None,
        shape: Circle | Square | None = None,
        pet: Cat | Dog | dict[str, object] | None = None,
        labels: Labels | None = None,
        parent: Order | None = None,
    ) -> Order: ...
    @overload
    async def put_order(self, request: Order, /) -> Order: ...

    @takes_keywords
    async def put_order(self, request: Order | None = None, /, **fields: Any) -> Order:
        """`PUT /order`.

        Takes, returns and raises what `Orders.put_order` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PUT_ORDER, Arguments(body=request_model(Order, given, fields)))

    @overload
    async def make_order(self, /, *, note: str | None = None) -> None: ...
    @overload
    async def make_order(self, request: NewOrder, /) -> None: ...

    @takes_keywords
    async def make_order(self, request: NewOrder | None = None, /, **fields: Any) -> None:
        """`POST /order`.

        Takes, returns and raises what `Orders.make_order` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_MAKE_ORDER, Arguments(body=request_model(NewOrder, given, fields)))

    async def list_orders(self) -> list[Order]:
        """`GET /orders`.

        Takes, returns and raises what `Orders.list_orders` does.
        """
        return await self._api.call(_LIST_ORDERS, Arguments())


class AsyncOrdersWithRawResponse:
    """The operations of `AsyncOrders`, returning the response around the value."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.get_order: Final = async_raw(orders.get_order)
        self.put_order: Final = async_raw(orders.put_order)
        self.make_order: Final = async_raw(orders.make_order)
        self.list_orders: Final = async_raw(orders.list_orders)
