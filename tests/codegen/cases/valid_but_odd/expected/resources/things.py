# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Any, Final, Literal, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._codec import UNSET, Unset
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from ..models import Thing, ThingCount, ThingCountLiteral, ThingVersion, ThingVersionLiteral

_PUT_THING = Operation(
    name="things.put_thing",
    method="POST",
    path="/thing",
    decode=json_body(Thing.from_dict),
)
_HAS_THING = Operation(
    name="things.has_thing",
    method="HEAD",
    path="/thing",
    decode=no_body,
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

    @overload
    def put_thing(
        self,
        /,
        *,
        id: str,
        extra: object,
        free: object | None | Unset = UNSET,
        never: object | None | Unset = UNSET,
        list_: Sequence[object] | None = None,
        tuple: Sequence[str | int] | None = None,
        name: str | None | Unset = UNSET,
        scale: float | Literal[1] | None = None,
        mode: Literal["auto", 1, True] | None = None,
        on: Literal[True] | None = None,
        version: ThingVersion | ThingVersionLiteral | None = None,
        count: ThingCount | ThingCountLiteral | None = None,
        shape: object | None | Unset = UNSET,
        since: date | None = None,
    ) -> Thing: ...
    @overload
    def put_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    def put_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`POST /thing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.put_thing(
                    id="string",
                    extra="value",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            id: The field `id`.
            extra: The field `extra`.
            free: The field `free`.
            never: The field `never`.
            list_: The field `list`.
            tuple: The field `tuple`.
            name: The field `name`.
            scale: The field `scale`.
            mode: The field `mode`.
            on: The field `on`.
            version: The field `version`.
            count: The field `count`.
            shape: The field `shape`.
            since: The field `since`.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PUT_THING, Arguments(body=request_model(Thing, given, fields)))

    def has_thing(self) -> None:
        """`HEAD /thing`.

        Example:
            ```python
            with Sample() as sample:
                sample.things.has_thing()
            ```

        Returns:
            It is there.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_HAS_THING, Arguments())


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.put_thing: Final = raw(things.put_thing)
        self.has_thing: Final = raw(things.has_thing)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    @overload
    async def put_thing(
        self,
        /,
        *,
        id: str,
        extra: object,
        free: object | None | Unset = UNSET,
        never: object | None | Unset = UNSET,
        list_: Sequence[object] | None = None,
        tuple: Sequence[str | int] | None = None,
        name: str | None | Unset = UNSET,
        scale: float | Literal[1] | None = None,
        mode: Literal["auto", 1, True] | None = None,
        on: Literal[True] | None = None,
        version: ThingVersion | ThingVersionLiteral | None = None,
        count: ThingCount | ThingCountLiteral | None = None,
        shape: object | None | Unset = UNSET,
        since: date | None = None,
    ) -> Thing: ...
    @overload
    async def put_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    async def put_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`POST /thing`.

        Takes, returns and raises what `Things.put_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PUT_THING, Arguments(body=request_model(Thing, given, fields)))

    async def has_thing(self) -> None:
        """`HEAD /thing`.

        Takes, returns and raises what `Things.has_thing` does.
        """
        return await self._api.call(_HAS_THING, Arguments())


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.put_thing: Final = async_raw(things.put_thing)
        self.has_thing: Final = async_raw(things.has_thing)
