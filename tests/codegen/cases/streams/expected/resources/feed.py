# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `feed`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._stream_formats import json_item, json_lines, json_sequence, server_events, text_item
from .._streams import AsyncStream, Stream, open_async_stream, open_stream
from .._unions import OneOf
from ..models import Event, Gone

_WATCH = Operation(
    name="feed.watch",
    method="GET",
    path="/events",
    decode=no_body,
    accept="text/event-stream, application/json",
    idempotent=True,
)
_START = Operation(
    name="feed.start",
    method="POST",
    path="/events",
    decode=no_body,
    accept="text/event-stream",
)
_PEEK = Operation(
    name="feed.peek",
    method="HEAD",
    path="/events",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_TEXTS = Operation(
    name="feed.texts",
    method="GET",
    path="/texts",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_TYPED = Operation(
    name="feed.typed",
    method="GET",
    path="/typed",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_LINES = Operation(
    name="feed.lines",
    method="GET",
    path="/lines",
    decode=no_body,
    accept="application/x-ndjson",
    idempotent=True,
)
_NUMBERS = Operation(
    name="feed.numbers",
    method="GET",
    path="/numbers",
    decode=no_body,
    accept="application/jsonl",
    idempotent=True,
)
_SEQUENCE = Operation(
    name="feed.sequence",
    method="GET",
    path="/sequence",
    decode=no_body,
    accept="application/json-seq",
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

    def watch(self, *, topic: str | None = None) -> Stream[Event]:
        """`GET /events`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.watch()
                for item in response:
                    print(item)
            ```

        Args:
            topic: The query parameter `topic`.

        Returns:
            What happens.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api,
            _WATCH,
            Arguments(
                query={
                    "topic": None if topic is None else argument(to_str, topic, "topic"),
                }
            ),
            server_events(json_item(Event.from_dict)),
        )

    def start(self) -> Stream[Event]:
        """`POST /events`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.start()
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
        return open_stream(self._api, _START, Arguments(), server_events(json_item(Event.from_dict)))

    def peek(self) -> None:
        """`HEAD /events`.

        Example:
            ```python
            with Sample() as sample:
                sample.feed.peek()
            ```

        Returns:
            What happens.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_PEEK, Arguments())

    def texts(self) -> Stream[str]:
        """`GET /texts`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.texts()
                for item in response:
                    print(item)
            ```

        Returns:
            Texts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _TEXTS, Arguments(), server_events(text_item, end="bye"))

    def typed(self) -> Stream[Event | Gone]:
        """`GET /typed`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.typed()
                for item in response:
                    print(item)
            ```

        Returns:
            Events of several kinds.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api,
            _TYPED,
            Arguments(),
            server_events(json_item(OneOf[Event | Gone](Event.from_dict, Gone.from_dict))),
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
        return open_stream(
            self._api, _LINES, Arguments(), json_lines(json_item(Event.from_dict), "application/x-ndjson")
        )

    def numbers(self) -> Stream[int]:
        """`GET /numbers`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.numbers()
                for item in response:
                    print(item)
            ```

        Returns:
            Numbers.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(self._api, _NUMBERS, Arguments(), json_lines(json_item(to_int), "application/jsonl"))

    def sequence(self) -> Stream[Event]:
        """`GET /sequence`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.sequence()
                for item in response:
                    print(item)
            ```

        Returns:
            A sequence.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api, _SEQUENCE, Arguments(), json_sequence(json_item(Event.from_dict), "application/json-seq")
        )


class FeedWithRawResponse:
    """The operations of `Feed`, returning the response around the value."""

    def __init__(self, feed: Feed) -> None:
        self.watch: Final = raw(feed.watch)
        self.start: Final = raw(feed.start)
        self.peek: Final = raw(feed.peek)
        self.texts: Final = raw(feed.texts)
        self.typed: Final = raw(feed.typed)
        self.lines: Final = raw(feed.lines)
        self.numbers: Final = raw(feed.numbers)
        self.sequence: Final = raw(feed.sequence)


class AsyncFeed:
    """The operations of `feed`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFeedWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFeedWithRawResponse(self)

    async def watch(self, *, topic: str | None = None) -> AsyncStream[Event]:
        """`GET /events`.

        Takes, returns and raises what `Feed.watch` does.
        """
        return await open_async_stream(
            self._api,
            _WATCH,
            Arguments(
                query={
                    "topic": None if topic is None else argument(to_str, topic, "topic"),
                }
            ),
            server_events(json_item(Event.from_dict)),
        )

    async def start(self) -> AsyncStream[Event]:
        """`POST /events`.

        Takes, returns and raises what `Feed.start` does.
        """
        return await open_async_stream(self._api, _START, Arguments(), server_events(json_item(Event.from_dict)))

    async def peek(self) -> None:
        """`HEAD /events`.

        Takes, returns and raises what `Feed.peek` does.
        """
        return await self._api.call(_PEEK, Arguments())

    async def texts(self) -> AsyncStream[str]:
        """`GET /texts`.

        Takes, returns and raises what `Feed.texts` does.
        """
        return await open_async_stream(self._api, _TEXTS, Arguments(), server_events(text_item, end="bye"))

    async def typed(self) -> AsyncStream[Event | Gone]:
        """`GET /typed`.

        Takes, returns and raises what `Feed.typed` does.
        """
        return await open_async_stream(
            self._api,
            _TYPED,
            Arguments(),
            server_events(json_item(OneOf[Event | Gone](Event.from_dict, Gone.from_dict))),
        )

    async def lines(self) -> AsyncStream[Event]:
        """`GET /lines`.

        Takes, returns and raises what `Feed.lines` does.
        """
        return await open_async_stream(
            self._api, _LINES, Arguments(), json_lines(json_item(Event.from_dict), "application/x-ndjson")
        )

    async def numbers(self) -> AsyncStream[int]:
        """`GET /numbers`.

        Takes, returns and raises what `Feed.numbers` does.
        """
        return await open_async_stream(
            self._api, _NUMBERS, Arguments(), json_lines(json_item(to_int), "application/jsonl")
        )

    async def sequence(self) -> AsyncStream[Event]:
        """`GET /sequence`.

        Takes, returns and raises what `Feed.sequence` does.
        """
        return await open_async_stream(
            self._api, _SEQUENCE, Arguments(), json_sequence(json_item(Event.from_dict), "application/json-seq")
        )


class AsyncFeedWithRawResponse:
    """The operations of `AsyncFeed`, returning the response around the value."""

    def __init__(self, feed: AsyncFeed) -> None:
        self.watch: Final = async_raw(feed.watch)
        self.start: Final = async_raw(feed.start)
        self.peek: Final = async_raw(feed.peek)
        self.texts: Final = async_raw(feed.texts)
        self.typed: Final = async_raw(feed.typed)
        self.lines: Final = async_raw(feed.lines)
        self.numbers: Final = async_raw(feed.numbers)
        self.sequence: Final = async_raw(feed.sequence)
