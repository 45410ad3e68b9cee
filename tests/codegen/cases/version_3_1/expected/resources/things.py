# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from functools import cached_property
from typing import Any, Final, Literal, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._codec import UNSET, Unset
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Kind, KindLiteral, Thing

_MAKE_THING = Operation(
    name="things.make_thing",
    method="POST",
    path="/thing",
    decode=json_body(Thing.from_dict),
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
    def make_thing(
        self,
        /,
        *,
        name: str,
        size: int | None,
        version: Literal["v1"],
        colour: str | None | Unset = UNSET,
        kind: Kind | KindLiteral | None = None,
        label: str | int | None = None,
    ) -> Thing: ...
    @overload
    def make_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    def make_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`POST /thing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.make_thing(
                    name="ball",
                    size=1,
                    version="v1",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`. Example: `ball`.
            size: The field `size`.
            version: The field `version`.
            colour: What it looks like.
            kind: A reference with words of its own.
            label: The field `label`.

        Returns:
            The thing.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_MAKE_THING, Arguments(body=request_model(Thing, given, fields)))


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.make_thing: Final = raw(things.make_thing)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    @overload
    async def make_thing(
        self,
        /,
        *,
        name: str,
        size: int | None,
        version: Literal["v1"],
        colour: str | None | Unset = UNSET,
        kind: Kind | KindLiteral | None = None,
        label: str | int | None = None,
    ) -> Thing: ...
    @overload
    async def make_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    async def make_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`POST /thing`.

        Takes, returns and raises what `Things.make_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_MAKE_THING, Arguments(body=request_model(Thing, given, fields)))


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.make_thing: Final = async_raw(things.make_thing)
