# Generated from the API's description. Edit that or the templates, not this file.
# pyright: reportDeprecated=false
# The raw calls below are made of deprecated ones.
"""The operations of `things`."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model, several
from .._codec import UNSET, Unset, dict_of, to_float, to_int, to_str
from .._deprecated import deprecated
from .._raw_response import async_raw, raw
from .._read_only import Written
from .._request import Arguments, Operation, json_value
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from .._times import date_argument
from ..models import Circle, Color, ColorLiteral, Level, LevelLiteral, NestedResponse200, Square, Thing

_GET_THING = Operation(
    name="things.get_thing",
    method="GET",
    path="/things/{thing_id}",
    decode=json_body(Thing.from_dict),
    idempotent=True,
    security=(("key",),),
)
_REPLACE_THING = Operation(
    name="things.replace_thing",
    method="PUT",
    path="/things/{thing_id}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("key",),),
    global_fields=("account",),
)
_DELETE_THING = Operation(
    name="things.delete_thing",
    method="DELETE",
    path="/things/{thing_id}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("key",),),
)
_ADD_UP = Operation(
    name="things.add_up",
    method="POST",
    path="/sums",
    decode=json_body(to_float),
    idempotent=True,
    security=(("key",),),
)
_NESTED = Operation(
    name="things.nested",
    method="GET",
    path="/nested",
    decode=json_body(NestedResponse200.from_dict),
    idempotent=True,
    security=(("key",),),
)
_COLORS = Operation(
    name="things.colors",
    method="GET",
    path="/colors",
    decode=json_body(dict_of(Circle.from_dict)),
    idempotent=True,
    security=(("key",),),
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    def get_thing(
        self,
        *,
        thing_id: int,
        tag: list[str] | None = None,
        since: date | None = None,
        größe: Level | LevelLiteral | None = None,
    ) -> Thing:
        """Get a thing.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.get_thing(thing_id=1)
            ```

        Args:
            thing_id: The path parameter `thing_id`.
            tag: The query parameter `tag`.
            since: The query parameter `since`.
            größe: The query parameter `größe`.

        Returns:
            It.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_THING,
            Arguments(
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                },
                query={
                    "tag": None if tag is None else [argument(to_str, item, "tag") for item in several(tag, "tag")],
                    "since": None if since is None else date_argument(since, "since"),
                    "größe": größe,
                },
            ),
        )

    @overload
    def replace_thing(
        self,
        /,
        *,
        name: str,
        note: str | None | Unset = UNSET,
        color: Color | ColorLiteral | None = None,
        shape: Circle | Square | None = None,
        parts: Sequence[Thing] | None = None,
        sizes: Mapping[str, int] | None = None,
        made: datetime | None = None,
        count: int | None = None,
        account: str | None = None,
        thing_id: int,
    ) -> None: ...
    @overload
    def replace_thing(self, request: Thing, /, *, thing_id: int) -> None: ...

    @takes_keywords
    def replace_thing(self, request: Thing | None = None, /, *, thing_id: int, **fields: Any) -> None:
        """`PUT /things/{thing_id}`.

        Example:
            ```python
            with Sample() as sample:
                sample.things.replace_thing(
                    name="string",
                    thing_id=1,
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: What it is called.
            note: null removes it.
            color: The field `color`.
            shape: The field `shape`.
            parts: The field `parts`.
            sizes: The field `sizes`.
            made: The field `made`.
            count: The field `count`. The API's default is `1`. Example: `3`.
            account: The field `account`. It may be given once to the client instead.
            thing_id: The path parameter `thing_id`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _REPLACE_THING,
            Arguments(
                body=Written(request_model(Thing, given, fields, ["thing_id"])),
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                },
            ),
        )

    @deprecated("things.delete_thing is deprecated by the API")
    def delete_thing(self, *, thing_id: int) -> None:
        """Deprecated by the API.

        Example:
            ```python
            with Sample() as sample:
                sample.things.delete_thing(thing_id=1)
            ```

        Args:
            thing_id: The path parameter `thing_id`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _DELETE_THING,
            Arguments(
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                }
            ),
        )

    def add_up(self, *, body: Sequence[float] | None = None) -> float:
        """`POST /sums`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.add_up()
            ```

        Args:
            body: The body of the request.

        Returns:
            The sum.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _ADD_UP,
            Arguments(
                body=None
                if body is None
                else json_value([argument(to_float, item, "body") for item in several(body, "body")])
            ),
        )

    def nested(self) -> NestedResponse200:
        """`GET /nested`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.nested()
            ```

        Returns:
            It.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_NESTED, Arguments())

    def colors(self) -> dict[str, Circle]:
        """`GET /colors`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.colors()
            ```

        Returns:
            They.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_COLORS, Arguments())


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.get_thing: Final = raw(things.get_thing)
        self.replace_thing: Final = raw(things.replace_thing)
        self.delete_thing: Final = raw(things.delete_thing)
        self.add_up: Final = raw(things.add_up)
        self.nested: Final = raw(things.nested)
        self.colors: Final = raw(things.colors)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    async def get_thing(
        self,
        *,
        thing_id: int,
        tag: list[str] | None = None,
        since: date | None = None,
        größe: Level | LevelLiteral | None = None,
    ) -> Thing:
        """Get a thing.

        Takes, returns and raises what `Things.get_thing` does.
        """
        return await self._api.call(
            _GET_THING,
            Arguments(
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                },
                query={
                    "tag": None if tag is None else [argument(to_str, item, "tag") for item in several(tag, "tag")],
                    "since": None if since is None else date_argument(since, "since"),
                    "größe": größe,
                },
            ),
        )

    @overload
    async def replace_thing(
        self,
        /,
        *,
        name: str,
        note: str | None | Unset = UNSET,
        color: Color | ColorLiteral | None = None,
        shape: Circle | Square | None = None,
        parts: Sequence[Thing] | None = None,
        sizes: Mapping[str, int] | None = None,
        made: datetime | None = None,
        count: int | None = None,
        account: str | None = None,
        thing_id: int,
    ) -> None: ...
    @overload
    async def replace_thing(self, request: Thing, /, *, thing_id: int) -> None: ...

    @takes_keywords
    async def replace_thing(self, request: Thing | None = None, /, *, thing_id: int, **fields: Any) -> None:
        """`PUT /things/{thing_id}`.

        Takes, returns and raises what `Things.replace_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _REPLACE_THING,
            Arguments(
                body=Written(request_model(Thing, given, fields, ["thing_id"])),
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                },
            ),
        )

    @deprecated("things.delete_thing is deprecated by the API")
    async def delete_thing(self, *, thing_id: int) -> None:
        """Deprecated by the API.

        Takes, returns and raises what `Things.delete_thing` does.
        """
        return await self._api.call(
            _DELETE_THING,
            Arguments(
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                }
            ),
        )

    async def add_up(self, *, body: Sequence[float] | None = None) -> float:
        """`POST /sums`.

        Takes, returns and raises what `Things.add_up` does.
        """
        return await self._api.call(
            _ADD_UP,
            Arguments(
                body=None
                if body is None
                else json_value([argument(to_float, item, "body") for item in several(body, "body")])
            ),
        )

    async def nested(self) -> NestedResponse200:
        """`GET /nested`.

        Takes, returns and raises what `Things.nested` does.
        """
        return await self._api.call(_NESTED, Arguments())

    async def colors(self) -> dict[str, Circle]:
        """`GET /colors`.

        Takes, returns and raises what `Things.colors` does.
        """
        return await self._api.call(_COLORS, Arguments())


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.get_thing: Final = async_raw(things.get_thing)
        self.replace_thing: Final = async_raw(things.replace_thing)
        self.delete_thing: Final = async_raw(things.delete_thing)
        self.add_up: Final = async_raw(things.add_up)
        self.nested: Final = async_raw(things.nested)
        self.colors: Final = async_raw(things.colors)
