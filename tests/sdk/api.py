"""A stand-in for the API: it keeps what it was asked and plays the answers that a test gave it."""

import json
import socket
import sys
from collections import deque
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Self

import httpx
from attrs import define, field, frozen

Headers = list[tuple[str, str]]


@frozen
class Seen:
    """A request as it arrived. `peer` is the address that it came from, so that connections can be told apart."""

    method: str
    path: str
    headers: Headers
    body: bytes
    peer: object = None

    def header(self, name: str) -> str | None:
        values = self.header_values(name)
        assert len(values) < 2, f"{name} was sent {len(values)} times"
        return values[0] if values else None

    def header_values(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def json(self) -> object:
        return json.loads(self.body)


@frozen
class Answer:
    """What the stand-in answers: bytes as they are, anything else as JSON."""

    content: object = field(factory=dict[str, object])
    status: int = 200
    headers: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def body(self) -> bytes:
        return self.content if isinstance(self.content, bytes) else json.dumps(self.content).encode()

    @property
    def all_headers(self) -> dict[str, str]:
        return {"Content-Type": "application/json", **self.headers}


@define
class Api:
    """What was asked so far, and what is to be answered. When the answers have run out, it is an empty object."""

    seen: list[Seen] = field(factory=list[Seen])
    _answers: deque[Answer] = field(factory=deque[Answer])
    _lock: Lock = field(factory=Lock)

    def answers(self, *answers: Answer) -> Self:
        self._answers.extend(answers)
        return self

    def says(self, content: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Self:
        return self.answers(Answer(content, status, headers or {}))

    def handle(self, seen: Seen) -> Answer:
        with self._lock:
            self.seen.append(seen)
            return self._answers.popleft() if self._answers else Answer()

    @property
    def only(self) -> Seen:
        (seen,) = self.seen
        return seen

    def as_transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self._handle_httpx)

    def _handle_httpx(self, request: httpx.Request) -> httpx.Response:
        answer = self.handle(
            Seen(request.method, request.url.raw_path.decode(), list(request.headers.multi_items()), request.content)
        )
        return httpx.Response(answer.status, headers=answer.all_headers, content=answer.body)


class Server:
    """Serves an `Api` on a free port of this machine, a thread for each connection."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.api = Api()
        self._server = _HttpServer((host, 0), _Handler)
        self._server.owner = self
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _HttpServer(ThreadingHTTPServer):
    request_queue_size = 128  # many may connect at once
    owner: Server

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        super().__init__(address, handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing of clients that hang up, which is what some tests are about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _HttpServer

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        seen = Seen(self.command, self.path, list(self.headers.items()), body, self.client_address)
        answer = self.server.owner.api.handle(seen)
        self.send_response(answer.status)
        for name, value in answer.all_headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    do_POST = do_GET = do_HEAD = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: it would go to standard error."""
