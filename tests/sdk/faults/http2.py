"""Faults of servers that speak HTTP/2, which a custom client may."""

from collections.abc import Callable

import h2.config
import h2.connection
import h2.events
from h2.errors import ErrorCodes

from ding_otp import APIConnectionError, APITimeoutError, InternalServerError, RateLimitError, ResponseDecodeError

from .answers import GOOD
from .server import Fault, Peer
from .table import SHORT, Case

_Answer = Callable[["Http2Peer", int], None]


class Http2Peer:
    """The server's end of a connection that speaks HTTP/2."""

    def __init__(self, peer: Peer) -> None:
        self.peer = peer
        self.http = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self.http.initiate_connection()
        self.flush()

    def flush(self) -> None:
        self.peer.send(self.http.data_to_send())

    def streams(self) -> "list[int] | None":
        """The streams whose requests are whole with what came last, or None if the client is gone."""
        data = self.peer.receive()
        if not data:
            return None
        ended = [event for event in self.http.receive_data(data) if isinstance(event, h2.events.StreamEnded)]
        self.flush()
        for _ in ended:
            self.peer.server.count_request()
        return [event.stream_id for event in ended]

    def answer(self, stream: int, status: int = 200, body: bytes = GOOD, **headers: str) -> None:
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        self.http.send_headers(stream, [(":status", str(status)), ("content-length", str(len(body))), *named])
        self.http.send_data(stream, body, end_stream=True)
        self.flush()


def each(answer: _Answer) -> Fault:
    """Answers each request so."""

    def fault(peer: Peer) -> None:
        connection = Http2Peer(peer)
        while (streams := connection.streams()) is not None:
            for stream in streams:
                answer(connection, stream)

    return fault


def _close(connection: Http2Peer, _: int) -> None:
    connection.peer.close()


def _reset(connection: Http2Peer, _: int) -> None:
    connection.peer.reset()


def _go_away(connection: Http2Peer, _: int) -> None:
    connection.http.close_connection(ErrorCodes.INTERNAL_ERROR)
    connection.flush()
    connection.peer.close()


def _reset_stream(code: ErrorCodes) -> _Answer:
    def answer(connection: Http2Peer, stream: int) -> None:
        connection.http.reset_stream(stream, code)
        connection.flush()

    return answer


def _raw(data: bytes, *, close: bool = False) -> _Answer:
    def answer(connection: Http2Peer, _: int) -> None:
        connection.peer.send(data)
        if close:
            connection.peer.close()

    return answer


def _head_only(connection: Http2Peer, stream: int) -> None:
    connection.http.send_headers(stream, [(":status", "200"), ("content-length", "1000")])
    connection.http.send_data(stream, b"{")
    connection.flush()
    connection.peer.pause(0.1)  # a reset, for what the client sends meanwhile, might overtake it
    connection.peer.close()


def _half_a_frame(connection: Http2Peer, stream: int) -> None:
    connection.http.send_headers(stream, [(":status", "200")])
    connection.peer.send(connection.http.data_to_send()[:7])
    connection.peer.close()


def _pings(connection: Http2Peer, _: int) -> None:
    while True:
        connection.peer.pause(0.05)
        connection.http.ping(b"12345678")
        connection.flush()


def _nothing(_: Http2Peer, __: int) -> None:
    pass


def _broken(name: str, answer: _Answer) -> Case:
    return Case(name, each(answer), APIConnectionError, 1, True)


def _late(name: str, answer: _Answer) -> Case:
    return Case(name, each(answer), APITimeoutError, 1, True, timeout=SHORT)


CASES = [
    Case("HTTP/2: nothing wrong", each(Http2Peer.answer), None, 1, None),
    _broken("HTTP/2: closed after the request", _close),
    _broken("HTTP/2: reset after the request", _reset),
    _broken("HTTP/2: GOAWAY after the request", _go_away),
    _broken("HTTP/2: the stream is reset", _reset_stream(ErrorCodes.INTERNAL_ERROR)),
    _broken("HTTP/2: the stream is refused", _reset_stream(ErrorCodes.REFUSED_STREAM)),
    _late("HTTP/2: a frame that is too large", _raw(b"\xff\xff\xff\x00\x00\x00\x00\x00\x01")),
    _broken("HTTP/2: DATA before HEADERS", _raw(b"\x00\x00\x01\x00\x01\x00\x00\x00\x01{")),
    _broken("HTTP/2: headers that can't be unpacked", _raw(b"\x00\x00\x02\x01\x05\x00\x00\x00\x01\xff\xff")),
    _late("HTTP/2: an answer in HTTP/1.1", _raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")),
    _broken("HTTP/2: half a frame", _half_a_frame),
    _late("HTTP/2: silence", _nothing),
    _late("HTTP/2: PING without end", _pings),
    Case("HTTP/2: body cut", each(_head_only), ResponseDecodeError, 1, True),
    Case("HTTP/2: 500", each(lambda c, s: c.answer(s, 500)), InternalServerError, 1, True),
    Case("HTTP/2: 429, Retry-After: 0", each(lambda c, s: c.answer(s, 429, retry_after="0")), RateLimitError, 3, False),
]
