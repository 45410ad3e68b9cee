# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `key`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_F = Operation(
    name="key.get_f",
    method="GET",
    path="/f",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class KeyResource:
    """The operations of `key`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "KeyResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return KeyResourceWithRawResponse(self)

    def get_f(self) -> None:
        """`GET /f`.

        Example:
            ```python
            with Sample() as sample:
                sample.key.get_f()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_F, Arguments())


class KeyResourceWithRawResponse:
    """The operations of `KeyResource`, returning the response around the value."""

    def __init__(self, key: KeyResource) -> None:
        self.get_f: Final = raw(key.get_f)


class AsyncKeyResource:
    """The operations of `key`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncKeyResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncKeyResourceWithRawResponse(self)

    async def get_f(self) -> None:
        """`GET /f`.

        Takes, returns and raises what `KeyResource.get_f` does.
        """
        return await self._api.call(_GET_F, Arguments())


class AsyncKeyResourceWithRawResponse:
    """The operations of `AsyncKeyResource`, returning the response around the value."""

    def __init__(self, key: AsyncKeyResource) -> None:
        self.get_f: Final = async_raw(key.get_f)
