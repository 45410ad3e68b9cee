# Generated from the API's description. Edit that or the templates, not this file.
"""Requests on connections of our own, on httpcore: HTTP/1.1, kept alive, every wait bounded by the call's budget."""

import os
import socket
import threading
import weakref
from collections.abc import Iterable
from queue import Empty, SimpleQueue
from ssl import SSLContext
from time import monotonic
from typing import Any

import httpcore
import httpx
from anyio.lowlevel import RunVar

from ._http import CUT_OFF, Attempt, BaseUrl, Body, Failure, Reply, Request, bare

MAX_CONNECTIONS = 100
MAX_IDLE_CONNECTIONS = 20
IDLE_SECONDS = 5.0

# A large body is written in pieces, so that a slow reader meets the deadline between two of them.
_WRITE_BYTES = 65_536

_SocketOptions = Iterable[httpcore.SOCKET_OPTION]
_ERRORS = (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol)
_BROKEN = (httpcore.NetworkError, httpcore.ProtocolError)


class PoolSender:
    """Sends requests over a pool that threads may share and that a forked process leaves to its parent."""

    def __init__(self, base_url: BaseUrl, limit: int) -> None:
        self._base_url = base_url
        self._limit = limit
        self._ssl_context = httpx.create_ssl_context()
        self._inherited: list[httpcore.ConnectionPool] = []
        self._open()

    def _open(self) -> None:
        self._process = os.getpid()
        self._pool = httpcore.ConnectionPool(**_settings(self._ssl_context), network_backend=_Backend())
        # Without this, a client that nobody closed would leave its sockets to the garbage collector, which complains.
        self._finalizer = weakref.finalize(self, self._pool.close)

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        if self._process != os.getpid():
            self._leave_to_parent()
        started = monotonic()
        body = Body(self._limit)
        try:
            response = self._pool.handle_request(_to_httpcore(request, self._base_url, attempt))
            try:
                for chunk in response.iter_stream():
                    if not body.add(chunk):
                        break
            except _BROKEN:
                body.problem = CUT_OFF
            finally:
                response.close()
        except _ERRORS as error:
            return _failure(error, request, attempt)
        return _reply(request, self._base_url, response, body, monotonic() - started)

    def _leave_to_parent(self) -> None:
        self._finalizer.detach()
        self._inherited.append(self._pool)  # closing it would end the parent's TLS sessions
        self._open()

    def close(self) -> None:
        self._finalizer()


class AsyncPoolSender:
    """Sends requests over a pool for each event loop, because connections can't outlive or change theirs."""

    def __init__(self, base_url: BaseUrl, limit: int) -> None:
        self._base_url = base_url
        self._limit = limit
        self._ssl_context = httpx.create_ssl_context()
        self._pools = RunVar[httpcore.AsyncConnectionPool | None](f"{__package__} connection pool", default=None)

    def _pool(self) -> httpcore.AsyncConnectionPool:
        pool = self._pools.get()
        if pool is None:
            settings = _settings(self._ssl_context)
            pool = httpcore.AsyncConnectionPool(**settings, network_backend=_AsyncBackend())
            self._pools.set(pool)
        return pool

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        started = monotonic()
        body = Body(self._limit)
        try:
            response = await self._pool().handle_async_request(_to_httpcore(request, self._base_url, attempt))
            try:
                async for chunk in response.aiter_stream():
                    if not body.add(chunk):
                        break
            except _BROKEN:
                body.problem = CUT_OFF
            finally:
                await response.aclose()
        except _ERRORS as error:
            return _failure(error, request, attempt)
        return _reply(request, self._base_url, response, body, monotonic() - started)

    async def aclose(self) -> None:
        pool = self._pools.get()
        if pool is not None:
            self._pools.set(None)
            await pool.aclose()


def _settings(ssl_context: SSLContext) -> dict[str, Any]:
    return {
        "ssl_context": ssl_context,
        "max_connections": MAX_CONNECTIONS,
        "max_keepalive_connections": MAX_IDLE_CONNECTIONS,
        "keepalive_expiry": IDLE_SECONDS,
    }


def _to_httpcore(request: Request, base_url: BaseUrl, attempt: Attempt) -> httpcore.Request:
    url = httpcore.URL(
        scheme=base_url.scheme, host=base_url.host, port=base_url.port, target=base_url.path + request.target
    )
    return httpcore.Request(
        request.method, url, headers=request.headers, content=request.content, extensions=attempt.extensions
    )


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


def _remaining(timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
    """The time that one operation on a socket may take."""
    if not isinstance(timeout, Attempt):
        return timeout
    remaining = timeout.remaining()
    if remaining <= 0:
        raise late("the budget of the call is used up")
    return remaining


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, timeout=_remaining(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _WRITE_BYTES):
            piece = buffer[start : start + _WRITE_BYTES]
            self._stream.write(piece, timeout=_remaining(timeout, httpcore.WriteTimeout))
            # The first write holds the start of the request: until it succeeds there is nothing to process.
            if isinstance(timeout, Attempt):
                timeout.sent = True

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _remaining(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: _SocketOptions | None = None,
    ) -> httpcore.NetworkStream:
        error: Exception = httpcore.ConnectError("the host has no address")
        for address in _resolve(host, port, _remaining(timeout, httpcore.ConnectTimeout)):
            try:
                left = _remaining(timeout, httpcore.ConnectTimeout)
                return _Stream(self._backend.connect_tcp(address, port, left, local_address, socket_options))
            except httpcore.ConnectError as refused:
                error = refused
        raise error


def _resolve(host: str, port: int, timeout: float | None) -> list[str]:
    """The addresses of a host. Asked for in a thread, as the system's resolver knows no deadline."""
    answer: SimpleQueue[list[str] | OSError | UnicodeError] = SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            answer.put(error)
        else:
            answer.put([str(entry[4][0]) for entry in found])

    threading.Thread(target=ask, name="resolve", daemon=True).start()
    try:
        found = answer.get(timeout=timeout)
    except Empty:
        raise httpcore.ConnectTimeout("the name of the host was not resolved in time") from None
    if isinstance(found, list):
        return found
    raise httpcore.ConnectError(str(found)) from found


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, timeout=_remaining(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _WRITE_BYTES):
            piece = buffer[start : start + _WRITE_BYTES]
            await self._stream.write(piece, timeout=_remaining(timeout, httpcore.WriteTimeout))
            if isinstance(timeout, Attempt):  # as in _Stream.write
                timeout.sent = True

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        left = _remaining(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    def __init__(self) -> None:
        # Taken by its name: httpcore has a stand-in of the same one, which type checkers see instead.
        self._backend: httpcore.AsyncNetworkBackend = vars(httpcore)["AnyIOBackend"]()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: _SocketOptions | None = None,
    ) -> httpcore.AsyncNetworkStream:
        left = _remaining(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._backend.connect_tcp(host, port, left, local_address, socket_options))
