# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `account`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_WITH_CERTIFICATE = Operation(
    name="account.with_certificate",
    method="GET",
    path="/certificate",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_WITH_DIGEST = Operation(
    name="account.with_digest",
    method="GET",
    path="/digest",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_WITH_BOTH = Operation(
    name="account.with_both",
    method="GET",
    path="/both",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Login",),),
)
_WITH_EITHER = Operation(
    name="account.with_either",
    method="GET",
    path="/either",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("Token",), ("Login", "App"), ()),
)


class Account:
    """The operations of `account`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AccountWithRawResponse(self)

    def with_certificate(self) -> None:
        """`GET /certificate`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.with_certificate()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_WITH_CERTIFICATE, Arguments())

    def with_digest(self) -> None:
        """`GET /digest`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.with_digest()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_WITH_DIGEST, Arguments())

    def with_both(self) -> None:
        """`GET /both`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.with_both()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_WITH_BOTH, Arguments())

    def with_either(self) -> None:
        """`GET /either`.

        Example:
            ```python
            with Sample() as sample:
                sample.account.with_either()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_WITH_EITHER, Arguments())


class AccountWithRawResponse:
    """The operations of `Account`, returning the response around the value."""

    def __init__(self, account: Account) -> None:
        self.with_certificate: Final = raw(account.with_certificate)
        self.with_digest: Final = raw(account.with_digest)
        self.with_both: Final = raw(account.with_both)
        self.with_either: Final = raw(account.with_either)


class AsyncAccount:
    """The operations of `account`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAccountWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAccountWithRawResponse(self)

    async def with_certificate(self) -> None:
        """`GET /certificate`.

        Takes, returns and raises what `Account.with_certificate` does.
        """
        return await self._api.call(_WITH_CERTIFICATE, Arguments())

    async def with_digest(self) -> None:
        """`GET /digest`.

        Takes, returns and raises what `Account.with_digest` does.
        """
        return await self._api.call(_WITH_DIGEST, Arguments())

    async def with_both(self) -> None:
        """`GET /both`.

        Takes, returns and raises what `Account.with_both` does.
        """
        return await self._api.call(_WITH_BOTH, Arguments())

    async def with_either(self) -> None:
        """`GET /either`.

        Takes, returns and raises what `Account.with_either` does.
        """
        return await self._api.call(_WITH_EITHER, Arguments())


class AsyncAccountWithRawResponse:
    """The operations of `AsyncAccount`, returning the response around the value."""

    def __init__(self, account: AsyncAccount) -> None:
        self.with_certificate: Final = async_raw(account.with_certificate)
        self.with_digest: Final = async_raw(account.with_digest)
        self.with_both: Final = async_raw(account.with_both)
        self.with_either: Final = async_raw(account.with_either)
