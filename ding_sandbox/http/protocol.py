"""HTTP on a connection: uvicorn's protocol with the limits that it lacks."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from ..traffic import Recorder
from ..traffic.exchange import Outcome
from .responses import CONNECTION, plain_error

MAX_HEAD = 32 * 1024
"""Bytes of a request's line and headers; more is answered 431."""

MAX_CONNECTIONS = 512
"""Open connections; more are answered 503 and closed. Below the usual 1024 descriptors of a process."""

MAX_SURPLUS = 256 * 1024
"""Bytes of a body that are read after the answer, such as 413: who sends more than that does not listen."""

RECEIVE_TIMEOUT = 30.0
"""Seconds in which a request must have come whole; then its connection is closed."""

KEEP_ALIVE = 75
"""Seconds that a connection is kept without a request."""

_TLS = b"\x16\x03"
_MAX_SHOWN = 100
_KEY_LIKE = re.compile(r"(?i)(x-api-key|authorization|cookie)\s*:.*")


class SandboxProtocol(HttpToolsProtocol):
    """A connection whose requests are bounded in size and time.

    It lets the application close it, too: ASGI itself has no way to.
    """

    recorder: Recorder
    _head: int | None = None
    """Bytes since the beginning of the head that is being read; None between its end and the next one's beginning."""
    _receiving_since: float | None = None
    """Loop time at which the request began, or the connection was made; None while nothing is due from the client."""
    _latest = b""
    _is_too_large = False
    _surplus = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the connection, or turn it away when there are too many."""
        super().connection_made(transport)
        self._receiving_since = self.loop.time()
        self._head = 0
        if len(self.connections) > MAX_CONNECTIONS:
            self._turn_away(503, "refused", f"more than {MAX_CONNECTIONS} connections are open")

    def data_received(self, data: bytes) -> None:
        """Read what has come, unless the head of the request has become too large."""
        if self.transport.is_closing():
            return
        self._latest = data
        if self._receiving_since is None and self._head is None:
            self._receiving_since = self.loop.time()
        if self._head is not None:
            self._head += len(data)
        super().data_received(data)
        self._latest = b""
        if self._head is not None and self._head > MAX_HEAD and not self.transport.is_closing():
            self._refuse_head()

    def on_message_begin(self) -> None:
        """Begin a request."""
        super().on_message_begin()
        self._surplus = 0
        self._head = len(self._latest)
        self._receiving_since = self.loop.time()

    def on_headers_complete(self) -> None:
        """Add the extension to the scope before the application gets to see it."""
        is_large = self._head is not None and self._head > MAX_HEAD
        self._head = None
        if is_large and len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers) > MAX_HEAD:
            self._is_too_large = True
            raise ValueError("the head is too large")  # ends in send_400_response
        self.scope["extensions"] = {CONNECTION: {"close": self.transport.close, "is_closed": self.transport.is_closing}}
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Read a part of the body. What is still sent after the answer is read on for a while, but not for ever."""
        if self.cycle.response_complete:
            self._surplus += len(body)
            if self._surplus > MAX_SURPLUS:
                self.transport.close()
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End the receiving of a request."""
        self._receiving_since = None
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002
        """Answer what is no HTTP request, in words that help whoever sent it."""
        if self._is_too_large:
            self._refuse_head()
        elif self._latest.startswith(_TLS):
            self._turn_away(400, "malformed", "TLS came where plain HTTP is spoken: the base URL begins with http://")
        else:
            line = _first_line(self._latest)
            self._turn_away(400, "malformed", f"what came is no HTTP request: {line!r}")

    def close_if_late(self, now: float) -> None:
        """Close the connection if its request should have come whole by now."""
        since = self._receiving_since
        if since is None or now - since < RECEIVE_TIMEOUT or self.transport.is_closing():
            return
        if self._head:
            self._turn_away(408, "timed_out", f"the request did not come whole within {RECEIVE_TIMEOUT:g} s")
        else:
            self.transport.close()  # nothing ever came, or a body stopped: then the application is told, and records it

    def _refuse_head(self) -> None:
        self._turn_away(431, "refused", f"the request's line and headers have more than {MAX_HEAD} bytes")

    def _turn_away(self, status: int, outcome: Outcome, reason: str) -> None:
        exchange = self.recorder.begin(client=self.client[0] if self.client else "")
        exchange.status = status
        exchange.outcome = outcome
        exchange.reason = reason
        exchange.code = "bad_request"
        self.recorder.add(exchange)
        self._receiving_since = None
        self.transport.write(plain_error(status, reason))
        self.transport.close()


def protocol_for(recorder: Recorder) -> type[SandboxProtocol]:
    """Return the protocol of a server, which records what never becomes a request."""
    return type("SandboxProtocol", (SandboxProtocol,), {"recorder": recorder})


async def close_late_connections(connections: set[Any]) -> None:
    """Look every second for connections whose requests do not come to their ends."""
    while True:
        await asyncio.sleep(1)
        now = asyncio.get_running_loop().time()
        for connection in list(connections):
            if isinstance(connection, SandboxProtocol):
                connection.close_if_late(now)


def _first_line(data: bytes) -> str:
    line = data.partition(b"\n")[0][:_MAX_SHOWN].decode("latin-1").rstrip("\r")
    return _KEY_LIKE.sub(r"\1: ***", line)
