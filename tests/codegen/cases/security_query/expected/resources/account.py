# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `account`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_bool
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_ME = Operation(
    name="account.me",
    method="GET",
    path="/me",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Key",),),
)


class Account:
    """The operations of `account`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AccountWithRawResponse(self)

    def me(self, *, full: bool | None = None) -> None:
        """`GET /me`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.me()
            ```

        Args:
            full: The query parameter `full`.

        Returns:
            Me.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _ME,
            Arguments(
                query={
                    "full": None if full is None else argument(to_bool, full, "full"),
                }
            ),
        )


class AccountWithRawResponse:
    """The operations of `Account`, returning the response around the value."""

    def __init__(self, account: Account) -> None:
        self.me: Final = raw(account.me)


class AsyncAccount:
    """The operations of `account`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAccountWithRawResponse(self)

    async def me(self, *, full: bool | None = None) -> None:
        """`GET /me`.

        Takes, returns and raises what `Account.me` does.
        """
        return await self._api.call(
            _ME,
            Arguments(
                query={
                    "full": None if full is None else argument(to_bool, full, "full"),
                }
            ),
        )


class AsyncAccountWithRawResponse:
    """The operations of `AsyncAccount`, returning the response around the value."""

    def __init__(self, account: AsyncAccount) -> None:
        self.me: Final = async_raw(account.me)
