# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `merged`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import A

_GET_A = Operation(
    name="merged.get_a",
    method="GET",
    path="/a",
    decode=json_body(A.from_dict),
    idempotent=True,
)


class Merged:
    """The operations of `merged`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "MergedWithRawResponse":
        """The same operations, returning the response around the value."""
        return MergedWithRawResponse(self)

    def get_a(self) -> A:
        """`GET /a`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.merged.get_a()
            ```

        Returns:
            ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_A, Arguments())


class MergedWithRawResponse:
    """The operations of `Merged`, returning the response around the value."""

    def __init__(self, merged: Merged) -> None:
        self.get_a: Final = raw(merged.get_a)


class AsyncMerged:
    """The operations of `merged`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncMergedWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncMergedWithRawResponse(self)

    async def get_a(self) -> A:
        """`GET /a`.

        Takes, returns and raises what `Merged.get_a` does.
        """
        return await self._api.call(_GET_A, Arguments())


class AsyncMergedWithRawResponse:
    """The operations of `AsyncMerged`, returning the response around the value."""

    def __init__(self, merged: AsyncMerged) -> None:
        self.get_a: Final = async_raw(merged.get_a)
