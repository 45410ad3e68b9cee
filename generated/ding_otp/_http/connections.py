# Generated from the API's description. Edit that or the templates, not this file.
"""Connections to one origin, kept alive between the requests of threads, or of the tasks of one event loop.

httpcore has pools too. But there, a request that times out or is cancelled just as its turn comes takes its place in
the pool with it for good, and each request looks at every connection (httpcore 1.0).
"""

import threading
from collections import deque
from collections.abc import AsyncGenerator, Callable
from functools import cached_property
from ssl import SSLContext

import anyio
import httpcore

from .messages import Attempt
from .sockets import AsyncBackend, Backend
from .trust import ssl_context

MAX_CONNECTIONS = 100
IDLE_SECONDS = 5.0


class Destination:
    """Where connections go, and how many there may be at once."""

    def __init__(self, origin: httpcore.Origin, limit: int = MAX_CONNECTIONS) -> None:
        self.limit = limit
        self._origin = origin

    @cached_property
    def _ssl_context(self) -> SSLContext | None:
        # Made with the first connection, because reading the certificates takes as long as all else of a client.
        try:
            return ssl_context() if self._origin.scheme == b"https" else None
        except OSError as error:
            raise httpcore.ConnectError(f"SSL_CERT_FILE or SSL_CERT_DIR can't be read: {error}") from None

    def connection(self) -> httpcore.HTTPConnection:
        """One that opens with its first request.

        Raises:
            httpcore.ConnectError: The environment names certificates that can't be read.
        """
        return httpcore.HTTPConnection(
            self._origin, self._ssl_context, keepalive_expiry=IDLE_SECONDS, network_backend=Backend()
        )

    def async_connection(self) -> httpcore.AsyncHTTPConnection:
        """See `connection`."""
        return httpcore.AsyncHTTPConnection(
            self._origin, self._ssl_context, keepalive_expiry=IDLE_SECONDS, network_backend=AsyncBackend()
        )


class Connections:
    """Those of a process. The one that was used last is used next, so that the others may expire."""

    def __init__(self, destination: Destination) -> None:
        self._destination = destination
        self._places = threading.Semaphore(destination.limit)
        self._open: set[httpcore.HTTPConnection] = set()
        self._idle: deque[httpcore.HTTPConnection] = deque()
        self._closed = False

    def acquire(self, attempt: Attempt) -> httpcore.HTTPConnection:
        """A connection for one request, to be given back.

        Raises:
            httpcore.PoolTimeout: None was given back in time.
            httpcore.ConnectError: A new one can't be made; see `Destination`.
        """
        if not self._places.acquire(timeout=attempt.remaining()):
            raise httpcore.PoolTimeout("every connection was in use")
        try:
            return self._idle_or_new()
        except BaseException:
            self._places.release()
            raise

    def _idle_or_new(self) -> httpcore.HTTPConnection:
        while (idle := _popped(self._idle)) is not None:
            if not idle.has_expired():
                return idle
            self._discard(idle)
        connection = self._destination.connection()
        self._open.add(connection)
        return connection

    def release(self, connection: httpcore.HTTPConnection) -> None:
        """Keeps the connection for another request, if it is fit for one."""
        try:
            if connection.is_available():
                self._idle.append(connection)
            else:
                self._discard(connection)
            if self._closed:
                self.close()
            else:
                self._discard_oldest_if_expired()
        finally:
            self._places.release()

    def close(self) -> None:
        """Closes all of them, also those in use, whose requests fail then."""
        self._closed = True
        for connection in list(self._open):
            self._discard(connection)

    def _discard_oldest_if_expired(self) -> None:
        try:
            newest, oldest = self._idle[-1], self._idle.popleft()
        except IndexError:  # all are in use
            return
        if oldest is not newest and oldest.has_expired():
            self._discard(oldest)
        else:
            self._idle.appendleft(oldest)

    def _discard(self, connection: httpcore.HTTPConnection) -> None:
        self._open.discard(connection)
        connection.close()


class AsyncConnections:
    """Those of one event loop. They close with it, if nobody closes them before; `forget` is called then."""

    def __init__(self, destination: Destination, forget: Callable[[], object]) -> None:
        self._destination = destination
        self._places = anyio.Semaphore(destination.limit)
        self._open: set[httpcore.AsyncHTTPConnection] = set()
        self._idle: deque[httpcore.AsyncHTTPConnection] = deque()
        self._life = _end_with_loop(self._open, forget)

    async def begin(self) -> None:
        """Ties them to the event loop that runs."""
        await anext(self._life)

    async def acquire(self, attempt: Attempt) -> httpcore.AsyncHTTPConnection:
        """See `Connections.acquire`."""
        await self._take_place(attempt)
        try:
            return await self._idle_or_new()
        except BaseException:
            self._places.release()
            raise

    async def _idle_or_new(self) -> httpcore.AsyncHTTPConnection:
        while self._idle:
            idle = self._idle.pop()
            if not idle.has_expired():
                return idle
            await self._discard(idle)
        connection = self._destination.async_connection()
        self._open.add(connection)
        return connection

    async def _take_place(self, attempt: Attempt) -> None:
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            try:
                with anyio.fail_after(attempt.remaining()):
                    await self._places.acquire()
            except TimeoutError:
                raise httpcore.PoolTimeout("every connection was in use") from None

    async def release(self, connection: httpcore.AsyncHTTPConnection) -> None:
        """See `Connections.release`."""
        try:
            if connection.is_available() and connection in self._open:
                self._idle.append(connection)
            else:
                await self._discard(connection)
            if len(self._idle) > 1 and self._idle[0].has_expired():
                await self._discard(self._idle.popleft())
        finally:
            self._places.release()

    async def aclose(self) -> None:
        """See `Connections.close`."""
        await self._life.aclose()

    async def _discard(self, connection: httpcore.AsyncHTTPConnection) -> None:
        self._open.discard(connection)
        await _close(connection)


def _popped(idle: deque[httpcore.HTTPConnection]) -> httpcore.HTTPConnection | None:
    try:
        return idle.pop()
    except IndexError:  # another thread took it
        return None


async def _end_with_loop(
    connections: set[httpcore.AsyncHTTPConnection], forget: Callable[[], object]
) -> AsyncGenerator[None, None]:
    """Event loops that stop end the asynchronous generators that are left; this one closes the connections then."""
    try:
        yield
    finally:
        forget()
        while connections:
            await _close(connections.pop())


async def _close(connection: httpcore.AsyncHTTPConnection) -> None:
    with anyio.CancelScope(shield=True):
        await connection.aclose()
