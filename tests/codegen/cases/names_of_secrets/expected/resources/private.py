# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `private`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_READ = Operation(
    name="private.read",
    method="GET",
    path="/a",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("keys", "privateUrl"),),
)


class PrivateResource:
    """The operations of `private`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "PrivateResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return PrivateResourceWithRawResponse(self)

    def read(self) -> None:
        """`GET /a`.

        Example:
            ```python
            with Sample() as sample:
                sample.private.read()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_READ, Arguments())


class PrivateResourceWithRawResponse:
    """The operations of `PrivateResource`, returning the response around the value."""

    def __init__(self, private: PrivateResource) -> None:
        self.read: Final = raw(private.read)


class AsyncPrivateResource:
    """The operations of `private`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPrivateResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPrivateResourceWithRawResponse(self)

    async def read(self) -> None:
        """`GET /a`.

        Takes, returns and raises what `PrivateResource.read` does.
        """
        return await self._api.call(_READ, Arguments())


class AsyncPrivateResourceWithRawResponse:
    """The operations of `AsyncPrivateResource`, returning the response around the value."""

    def __init__(self, private: AsyncPrivateResource) -> None:
        self.read: Final = async_raw(private.read)
