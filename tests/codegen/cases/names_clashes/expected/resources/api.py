# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `api`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_E = Operation(
    name="api.get_e",
    method="GET",
    path="/e",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class ApiResource:
    """The operations of `api`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ApiResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return ApiResourceWithRawResponse(self)

    def get_e(self) -> None:
        """`GET /e`.

        Example:
            ```python
            with Sample() as sample:
                sample.api.get_e()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_E, Arguments())


class ApiResourceWithRawResponse:
    """The operations of `ApiResource`, returning the response around the value."""

    def __init__(self, api: ApiResource) -> None:
        self.get_e: Final = raw(api.get_e)


class AsyncApiResource:
    """The operations of `api`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncApiResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncApiResourceWithRawResponse(self)

    async def get_e(self) -> None:
        """`GET /e`.

        Takes, returns and raises what `ApiResource.get_e` does.
        """
        return await self._api.call(_GET_E, Arguments())


class AsyncApiResourceWithRawResponse:
    """The operations of `AsyncApiResource`, returning the response around the value."""

    def __init__(self, api: AsyncApiResource) -> None:
        self.get_e: Final = async_raw(api.get_e)
