# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `more`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_SEARCH = Operation(
    name="more.search",
    method="GET",
    path="/more",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class More:
    """The operations of `more`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "MoreWithRawResponse":
        """The same operations, returning the response around the value."""
        return MoreWithRawResponse(self)

    def search(self) -> None:
        """`GET /more`.

        Example:
            ```python
            with Sample() as sample:
                sample.more.search()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEARCH, Arguments())


class MoreWithRawResponse:
    """The operations of `More`, returning the response around the value."""

    def __init__(self, more: More) -> None:
        self.search: Final = raw(more.search)


class AsyncMore:
    """The operations of `more`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncMoreWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncMoreWithRawResponse(self)

    async def search(self) -> None:
        """`GET /more`.

        Takes, returns and raises what `More.search` does.
        """
        return await self._api.call(_SEARCH, Arguments())


class AsyncMoreWithRawResponse:
    """The operations of `AsyncMore`, returning the response around the value."""

    def __init__(self, more: AsyncMore) -> None:
        self.search: Final = async_raw(more.search)
