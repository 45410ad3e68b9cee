"""The matrix: every fault, and what a call must make of it."""

from attrs import field, frozen

from ding_otp import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
)

from . import answers as a
from . import places
from .places import Place
from .server import Fault

SHORT = 1.0
LONG = 20.0
GRACE = 1.0


@frozen
class Case:
    """A fault, and what a call must make of it: an error, or its value if `outcome` is None.

    Attributes:
        seen: How often the server sees the whole request.
        processed: What `may_have_been_processed` says.
        timeout: The budget. A fault that lasts for ever gets a short one.
        place: Where the client calls.
        value: The status in the value.
        warm: A good call comes first, on the same connection; it does not count.
        closes: The server closes the connection after it, before the second call begins.
        blind: The client does not notice that an idle connection was closed, as if that happened a moment later.
        crowded: The client's only connection is in use.
        filler: Size of a header that is sent along.
        heavy: It moves megabytes, which would delay the cases beside it.
    """

    name: str
    fault: Fault
    outcome: type[Exception] | None
    seen: int
    processed: bool | None
    timeout: float = field(default=3.0, kw_only=True)
    place: Place = field(default=places.plain, kw_only=True)
    value: str = field(default="rate_limited", kw_only=True)
    warm: bool = field(default=False, kw_only=True)
    closes: bool = field(default=False, kw_only=True)
    blind: bool = field(default=False, kw_only=True)
    crowded: bool = field(default=False, kw_only=True)
    filler: int = field(default=0, kw_only=True)
    heavy: bool = field(default=False, kw_only=True)

    @property
    def repeats(self) -> bool:
        """Whether the server refuses in a way that makes it safe to send the request again."""
        return self.seen > 1


def _unreached(
    name: str, place: Place, outcome: type[Exception] = APIConnectionError, fault: Fault = a.silence
) -> Case:
    """The request is not sent."""
    return Case(name, fault, outcome, 0, False, place=place, timeout=SHORT if outcome is APITimeoutError else 3.0)


def _broken(name: str, fault: Fault, seen: int = 1, place: Place = places.plain) -> Case:
    """The connection breaks after the request went out."""
    return Case(name, fault, APIConnectionError, seen, True, place=place)


def _endless(name: str, fault: Fault) -> Case:
    """The answer has no end."""
    return Case(name, fault, APITimeoutError, 1, True, timeout=SHORT)


def _undecodable(name: str, response: bytes) -> Case:
    """The answer is a success, but not the one that the API promises."""
    return Case(name, a.replies(response), ResponseDecodeError, 1, True)


def _refused(name: str, outcome: type[Exception], fault: Fault, times: int = 1) -> Case:
    """The server says that it has not done the work."""
    return Case(name, fault, outcome, times, False)


def _unclear(name: str, outcome: type[Exception], fault: Fault) -> Case:
    """The server answers with an error, and may have done the work."""
    return Case(name, fault, outcome, 1, True)


def _fine(name: str, fault: Fault, seen: int = 1) -> Case:
    """The answer is good after all."""
    return Case(name, fault, None, seen, None)


def _idle(
    name: str, then: Fault, outcome: type[Exception] | None = None, *, seen: int = 1, blind: bool = False
) -> Case:
    """The server closes a connection that was in use before."""
    processed = None if outcome is None else True
    return Case(name, a.after_a_good_answer(then), outcome, seen, processed, warm=True, closes=True, blind=blind)


def _second(name: str, then: Fault, seen: int) -> Case:
    """The connection breaks in its second request."""
    return Case(name, a.after_a_good_answer(then), APIConnectionError, seen, True, warm=True)


