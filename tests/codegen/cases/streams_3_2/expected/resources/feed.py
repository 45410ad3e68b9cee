# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `feed`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._stream_formats import event_item, json_item, json_lines, server_events
from .._streams import AsyncStream, Stream, open_async_stream, open_stream
from .._unions import OneOf
from ..models import Chunk, Event, KindsResponse200ItemType0, MergedResponse200Item, Removed, WholeResponse200Item

_WHOLE = Operation(
    name="feed.whole",
    method="GET",
    path="/whole",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_DATA = Operation(
    name="feed.data",
    method="GET",
    path="/data",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_ITEM = Operation(
    name="feed.item",
    method="GET",
    path="/item",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_KINDS = Operation(
    name="feed.kinds",
    method="GET",
    path="/kinds",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_MERGED = Operation(
    name="feed.merged",
    method="GET",
    path="/merged",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_ITEMS = Operation(
    name="feed.items",
    method="GET",
    path="/items",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_LINES = Operation(
    name="feed.lines",
    method="GET",
    path="/lines",
    decode=no_body,
    accept="application/jsonl",
    idempotent=True,
)


class Feed:
    """The operations of `feed`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FeedWithRawResponse":
        """The same operations, returning the response around the value."""
        return FeedWithRawResponse(self)

    def whole(self) -> Stream[WholeResponse200Item]:
        """`GET /whole`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.whole()
                for item in response:
                    print(item)
            ```

        Returns:
            Events as a whole, with their names.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _WHOLE, Arguments(), server_events(event_item(WholeResponse200Item.from_dict)))

    def data(self) -> Stream[Event]:
        """`GET /data`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.data()
                for item in response:
                    print(item)
            ```

        Returns:
            Events whose data is JSON.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _DATA, Arguments(), server_events(json_item(Event.from_dict)))

    def item(self) -> Stream[Event]:
        """`GET /item`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.item()
                for item in response:
                    print(item)
            ```

        Returns:
            Events.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _ITEM, Arguments(), server_events(json_item(Event.from_dict)))

    def kinds(self) -> Stream[KindsResponse200ItemType0 | Removed]:
        """`GET /kinds`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.kinds()
                for item in response:
                    print(item)
            ```

        Returns:
            Events as a whole, of several kinds.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api,
            _KINDS,
            Arguments(),
            server_events(
                event_item(
                    OneOf[KindsResponse200ItemType0 | Removed](KindsResponse200ItemType0.from_dict, Removed.from_dict)
                )
            ),
        )

    def merged(self) -> Stream[MergedResponse200Item]:
        """`GET /merged`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.merged()
                for item in response:
                    print(item)
            ```

        Returns:
            Events as a whole, whose schema is merged from others.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _MERGED, Arguments(), server_events(event_item(MergedResponse200Item.from_dict)))

    def items(self) -> Stream[Event | Chunk]:
        """`GET /items`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.items()
                for item in response:
                    print(item)
            ```

        Returns:
            Items, one of which has a field that is called as that of events.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api,
            _ITEMS,
            Arguments(),
            server_events(json_item(OneOf[Event | Chunk](Event.from_dict, Chunk.from_dict))),
        )

    def lines(self) -> Stream[Event]:
        """`GET /lines`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.lines()
                for item in response:
                    print(item)
            ```

        Returns:
            Lines.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _LINES, Arguments(), json_lines(json_item(Event.from_dict), "application/jsonl"))


class FeedWithRawResponse:
    """The operations of `Feed`, returning the response around the value."""

    def __init__(self, feed: Feed) -> None:
        self.whole: Final = raw(feed.whole)
        self.data: Final = raw(feed.data)
        self.item: Final = raw(feed.item)
        self.kinds: Final = raw(feed.kinds)
        self.merged: Final = raw(feed.merged)
        self.items: Final = raw(feed.items)
        self.lines: Final = raw(feed.lines)


class AsyncFeed:
    """The operations of `feed`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFeedWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFeedWithRawResponse(self)

    async def whole(self) -> AsyncStream[WholeResponse200Item]:
        """`GET /whole`.

        Takes, returns and raises what `Feed.whole` does.
        """
        return await open_async_stream(
            self._api, _WHOLE, Arguments(), server_events(event_item(WholeResponse200Item.from_dict))
        )

    async def data(self) -> AsyncStream[Event]:
        """`GET /data`.

        Takes, returns and raises what `Feed.data` does.
        """
        return await open_async_stream(self._api, _DATA, Arguments(), server_events(json_item(Event.from_dict)))

    async def item(self) -> AsyncStream[Event]:
        """`GET /item`.

        Takes, returns and raises what `Feed.item` does.
        """
        return await open_async_stream(self._api, _ITEM, Arguments(), server_events(json_item(Event.from_dict)))

    async def kinds(self) -> AsyncStream[KindsResponse200ItemType0 | Removed]:
        """`GET /kinds`.

        Takes, returns and raises what `Feed.kinds` does.
        """
        return await open_async_stream(
            self._api,
            _KINDS,
            Arguments(),
            server_events(
                event_item(
                    OneOf[KindsResponse200ItemType0 | Removed](KindsResponse200ItemType0.from_dict, Removed.from_dict)
                )
            ),
        )

    async def merged(self) -> AsyncStream[MergedResponse200Item]:
        """`GET /merged`.

        Takes, returns and raises what `Feed.merged` does.
        """
        return await open_async_stream(
            self._api, _MERGED, Arguments(), server_events(event_item(MergedResponse200Item.from_dict))
        )

    async def items(self) -> AsyncStream[Event | Chunk]:
        """`GET /items`.

        Takes, returns and raises what `Feed.items` does.
        """
        return await open_async_stream(
            self._api,
            _ITEMS,
            Arguments(),
            server_events(json_item(OneOf[Event | Chunk](Event.from_dict, Chunk.from_dict))),
        )

    async def lines(self) -> AsyncStream[Event]:
        """`GET /lines`.

        Takes, returns and raises what `Feed.lines` does.
        """
        return await open_async_stream(
            self._api, _LINES, Arguments(), json_lines(json_item(Event.from_dict), "application/jsonl")
        )


class AsyncFeedWithRawResponse:
    """The operations of `AsyncFeed`, returning the response around the value."""

    def __init__(self, feed: AsyncFeed) -> None:
        self.whole: Final = async_raw(feed.whole)
        self.data: Final = async_raw(feed.data)
        self.item: Final = async_raw(feed.item)
        self.kinds: Final = async_raw(feed.kinds)
        self.merged: Final = async_raw(feed.merged)
        self.items: Final = async_raw(feed.items)
        self.lines: Final = async_raw(feed.lines)
