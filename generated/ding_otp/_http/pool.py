# Generated from the API's description. Edit that or the templates, not this file.
"""Requests on connections of our own, on httpcore: HTTP/1.1, kept alive, every wait bounded by the call's budget."""

import os
import weakref
from functools import partial
from time import monotonic

import anyio.lowlevel
import httpcore

from .._base_url import BaseUrl
from .body import Body
from .connections import MAX_CONNECTIONS, AsyncConnections, Connections, Destination
from .messages import CUT_OFF, Attempt, Failure, Reply, Request, sanitized

_ERRORS = (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol)
_BROKEN = (httpcore.NetworkError, httpcore.ProtocolError)
_NOT_CONNECTED = (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout)


_PoolsByLoop = weakref.WeakKeyDictionary[object, AsyncConnections]


class PoolTransport:
    """Sends requests on connections that threads share and that a forked process leaves to its parent."""

    def __init__(self, base_url: BaseUrl, limit: int, connections: int = MAX_CONNECTIONS) -> None:
        self._base_url = base_url
        self._limit = limit
        self._destination = _destination(base_url, connections)
        self._inherited: list[Connections] = []
        self._open()
        _pool_transports.add(self)

    def _open(self) -> None:
        self._connections = Connections(self._destination)
        # Without this, a client that nobody closed would leave its sockets to the garbage collector, which complains.
        self._finalizer = weakref.finalize(self, self._connections.close)

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        started = monotonic()
        body = Body(self._limit)
        try:
            connection = self._connections.acquire(attempt)
            try:
                response = connection.handle_request(_to_httpcore(request, self._base_url, attempt, request.content))
                try:
                    _require_own_answer(attempt)
                    _read(response, body)
                finally:
                    response.close()
            finally:
                self._connections.release(connection)
        except _ERRORS as error:
            return _failure(error, request, attempt)
        return _reply(request, self._base_url, response, body, monotonic() - started)

    def leave_to_parent(self) -> None:
        """Makes connections of its own for a forked process, which must not speak on those of its parent."""
        self._finalizer.detach()
        self._inherited.append(self._connections)  # closing them would end the parent's TLS sessions
        self._open()

    def close(self) -> None:
        self._finalizer()


_pool_transports: weakref.WeakSet[PoolTransport] = weakref.WeakSet()


def _after_fork() -> None:
    for transport in list(_pool_transports):
        transport.leave_to_parent()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)


class AsyncPoolTransport:
    """Sends requests on the connections of the event loop that runs, because they can't outlive or change theirs."""

    def __init__(self, base_url: BaseUrl, limit: int, connections: int = MAX_CONNECTIONS) -> None:
        self._base_url = base_url
        self._limit = limit
        self._destination = _destination(base_url, connections)
        self._pools_by_loop: _PoolsByLoop = weakref.WeakKeyDictionary()

    async def _connections(self) -> AsyncConnections:
        loop = _event_loop()
        connections = self._pools_by_loop.get(loop)
        if connections is None:
            forget = partial(_forget, weakref.ref(self._pools_by_loop), loop)
            connections = self._pools_by_loop[loop] = AsyncConnections(self._destination, forget)
            await connections.begin()
        return connections

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        started = monotonic()
        body = Body(self._limit)
        content = _Content(request.content)
        connections = await self._connections()
        try:
            connection = await connections.acquire(attempt)
            try:
                response = await connection.handle_async_request(
                    _to_httpcore(request, self._base_url, attempt, content)
                )
                try:
                    _require_own_answer(attempt)
                    await _async_read(response, body)
                finally:
                    await response.aclose()
            finally:
                await connections.release(connection)
        except _ERRORS as error:
            return _failure(error, request, attempt)
        return _reply(request, self._base_url, response, body, monotonic() - started)

    async def aclose(self) -> None:
        connections = self._pools_by_loop.pop(_event_loop(), None)
        if connections is not None:
            await connections.aclose()


def _forget(pools_by_loop: "weakref.ref[_PoolsByLoop]", loop: object) -> None:
    # What is left in the dictionary knows its loop, which would be kept for good. But what is in it must not keep the
    # dictionary: a client that is let go of closes its connections at once, without waiting for the garbage collector.
    found = pools_by_loop()
    if found is not None:
        found.pop(loop, None)


def _destination(base_url: BaseUrl, connections: int) -> Destination:
    return Destination(_url(base_url, "/").origin, connections)


def _event_loop() -> object:
    token = anyio.lowlevel.current_token()
    return getattr(token, "native_token", token)  # before anyio 4.11, it was the token itself


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
    url = _url(base_url, base_url.path + request.target)
    return httpcore.Request(
        request.method, url, headers=request.headers, content=content, extensions=attempt.extensions
    )


def _url(base_url: BaseUrl, target: str) -> httpcore.URL:
    return httpcore.URL(scheme=base_url.scheme, host=base_url.host, port=base_url.port, target=target)


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
    cause = sanitized(error, request.secrets)
    return Failure(
        sent=attempt.sent,
        timed_out=isinstance(error, httpcore.TimeoutException),
        cause=cause,
        reason=str(cause) if isinstance(error, _NOT_CONNECTED) else "",
    )
