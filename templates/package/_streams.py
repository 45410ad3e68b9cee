"""Streams of items that come while the server makes them."""

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing
from time import sleep
from types import AsyncGeneratorType
from typing import Generic, Self, TypeVar

from attrs import evolve

from ._api_client import APIClient, AsyncAPIClient
from ._codec import FieldError
from ._config import Config
from ._http.pieces import BrokenBodyError
from ._http.retry import INITIAL_BACKOFF, MAX_BACKOFF
from ._incoming import CLOSED, AsyncIncoming, Incoming, open_async_incoming, open_incoming
from ._request import Arguments, Operation
from ._stream_formats import Items, NoItemError, ServerEvent, refuse_other
from .errors import APIConnectionError

S = TypeVar("S")
T = TypeVar("T")


_SEEN_IDS = 1000


class _Position:
    """Where a stream is, and whether and when it may be asked for again from there.

    Of an operation that may be repeated, the stream goes on after its last event, if that has an id of its own; what
    the server repeats then is told by the ids, and dropped.
    """

    def __init__(self, operation: Operation[S], config: Config, items: Items[T]) -> None:
        self._may_repeat = items.reconnects and (operation.idempotent or config.retry_non_idempotent)
        self._config = config
        self._last = ServerEvent("")
        self._retry: float | None = None  # as the server last said
        self._is_known = False
        self._seen: deque[int] = deque(maxlen=_SEEN_IDS)  # hashes, as ids may be long
        self._resumed_at: str | None = None
        self._is_replaying = False
        self._failures = 0

    def is_new(self, event: ServerEvent) -> bool:
        """Note an event that has come, and return whether it had not come before the stream was asked for again."""
        if self._repeats(event):
            return False
        self._resumed_at = None
        # An event without an id, or with that of the one before it, is at no place that a server can go on from.
        self._is_known = event.has_id and event.id != self._last.id
        self._last = event
        self._retry = self._retry if event.retry is None else event.retry
        self._failures = 0
        if self._may_repeat and event.has_id:
            self._seen.append(hash(event.id))
        return True

    def _repeats(self, event: ServerEvent) -> bool:
        """Return whether an event is one that the server sends again, at the beginning of an answer."""
        if self._resumed_at is None:
            return False
        if event.has_id:
            self._is_replaying = hash(event.id) in self._seen
            if event.id == self._resumed_at:  # all behind it is new
                self._resumed_at = None
                return True
        return self._is_replaying

    def delay(self) -> float | None:
        """Return seconds to wait before the stream is asked for again after it broke; None if it is not."""
        is_header = self._last.id.isascii() and self._last.id.isprintable() and self._last.id.strip() == self._last.id
        is_place = self._is_known and self._last.id and is_header
        if not self._may_repeat or not is_place or self._failures >= self._config.max_retries:
            return None
        backoff = min(MAX_BACKOFF, INITIAL_BACKOFF * 2.0 ** min(self._failures, 10))
        delay = backoff if self._retry is None else self._retry
        self._failures += 1
        return None if self._config.timeout is not None and delay > self._config.timeout else delay

    def resumed(self, arguments: Arguments) -> Arguments:
        """Return the arguments of a call for what comes after the last event."""
        self._resumed_at, self._is_replaying = self._last.id, False
        return evolve(arguments, headers={**arguments.headers, "Last-Event-ID": self._last.id})


