# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `json`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_HELP = Operation(
    name="json.help",
    method="GET",
    path="/d",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Json:
    """The operations of `json`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "JsonWithRawResponse":
        """The same operations, returning the response around the value."""
        return JsonWithRawResponse(self)

    def help(self) -> None:
        """`GET /d`.

        Example:
            ```python
            with Sample() as sample:
                sample.json.help()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_HELP, Arguments())


class JsonWithRawResponse:
    """The operations of `Json`, returning the response around the value."""

    def __init__(self, json: Json) -> None:
        self.help: Final = raw(json.help)


class AsyncJson:
    """The operations of `json`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncJsonWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncJsonWithRawResponse(self)

    async def help(self) -> None:
        """`GET /d`.

        Takes, returns and raises what `Json.help` does.
        """
        return await self._api.call(_HELP, Arguments())


class AsyncJsonWithRawResponse:
    """The operations of `AsyncJson`, returning the response around the value."""

    def __init__(self, json: AsyncJson) -> None:
        self.help: Final = async_raw(json.help)
