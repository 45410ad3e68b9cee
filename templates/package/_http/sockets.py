"""The sockets under the connection pool: every wait on them is bounded by the deadline of the call that waits."""

import socket
import threading
from collections.abc import Iterable
from queue import Empty, SimpleQueue
from ssl import SSLContext
from typing import Any

import anyio
import httpcore

from .messages import Attempt

# A large body is written in pieces, so that a slow reader meets the deadline between two of them.
_WRITE_BYTES = 16_384

_SocketOptions = Iterable[httpcore.SOCKET_OPTION]


def _remaining(timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
    """The time that one operation on a socket may take."""
    if not isinstance(timeout, Attempt):
        return timeout
    remaining = timeout.remaining()
    if remaining <= 0:
        raise late("the budget of the call is used up")
    return remaining


def _whole(unwritten: bytes, buffer: bytes) -> tuple[bytes, bytes]:
    """What to write now, and what to keep until there is more: httpcore ends each request with an empty buffer."""
    together = unwritten + buffer
    return (together, b"") if not buffer or len(together) >= _WRITE_BYTES else (b"", together)


class Stream(httpcore.NetworkStream):
    """Writes a small request at once, headers and body, which httpcore writes apart: that is what takes longest."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._unwritten = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._unwritten:
            self.write(b"", timeout)
        data = self._stream.read(max_bytes, timeout=_remaining(timeout, httpcore.ReadTimeout))
        if isinstance(timeout, Attempt):
            timeout.heard = True
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        whole, self._unwritten = _whole(self._unwritten, buffer)
        for start in range(0, len(whole), _WRITE_BYTES):
            piece = whole[start : start + _WRITE_BYTES]
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
        return Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
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
        addresses = _resolve(host, port, _remaining(timeout, httpcore.ConnectTimeout))
        for untried, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
            left = _remaining(timeout, httpcore.ConnectTimeout)
            share = None if left is None else left / untried  # an address that does not answer leaves time for others
            try:
                return Stream(self._backend.connect_tcp(address, port, share, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
        raise error


def _resolve(host: str, port: int, timeout: float | None) -> list[str]:
    """The addresses of a host. Asked for in a thread, as the system's resolver knows no deadline."""
    answer: SimpleQueue[list[str] | OSError] = SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
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


class AsyncStream(httpcore.AsyncNetworkStream):
    """As `Stream`. Errors of a broken TLS session, which httpcore lets through, become its own."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._unwritten = b""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._unwritten:
            await self.write(b"", timeout)
        try:
            data = await self._stream.read(max_bytes, timeout=_remaining(timeout, httpcore.ReadTimeout))
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error
        if isinstance(timeout, Attempt):
            timeout.heard = True
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        whole, self._unwritten = _whole(self._unwritten, buffer)
        for start in range(0, len(whole), _WRITE_BYTES):
            piece = whole[start : start + _WRITE_BYTES]
            try:
                await self._stream.write(piece, timeout=_remaining(timeout, httpcore.WriteTimeout))
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error
            if isinstance(timeout, Attempt) and not self._is_gone():  # as in Stream.write
                timeout.sent = True

    def _is_gone(self) -> bool:
        """Whether the socket was closed under a write. asyncio does so in place of an error if nothing can be sent."""
        connection = self.get_extra_info("socket")
        return connection is not None and connection.fileno() < 0

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        left = _remaining(timeout, httpcore.ConnectTimeout)
        try:
            return AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, left))
        except BaseException:  # httpcore closes the socket after an error, but not after a cancellation
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
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
        return AsyncStream(await self._backend.connect_tcp(host, port, left, local_address, socket_options))
