# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `feed`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_int, to_str
from .._line_bodies import AsyncLinesInput, LinesInput, lines_body
from .._page_kinds import CursorPages
from .._pages import AsyncPaginated, Paginated
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._stream_formats import json_item, json_lines, server_events
from .._streams import AsyncStream, Stream, open_async_stream, open_stream
from .._uploads import async_send_upload, send_upload
from ..models import Event, ThingsResponse200

_WATCH = Operation(
    name="feed.watch",
    method="GET",
    path="/events",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
    security=(("OAuth read",),),
)
_PUT_EVENTS = Operation(
    name="feed.put_events",
    method="PUT",
    path="/events",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("OAuth read",),),
)
_NUMBERS = Operation(
    name="feed.numbers",
    method="GET",
    path="/numbers",
    decode=no_body,
    accept="application/jsonl",
    idempotent=True,
    security=(("OAuth read",),),
)
_THINGS = Operation(
    name="feed.things",
    method="GET",
    path="/things",
    decode=json_body(ThingsResponse200.from_dict),
    idempotent=True,
    security=(("OAuth read",),),
)
_THINGS_ALL: CursorPages[ThingsResponse200, int] = CursorPages(
    items=lambda page: page.data,
    parameter="after",
    cursor=lambda page: page.next,
    fields=lambda page: (
        (page, "data"),
        (page, "next"),
    ),
)


class Feed:
    """The operations of `feed`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FeedWithRawResponse":
        """The same operations, returning the response around the value."""
        return FeedWithRawResponse(self)

    def watch(self) -> Stream[Event]:
        """`GET /events`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.watch()
                for item in response:
                    print(item)
            ```

        Returns:
            What happens.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _WATCH, Arguments(), server_events(json_item(Event.from_dict)))

    def put_events(self, *, body: LinesInput[Event]) -> None:
        """`PUT /events`.

        Example:
            ```python
            with Sample() as sample:
                sample.feed.put_events(body=[Event(name="string")])
            ```

        Args:
            body: The body of the request.

        Returns:
            Taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _PUT_EVENTS, Arguments(body=lines_body(body, "application/jsonl", records=False)))

    def numbers(self, *, port: int | None = None) -> Stream[int]:
        """`GET /numbers`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.numbers()
                for item in response:
                    print(item)
            ```

        Args:
            port: The query parameter `port`.

        Returns:
            Numbers.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api,
            _NUMBERS,
            Arguments(
                query={
                    "port": None if port is None else argument(to_int, port, "port"),
                }
            ),
            json_lines(json_item(to_int), "application/jsonl"),
        )

    def things(self, *, after: str | None = None) -> ThingsResponse200:
        """`GET /things`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.things()
            ```

        Args:
            after: The query parameter `after`.

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _THINGS,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                }
            ),
        )

    def things_all(self, *, after: str | None = None) -> Paginated[int, ThingsResponse200]:
        """The items of all pages of `things`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `things` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(
            self._api,
            _THINGS,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                }
            ),
            _THINGS_ALL,
        )


class FeedWithRawResponse:
    """The operations of `Feed`, returning the response around the value."""

    def __init__(self, feed: Feed) -> None:
        self.watch: Final = raw(feed.watch)
        self.put_events: Final = raw(feed.put_events)
        self.numbers: Final = raw(feed.numbers)
        self.things: Final = raw(feed.things)


class AsyncFeed:
    """The operations of `feed`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFeedWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFeedWithRawResponse(self)

    async def watch(self) -> AsyncStream[Event]:
        """`GET /events`.

        Takes, returns and raises what `Feed.watch` does.
        """
        return await open_async_stream(self._api, _WATCH, Arguments(), server_events(json_item(Event.from_dict)))

    async def put_events(self, *, body: AsyncLinesInput[Event]) -> None:
        """`PUT /events`.

        Takes, returns and raises what `Feed.put_events` does.
        """
        return await async_send_upload(
            self._api, _PUT_EVENTS, Arguments(body=lines_body(body, "application/jsonl", records=False))
        )

    async def numbers(self, *, port: int | None = None) -> AsyncStream[int]:
        """`GET /numbers`.

        Takes, returns and raises what `Feed.numbers` does.
        """
        return await open_async_stream(
            self._api,
            _NUMBERS,
            Arguments(
                query={
                    "port": None if port is None else argument(to_int, port, "port"),
                }
            ),
            json_lines(json_item(to_int), "application/jsonl"),
        )

    async def things(self, *, after: str | None = None) -> ThingsResponse200:
        """`GET /things`.

        Takes, returns and raises what `Feed.things` does.
        """
        return await self._api.call(
            _THINGS,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                }
            ),
        )

    def things_all(self, *, after: str | None = None) -> AsyncPaginated[int, ThingsResponse200]:
        """The items of all pages of `things`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `things` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(
            self._api,
            _THINGS,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                }
            ),
            _THINGS_ALL,
        )


class AsyncFeedWithRawResponse:
    """The operations of `AsyncFeed`, returning the response around the value."""

    def __init__(self, feed: AsyncFeed) -> None:
        self.watch: Final = async_raw(feed.watch)
        self.put_events: Final = async_raw(feed.put_events)
        self.numbers: Final = async_raw(feed.numbers)
        self.things: Final = async_raw(feed.things)
