"""Faults of servers: functions over a connection, and functions that make them."""

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime

from .secrets import ADDRESS, CODE, DEVICE, KEY, PHONE
from .server import Fault, Peer

UUID = "e0e7b0e9-739d-424b-922f-1c2cb48ab077"
GOOD = json.dumps({"authentication_uuid": UUID, "status": "rate_limited"}).encode()
ODD_TYPE = b'{"authentication_uuid": 7, "status": "rate_limited"}'
ODD_UUID = b'{"authentication_uuid": "seven", "status": "rate_limited"}'
NEWER = b'{"status": "new", "more": [1]}'

# The answer to somebody else's request.
STALE = b'HTTP/1.1 200 OK\r\nContent-Length: 82\r\n\r\n{"authentication_uuid": "%s", "status": "stale"}' % UUID.encode()

PAST_DATE = format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True)
FAR_DATE = format_datetime(datetime(2199, 1, 1, tzinfo=UTC), usegmt=True)
MIB = 1024 * 1024
LIMIT = 10 * MIB

# Longer than any budget in these tests, but not for ever, should a test fail to stop its server.
_LONG = 30.0


def http(status: str = "200 OK", body: bytes = GOOD, *headers: str, length: int | None = None) -> bytes:
    """A response with its Content-Length, or with another one."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def chunked(*chunks: bytes) -> bytes:
    """A chunked response without its end."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body


def replies(*responses: bytes) -> Fault:
    """Answers the server's requests in turn; the last answer is repeated. The connection stays open."""

    def fault(peer: Peer) -> None:
        for _ in peer.requests():
            peer.send(responses[min(peer.server.requests, len(responses)) - 1])

    return fault


def status(line: str, *headers: str, body: bytes = b'{"code": "bad_request", "message": "no"}') -> Fault:
    return replies(http(line, body, *headers))


def last_words(response: bytes) -> Fault:
    """Answers one request, and closes the connection."""

    def fault(peer: Peer) -> None:
        if peer.read_request():
            peer.send(response)
            peer.half_close()  # a close with unread bytes would be a reset, which may overtake the answer
            peer.wait_for_end()

    return fault


def redirect(line: str) -> Fault:
    """Points to another server."""

    def fault(peer: Peer) -> None:
        for _ in peer.requests():
            peer.send(http(line, b"", f"Location: {peer.server.elsewhere}/authentication"))

    return fault


def echo(response: Callable[[str], bytes]) -> Fault:
    """Answers with what is private in the request: the bare values, and the whole of it in one line."""

    def fault(peer: Peer) -> None:
        for request in peer.requests():
            text = request.decode("latin-1").replace("\r\n", " ").replace('"', "'")
            values = [value for value in (KEY, CODE, PHONE, PHONE[1:], DEVICE, ADDRESS) if value in text]
            peer.send(response(f"{' '.join(values)}; you sent {text}"))

    return fault


def quoting_message(text: str) -> bytes:
    return http("400 Bad Request", json.dumps({"code": "bad_request", "message": text, "doc_url": text}).encode())


def quoting_html(text: str) -> bytes:
    return http("400 Bad Request", f"<html>{text}</html>".encode())


def quoting_reason(text: str) -> bytes:
    return http(f"400 Bad {text}", b"")


def quoting_failure(text: str) -> bytes:
    return http(f"500 Oops {text}", json.dumps({"message": text}).encode(), f"X-Debug: {text}")


def quoting_header(text: str) -> bytes:
    return http("400 Bad Request", b"", f"X-Debug: {text}", f"X-Request-Id: {text}")


def quoting_fields(text: str) -> bytes:
    fields = {"authentication_uuid": text, "status": "rate_limited", "created_at": text, text: text}
    return http("200 OK", json.dumps(fields).encode())


def quoting_coding(text: str) -> bytes:
    return http("200 OK", text.encode(), f"Content-Encoding: {text}")


def quoting_garbage(text: str) -> bytes:
    return f"{text}\r\n\r\n".encode()


def quoting_broken_header(text: str) -> bytes:
    return f"HTTP/1.1 200 OK\r\n{text} : x\r\n\r\n".encode()


# Before the answer


def close_at_once(peer: Peer) -> None:
    peer.close()


def close_at_first_byte(peer: Peer) -> None:
    peer.read_byte()
    peer.close()


def reset_at_first_byte(peer: Peer) -> None:
    peer.read_byte()
    peer.reset()


def close_after_head(peer: Peer) -> None:
    peer.read_head()
    peer.close()


