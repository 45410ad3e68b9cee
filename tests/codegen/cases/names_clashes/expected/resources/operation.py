# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `Operation`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import RawResponseModel

_GET = Operation(
    name="operation.get",
    method="GET",
    path="/b",
    decode=json_body(RawResponseModel.from_dict),
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class OperationResource:
    """The operations of `Operation`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OperationResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return OperationResourceWithRawResponse(self)

    def get(self) -> RawResponseModel:
        """`GET /b`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.operation.get()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET, Arguments())


class OperationResourceWithRawResponse:
    """The operations of `OperationResource`, returning the response around the value."""

    def __init__(self, operation: OperationResource) -> None:
        self.get: Final = raw(operation.get)


class AsyncOperationResource:
    """The operations of `Operation`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOperationResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOperationResourceWithRawResponse(self)

    async def get(self) -> RawResponseModel:
        """`GET /b`.

        Takes, returns and raises what `OperationResource.get` does.
        """
        return await self._api.call(_GET, Arguments())


class AsyncOperationResourceWithRawResponse:
    """The operations of `AsyncOperationResource`, returning the response around the value."""

    def __init__(self, operation: AsyncOperationResource) -> None:
        self.get: Final = async_raw(operation.get)
