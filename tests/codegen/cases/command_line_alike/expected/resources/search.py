# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `search`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_TOP = Operation(
    name="search.top",
    method="GET",
    path="/top",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Search:
    """The operations of `search`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "SearchWithRawResponse":
        """The same operations, returning the response around the value."""
        return SearchWithRawResponse(self)

    def top(self) -> None:
        """`GET /top`.

        Example:
            ```python
            with Sample() as sample:
                sample.search.top()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_TOP, Arguments())


class SearchWithRawResponse:
    """The operations of `Search`, returning the response around the value."""

    def __init__(self, search: Search) -> None:
        self.top: Final = raw(search.top)


class AsyncSearch:
    """The operations of `search`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncSearchWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncSearchWithRawResponse(self)

    async def top(self) -> None:
        """`GET /top`.

        Takes, returns and raises what `Search.top` does.
        """
        return await self._api.call(_TOP, Arguments())


class AsyncSearchWithRawResponse:
    """The operations of `AsyncSearch`, returning the response around the value."""

    def __init__(self, search: AsyncSearch) -> None:
        self.top: Final = async_raw(search.top)