class Stream(Generic[T]):
    """The items of an answer, as they come. It is read once.

    Each wait for the next item may take as long as the client's `timeout`. It closes at its end, when a loop over it is
    left, and with `close`; in a `with` statement, whatever happens.
    """

    def __init__(self, api: APIClient, operation: Operation[S], arguments: Arguments, items: Items[T]) -> None:
        self._api = api
        self._operation = operation
        self._arguments = arguments
        self._items = items
        self._position = _Position(operation, api.config, items)
        self._is_ended = self._is_closed = False
        self._body = self._open(arguments)
        self._iterator = self._decoded()

    def _open(self, arguments: Arguments) -> Incoming:
        body = open_incoming(self._api, self._operation, arguments, self._items.accept)
        try:
            refuse_other(body.head, self._items.accept)
        except BrokenBodyError as error:
            body.close()
            raise body.ending.decode_error(str(error)) from None
        return body

    def __iter__(self) -> Iterator[T]:
        self._require_open()
        try:
            yield from self._iterator
        finally:
            self.close()

    def __next__(self) -> T:
        self._require_open()
        return next(self._iterator)

    def events(self) -> Iterator[ServerEvent]:
        """Yield the events as the server sent them, in place of the items that they stand for.

        Raises:
            RuntimeError: The stream is closed.
            APIConnectionError: The stream broke, and can't be gone on with.
            ResponseDecodeError: An event is larger than `max_response_bytes`.
        """
        try:
            yield from self._events()
        finally:
            self.close()

    def _decoded(self) -> Generator[T, None, None]:
        for event in self._events():
            try:
                item = self._items.decode(event)
            except NoItemError:
                continue
            except FieldError as error:
                problem = str(error)
            else:
                yield item
                continue
            self.close()
            raise self._body.ending.decode_error(problem)

    def _events(self) -> Generator[ServerEvent, None, None]:
        while not self._is_ended:
            self._require_open()
            try:
                for event in self._once():
                    if self._items.ends(event):
                        break
                    if self._position.is_new(event):
                        yield event
                        self._require_open()
                self._is_ended = True
                return
            except APIConnectionError:
                delay = self._position.delay()
                if delay is None:
                    raise
            sleep(delay)
            self._require_open()
            self._body = self._open(self._position.resumed(self._arguments))

    def _once(self) -> Iterator[ServerEvent]:
        """Yield the events of one answer."""
        splitter = self._items.splitter(self._body.limit)
        try:
            for piece in self._body:
                yield from splitter.add(piece)
            yield from splitter.end()
        except BrokenBodyError as error:
            raise self._body.ending.decode_error(str(error)) from None
        finally:
            self._body.close()

    def close(self) -> None:
        """Close the stream, and let go of its connection. Closing twice does no harm."""
        self._is_closed = True
        self._body.close()

    def _require_open(self) -> None:
        if self._is_closed and not self._is_ended:
            raise RuntimeError(CLOSED)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """See `Stream`. In a loop that is left early, use `async with`, or `aclose`: else it closes a little later."""

    def __init__(
        self, api: AsyncAPIClient, operation: Operation[S], arguments: Arguments, items: Items[T], body: AsyncIncoming
    ) -> None:
        self._api = api
        self._operation = operation
        self._arguments = arguments
        self._items = items
        self._position = _Position(operation, api.config, items)
        self._is_ended = self._is_closed = False
        self._body = body
        self._iterator = self._decoded()

    async def __aiter__(self) -> AsyncIterator[T]:
        self._require_open()
        try:
            async for item in self._iterator:
                yield item
        finally:
            await self.aclose()

    async def __anext__(self) -> T:
        self._require_open()
        return await anext(self._iterator)

    async def events(self) -> AsyncIterator[ServerEvent]:
        """Yield the events as the server sent them; see `Stream.events`."""
        async with aclosing(self._events()) as events:
            async for event in events:
                yield event

    async def _decoded(self) -> AsyncGenerator[T, None]:
        async with aclosing(self._events()) as events:
            async for event in events:
                try:
                    item = self._items.decode(event)
                except NoItemError:
                    continue
                except FieldError as error:
                    problem = str(error)
                else:
                    yield item
                    continue
                raise self._body.ending.decode_error(problem)

    async def _events(self) -> AsyncGenerator[ServerEvent, None]:
        from anyio import sleep as async_sleep

        while not self._is_ended:
            self._require_open()
            try:
                async with aclosing(self._once()) as events:
                    async for event in events:
                        if self._items.ends(event):
                            break
                        if self._position.is_new(event):
                            yield event
                            self._require_open()
                self._is_ended = True
                return
            except APIConnectionError:
                delay = self._position.delay()
                if delay is None:
                    raise
            await async_sleep(delay)
            self._require_open()
            arguments = self._position.resumed(self._arguments)
            self._body = await _opened(self._api, self._operation, arguments, self._items)

    async def _once(self) -> AsyncGenerator[ServerEvent, None]:
        """Yield the events of one answer."""
        splitter = self._items.splitter(self._body.limit)
        try:
            async with aclosing(aiter(self._body)) as pieces:
                async for piece in pieces:
                    for event in splitter.add(piece):
                        yield event
            for event in splitter.end():
                yield event
        except BrokenBodyError as error:
            raise self._body.ending.decode_error(str(error)) from None
        finally:
            await self._body.aclose()

    async def aclose(self) -> None:
        """Close the stream, and let go of its connection. Closing twice does no harm."""
        self._is_closed = True
        await self._body.aclose()
        if not (isinstance(self._iterator, AsyncGeneratorType) and self._iterator.ag_running):
            await self._iterator.aclose()  # else a task waits in it, and finds it closed

    def _require_open(self) -> None:
        if self._is_closed and not self._is_ended:
            raise RuntimeError(CLOSED)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def open_stream(api: APIClient, operation: Operation[S], arguments: Arguments, items: Items[T]) -> Stream[T]:
    """Make a call whose answer is a stream; see `APIClient.call`. The client's `timeout` is for its beginning."""
    return Stream(api, operation, arguments, items)


async def open_async_stream(
    api: AsyncAPIClient, operation: Operation[S], arguments: Arguments, items: Items[T]
) -> AsyncStream[T]:
    """See `open_stream`."""
    return AsyncStream(api, operation, arguments, items, await _opened(api, operation, arguments, items))


async def _opened(api: AsyncAPIClient, operation: Operation[S], arguments: Arguments, items: Items[T]) -> AsyncIncoming:
    body = await open_async_incoming(api, operation, arguments, items.accept)
    try:
        refuse_other(body.head, items.accept)
    except BrokenBodyError as error:
        await body.aclose()
        raise body.ending.decode_error(str(error)) from None
    return body
