# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Thing

_GET_THING = Operation(
    name="things.get_thing",
    method="GET",
    path="/thing",
    decode=json_body(Thing.from_dict),
    idempotent=True,
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    def get_thing(self, *, name: str | None = None) -> Thing:
        """`GET /thing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.get_thing()
            ```

        Args:
            name: The query parameter `name`. Example: `ball`.

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_THING,
            Arguments(
                query={
                    "name": None if name is None else argument(to_str, name, "name"),
                }
            ),
        )


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.get_thing: Final = raw(things.get_thing)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    async def get_thing(self, *, name: str | None = None) -> Thing:
        """`GET /thing`.

        Takes, returns and raises what `Things.get_thing` does.
        """
        return await self._api.call(
            _GET_THING,
            Arguments(
                query={
                    "name": None if name is None else argument(to_str, name, "name"),
                }
            ),
        )


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.get_thing: Final = async_raw(things.get_thing)
