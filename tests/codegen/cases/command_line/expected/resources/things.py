# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model, several
from .._codec import UNSET, Unset, to_bool, to_float, to_int, to_str
from .._files import FileContent, file_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import bytes_body, json_body, no_body
from .._signatures import takes_keywords
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from .._times import date_argument
from .._uploads import async_send_upload, send_upload
from ..models import Change, Changed, ChangeVisitsItem, Color, ColorLiteral, Length, Level, LevelLiteral, Size

_CHANGE = Operation(
    name="things.change",
    method="PUT",
    path="/things/{thing_id}",
    decode=json_body(Changed.from_dict),
    idempotent=True,
    security=(("key",),),
    global_fields=("account",),
    sensitive_fields=("secret",),
)
_ADD_UP = Operation(
    name="things.add_up",
    method="POST",
    path="/sums",
    decode=json_body(to_float),
    security=(("key",),),
)
_DOWNLOAD = Operation(
    name="things.download",
    method="GET",
    path="/pictures",
    decode=bytes_body,
    accept="application/octet-stream",
    idempotent=True,
    security=(("key",),),
)
_UPLOAD = Operation(
    name="things.upload",
    method="POST",
    path="/pictures",
    decode=no_body,
    accept="*/*",
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

    @cached_property
    def with_streaming_response(self) -> "ThingsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return ThingsWithStreamingResponse(self._api)

    @overload
    def change(
        self,
        /,
        *,
        secret: str,
        name: str,
        json: str,
        size: Size,
        parts: Sequence[Mapping[str, int]],
        text: str | None = None,
        client: str | None | Unset = UNSET,
        to_str_: int | None = None,
        extent: Size | Length | None = None,
        colors: Sequence[Color | ColorLiteral] | None = None,
        color: Color | ColorLiteral | None = None,
        account: str | None = None,
        anything: object | None | Unset = UNSET,
        any: str | int | None = None,
        at: datetime | None = None,
        visits: Sequence[ChangeVisitsItem] | None = None,
        thing_id: int,
        dry: bool,
        tag: list[str] | None = None,
        level: Level | LevelLiteral | None = None,
        since: date | None = None,
        no_dry: bool | None = None,
    ) -> Changed: ...
    @overload
    def change(
        self,
        request: Change,
        /,
        *,
        thing_id: int,
        dry: bool,
        tag: list[str] | None = None,
        level: Level | LevelLiteral | None = None,
        since: date | None = None,
        no_dry: bool | None = None,
    ) -> Changed: ...

    @takes_keywords
    def change(
        self,
        request: Change | None = None,
        /,
        *,
        thing_id: int,
        dry: bool,
        tag: list[str] | None = None,
        level: Level | LevelLiteral | None = None,
        since: date | None = None,
        no_dry: bool | None = None,
        **fields: Any,
    ) -> Changed:
        """Change a thing.

        It says:

        Args:
            nothing: At all.

        :param x: [red]not[/red] **markup**

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.change(
                    secret="string",
                    name="string",
                    json="string",
                    size=Size(width=1.5),
                    parts=[{"name": 1}],
                    thing_id=1,
                    dry=True,
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            secret: The field `secret`.
            name: What it is called.
            json: The field `json`.
            size: The field `size`.
            parts: The field `parts`.
            text: The field `text`.
            client: Whose it is.
            to_str_: The field `to_str`.
            extent: The field `extent`.
            colors: The field `colors`.
            color: The field `color`.
            account: The field `account`. It may be given once to the client instead.
            anything: The field `anything`.
            any: The field `any`.
            at: The field `at`.
            visits: The field `visits`.
            thing_id: The path parameter `thing_id`.
            dry: The query parameter `dry`.
            tag: The query parameter `tag`.
            level: The query parameter `level`.
            since: The query parameter `since`.
            no_dry: The query parameter `no_dry`.

        Returns:
            The change.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _CHANGE,
            Arguments(
                body=request_model(Change, given, fields, ["thing_id", "dry", "tag", "level", "since", "no_dry"]),
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                },
                query={
                    "dry": argument(to_bool, dry, "dry"),
                    "tag": None if tag is None else [argument(to_str, item, "tag") for item in several(tag, "tag")],
                    "level": level,
                    "since": None if since is None else date_argument(since, "since"),
                    "no_dry": None if no_dry is None else argument(to_bool, no_dry, "no_dry"),
                },
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

    def download(self) -> bytes:
        """`GET /pictures`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.download()
            ```

        Returns:
            The picture.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_DOWNLOAD, Arguments())

    def upload(self, *, body: FileContent) -> None:
        """`POST /pictures`.

        Example:
            ```python
            with Sample() as sample:
                sample.things.upload(body=b"content")
            ```

        Args:
            body: The body of the request.

        Returns:
            Kept.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _UPLOAD, Arguments(body=file_body(body, "application/octet-stream")))


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.change: Final = raw(things.change)
        self.add_up: Final = raw(things.add_up)
        self.download: Final = raw(things.download)
        self.upload: Final = raw(things.upload)


class ThingsWithStreamingResponse:
    """The operations of `Things` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def download(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /pictures`.

        Takes, returns and raises what `Things.download` does.
        """
        return streaming_response(self._api, _DOWNLOAD, Arguments())


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncThingsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncThingsWithStreamingResponse(self._api)

    @overload
    async def change(
        self,
        /,
        *,
        secret: str,
        name: str,
        json: str,
        size: Size,
        parts: Sequence[Mapping[str, int]],
        text: str | None = None,
        client: str | None | Unset = UNSET,
        to_str_: int | None = None,
        extent: Size | Length | None = None,
        colors: Sequence[Color | ColorLiteral] | None = None,
        color: Color | ColorLiteral | None = None,
        account: str | None = None,
        anything: object | None | Unset = UNSET,
        any: str | int | None = None,
        at: datetime | None = None,
        visits: Sequence[ChangeVisitsItem] | None = None,
        thing_id: int,
        dry: bool,
        tag: list[str] | None = None,
        level: Level | LevelLiteral | None = None,
        since: date | None = None,
        no_dry: bool | None = None,
    ) -> Changed: ...
    @overload
    async def change(
        self,
        request: Change,
        /,
        *,
        thing_id: int,
        dry: bool,
        tag: list[str] | None = None,
        level: Level | LevelLiteral | None = None,
        since: date | None = None,
        no_dry: bool | None = None,
    ) -> Changed: ...

    @takes_keywords
    async def change(
        self,
        request: Change | None = None,
        /,
        *,
        thing_id: int,
        dry: bool,
        tag: list[str] | None = None,
        level: Level | LevelLiteral | None = None,
        since: date | None = None,
        no_dry: bool | None = None,
        **fields: Any,
    ) -> Changed:
        """Change a thing.

        It says:

        Args:
            nothing: At all.

        :param x: [red]not[/red] **markup**

        Takes, returns and raises what `Things.change` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _CHANGE,
            Arguments(
                body=request_model(Change, given, fields, ["thing_id", "dry", "tag", "level", "since", "no_dry"]),
                path={
                    "thing_id": argument(to_int, thing_id, "thing_id"),
                },
                query={
                    "dry": argument(to_bool, dry, "dry"),
                    "tag": None if tag is None else [argument(to_str, item, "tag") for item in several(tag, "tag")],
                    "level": level,
                    "since": None if since is None else date_argument(since, "since"),
                    "no_dry": None if no_dry is None else argument(to_bool, no_dry, "no_dry"),
                },
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

    async def download(self) -> bytes:
        """`GET /pictures`.

        Takes, returns and raises what `Things.download` does.
        """
        return await self._api.call(_DOWNLOAD, Arguments())

    async def upload(self, *, body: FileContent) -> None:
        """`POST /pictures`.

        Takes, returns and raises what `Things.upload` does.
        """
        return await async_send_upload(self._api, _UPLOAD, Arguments(body=file_body(body, "application/octet-stream")))


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.change: Final = async_raw(things.change)
        self.add_up: Final = async_raw(things.add_up)
        self.download: Final = async_raw(things.download)
        self.upload: Final = async_raw(things.upload)


class AsyncThingsWithStreamingResponse:
    """The operations of `AsyncThings` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def download(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /pictures`.

        Takes, returns and raises what `Things.download` does.
        """
        return async_streaming_response(self._api, _DOWNLOAD, Arguments())
