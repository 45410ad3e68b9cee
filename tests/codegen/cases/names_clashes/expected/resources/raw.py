# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `raw`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import APIStatusErrorModel

_GET_C = Operation(
    name="raw_.get_c",
    method="GET",
    path="/c",
    decode=json_body(APIStatusErrorModel.from_dict),
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class Raw:
    """The operations of `raw`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "RawWithRawResponse":
        """The same operations, returning the response around the value."""
        return RawWithRawResponse(self)

    def get_c(self) -> APIStatusErrorModel:
        """`GET /c`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.raw_.get_c()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_C, Arguments())


class RawWithRawResponse:
    """The operations of `Raw`, returning the response around the value."""

    def __init__(self, raw_: Raw) -> None:
        self.get_c: Final = raw(raw_.get_c)


class AsyncRaw:
    """The operations of `raw`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncRawWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncRawWithRawResponse(self)

    async def get_c(self) -> APIStatusErrorModel:
        """`GET /c`.

        Takes, returns and raises what `Raw.get_c` does.
        """
        return await self._api.call(_GET_C, Arguments())


class AsyncRawWithRawResponse:
    """The operations of `AsyncRaw`, returning the response around the value."""

    def __init__(self, raw_: AsyncRaw) -> None:
        self.get_c: Final = async_raw(raw_.get_c)
