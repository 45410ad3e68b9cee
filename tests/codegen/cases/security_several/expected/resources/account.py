# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `account`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_USE_DEFAULT = Operation(
    name="account.use_default",
    method="GET",
    path="/default",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("ApiKey",),),
)
_USE_NONE = Operation(
    name="account.use_none",
    method="GET",
    path="/open",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_USE_EITHER = Operation(
    name="account.use_either",
    method="GET",
    path="/either",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("ApiKey",), ("Token",)),
)
_USE_BOTH = Operation(
    name="account.use_both",
    method="GET",
    path="/both",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("ApiKey", "app-id"),),
)
_USE_OPTIONAL = Operation(
    name="account.use_optional",
    method="GET",
    path="/optional",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Token",), ()),
)


class Account:
    """The operations of `account`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AccountWithRawResponse(self)

    def use_default(self) -> None:
        """`GET /default`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.use_default()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_USE_DEFAULT, Arguments())

    def use_none(self) -> None:
        """`GET /open`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.use_none()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_USE_NONE, Arguments())

    def use_either(self) -> None:
        """`GET /either`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.use_either()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_USE_EITHER, Arguments())

    def use_both(self) -> None:
        """`GET /both`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.use_both()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_USE_BOTH, Arguments())

    def use_optional(self) -> None:
        """`GET /optional`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.use_optional()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_USE_OPTIONAL, Arguments())


class AccountWithRawResponse:
    """The operations of `Account`, returning the response around the value."""

    def __init__(self, account: Account) -> None:
        self.use_default: Final = raw(account.use_default)
        self.use_none: Final = raw(account.use_none)
        self.use_either: Final = raw(account.use_either)
        self.use_both: Final = raw(account.use_both)
        self.use_optional: Final = raw(account.use_optional)


class AsyncAccount:
    """The operations of `account`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAccountWithRawResponse(self)

    async def use_default(self) -> None:
        """`GET /default`.

        Takes, returns and raises what `Account.use_default` does.
        """
        return await self._api.call(_USE_DEFAULT, Arguments())

    async def use_none(self) -> None:
        """`GET /open`.

        Takes, returns and raises what `Account.use_none` does.
        """
        return await self._api.call(_USE_NONE, Arguments())

    async def use_either(self) -> None:
        """`GET /either`.

        Takes, returns and raises what `Account.use_either` does.
        """
        return await self._api.call(_USE_EITHER, Arguments())

    async def use_both(self) -> None:
        """`GET /both`.

        Takes, returns and raises what `Account.use_both` does.
        """
        return await self._api.call(_USE_BOTH, Arguments())

    async def use_optional(self) -> None:
        """`GET /optional`.

        Takes, returns and raises what `Account.use_optional` does.
        """
        return await self._api.call(_USE_OPTIONAL, Arguments())


class AsyncAccountWithRawResponse:
    """The operations of `AsyncAccount`, returning the response around the value."""

    def __init__(self, account: AsyncAccount) -> None:
        self.use_default: Final = async_raw(account.use_default)
        self.use_none: Final = async_raw(account.use_none)
        self.use_either: Final = async_raw(account.use_either)
        self.use_both: Final = async_raw(account.use_both)
        self.use_optional: Final = async_raw(account.use_optional)
