# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `orders`."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, overload
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model, uuid_argument
from .._codec import to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from ..models import Address, Card, Changes, Endless, Order, Placed, Size, SizeLiteral, Wrapping

_PLACE = Operation(
    name="orders.place",
    method="POST",
    path="/orders",
    decode=json_body(Placed.from_dict),
)
_CANCEL = Operation(
    name="orders.cancel",
    method="DELETE",
    path="/orders/{id}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_EXAMPLE = Operation(
    name="orders.example",
    method="POST",
    path="/orders/{id}/repeat",
    decode=json_body(Placed.from_dict),
)
_PLANT = Operation(
    name="orders.plant",
    method="POST",
    path="/trees",
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
    def place(
        self,
        /,
        *,
        address: Address,
        sizes: Sequence[Size | SizeLiteral],
        due: date | None = None,
        extras: Mapping[str, int] | None = None,
        gift: Card | Wrapping | None = None,
        coupon: str | None = None,
    ) -> Placed: ...
    @overload
    def place(self, request: Order, /) -> Placed: ...

    @takes_keywords
    def place(self, request: Order | None = None, /, **fields: Any) -> Placed:
        """Place an order.

        Orders what is in the basket:

        - **each** item once;
        - no more than `limit` of them, see <https://example.com>.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.place(
                    address=Address(street="1 Main Street", email="someone@example.com", country="FR"),
                    sizes=[Size.S, Size.M],
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            address: The field `address`.
            sizes: The field `sizes`.
            due: The field `due`.
            extras: The field `extras`.
            gift: The field `gift`.
            coupon: A coupon: `a|b`, or a | b. Example: `x`|y`.

        Returns:
            The order was placed.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PLACE, Arguments(body=request_model(Order, given, fields)))

    def cancel(self, *, id: UUID | str, reason: int, note: str | None = None) -> None:
        """`DELETE /orders/{id}`.

        Example:
            ```python
            with Sample() as sample:
                place_response = sample.orders.place(
                    address=Address(street="1 Main Street", email="someone@example.com", country="FR"),
                    sizes=[Size.S, Size.M],
                )
                assert place_response.reason is not None
                sample.orders.cancel(
                    id=place_response.id,
                    reason=place_response.reason,
                )
            ```

        Args:
            id: The path parameter `id`.
            reason: The query parameter `reason`. Example: `7`.
            note: The query parameter `note`.

        Returns:
            It was cancelled.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _CANCEL,
            Arguments(
                path={
                    "id": uuid_argument(id, "id"),
                },
                query={
                    "reason": argument(to_int, reason, "reason"),
                    "note": None if note is None else argument(to_str, note, "note"),
                },
            ),
        )

    @overload
    def example(
        self,
        /,
        *,
        since: datetime,
        weight: float,
        size: Size | SizeLiteral,
        tags: Sequence[UUID | str],
        anything: object,
        token: str | None,
        id: UUID | str,
    ) -> Placed: ...
    @overload
    def example(self, request: Changes, /, *, id: UUID | str) -> Placed: ...

    @takes_keywords
    def example(self, request: Changes | None = None, /, *, id: UUID | str, **fields: Any) -> Placed:
        """`POST /orders/{id}/repeat`.

        Example:
            ```python
            with Sample() as sample:
                place_response = sample.orders.place(
                    address=Address(street="1 Main Street", email="someone@example.com", country="FR"),
                    sizes=[Size.S, Size.M],
                )
                assert place_response.size is not None
                response = sample.orders.example(
                    since=datetime.fromisoformat("2026-01-02T03:04:05Z"),
                    weight=3,
                    size=place_response.size,
                    tags=["123e4567-e89b-42d3-a456-426614174000"],
                    anything="value",
                    token="string",
                    id=place_response.id,
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            since: The field `since`.
            weight: The field `weight`.
            size: The field `size`.
            tags: The field `tags`.
            anything: The field `anything`.
            token: The field `token`.
            id: The path parameter `id`.

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
        return self._api.call(
            _EXAMPLE,
            Arguments(
                body=request_model(Changes, given, fields, ["id"]),
                path={
                    "id": uuid_argument(id, "id"),
                },
            ),
        )

    @overload
    def plant(self, /, *, again: Endless) -> None: ...
    @overload
    def plant(self, request: Endless, /) -> None: ...

    @takes_keywords
    def plant(self, request: Endless | None = None, /, **fields: Any) -> None:
        """`POST /trees`.

        Args:
            request: All of the following in one object, instead of them.
            again: The field `again`.

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
        return self._api.call(_PLANT, Arguments(body=request_model(Endless, given, fields)))


class OrdersWithRawResponse:
    """The operations of `Orders`, returning the response around the value."""

    def __init__(self, orders: Orders) -> None:
        self.place: Final = raw(orders.place)
        self.cancel: Final = raw(orders.cancel)
        self.example: Final = raw(orders.example)
        self.plant: Final = raw(orders.plant)


class AsyncOrders:
    """The operations of `orders`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOrdersWithRawResponse(self)

    @overload
    async def place(
        self,
        /,
        *,
        address: Address,
        sizes: Sequence[Size | SizeLiteral],
        due: date | None = None,
        extras: Mapping[str, int] | None = None,
        gift: Card | Wrapping | None = None,
        coupon: str | None = None,
    ) -> Placed: ...
    @overload
    async def place(self, request: Order, /) -> Placed: ...

    @takes_keywords
    async def place(self, request: Order | None = None, /, **fields: Any) -> Placed:
        """Place an order.

        Orders what is in the basket:

        - **each** item once;
        - no more than `limit` of them, see <https://example.com>.

        Takes, returns and raises what `Orders.place` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PLACE, Arguments(body=request_model(Order, given, fields)))

    async def cancel(self, *, id: UUID | str, reason: int, note: str | None = None) -> None:
        """`DELETE /orders/{id}`.

        Takes, returns and raises what `Orders.cancel` does.
        """
        return await self._api.call(
            _CANCEL,
            Arguments(
                path={
                    "id": uuid_argument(id, "id"),
                },
                query={
                    "reason": argument(to_int, reason, "reason"),
                    "note": None if note is None else argument(to_str, note, "note"),
                },
            ),
        )

    @overload
    async def example(
        self,
        /,
        *,
        since: datetime,
        weight: float,
        size: Size | SizeLiteral,
        tags: Sequence[UUID | str],
        anything: object,
        token: str | None,
        id: UUID | str,
    ) -> Placed: ...
    @overload
    async def example(self, request: Changes, /, *, id: UUID | str) -> Placed: ...

    @takes_keywords
    async def example(self, request: Changes | None = None, /, *, id: UUID | str, **fields: Any) -> Placed:
        """`POST /orders/{id}/repeat`.

        Takes, returns and raises what `Orders.example` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _EXAMPLE,
            Arguments(
                body=request_model(Changes, given, fields, ["id"]),
                path={
                    "id": uuid_argument(id, "id"),
                },
            ),
        )

    @overload
    async def plant(self, /, *, again: Endless) -> None: ...
    @overload
    async def plant(self, request: Endless, /) -> None: ...

    @takes_keywords
    async def plant(self, request: Endless | None = None, /, **fields: Any) -> None:
        """`POST /trees`.

        Takes, returns and raises what `Orders.plant` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PLANT, Arguments(body=request_model(Endless, given, fields)))


class AsyncOrdersWithRawResponse:
    """The operations of `AsyncOrders`, returning the response around the value."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.place: Final = async_raw(orders.place)
        self.cancel: Final = async_raw(orders.cancel)
        self.example: Final = async_raw(orders.example)
        self.plant: Final = async_raw(orders.plant)