def close_after_request(peer: Peer) -> None:
    peer.read_request()
    peer.close()


def reset_after_request(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


def silence(peer: Peer) -> None:
    for _ in peer.requests():
        pass


def never_read(peer: Peer) -> None:
    peer.pause(_LONG)


# Answers without an end


def drip(before: bytes, dripped: bytes = b"x", seconds: float = 0.05) -> Fault:
    """Sends the first part of an answer, and then a few bytes at a time for ever."""

    def fault(peer: Peer) -> None:
        if peer.read_request():
            peer.send(before)
            while True:
                peer.pause(seconds)
                peer.send(dripped)

    return fault


def flood(before: bytes, repeated: bytes) -> Fault:
    """Sends the first part of an answer, and then the same for ever, as fast as it is read."""
    block = repeated * (65536 // len(repeated) + 1)

    def fault(peer: Peer) -> None:
        if peer.read_request():
            peer.send(before)
            while not peer.server.stopping.is_set():
                peer.send(block)

    return fault


# Connections that were in use before


def after_a_good_answer(then: Fault) -> Fault:
    """Answers the first request of the first connection well, and goes on from there; later connections only answer."""

    def fault(peer: Peer) -> None:
        if peer.index:
            replies(http())(peer)
        elif peer.read_request():
            peer.send(http())
            peer.server.proceed.wait(_LONG)
            then(peer)

    return fault


def close(peer: Peer) -> None:
    peer.close()


def reset(peer: Peer) -> None:
    peer.reset()


def half_close(peer: Peer) -> None:
    peer.half_close()
    peer.server.closed.set()
    silence(peer)


def timeout_notice(peer: Peer) -> None:
    """What some servers say on a connection that was idle for too long."""
    peer.send(http("408 Request Timeout", b"", "Connection: close"))
    peer.close()


def two_answers(peer: Peer) -> None:
    """Answers the first request twice at once, and then every one once."""
    surplus(STALE)(peer)


def surplus(data: bytes) -> Fault:
    """Sends more than the answer to the first request, and the rest of a stale answer with the second."""

    def fault(peer: Peer) -> None:
        for number, _ in enumerate(peer.requests()):
            first = not number and not peer.index
            rest = STALE.removeprefix(data) if number == 1 and not peer.index and data != STALE else b""
            peer.send(http() + data if first else rest + http())

    return fault


def late_surplus(data: bytes) -> Fault:
    """Sends it while the connection is idle, and stays open."""

    def then(peer: Peer) -> None:
        peer.send(data)
        peer.server.closed.set()
        for _ in peer.requests():
            peer.send(STALE.removeprefix(data) + http())

    return after_a_good_answer(then)


# TLS


def tls_garbage(peer: Peer) -> None:
    """Speaks no TLS where TLS is expected."""
    peer.read_byte()
    peer.send(http("400 Bad Request"))
    peer.half_close()
    peer.wait_for_end()


def tls_broken_record(peer: Peer) -> None:
    """Answers the request with bytes that are no TLS record."""
    if peer.read_request():
        peer.send_under_tls(b"\x17\x03\x03\x00\x20" + b"x" * 32)
        peer.wait_for_end()


def tls_cut(peer: Peer) -> None:
    """Ends the connection within the body, and without the notice that TLS has for that."""
    if peer.read_request():
        peer.send(http(length=len(GOOD) + 10))
        peer.half_close()
        peer.close()


def drip_handshake(peer: Peer) -> None:
    """Begins a handshake record of 16 KB and sends the rest of it a byte at a time."""
    peer.read_byte()
    peer.send(b"\x16\x03\x03\x40\x00")
    while True:
        peer.pause(0.05)
        peer.send(b"\x02")


def reset_in_body(peer: Peer) -> None:
    if peer.read_request():
        peer.send(http(length=1000))
        peer.pause(0.1)  # a reset at once might overtake what was sent
        peer.reset()


def gzipped(data: bytes) -> bytes:
    return http("200 OK", gzip.compress(data), "Content-Encoding: gzip")


def bomb(peer: Peer) -> None:
    """64 MiB of spaces in 64 KiB."""
    replies(gzipped(b" " * (64 * MIB)))(peer)


def large(line: str) -> Fault:
    """More than a client takes by default."""

    def fault(peer: Peer) -> None:
        replies(http(line, b" " * (11 * MIB)))(peer)

    return fault


def broken_gzip() -> bytes:
    return http("200 OK", b"\x1f\x8b" + b"nonsense" * 4, "Content-Encoding: gzip")
