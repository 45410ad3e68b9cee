# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import text_body
from .._signatures import takes_keywords
from ..models import Thing

_ADD_THING = Operation(
    name="things.add_thing",
    method="POST",
    path="/things",
    decode=text_body,
    accept="text/event-stream",
    security=(("Token",),),
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    @overload
    def add_thing(self, /, *, id: str, secret: str, name: str | None = None, nаme: str | None = None) -> str: ...
    @overload
    def add_thing(self, request: Thing, /) -> str: ...

    @takes_keywords
    def add_thing(self, request: Thing | None = None, /, **fields: Any) -> str:
        """`POST /things`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.add_thing(
                    id="string",
                    secret="string",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            id: The field `id`.
            secret: The field `secret`.
            name: The field `name`.
            nаme: The field `nаme`.

        Returns:
            Events.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ADD_THING, Arguments(body=request_model(Thing, request, fields)))


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.add_thing: Final = raw(things.add_thing)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    @overload
    async def add_thing(self, /, *, id: str, secret: str, name: str | None = None, nаme: str | None = None) -> str: ...
    @overload
    async def add_thing(self, request: Thing, /) -> str: ...

    @takes_keywords
    async def add_thing(self, request: Thing | None = None, /, **fields: Any) -> str:
        """`POST /things`.

        Takes, returns and raises what `Things.add_thing` does.
        """
        return await self._api.call(_ADD_THING, Arguments(body=request_model(Thing, request, fields)))


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.add_thing: Final = async_raw(things.add_thing)