CONNECTING = [
    _unreached("connection refused", places.refused),
    _unreached("host name unknown", places.unknown_host),
    _unreached("DNS never answers", places.silent_dns, APITimeoutError),
    _unreached("connection never accepted (full backlog)", places.full_backlog, APITimeoutError),
    Case("every connection in use", a.silence, APITimeoutError, 0, False, timeout=SHORT, crowded=True),
    _unreached("TLS: the server speaks no TLS", places.tls_expected, fault=a.tls_garbage),
    _unreached("TLS: the server closes in the handshake", places.tls_expected, fault=a.close_at_first_byte),
    _unreached("TLS: the server is silent in the handshake", places.tls_expected, APITimeoutError, a.never_read),
    _unreached("TLS: the handshake drips", places.tls_expected, APITimeoutError, a.drip_handshake),
    _unreached("TLS: certificate not trusted", places.untrusted),
    _unreached("TLS: certificate of another host", places.other_host),
]

BEFORE_THE_ANSWER = [
    _broken("closed on accept", a.close_at_once, seen=0),
    _broken("closed at the first byte", a.close_at_first_byte, seen=0),
    _broken("reset at the first byte", a.reset_at_first_byte, seen=0),
    _broken("closed after the headers of the request", a.close_after_head, seen=0),
    _broken("closed after the request", a.close_after_request),
    _broken("reset after the request", a.reset_after_request),
    _endless("silence after the request", a.silence),
    Case(
        "a large request is never read",
        a.never_read,
        APITimeoutError,
        0,
        True,
        timeout=1.5,
        filler=a.MIB * 16,
        heavy=True,
    ),
    _broken("TLS: a broken record instead of an answer", a.tls_broken_record, place=places.tls),
    _broken("TLS: closed after the request", a.close_after_request, place=places.tls),
]

HEADERS = [
    _endless("status line drips", a.drip(b"HTTP/1.1 20")),
    _endless("headers drip", a.drip(b"HTTP/1.1 200 OK\r\nX-Long: ")),
    _endless("headers without end, slowly", a.drip(b"HTTP/1.1 200 OK\r\n", b"X-Header: value\r\n")),
    _broken("headers without end, fast", a.flood(b"HTTP/1.1 200 OK\r\n", b"X-Header: value\r\n")),
    _endless("1xx without end", a.flood(b"", b"HTTP/1.1 102 Processing\r\n\r\n")),
    _fine(
        "1xx before the answer", a.replies(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + a.http())
    ),
    _broken("not HTTP", a.last_words(b"SSH-2.0-OpenSSH_9.6\r\n")),
    _broken("HTTP/0.9: a body without a status", a.last_words(a.GOOD)),
    _broken("status line of 200 KB", a.last_words(a.http("200 " + "O" * 200_000))),
    _broken("status 099", a.last_words(a.http("099 Low"))),
    _broken("status 1000", a.last_words(a.http("1000 High"))),
    _broken("header without a colon", a.last_words(a.http("200 OK", a.GOOD, "nonsense"))),
    _broken("Content-Length that is no number", a.last_words(a.http("200 OK", a.GOOD, "Content-Length: many"))),
    _broken("two Content-Lengths", a.last_words(a.http("200 OK", a.GOOD, "Content-Length: 7"))),
    _broken("101 to a protocol nobody asked for", a.status("101 Switching", "Upgrade: h2c")),
]

BODIES = [
    _endless("body drips", a.drip(a.http("200 OK", b"{", length=100_000), b" ")),
    _endless("chunked body drips without end", a.drip(a.chunked(b"{"), b"1\r\n \r\n")),
    Case("body of 11 MiB", a.large("200 OK"), ResponseDecodeError, 1, True, timeout=LONG, heavy=True),
    Case(
        "chunked body without end, fast",
        a.flood(a.chunked(), b"400\r\n" + b" " * 1024 + b"\r\n"),
        ResponseDecodeError,
        1,
        True,
        timeout=LONG,
        heavy=True,
    ),
    Case("gzip that nobody asked for, of 64 MiB", a.bomb, ResponseDecodeError, 1, True, timeout=LONG, heavy=True),
    _undecodable("gzip that is broken", a.broken_gzip()),
    _fine("gzip that nobody asked for, small", a.replies(a.gzipped(a.GOOD))),
    Case("body shorter than its length", a.last_words(a.http(length=1000)), ResponseDecodeError, 1, True),
    Case("body reset", a.reset_in_body, ResponseDecodeError, 1, True),
    Case("chunked body cut", a.last_words(a.chunked(a.GOOD)), ResponseDecodeError, 1, True),
    Case("chunked body with broken sizes", a.last_words(a.chunked(b"{") + b"zz\r\n"), ResponseDecodeError, 1, True),
    Case("TLS: body cut without notice", a.tls_cut, ResponseDecodeError, 1, True, place=places.tls),
    _fine("body until the connection closes", a.last_words(b"HTTP/1.0 200 OK\r\n\r\n" + a.GOOD)),
    Case("TLS: nothing wrong", a.replies(a.http()), None, 1, None, place=places.tls),
]

