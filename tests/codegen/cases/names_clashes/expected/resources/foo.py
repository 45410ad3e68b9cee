# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `foo`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_H = Operation(
    name="foo.get_h",
    method="GET",
    path="/h",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class FooResource:
    """The operations of `foo`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FooResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return FooResourceWithRawResponse(self)

    def get_h(self) -> None:
        """`GET /h`.

        Example:
            ```python
            with Sample() as sample:
                sample.foo.get_h()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_H, Arguments())


class FooResourceWithRawResponse:
    """The operations of `FooResource`, returning the response around the value."""

    def __init__(self, foo: FooResource) -> None:
        self.get_h: Final = raw(foo.get_h)


class AsyncFooResource:
    """The operations of `foo`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFooResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFooResourceWithRawResponse(self)

    async def get_h(self) -> None:
        """`GET /h`.

        Takes, returns and raises what `FooResource.get_h` does.
        """
        return await self._api.call(_GET_H, Arguments())


class AsyncFooResourceWithRawResponse:
    """The operations of `AsyncFooResource`, returning the response around the value."""

    def __init__(self, foo: AsyncFooResource) -> None:
        self.get_h: Final = async_raw(foo.get_h)
