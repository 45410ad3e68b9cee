"""Stand between a client and Prism, and keep what each sent: neither has to be believed."""

import http.client
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeAlias

from attrs import define, field, frozen

Headers: TypeAlias = list[tuple[str, str]]

_ANSWER_SECONDS = 15.0
_VIOLATIONS = "sl-violations"
_NOT_FORWARDED = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", _VIOLATIONS}


@frozen(kw_only=True)
class Exchange:
    """A request and its answer. A status of 0 says that Prism gave none; the body tells why."""

    method: str
    target: str
    headers: Headers
    body: bytes
    status: int
    answer_headers: Headers
    answer: bytes
    violations: str

    def header(self, name: str) -> str:
        """Return a header of the request, or an empty text."""
        return next((value for key, value in self.headers if key.lower() == name), "")

    def answer_header(self, name: str) -> str:
        """Return a header of the answer, or an empty text."""
        return next((value for key, value in self.answer_headers if key.lower() == name), "")


@define
class Recorder:
    """What was exchanged, and what Prism is asked to prefer from now on."""

    port: int
    prefer: str = ""
    exchanges: list[Exchange] = field(factory=list[Exchange])


@contextmanager
def recorder(prism_port: int) -> Generator[Recorder]:
    """Listen on a port of loopback, and pass on to Prism what comes."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            exchange = _passed_on(self, prism_port, state.prefer)
            state.exchanges.append(exchange)
            _answer(self, exchange)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
            """Say nothing: the exchanges tell it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state = Recorder(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()


def _passed_on(request: BaseHTTPRequestHandler, port: int, prefer: str) -> Exchange:
    body = _body(request)
    headers = list(request.headers.items())
    status, answer_headers, answer = 0, [], b""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_ANSWER_SECONDS)
    try:
        connection.putrequest(request.command, request.path, skip_host=True, skip_accept_encoding=True)
        for name, value in headers:
            if name.lower() not in ("connection", "keep-alive", "transfer-encoding", "content-length"):
                connection.putheader(name, value)
        if prefer and "prefer" not in {name.lower() for name, _ in headers}:
            connection.putheader("Prefer", prefer)
        if body or "content-length" in {name.lower() for name, _ in headers}:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        response = connection.getresponse()
        status, answer_headers, answer = response.status, response.getheaders(), response.read()
    except (OSError, http.client.HTTPException, ValueError) as error:
        answer = f"{type(error).__name__}: {error}".encode()
    finally:
        connection.close()
    return Exchange(
        method=request.command,
        target=request.path,
        headers=headers,
        body=body,
        status=status,
        answer_headers=answer_headers,
        answer=answer,
        violations=next((value for name, value in answer_headers if name.lower() == _VIOLATIONS), ""),
    )


def _body(request: BaseHTTPRequestHandler) -> bytes:
    if request.headers.get("transfer-encoding", "").lower() != "chunked":
        return request.rfile.read(int(request.headers.get("content-length") or 0))
    parts = bytearray()
    while size := int(request.rfile.readline().partition(b";")[0], 16):
        parts += request.rfile.read(size)
        request.rfile.readline()
    request.rfile.readline()
    return bytes(parts)


def _answer(request: BaseHTTPRequestHandler, exchange: Exchange) -> None:
    if exchange.status == 0:
        request.close_connection = True
        return
    request.send_response_only(exchange.status)
    for name, value in exchange.answer_headers:
        if name.lower() not in _NOT_FORWARDED:
            request.send_header(name, value)
    has_body = exchange.status not in (204, 304) and exchange.status >= 200
    if has_body:
        request.send_header("Content-Length", str(len(exchange.answer)))
    request.end_headers()
    if has_body and request.command != "HEAD":
        request.wfile.write(exchange.answer)
    request.wfile.flush()
