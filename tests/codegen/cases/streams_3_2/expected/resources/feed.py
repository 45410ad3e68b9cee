# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `feed`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._codec import anything
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._stream_formats import event_item, json_item, json_lines, server_events
from .._streams import AsyncStream, Stream, open_async_stream, open_stream
from .._unions import OneOf
from ..models import Delta, Event, MixedType0, MixedType1, Number, Payload, WholeResponse200Item

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
_LINES = Operation(
    name="feed.lines",
    method="GET",
    path="/lines",
    decode=no_body,
    accept="application/jsonl",
    idempotent=True,
)
_REFERRED = Operation(
    name="feed.referred",
    method="GET",
    path="/referred",
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
_NARROWED = Operation(
    name="feed.narrowed",
    method="GET",
    path="/narrowed",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_STRUCTURED = Operation(
    name="feed.structured",
    method="GET",
    path="/structured",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_ANY_JSON = Operation(
    name="feed.any_json",
    method="GET",
    path="/any_json",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_EITHER = Operation(
    name="feed.either",
    method="GET",
    path="/either",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_MIXED = Operation(
    name="feed.mixed",
    method="GET",
    path="/mixed",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_PAYLOAD = Operation(
    name="feed.payload",
    method="GET",
    path="/payload",
    decode=no_body,
    accept="text/event-stream",
    idempotent=True,
)
_DELTAS = Operation(
    name="feed.deltas",
    method="GET",
    path="/deltas",
    decode=no_body,
    accept="text/event-stream",
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

    def referred(self) -> Stream[Event]:
        """`GET /referred`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.referred()
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
        return open_stream(self._api, _REFERRED, Arguments(), server_events(json_item(Event.from_dict)))

    def merged(self) -> Stream[Event]:
        """`GET /merged`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.merged()
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
        return open_stream(self._api, _MERGED, Arguments(), server_events(json_item(Event.from_dict)))

    def narrowed(self) -> Stream[Event]:
        """`GET /narrowed`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.narrowed()
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
        return open_stream(self._api, _NARROWED, Arguments(), server_events(json_item(Event.from_dict)))

    def structured(self) -> Stream[Event]:
        """`GET /structured`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.structured()
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
        return open_stream(self._api, _STRUCTURED, Arguments(), server_events(json_item(Event.from_dict)))

    def any_json(self) -> Stream[object]:
        """`GET /any_json`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.any_json()
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
        return open_stream(self._api, _ANY_JSON, Arguments(), server_events(json_item(anything)))

    def either(self) -> Stream[Event | Number]:
        """`GET /either`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.either()
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
        return open_stream(
            self._api,
            _EITHER,
            Arguments(),
            server_events(json_item(OneOf[Event | Number](Event.from_dict, Number.from_dict))),
        )

    def mixed(self) -> Stream[MixedType0 | MixedType1]:
        """`GET /mixed`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.mixed()
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
        return open_stream(
            self._api,
            _MIXED,
            Arguments(),
            server_events(event_item(OneOf[MixedType0 | MixedType1](MixedType0.from_dict, MixedType1.from_dict))),
        )

    def payload(self) -> Stream[Payload]:
        """`GET /payload`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.payload()
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
        return open_stream(self._api, _PAYLOAD, Arguments(), server_events(json_item(Payload.from_dict)))

    def deltas(self) -> Stream[Event | Delta]:
        """`GET /deltas`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.feed.deltas()
                for item in response:
                    print(item)
            ```

        Returns:
            Deltas.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api,
            _DELTAS,
            Arguments(),
            server_events(json_item(OneOf[Event | Delta](Event.from_dict, Delta.from_dict))),
        )


class FeedWithRawResponse:
    """The operations of `Feed`, returning the response around the value."""

    def __init__(self, feed: Feed) -> None:
        self.whole: Final = raw(feed.whole)
        self.data: Final = raw(feed.data)
        self.item: Final = raw(feed.item)
        self.lines: Final = raw(feed.lines)
        self.referred: Final = raw(feed.referred)
        self.merged: Final = raw(feed.merged)
        self.narrowed: Final = raw(feed.narrowed)
        self.structured: Final = raw(feed.structured)
        self.any_json: Final = raw(feed.any_json)
        self.either: Final = raw(feed.either)
        self.mixed: Final = raw(feed.mixed)
        self.payload: Final = raw(feed.payload)
        self.deltas: Final = raw(feed.deltas)


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

    async def lines(self) -> AsyncStream[Event]:
        """`GET /lines`.

        Takes, returns and raises what `Feed.lines` does.
        """
        return await open_async_stream(
            self._api, _LINES, Arguments(), json_lines(json_item(Event.from_dict), "application/jsonl")
        )

    async def referred(self) -> AsyncStream[Event]:
        """`GET /referred`.

        Takes, returns and raises what `Feed.referred` does.
        """
        return await open_async_stream(self._api, _REFERRED, Arguments(), server_events(json_item(Event.from_dict)))

    async def merged(self) -> AsyncStream[Event]:
        """`GET /merged`.

        Takes, returns and raises what `Feed.merged` does.
        """
        return await open_async_stream(self._api, _MERGED, Arguments(), server_events(json_item(Event.from_dict)))

    async def narrowed(self) -> AsyncStream[Event]:
        """`GET /narrowed`.

        Takes, returns and raises what `Feed.narrowed` does.
        """
        return await open_async_stream(self._api, _NARROWED, Arguments(), server_events(json_item(Event.from_dict)))

    async def structured(self) -> AsyncStream[Event]:
        """`GET /structured`.

        Takes, returns and raises what `Feed.structured` does.
        """
        return await open_async_stream(self._api, _STRUCTURED, Arguments(), server_events(json_item(Event.from_dict)))

    async def any_json(self) -> AsyncStream[object]:
        """`GET /any_json`.

        Takes, returns and raises what `Feed.any_json` does.
        """
        return await open_async_stream(self._api, _ANY_JSON, Arguments(), server_events(json_item(anything)))

    async def either(self) -> AsyncStream[Event | Number]:
        """`GET /either`.

        Takes, returns and raises what `Feed.either` does.
        """
        return await open_async_stream(
            self._api,
            _EITHER,
            Arguments(),
            server_events(json_item(OneOf[Event | Number](Event.from_dict, Number.from_dict))),
        )

    async def mixed(self) -> AsyncStream[MixedType0 | MixedType1]:
        """`GET /mixed`.

        Takes, returns and raises what `Feed.mixed` does.
        """
        return await open_async_stream(
            self._api,
            _MIXED,
            Arguments(),
            server_events(event_item(OneOf[MixedType0 | MixedType1](MixedType0.from_dict, MixedType1.from_dict))),
        )

    async def payload(self) -> AsyncStream[Payload]:
        """`GET /payload`.

        Takes, returns and raises what `Feed.payload` does.
        """
        return await open_async_stream(self._api, _PAYLOAD, Arguments(), server_events(json_item(Payload.from_dict)))

    async def deltas(self) -> AsyncStream[Event | Delta]:
        """`GET /deltas`.

        Takes, returns and raises what `Feed.deltas` does.
        """
        return await open_async_stream(
            self._api,
            _DELTAS,
            Arguments(),
            server_events(json_item(OneOf[Event | Delta](Event.from_dict, Delta.from_dict))),
        )


class AsyncFeedWithRawResponse:
    """The operations of `AsyncFeed`, returning the response around the value."""

    def __init__(self, feed: AsyncFeed) -> None:
        self.whole: Final = async_raw(feed.whole)
        self.data: Final = async_raw(feed.data)
        self.item: Final = async_raw(feed.item)
        self.lines: Final = async_raw(feed.lines)
        self.referred: Final = async_raw(feed.referred)
        self.merged: Final = async_raw(feed.merged)
        self.narrowed: Final = async_raw(feed.narrowed)
        self.structured: Final = async_raw(feed.structured)
        self.any_json: Final = async_raw(feed.any_json)
        self.either: Final = async_raw(feed.either)
        self.mixed: Final = async_raw(feed.mixed)
        self.payload: Final = async_raw(feed.payload)
        self.deltas: Final = async_raw(feed.deltas)
