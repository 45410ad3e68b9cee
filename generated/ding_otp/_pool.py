# Generated from the API's description. Edit that or the templates, not this file.
"""Requests on connections of our own, on httpcore: HTTP/1.1, kept alive, every wait bounded by the call's budget."""

import os
import threading
import weakref
from collections.abc import AsyncGenerator
from ssl import SSLContext
from time import monotonic
from typing import Any

import anyio
import anyio.lowlevel
import httpcore
import httpx

from ._http import CUT_OFF, Attempt, BaseUrl, Body, Failure, Reply, Request, bare
from ._sockets import AsyncBackend, Backend

MAX_CONNECTIONS = 100
IDLE_SECONDS = 5.0

_ERRORS = (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol)
_BROKEN = (httpcore.NetworkError, httpcore.ProtocolError)


class PoolSender:
    """Sends requests over a pool that threads may share and that a forked process leaves to its parent."""

    def __init__(self, base_url: BaseUrl, limit: int, connections: int = MAX_CONNECTIONS) -> None:
        self._base_url = base_url
        self._limit = limit
        self._connections = connections
        self._ssl_context = httpx.create_ssl_context()
        self._inherited: list[httpcore.ConnectionPool] = []
        self._open()
        _senders.add(self)

    def _open(self) -> None:
        # The queue for a connection is ours: in the pool's own, a request that gives up waiting may take a place in
        # the pool with it for ever (httpcore 1.0).
        self._places = threading.Semaphore(self._connections)
        self._pool = httpcore.ConnectionPool(**_settings(self._ssl_context), network_backend=Backend())
        # Without this, a client that nobody closed would leave its sockets to the garbage collector, which complains.
        self._finalizer = weakref.finalize(self, self._pool.close)

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        if not self._places.acquire(timeout=attempt.remaining()):
            return _no_place(request, attempt)
        try:
            return self._send(request, attempt)
        except _ERRORS as error:
            return _failure(error, request, attempt)
        finally:
            self._places.release()

    def _send(self, request: Request, attempt: Attempt) -> Reply:
        started = monotonic()
        body = Body(self._limit)
        response = self._pool.handle_request(_to_httpcore(request, self._base_url, attempt, request.content))
        try:
            _require_own_answer(attempt)
            _read(response, body)
        finally:
            response.close()
        return _reply(request, self._base_url, response, body, monotonic() - started)

    def leave_to_parent(self) -> None:
        """Makes connections of its own for a forked process, which must not speak on those of its parent."""
        self._finalizer.detach()
        self._inherited.append(self._pool)  # closing it would end the parent's TLS sessions
        self._open()

    def close(self) -> None:
        self._finalizer()


_senders: weakref.WeakSet[PoolSender] = weakref.WeakSet()


def _after_fork() -> None:
    for sender in list(_senders):
        sender.leave_to_parent()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)


class AsyncPoolSender:
    """Sends requests over a pool for each event loop, because connections can't outlive or change theirs."""

    def __init__(self, base_url: BaseUrl, limit: int, connections: int = MAX_CONNECTIONS) -> None:
        self._base_url = base_url
        self._limit = limit
        self._connections = connections
        self._ssl_context = httpx.create_ssl_context()
        self._pools: weakref.WeakKeyDictionary[object, _LoopPool] = weakref.WeakKeyDictionary()

    async def _pool(self) -> "_LoopPool":
        loop = _event_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = self._pools[loop] = _LoopPool(self._ssl_context, self._connections)
            await pool.open()
        return pool

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        pool = await self._pool()
        if not await pool.take_place(attempt):
            return _no_place(request, attempt)
        try:
            return await self._send(pool.connections, request, attempt)
        except _ERRORS as error:
            return _failure(error, request, attempt)
        finally:
            pool.places.release()

    async def _send(self, connections: httpcore.AsyncConnectionPool, request: Request, attempt: Attempt) -> Reply:
        started = monotonic()
        body = Body(self._limit)
        sent = _to_httpcore(request, self._base_url, attempt, _Content(request.content))
        response = await connections.handle_async_request(sent)
        try:
            _require_own_answer(attempt)
            await _async_read(response, body)
        finally:
            await response.aclose()
        return _reply(request, self._base_url, response, body, monotonic() - started)

    async def aclose(self) -> None:
        pool = self._pools.pop(_event_loop(), None)
        if pool is not None:
            await pool.aclose()


