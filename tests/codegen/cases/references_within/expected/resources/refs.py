# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `refs`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import AddressZip, AResponse200, Order

_A = Operation(
    name="refs.a",
    method="GET",
    path="/a/{id}/items",
    decode=json_body(AResponse200.from_dict),
    idempotent=True,
)
_B = Operation(
    name="refs.b",
    method="GET",
    path="/b",
    decode=json_body(AResponse200.from_dict),
    idempotent=True,
)
_C = Operation(
    name="refs.c",
    method="GET",
    path="/c",
    decode=json_body(AResponse200.from_dict),
    idempotent=True,
)
_D = Operation(
    name="refs.d",
    method="GET",
    path="/d",
    decode=json_body(AddressZip.from_json),
    idempotent=True,
)
_ORDER = Operation(
    name="refs.order",
    method="GET",
    path="/order",
    decode=json_body(Order.from_dict),
    idempotent=True,
)


class Refs:
    """The operations of `refs`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "RefsWithRawResponse":
        """The same operations, returning the response around the value."""
        return RefsWithRawResponse(self)

    def a(self, *, id: str) -> AResponse200:
        """`GET /a/{id}/items`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.refs.a(id="string")
            ```

        Args:
            id: The path parameter `id`.

        Returns:
            ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _A,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )

    def b(self) -> AResponse200:
        """`GET /b`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.refs.b()
            ```

        Returns:
            ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_B, Arguments())

    def c(self) -> AResponse200:
        """`GET /c`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.refs.c()
            ```

        Returns:
            ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_C, Arguments())

    def d(self) -> AddressZip:
        """`GET /d`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.refs.d()
            ```

        Returns:
            ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_D, Arguments())

    def order(self) -> Order:
        """`GET /order`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.refs.order()
            ```

        Returns:
            ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ORDER, Arguments())


class RefsWithRawResponse:
    """The operations of `Refs`, returning the response around the value."""

    def __init__(self, refs: Refs) -> None:
        self.a: Final = raw(refs.a)
        self.b: Final = raw(refs.b)
        self.c: Final = raw(refs.c)
        self.d: Final = raw(refs.d)
        self.order: Final = raw(refs.order)


class AsyncRefs:
    """The operations of `refs`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncRefsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncRefsWithRawResponse(self)

    async def a(self, *, id: str) -> AResponse200:
        """`GET /a/{id}/items`.

        Takes, returns and raises what `Refs.a` does.
        """
        return await self._api.call(
            _A,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )

    async def b(self) -> AResponse200:
        """`GET /b`.

        Takes, returns and raises what `Refs.b` does.
        """
        return await self._api.call(_B, Arguments())

    async def c(self) -> AResponse200:
        """`GET /c`.

        Takes, returns and raises what `Refs.c` does.
        """
        return await self._api.call(_C, Arguments())

    async def d(self) -> AddressZip:
        """`GET /d`.

        Takes, returns and raises what `Refs.d` does.
        """
        return await self._api.call(_D, Arguments())

    async def order(self) -> Order:
        """`GET /order`.

        Takes, returns and raises what `Refs.order` does.
        """
        return await self._api.call(_ORDER, Arguments())


class AsyncRefsWithRawResponse:
    """The operations of `AsyncRefs`, returning the response around the value."""

    def __init__(self, refs: AsyncRefs) -> None:
        self.a: Final = async_raw(refs.a)
        self.b: Final = async_raw(refs.b)
        self.c: Final = async_raw(refs.c)
        self.d: Final = async_raw(refs.d)
        self.order: Final = async_raw(refs.order)
