"""A receiver of webhooks on a free port, which answers as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Receiver(ThreadingHTTPServer):
    """Keeps the events it got.

    Attributes:
        answers: Statuses of the next answers; 200 when there are none left.
        events: The bodies, in the order they came.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: list[int] = []
        self.events: list[dict[str, Any]] = []
        self._came = threading.Condition()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_port}/events"

    def take(self, event: dict[str, Any]) -> int:
        """Keep an event and return the status to answer."""
        with self._came:
            self.events.append(event)
            self._came.notify_all()
            return self.answers.pop(0) if self.answers else 200

    def wait_for(self, count: int, timeout: float = 10) -> list[dict[str, Any]]:
        """The events, once there are so many."""
        enough: Callable[[], bool] = lambda: len(self.events) >= count  # noqa: E731
        with self._came:
            assert self._came.wait_for(enough, timeout), f"only {len(self.events)} of {count} events came"
            return list(self.events)


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        """Take one event."""
        body = self.rfile.read(int(self.headers["content-length"]))
        assert self.headers["content-type"] == "application/json"
        self.send_response(self.server.take(json.loads(body)))
        self.send_header("content-length", "0")
        self.send_header("location", "/elsewhere")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver for the length of a `with` block."""
    receiver = Receiver()
    thread = threading.Thread(target=receiver.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield receiver
    finally:
        receiver.shutdown()
        thread.join()
        receiver.server_close()
