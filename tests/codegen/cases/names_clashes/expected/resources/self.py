# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `self`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_D = Operation(
    name="self_.get_d",
    method="GET",
    path="/d",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class SelfResource:
    """The operations of `self`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "SelfResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return SelfResourceWithRawResponse(self)

    def get_d(self) -> None:
        """`GET /d`.

        Example:
            ```python
            with Sample() as sample:
                sample.self_.get_d()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_D, Arguments())


class SelfResourceWithRawResponse:
    """The operations of `SelfResource`, returning the response around the value."""

    def __init__(self, self_: SelfResource) -> None:
        self.get_d: Final = raw(self_.get_d)


class AsyncSelfResource:
    """The operations of `self`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncSelfResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncSelfResourceWithRawResponse(self)

    async def get_d(self) -> None:
        """`GET /d`.

        Takes, returns and raises what `SelfResource.get_d` does.
        """
        return await self._api.call(_GET_D, Arguments())


class AsyncSelfResourceWithRawResponse:
    """The operations of `AsyncSelfResource`, returning the response around the value."""

    def __init__(self, self_: AsyncSelfResource) -> None:
        self.get_d: Final = async_raw(self_.get_d)
