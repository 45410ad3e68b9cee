# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `default`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_ME = Operation(
    name="default.get_me",
    method="GET",
    path="/me",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Default:
    """The operations of `default`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "DefaultWithRawResponse":
        """The same operations, returning the response around the value."""
        return DefaultWithRawResponse(self)

    def get_me(self) -> None:
        """`GET /me`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.get_me()
            ```

        Returns:
            Me.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_ME, Arguments())


class DefaultWithRawResponse:
    """The operations of `Default`, returning the response around the value."""

    def __init__(self, default: Default) -> None:
        self.get_me: Final = raw(default.get_me)


class AsyncDefault:
    """The operations of `default`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncDefaultWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncDefaultWithRawResponse(self)

    async def get_me(self) -> None:
        """`GET /me`.

        Takes, returns and raises what `Default.get_me` does.
        """
        return await self._api.call(_GET_ME, Arguments())


class AsyncDefaultWithRawResponse:
    """The operations of `AsyncDefault`, returning the response around the value."""

    def __init__(self, default: AsyncDefault) -> None:
        self.get_me: Final = async_raw(default.get_me)
