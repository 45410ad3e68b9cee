"""A real server on loopback that keeps the bytes of each request: what a client that is handed in would not show."""

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from attrs import define, field, frozen


@frozen
class Received:
    """A request as it came over the socket."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def all(self, name: str) -> list[str]:
        """Each header of a name."""
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def query(self) -> str:
        """What comes behind the question mark."""
        return self.target.partition("?")[2]


Answer = tuple[int, Mapping[str, str], bytes]


@define
class Recording:
    """A server that runs, and what it received."""

    url: str
    received: list[Received] = field(factory=list[Received])

    @property
    def last(self) -> Received:
        """The last request."""
        return self.received[-1]

    def header(self, name: str) -> str | None:
        """The one header of a name in the last request; None if it has none."""
        found = self.last.all(name)
        assert len(found) < 2, f"{name} was sent {len(found)} times"
        return found[0] if found else None


@contextmanager
def recording(
    value: object = None,
    *,
    content_type: str = "application/json",
    answer: Callable[[Received], Answer] | None = None,
) -> Generator[Recording]:
    """Run a server that answers every request with a JSON value, with nothing, or as `answer` says."""
    seen = Recording("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            body = self._body()
            received = Received(self.command, self.path, tuple(self.headers.items()), body)
            seen.received.append(received)
            status, headers, content = answer(received) if answer else _answer(value, content_type)
            self.send_response(status)
            for name, text in headers.items():
                self.send_header(name, text)
            if status != 204:
                self.send_header("Content-Length", str(len(content)))
            with suppress(ConnectionError):  # who gave up does not read
                self.end_headers()
                self.wfile.write(content)

        def _body(self) -> bytes:
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def __getattr__(self, name: str) -> object:
            if name.startswith("do_"):
                return self.handle_any
            raise AttributeError(name)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    seen.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(value: object, content_type: str) -> Answer:
    if value is None:
        return 204, {}, b""
    return 200, {"Content-Type": content_type}, value if isinstance(value, bytes) else json.dumps(value).encode()
