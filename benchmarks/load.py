"""A small load generator: keep-alive connections, each of which posts the next body as soon as it has an answer."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import cast

import uvloop


class _Connection(asyncio.Protocol):
    """Posts until there is nothing left. One answer is awaited before the next request."""

    def __init__(self, requests: Iterator[bytes], statuses: Counter[bytes], done: asyncio.Future[None]) -> None:
        self._requests = requests
        self._statuses = statuses
        self._done = done
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._next()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, found, body = self._received.partition(b"\r\n\r\n")
        if not found:
            return
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        if len(body) >= length:
            self._received = b""
            self._statuses[head[9:12]] += 1
            self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(exc or ConnectionError("the server closed the connection"))

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is not None:
            self._transport.write(request)
        elif not self._done.done():
            self._done.set_result(None)
            self._transport.close()


def request_bytes(path: str, body: bytes) -> bytes:
    """A whole POST request."""
    head = (
        f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: load\r\n"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def run_load(port: int, requests: Iterator[bytes], connections: int = 16) -> Counter[bytes]:
    """Send all requests to 127.0.0.1, over so many connections at once. Returns how often each status came."""

    async def run() -> Counter[bytes]:
        loop = asyncio.get_running_loop()
        statuses: Counter[bytes] = Counter()
        ends: list[asyncio.Future[None]] = [loop.create_future() for _ in range(connections)]
        for end in ends:
            await loop.create_connection(partial(_Connection, requests, statuses, end), "127.0.0.1", port)
        await asyncio.gather(*ends)
        return statuses

    return uvloop.run(run())
