# Generated from the API's description. Edit that or the templates, not this file.
"""Connections to one server that threads share, and the transport that sends requests on them."""

import os
import weakref
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from time import monotonic

from .._base_url import BaseUrl
from .body import Body
from .connections import Connection
from .dialing import Route
from .exchange import ERRORS, failure, reply, wire_request
from .messages import Attempt, Failure, Headers, Reply, Request
from .patches import httpx_is_patched
from .places import Places
from .waiting import run

MAX_CONNECTIONS = 100

# Below the five seconds after which common servers close an idle connection, by more than a request is on its way.
IDLE_SECONDS = 4.0


class Pool:
    """The connections of a process. The one that was used last is used next, so that the others may expire."""

    def __init__(self, base_url: BaseUrl, route: Route, limit: int) -> None:
        self._base_url = base_url
        self._route = route
        self._places = Places(limit)
        self._idle: deque[Connection] = deque()
        self._open: weakref.WeakSet[Connection] = weakref.WeakSet()
        self._closed = False

    def send(self, request: Request, attempt: Attempt, body: Body) -> tuple[int, Headers]:
        """Send a request on a connection, and read its answer.

        Raises:
            TimeoutError: The budget was used up.
            Exception: One of `ERRORS`.
        """
        with self.connection(attempt) as connection:
            asked = wire_request(request, self._base_url, self._route)
            return run(connection.exchange(asked, request.content, attempt, body), attempt)

    @contextmanager
    def connection(self, attempt: Attempt) -> Generator[Connection, None, None]:
        """Lend a connection, which is kept for the next one afterwards if its answer was read to its end."""
        place = self._places.acquire(attempt)
        if place is None:
            raise TimeoutError("every connection was in use")
        try:
            connection = self._idle_connection() or self._new_connection(attempt)
            try:
                yield connection
            finally:
                self._release(connection)
        finally:
            del place
            self._places.wake_one()

    def _idle_connection(self) -> Connection | None:
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:  # another thread took it
                break
            if connection.expires > monotonic() and connection.is_clean():
                return connection
            self._discard(connection)
        return None

    def _new_connection(self, attempt: Attempt) -> Connection:
        connection = Connection(run(self._route.open(), attempt))
        self._open.add(connection)
        if connection.is_clean():
            return connection
        self._discard(connection)
        raise ConnectionError("the connection was closed, or the server spoke, before the request")

    def _release(self, connection: Connection) -> None:
        if connection.is_reusable and not self._closed:
            connection.expires = monotonic() + IDLE_SECONDS
            self._idle.append(connection)
        else:
            self._discard(connection)
        self._discard_oldest_if_expired()

    def _discard_oldest_if_expired(self) -> None:
        try:
            newest, oldest = self._idle[-1], self._idle.popleft()
        except IndexError:  # all are in use
            return
        if oldest is not newest and oldest.expires < monotonic():
            self._discard(oldest)
        else:
            self._idle.appendleft(oldest)

    def _discard(self, connection: Connection) -> None:
        self._open.discard(connection)
        connection.close()

    def close(self) -> None:
        """End all connections, also those in use, whose requests fail then."""
        self._closed = True
        for connection in list(self._open):
            connection.end()
        while self._idle:
            self._discard(self._idle.pop())

    def leave_to_parent(self) -> None:
        """Close the sockets of this process, and not the connections."""
        for connection in list(self._open):
            connection.close()


class PoolTransport:
    """Sends requests on connections that threads share. A forked process makes its own."""

    def __init__(self, base_url: BaseUrl, route: Route, limit: int, connections: int = MAX_CONNECTIONS) -> None:
        self.base_url = base_url
        self.route = route
        self.limit = limit
        self._connections = connections
        self._open()
        _transports.add(self)

    def _open(self) -> None:
        self.pool = Pool(self.base_url, self.route, self._connections)
        # Without this, a client that nobody closed would leave its sockets to the garbage collector, which complains.
        self._finalizer = weakref.finalize(self, self.pool.close)

    def leave_to_parent(self) -> None:
        """Begin with no connection in a forked process. Those that it has are the parent's, too, which goes on."""
        self._finalizer.detach()
        self.pool.leave_to_parent()
        self._open()

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request, through httpx where it is traced or mocked."""
        if httpx_is_patched():
            from .traced import send_traced

            return send_traced(self, request, attempt, self.base_url, self.limit)
        return self.exchange(request, attempt)

    def exchange(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request on a connection of its own."""
        started = monotonic()
        body = Body(self.limit)
        answer = self.receive(request, attempt, body)
        if isinstance(answer, Failure):
            return answer
        return reply(request, self.base_url, *answer, body, monotonic() - started)

    def receive(self, request: Request, attempt: Attempt, body: Body) -> tuple[int, Headers] | Failure:
        """Send a request, and read the answer: its body as it came, and its status and headers."""
        try:
            return self.pool.send(request, attempt, body)
        except ERRORS as error:
            return failure(error, request, attempt, self.route)

    def close(self) -> None:
        """Close the connections."""
        self._finalizer()


_transports: weakref.WeakSet[PoolTransport] = weakref.WeakSet()


def _after_fork() -> None:
    for transport in list(_transports):
        transport.leave_to_parent()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)
