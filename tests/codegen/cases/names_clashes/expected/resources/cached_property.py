# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `cached property`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_J = Operation(
    name="cached_property_.get_j",
    method="GET",
    path="/j",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class CachedProperty:
    """The operations of `cached property`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "CachedPropertyWithRawResponse":
        """The same operations, returning the response around the value."""
        return CachedPropertyWithRawResponse(self)

    def get_j(self) -> None:
        """`GET /j`.

        Example:
            ```python
            with Sample() as sample:
                sample.cached_property_.get_j()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_J, Arguments())


class CachedPropertyWithRawResponse:
    """The operations of `CachedProperty`, returning the response around the value."""

    def __init__(self, cached_property_: CachedProperty) -> None:
        self.get_j: Final = raw(cached_property_.get_j)


class AsyncCachedProperty:
    """The operations of `cached property`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncCachedPropertyWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncCachedPropertyWithRawResponse(self)

    async def get_j(self) -> None:
        """`GET /j`.

        Takes, returns and raises what `CachedProperty.get_j` does.
        """
        return await self._api.call(_GET_J, Arguments())


class AsyncCachedPropertyWithRawResponse:
    """The operations of `AsyncCachedProperty`, returning the response around the value."""

    def __init__(self, cached_property_: AsyncCachedProperty) -> None:
        self.get_j: Final = async_raw(cached_property_.get_j)