CONTENTS = [
    _undecodable("200 with HTML", a.http("200 OK", b"<html><body>Please log in</body></html>")),
    _undecodable("200 with truncated JSON", a.http("200 OK", a.GOOD[:30])),
    _undecodable("200 that is not UTF-8", a.http("200 OK", b'{"status": "\xff\xfe"}')),
    _undecodable("200 with an array", a.http("200 OK", b"[]")),
    _undecodable("200 with null", a.http("200 OK", b"null")),
    _undecodable("200 with JSON 100,000 levels deep", a.http("200 OK", b"[" * 100_000)),
    _fine("200 with a field of the wrong type", a.replies(a.http("200 OK", a.ODD_TYPE))),
    _fine("200 with a UUID that is none", a.replies(a.http("200 OK", a.ODD_UUID))),
    _undecodable("200 without a body", a.http("200 OK", b"")),
    _undecodable("204", a.http("204 No Content", b"")),
    Case(
        "200 with a status and fields unknown today", a.replies(a.http("200 OK", a.NEWER)), None, 1, None, value="new"
    ),
]

REDIRECTS = [
    _unclear(f"{line[:3]} to another origin", APIStatusError, a.redirect(line))
    for line in ("301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect")
]

REFUSALS = [
    _refused("400", BadRequestError, a.status("400 Bad Request")),
    _refused("400 with HTML", BadRequestError, a.status("400 Bad Request", body=b"<html>no</html>")),
    _refused("400 without a body", BadRequestError, a.status("400 Bad Request", body=b"")),
    _refused("400 whose body is cut", BadRequestError, a.last_words(a.http("400 Bad Request", b"{", length=1000))),
    Case("400 of 11 MiB", a.large("400 Bad Request"), BadRequestError, 1, False, timeout=LONG, heavy=True),
    _refused("401", AuthenticationError, a.status("401 Unauthorized")),
    _refused("403", PermissionDeniedError, a.status("403 Forbidden")),
    _refused("404", NotFoundError, a.status("404 Not Found")),
    _refused("409", ConflictError, a.status("409 Conflict")),
    _refused("418", APIStatusError, a.status("418 I'm a teapot")),
    _refused("422", UnprocessableEntityError, a.status("422 Unprocessable Entity")),
    _refused("429", RateLimitError, a.status("429 Too Many Requests")),
]

RETRY_AFTER = [
    _refused("429, Retry-After: 0", RateLimitError, a.status("429 Slow", "Retry-After: 0"), 3),
    _refused(
        "429, Retry-After: a date in the past", RateLimitError, a.status("429 Slow", f"Retry-After: {a.PAST_DATE}"), 3
    ),
    _refused("429, Retry-After: -5", RateLimitError, a.status("429 Slow", "Retry-After: -5"), 3),
    _refused("429, Retry-After: 3600, beyond the budget", RateLimitError, a.status("429 Slow", "Retry-After: 3600")),
    _refused("429, Retry-After: a date in 2199", RateLimitError, a.status("429 Slow", f"Retry-After: {a.FAR_DATE}")),
    _refused("429, Retry-After: 10^30", RateLimitError, a.status("429 Slow", "Retry-After: 1" + "0" * 30)),
    _refused("429, Retry-After: soon", RateLimitError, a.status("429 Slow", "Retry-After: soon")),
    _refused("503, Retry-After: 0", InternalServerError, a.status("503 Busy", "Retry-After: 0"), 3),
    _refused(
        "503, Retry-After: 3600, beyond the budget", InternalServerError, a.status("503 Busy", "Retry-After: 3600")
    ),
    _unclear("503, Retry-After: soon", InternalServerError, a.status("503 Busy", "Retry-After: soon")),
    _fine("429 with Retry-After: 0, then 200", a.replies(a.http("429 Slow", b"", "Retry-After: 0"), a.http()), 2),
    _fine("503 with Retry-After: 0, then 200", a.replies(a.http("503 Busy", b"", "Retry-After: 0"), a.http()), 2),
]

