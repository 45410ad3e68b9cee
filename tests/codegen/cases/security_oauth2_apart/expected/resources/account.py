# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `account`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._servers import async_at_server, at_server

_BOTH = Operation(
    name="account.both",
    method="GET",
    path="/both",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Login", "Other Login a"),),
)
_FILES = Operation(
    name="account.files",
    method="GET",
    path="/files",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Other Login",),),
)
_EITHER = Operation(
    name="account.either",
    method="GET",
    path="/either",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Device",), ("Login",)),
)


class Account:
    """The operations of `account`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AccountWithRawResponse(self)

    def both(self) -> None:
        """`GET /both`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.both()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_BOTH, Arguments())

    def files(self) -> None:
        """`GET /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.files()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "https://files.example.com").call(_FILES, Arguments())

    def either(self) -> None:
        """`GET /either`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.either()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_EITHER, Arguments())


class AccountWithRawResponse:
    """The operations of `Account`, returning the response around the value."""

    def __init__(self, account: Account) -> None:
        self.both: Final = raw(account.both)
        self.files: Final = raw(account.files)
        self.either: Final = raw(account.either)


class AsyncAccount:
    """The operations of `account`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAccountWithRawResponse(self)

    async def both(self) -> None:
        """`GET /both`.

        Takes, returns and raises what `Account.both` does.
        """
        return await self._api.call(_BOTH, Arguments())

    async def files(self) -> None:
        """`GET /files`.

        Takes, returns and raises what `Account.files` does.
        """
        return await async_at_server(self._api, "https://files.example.com").call(_FILES, Arguments())

    async def either(self) -> None:
        """`GET /either`.

        Takes, returns and raises what `Account.either` does.
        """
        return await self._api.call(_EITHER, Arguments())


class AsyncAccountWithRawResponse:
    """The operations of `AsyncAccount`, returning the response around the value."""

    def __init__(self, account: AsyncAccount) -> None:
        self.both: Final = async_raw(account.both)
        self.files: Final = async_raw(account.files)
        self.either: Final = async_raw(account.either)
