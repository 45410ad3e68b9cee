# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `httpx`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_G = Operation(
    name="httpx_.get_g",
    method="GET",
    path="/g",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class Httpx:
    """The operations of `httpx`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "HttpxWithRawResponse":
        """The same operations, returning the response around the value."""
        return HttpxWithRawResponse(self)

    def get_g(self) -> None:
        """`GET /g`.

        Example:
            ```python
            with Sample() as sample:
                sample.httpx_.get_g()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_G, Arguments())


class HttpxWithRawResponse:
    """The operations of `Httpx`, returning the response around the value."""

    def __init__(self, httpx_: Httpx) -> None:
        self.get_g: Final = raw(httpx_.get_g)


class AsyncHttpx:
    """The operations of `httpx`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncHttpxWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncHttpxWithRawResponse(self)

    async def get_g(self) -> None:
        """`GET /g`.

        Takes, returns and raises what `Httpx.get_g` does.
        """
        return await self._api.call(_GET_G, Arguments())


class AsyncHttpxWithRawResponse:
    """The operations of `AsyncHttpx`, returning the response around the value."""

    def __init__(self, httpx_: AsyncHttpx) -> None:
        self.get_g: Final = async_raw(httpx_.get_g)
