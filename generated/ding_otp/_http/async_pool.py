# Generated from the API's description. Edit that or the templates, not this file.
"""Connections to one server that the tasks of an event loop share, and the transport that sends requests on them."""

import os
import weakref
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import partial
from time import monotonic

import anyio
import anyio.lowlevel

from .._base_url import BaseUrl
from . import pool
from .async_waiting import run_async
from .body import Body
from .connections import Connection
from .dialing import Route
from .exchange import ERRORS, failure, reply, wire_request
from .messages import Attempt, Failure, Headers, Reply, Request
from .patches import httpx_is_patched

_PoolsByLoop = weakref.WeakKeyDictionary[object, "AsyncPool"]


class AsyncPool:
    """The connections of one event loop. They close with it, if nobody closes them before; `forget` is called then."""

    def __init__(self, base_url: BaseUrl, route: Route, limit: int, forget: Callable[[], object]) -> None:
        self._base_url = base_url
        self._route = route
        self._places = anyio.Semaphore(limit)
        self._idle: deque[Connection] = deque()
        self._open: set[Connection] = set()
        self._life = _end_with_loop(self._open, self._idle, forget)

    async def begin(self) -> None:
        """Tie the connections to the event loop that runs."""
        await anext(self._life)

    async def send(self, request: Request, attempt: Attempt, body: Body) -> tuple[int, Headers]:
        """See `Pool.send`."""
        async with self.connection(attempt) as connection:
            asked = wire_request(request, self._base_url, self._route)
            return await run_async(connection.exchange(asked, request.content, attempt, body), attempt)

    @asynccontextmanager
    async def connection(self, attempt: Attempt) -> AsyncGenerator[Connection, None]:
        """See `Pool.connection`."""
        await self._acquire_place(attempt)
        try:
            connection = self._idle_connection() or await self._new_connection(attempt)
            try:
                yield connection
            finally:
                self._release(connection)
        finally:
            self._places.release()

    async def _acquire_place(self, attempt: Attempt) -> None:
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            try:
                with anyio.fail_after(attempt.remaining()):
                    await self._places.acquire()
            except TimeoutError:
                raise TimeoutError("every connection was in use") from None

    def _idle_connection(self) -> Connection | None:
        while self._idle:
            connection = self._idle.pop()
            if connection.expires > monotonic() and connection.is_clean():
                return connection
            self._discard(connection)
        return None

    async def _new_connection(self, attempt: Attempt) -> Connection:
        connection = Connection(await run_async(self._route.open(), attempt))
        self._open.add(connection)
        if connection.is_clean():
            return connection
        self._discard(connection)
        raise ConnectionError("the connection was closed, or the server spoke, before the request")

    def _release(self, connection: Connection) -> None:
        if connection.is_reusable and connection in self._open:
            connection.expires = monotonic() + pool.IDLE_SECONDS
            self._idle.append(connection)
        else:
            self._discard(connection)
        if len(self._idle) > 1 and self._idle[0].expires < monotonic():
            self._discard(self._idle.popleft())

    def _discard(self, connection: Connection) -> None:
        self._open.discard(connection)
        connection.close()

    async def aclose(self) -> None:
        """End all connections, also those in use, whose requests fail then."""
        await self._life.aclose()

    def close_after_loop(self) -> None:
        """Close all connections, when the event loop is gone and no request can be under way."""
        while self._open:
            self._open.pop().close()


async def _end_with_loop(
    connections: set[Connection], idle: deque[Connection], forget: Callable[[], object]
) -> AsyncGenerator[None, None]:
    """Event loops that stop end the asynchronous generators that are left; this one closes the connections then."""
    try:
        yield
    finally:
        forget()
        while connections:
            connections.pop().end()  # who is using one will find it ended, and close it
        while idle:
            idle.pop().close()


class AsyncPoolTransport:
    """Sends requests on the connections of the event loop that runs, because tasks of another one can't wait for them.

    A forked process makes its own.
    """

    def __init__(self, base_url: BaseUrl, route: Route, limit: int, connections: int = pool.MAX_CONNECTIONS) -> None:
        self.base_url = base_url
        self.route = route
        self.limit = limit
        self._connections = connections
        self._pools_by_loop: _PoolsByLoop = weakref.WeakKeyDictionary()
        self._inherited: list[_PoolsByLoop] = []
        # Without this, a client that nobody closed would leave its sockets to the garbage collector, which complains.
        weakref.finalize(self, _close_all, self._pools_by_loop)
        _transports.add(self)

    def leave_to_parent(self) -> None:
        """Begin with no connection in a forked process; see `PoolTransport.open`."""
        _close_all(self._pools_by_loop)
        self._inherited.append(self._pools_by_loop)  # dropped, they would wake the event loop of the parent
        self._pools_by_loop = weakref.WeakKeyDictionary()
        weakref.finalize(self, _close_all, self._pools_by_loop)

    async def pool(self) -> AsyncPool:
        """Return the connections of the event loop that runs."""
        loop = _event_loop()
        found = self._pools_by_loop.get(loop)
        if found is None:
            self._forget_closed_loops()
            forget = partial(_forget, weakref.ref(self._pools_by_loop), loop)
            found = self._pools_by_loop[loop] = AsyncPool(self.base_url, self.route, self._connections, forget)
            await found.begin()
        return found

    def _forget_closed_loops(self) -> None:
        # A loop that was closed by hand did not end what was left in it.
        for loop, its_pool in list(self._pools_by_loop.items()):
            is_closed: object = getattr(loop, "is_closed", None)
            if callable(is_closed) and is_closed():
                its_pool.close_after_loop()
                self._pools_by_loop.pop(loop, None)

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request, through httpx where it is traced or mocked."""
        if httpx_is_patched():
            from .async_traced import send_traced

            return await send_traced(self, request, attempt, self.base_url, self.limit)
        return await self.exchange(request, attempt)

    async def exchange(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request on a connection of its own."""
        started = monotonic()
        body = Body(self.limit)
        answer = await self.receive(request, attempt, body)
        if isinstance(answer, Failure):
            return answer
        return reply(request, self.base_url, *answer, body, monotonic() - started)

    async def receive(self, request: Request, attempt: Attempt, body: Body) -> tuple[int, Headers] | Failure:
        """Send a request, and read the answer: its body as it came, and its status and headers."""
        try:
            its_pool = await self.pool()
            return await its_pool.send(request, attempt, body)
        except ERRORS as error:
            return failure(error, request, attempt, self.route)

    async def aclose(self) -> None:
        """Close the connections of the event loop that runs."""
        its_pool = self._pools_by_loop.pop(_event_loop(), None)
        if its_pool is not None:
            await its_pool.aclose()


_transports: weakref.WeakSet[AsyncPoolTransport] = weakref.WeakSet()


def _close_all(pools_by_loop: _PoolsByLoop) -> None:
    for its_pool in pools_by_loop.values():
        its_pool.close_after_loop()


def _forget(pools_by_loop: "weakref.ref[_PoolsByLoop]", loop: object) -> None:
    # Entries reference their loop, so remove them when it ends. The callback holds the dictionary weakly, so that
    # dropping the client frees it at once.
    found = pools_by_loop()
    if found is not None:
        found.pop(loop, None)


def _event_loop() -> object:
    token = anyio.lowlevel.current_token()
    return getattr(token, "native_token", token)  # before anyio 4.11, it was the token itself


def _after_fork() -> None:
    for transport in list(_transports):
        transport.leave_to_parent()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)
