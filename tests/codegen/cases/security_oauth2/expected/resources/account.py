# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `account`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_int
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from ..models import MeResponse200

_ME = Operation(
    name="account.me",
    method="GET",
    path="/me",
    decode=json_body(MeResponse200.from_dict),
    idempotent=True,
    security=(("Login read",),),
)
_ORDER = Operation(
    name="account.order",
    method="POST",
    path="/orders",
    decode=no_body,
    accept="*/*",
    security=(("Login read write",),),
)
_PING = Operation(
    name="account.ping",
    method="GET",
    path="/ping",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Login",),),
)
_OPEN = Operation(
    name="account.open",
    method="GET",
    path="/open",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Account:
    """The operations of `account`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AccountWithRawResponse(self)

    def me(self) -> MeResponse200:
        """`GET /me`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.account.me()
            ```

        Returns:
            Me.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ME, Arguments())

    def order(self, *, amount: int | None = None) -> None:
        """`POST /orders`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.order()
            ```

        Args:
            amount: The query parameter `amount`.

        Returns:
            Ordered.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _ORDER,
            Arguments(
                query={
                    "amount": None if amount is None else argument(to_int, amount, "amount"),
                }
            ),
        )

    def ping(self) -> None:
        """`GET /ping`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.ping()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_PING, Arguments())

    def open(self) -> None:
        """`GET /open`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.open()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_OPEN, Arguments())


class AccountWithRawResponse:
    """The operations of `Account`, returning the response around the value."""

    def __init__(self, account: Account) -> None:
        self.me: Final = raw(account.me)
        self.order: Final = raw(account.order)
        self.ping: Final = raw(account.ping)
        self.open: Final = raw(account.open)


class AsyncAccount:
    """The operations of `account`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAccountWithRawResponse(self)

    async def me(self) -> MeResponse200:
        """`GET /me`.

        Takes, returns and raises what `Account.me` does.
        """
        return await self._api.call(_ME, Arguments())

    async def order(self, *, amount: int | None = None) -> None:
        """`POST /orders`.

        Takes, returns and raises what `Account.order` does.
        """
        return await self._api.call(
            _ORDER,
            Arguments(
                query={
                    "amount": None if amount is None else argument(to_int, amount, "amount"),
                }
            ),
        )

    async def ping(self) -> None:
        """`GET /ping`.

        Takes, returns and raises what `Account.ping` does.
        """
        return await self._api.call(_PING, Arguments())

    async def open(self) -> None:
        """`GET /open`.

        Takes, returns and raises what `Account.open` does.
        """
        return await self._api.call(_OPEN, Arguments())


class AsyncAccountWithRawResponse:
    """The operations of `AsyncAccount`, returning the response around the value."""

    def __init__(self, account: AsyncAccount) -> None:
        self.me: Final = async_raw(account.me)
        self.order: Final = async_raw(account.order)
        self.ping: Final = async_raw(account.ping)
        self.open: Final = async_raw(account.open)
