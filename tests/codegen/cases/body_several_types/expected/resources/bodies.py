# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `bodies`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Thing

_SEND_THING = Operation(
    name="bodies.send_thing",
    method="POST",
    path="/thing",
    decode=json_body(Thing.from_dict),
)


class Bodies:
    """The operations of `bodies`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "BodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return BodiesWithRawResponse(self)

    @overload
    def send_thing(self, /, *, name: str) -> Thing: ...
    @overload
    def send_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    def send_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`POST /thing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.bodies.send_thing(name="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.

        Returns:
            The thing.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEND_THING, Arguments(body=request_model(Thing, request, fields)))


class BodiesWithRawResponse:
    """The operations of `Bodies`, returning the response around the value."""

    def __init__(self, bodies: Bodies) -> None:
        self.send_thing: Final = raw(bodies.send_thing)


class AsyncBodies:
    """The operations of `bodies`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncBodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncBodiesWithRawResponse(self)

    @overload
    async def send_thing(self, /, *, name: str) -> Thing: ...
    @overload
    async def send_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    async def send_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`POST /thing`.

        Takes, returns and raises what `Bodies.send_thing` does.
        """
        return await self._api.call(_SEND_THING, Arguments(body=request_model(Thing, request, fields)))


class AsyncBodiesWithRawResponse:
    """The operations of `AsyncBodies`, returning the response around the value."""

    def __init__(self, bodies: AsyncBodies) -> None:
        self.send_thing: Final = async_raw(bodies.send_thing)
