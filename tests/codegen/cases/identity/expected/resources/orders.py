# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `orders`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Payment, Receipt

_PAY = Operation(
    name="orders.pay",
    method="POST",
    path="/orders/pay",
    decode=json_body(Receipt.from_dict),
    identity_fields=("order", "line"),
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
    def pay(self, /, *, order: str, line: int, note: str | None = None) -> Receipt: ...
    @overload
    def pay(self, request: Payment, /) -> Receipt: ...

    @takes_keywords
    def pay(self, request: Payment | None = None, /, **fields: Any) -> Receipt:
        """`POST /orders/pay`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.orders.pay(
                    order="string",
                    line=1,
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            order: The field `order`.
            line: The field `line`.
            note: The field `note`.

        Returns:
            Paid.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PAY, Arguments(body=request_model(Payment, given, fields)))


class OrdersWithRawResponse:
    """The operations of `Orders`, returning the response around the value."""

    def __init__(self, orders: Orders) -> None:
        self.pay: Final = raw(orders.pay)


class AsyncOrders:
    """The operations of `orders`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOrdersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOrdersWithRawResponse(self)

    @overload
    async def pay(self, /, *, order: str, line: int, note: str | None = None) -> Receipt: ...
    @overload
    async def pay(self, request: Payment, /) -> Receipt: ...

    @takes_keywords
    async def pay(self, request: Payment | None = None, /, **fields: Any) -> Receipt:
        """`POST /orders/pay`.

        Takes, returns and raises what `Orders.pay` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PAY, Arguments(body=request_model(Payment, given, fields)))


class AsyncOrdersWithRawResponse:
    """The operations of `AsyncOrders`, returning the response around the value."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.pay: Final = async_raw(orders.pay)