FAILURES = [
    *(
        _unclear(line[:3], InternalServerError, a.status(line))
        for line in ("500 Oops", "502 Bad Gateway", "503 Busy", "504 Timeout", "520 Unknown", "599 Odd", "999 Odder")
    ),
    _unclear("500, Retry-After: 0", InternalServerError, a.status("500 Oops", "Retry-After: 0")),
    _unclear("502, Retry-After: 0", InternalServerError, a.status("502 Bad Gateway", "Retry-After: 0")),
    _unclear("504, Retry-After: 0", InternalServerError, a.status("504 Timeout", "Retry-After: 0")),
    _unclear("500, then 200", InternalServerError, a.replies(a.http("500 Oops"), a.http())),
    _unclear("502 with HTML", InternalServerError, a.status("502 Bad Gateway", body=b"<html>bad gateway</html>")),
]

ECHOES = [
    _refused("400 that quotes the request in its message", BadRequestError, a.echo(a.quoting_message)),
    _refused("400 that quotes the request in HTML", BadRequestError, a.echo(a.quoting_html)),
    _refused("400 that quotes the request in its status line", BadRequestError, a.echo(a.quoting_reason)),
    _refused("400 that quotes the request in a header", BadRequestError, a.echo(a.quoting_header)),
    _fine("200 that quotes the request in fields of the wrong type", a.echo(a.quoting_fields)),
    Case("200 that quotes the request in an unknown coding", a.echo(a.quoting_coding), ResponseDecodeError, 1, True),
    _broken("an answer that is not HTTP and quotes the request", a.echo(a.quoting_garbage)),
    _broken("a header that is not HTTP and quotes the request", a.echo(a.quoting_broken_header)),
]

IDLE = [
    _idle("idle connection closed", a.close),
    _idle("idle connection reset", a.reset),
    _idle("idle connection half closed", a.half_close),
    _idle("idle connection closed with a 408", a.timeout_notice),
    _idle("idle connection reset, noticed by the write", a.reset, blind=True),
    _idle("idle connection closed while the request is written", a.close, APIConnectionError, seen=0, blind=True),
    _second("second request: closed at its first byte", a.close_at_first_byte, 0),
    _second("second request: closed after it", a.close_after_request, 1),
    Case("two answers to the request before", a.two_answers, None, 1, None, warm=True),
    *(
        Case(f"the request before was answered, and {what} more came", a.surplus(data), None, 1, None, warm=True)
        for what, data in (
            ("a byte", b"H"),
            ("half a head", a.STALE[:40]),
            ("a head", a.STALE.partition(b"{")[0]),
            ("a line end", b"\r\n"),
            ("103 Early Hints", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        )
    ),
    *(
        Case(f"{what} comes later, on the idle connection", a.late_surplus(data), None, 1, None, warm=True, closes=True)
        for what, data in (("a byte", b"H"), ("a second answer", a.STALE))
    ),
]

GROUPS: dict[str, list[Case]] = {
    "Connecting": CONNECTING,
    "No answer": BEFORE_THE_ANSWER,
    "Status lines and headers": HEADERS,
    "Bodies": BODIES,
    "Successes that are none": CONTENTS,
    "Redirects": REDIRECTS,
    "Refusals": REFUSALS,
    "Refusals that say when to come back": RETRY_AFTER,
    "Failures of the server": FAILURES,
    "Answers that quote what is private": ECHOES,
    "Connections kept alive": IDLE,
}
CASES = [case for group in GROUPS.values() for case in group]
