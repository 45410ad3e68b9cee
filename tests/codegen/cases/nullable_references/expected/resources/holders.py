# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `holders`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Holder

_GET_HOLDER = Operation(
    name="holders.get_holder",
    method="GET",
    path="/holder",
    decode=json_body(Holder.from_dict),
    idempotent=True,
)


class Holders:
    """The operations of `holders`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "HoldersWithRawResponse":
        """The same operations, returning the response around the value."""
        return HoldersWithRawResponse(self)

    def get_holder(self) -> Holder:
        """`GET /holder`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.holders.get_holder()
            ```

        Returns:
            All of it.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_HOLDER, Arguments())


class HoldersWithRawResponse:
    """The operations of `Holders`, returning the response around the value."""

    def __init__(self, holders: Holders) -> None:
        self.get_holder: Final = raw(holders.get_holder)


class AsyncHolders:
    """The operations of `holders`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncHoldersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncHoldersWithRawResponse(self)

    async def get_holder(self) -> Holder:
        """`GET /holder`.

        Takes, returns and raises what `Holders.get_holder` does.
        """
        return await self._api.call(_GET_HOLDER, Arguments())


class AsyncHoldersWithRawResponse:
    """The operations of `AsyncHolders`, returning the response around the value."""

    def __init__(self, holders: AsyncHolders) -> None:
        self.get_holder: Final = async_raw(holders.get_holder)
