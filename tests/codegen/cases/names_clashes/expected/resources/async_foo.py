# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `async foo`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_I = Operation(
    name="async_foo.get_i",
    method="GET",
    path="/i",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class AsyncFoo:
    """The operations of `async foo`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFooWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFooWithRawResponse(self)

    def get_i(self) -> None:
        """`GET /i`.

        Example:
            ```python
            with Sample() as sample:
                sample.async_foo.get_i()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_I, Arguments())


class AsyncFooWithRawResponse:
    """The operations of `AsyncFoo`, returning the response around the value."""

    def __init__(self, async_foo: AsyncFoo) -> None:
        self.get_i: Final = raw(async_foo.get_i)


class AsyncAsyncFoo:
    """The operations of `async foo`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAsyncFooWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAsyncFooWithRawResponse(self)

    async def get_i(self) -> None:
        """`GET /i`.

        Takes, returns and raises what `AsyncFoo.get_i` does.
        """
        return await self._api.call(_GET_I, Arguments())


class AsyncAsyncFooWithRawResponse:
    """The operations of `AsyncAsyncFoo`, returning the response around the value."""

    def __init__(self, async_foo: AsyncAsyncFoo) -> None:
        self.get_i: Final = async_raw(async_foo.get_i)
