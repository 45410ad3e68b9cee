"""Streams of items that come while the server makes them."""

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing
from time import sleep
from typing import Generic, Self, TypeVar

from attrs import evolve

from ._api_client import APIClient, AsyncAPIClient
from ._codec import FieldError
from ._config import Config
from ._http.pieces import BrokenBodyError
from ._http.retry import INITIAL_BACKOFF, MAX_BACKOFF
from ._incoming import AsyncIncoming, Incoming, open_async_incoming, open_incoming
from ._items import Items, ServerEvent, refuse_other
from ._request import Arguments, Operation
from .errors import APIConnectionError

S = TypeVar("S")
T = TypeVar("T")


class _Position:
    """Where a stream is, and whether and when it may be asked for again from there.

    Of an operation that may be repeated, events that have ids go on after the last of them; no event comes twice.
    """

    def __init__(self, operation: Operation[S], config: Config, items: Items[T]) -> None:
        self._may_repeat = items.reconnects and (operation.idempotent or config.retry_non_idempotent)
        self._config = config
        self._last = ServerEvent("")
        self._failures = 0

    def passed(self, event: ServerEvent) -> None:
        """Note an event that has come."""
        self._last = event
        self._failures = 0

    def delay(self) -> float | None:
        """Return seconds to wait before the stream is asked for again after it broke; None if it is not."""
        is_header = self._last.id.isascii() and self._last.id.isprintable() and self._last.id.strip() == self._last.id
        if not self._may_repeat or not self._last.id or not is_header or self._failures >= self._config.max_retries:
            return None
        backoff = min(MAX_BACKOFF, INITIAL_BACKOFF * 2.0 ** min(self._failures, 10))
        delay = backoff if self._last.retry is None else self._last.retry
        self._failures += 1
        return None if self._config.timeout is not None and delay > self._config.timeout else delay

    def resumed(self, arguments: Arguments) -> Arguments:
        """Return the arguments of a call for what comes after the last event."""
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
        try:
            yield from self._iterator
        finally:
            self.close()

    def __next__(self) -> T:
        return next(self._iterator)

    def events(self) -> Iterator[ServerEvent]:
        """Yield the events as the server sent them, in place of the items that they stand for.

        Raises:
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
            except FieldError as error:
                problem = str(error)
            else:
                yield item
                continue
            self.close()
            raise self._body.ending.decode_error(problem)

    def _events(self) -> Generator[ServerEvent, None, None]:
        while True:
            try:
                for event in self._once():
                    if self._items.ends(event):
                        return
                    self._position.passed(event)
                    yield event
                return
            except APIConnectionError:
                delay = self._position.delay()
                if delay is None:
                    raise
            sleep(delay)
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
        self._body.close()

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
        self._body = body
        self._iterator = self._decoded()

    async def __aiter__(self) -> AsyncIterator[T]:
        try:
            async for item in self._iterator:
                yield item
        finally:
            await self.aclose()

    async def __anext__(self) -> T:
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
                except FieldError as error:
                    problem = str(error)
                else:
                    yield item
                    continue
                raise self._body.ending.decode_error(problem)

    async def _events(self) -> AsyncGenerator[ServerEvent, None]:
        from anyio import sleep as async_sleep

        while True:
            try:
                async with aclosing(self._once()) as events:
                    async for event in events:
                        if self._items.ends(event):
                            return
                        self._position.passed(event)
                        yield event
                return
            except APIConnectionError:
                delay = self._position.delay()
                if delay is None:
                    raise
            await async_sleep(delay)
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
        await self._iterator.aclose()
        await self._body.aclose()

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