class _LoopPool:
    """The connections of one event loop. They close with it, if nobody closes them before."""

    def __init__(self, ssl_context: SSLContext, connections: int) -> None:
        self.places = anyio.Semaphore(connections)  # as in PoolSender
        self.connections = httpcore.AsyncConnectionPool(**_settings(ssl_context), network_backend=AsyncBackend())
        self._life = _closed_with_loop(self.connections)

    async def open(self) -> None:
        await anext(self._life)

    async def take_place(self, attempt: Attempt) -> bool:
        """Waits for the right to a connection, and says whether it came in time."""
        try:
            self.places.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(attempt.remaining()):
                await self.places.acquire()
                return True
            return False
        return True

    async def aclose(self) -> None:
        await self._life.aclose()


async def _closed_with_loop(connections: httpcore.AsyncConnectionPool) -> AsyncGenerator[None, None]:
    """Event loops end the asynchronous generators that are left when they stop, and this one closes the pool then."""
    try:
        yield
    finally:
        await connections.aclose()


def _event_loop() -> object:
    token = anyio.lowlevel.current_token()
    return getattr(token, "native_token", token)  # before anyio 4.11, it was the token itself


def _settings(ssl_context: SSLContext) -> dict[str, Any]:
    return {
        "ssl_context": ssl_context,
        "max_connections": None,
        "max_keepalive_connections": None,
        "keepalive_expiry": IDLE_SECONDS,
    }


class _Content:
    """The body of a request, in one piece.

    httpcore makes an asynchronous generator of plain bytes, which a failed write leaves halfway: a ResourceWarning of
    trio.
    """

    def __init__(self, data: bytes) -> None:
        self._pieces = [data] if data else []

    def __aiter__(self) -> "_Content":
        return self

    async def __anext__(self) -> bytes:
        if not self._pieces:
            raise StopAsyncIteration
        return self._pieces.pop()


def _to_httpcore(
    request: Request, base_url: BaseUrl, attempt: Attempt, content: "bytes | _Content"
) -> httpcore.Request:
    url = httpcore.URL(
        scheme=base_url.scheme, host=base_url.host, port=base_url.port, target=base_url.path + request.target
    )
    return httpcore.Request(
        request.method, url, headers=request.headers, content=content, extensions=attempt.extensions
    )


def _require_own_answer(attempt: Attempt) -> None:
    """Refuses an answer that was in the connection's buffer before its request went out, and so belongs to another one.

    Servers and proxies that answer a request twice leave one there.
    """
    if not attempt.heard:
        raise httpcore.RemoteProtocolError("the answer was there before the request")


def _read(response: httpcore.Response, body: Body) -> None:
    try:
        for chunk in response.iter_stream():
            if not body.add(chunk):
                break
    except _BROKEN:
        body.problem = CUT_OFF


async def _async_read(response: httpcore.Response, body: Body) -> None:
    try:
        async for chunk in response.aiter_stream():
            if not body.add(chunk):
                # Not left halfway, which would be a ResourceWarning of trio: the next read fails and ends it.
                await response.aclose()
    except _BROKEN:
        body.problem = body.problem or CUT_OFF


def _reply(request: Request, base_url: BaseUrl, response: httpcore.Response, body: Body, elapsed: float) -> Reply:
    content = body.decoded(response.headers)
    return Reply(
        status=response.status,
        headers=response.headers,
        body=content,
        url=str(base_url) + request.target,
        method=request.method,
        elapsed=elapsed,
        problem=body.problem,
    )


def _failure(error: Exception, request: Request, attempt: Attempt) -> Failure:
    timed_out = isinstance(error, httpcore.TimeoutException)
    return Failure(sent=attempt.sent, timed_out=timed_out, cause=bare(error, request.secrets))


def _no_place(request: Request, attempt: Attempt) -> Failure:
    return _failure(httpcore.PoolTimeout("every connection was in use"), request, attempt)
