"""A small load generator: keep-alive connections, each of which posts the next body as soon as it has an answer."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import cast

import uvloop


@dataclass
class Figures:
    """What one run measured."""

    requests: int = 0
    seconds: float = 0.0
    statuses: Counter[bytes] = field(default_factory=Counter)
    bodies: Counter[bytes] = field(default_factory=Counter)

    @property
    def per_second(self) -> float:
        """Answers per second."""
        return self.requests / self.seconds


class _Connection(asyncio.Protocol):
    """Posts until there is nothing left. One answer is awaited before the next request."""

    def __init__(self, requests: Iterator[bytes], figures: Figures, done: asyncio.Future[None]) -> None:
        self._requests = requests
        self._figures = figures
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
            self._figures.requests += 1
            self._figures.statuses[head[9:12]] += 1
            self._figures.bodies[body.partition(b'"status":')[2]] += 1
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


def run_load(port: int, requests: Iterator[bytes], connections: int = 16) -> Figures:
    """Send all requests to 127.0.0.1, over so many connections at once."""

    async def run() -> Figures:
        loop = asyncio.get_running_loop()
        figures = Figures()
        started = time.perf_counter()
        ends: list[asyncio.Future[None]] = [loop.create_future() for _ in range(connections)]
        for end in ends:
            await loop.create_connection(partial(_Connection, requests, figures, end), "127.0.0.1", port)
        await asyncio.gather(*ends)
        figures.seconds = time.perf_counter() - started
        return figures

    return uvloop.run(run())
