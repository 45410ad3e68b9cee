# Generated from the API's description. Edit that or the templates, not this file.
"""What is asked of the HTTP library: a request goes out, and a reply or a failure comes back.

`pool.py` does it on connections of its own, `custom_client.py` with an httpx client that the caller made.
"""

import math
from codecs import lookup
from collections.abc import Callable, Mapping
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING, Protocol, Self

from attrs import field, frozen

from .._redact import Secrets, scrub
from .retry import parse_retry_after

if TYPE_CHECKING:
    import httpx

Headers = list[tuple[bytes, bytes]]

# The longest wait that a socket takes, 2**31 milliseconds, is about 24 days.
_LONGEST_WAIT = 20 * 24 * 3600.0

_REQUEST_ID_HEADERS = (b"x-request-id", b"request-id", b"x-correlation-id", b"x-amzn-requestid")

# Encodings of Python that no text comes in: of literals, and of the names of hosts.
_NO_CHARSETS = frozenset(
    {"unicode-escape", "raw-unicode-escape", "unicode_escape", "raw_unicode_escape", "idna", "punycode"}
)

# Reply.problem, for a body that ends too early.
CUT_OFF = "the connection was closed before its end"


class Attempt(float):
    """Seconds left for one attempt, as the float that an HTTP library hands down to its sockets.

    `sent` is set as soon as a byte of the request has been written; `received` is what a traced connection read for it
    (see `trace.py`). Waits ask `remaining` anew, so that many short ones
    can't add up to more than the budget.
    """

    deadline: float
    sent: bool
    received: list[bytes]

    def __new__(cls, deadline: float) -> Self:
        attempt = super().__new__(cls, max(0.0, min(deadline - monotonic(), _LONGEST_WAIT)))
        attempt.deadline = deadline
        attempt.sent = False
        attempt.received = []
        return attempt

    def remaining(self) -> float:
        """Return seconds until the deadline, from now; never negative."""
        return max(0.0, min(self.deadline - monotonic(), _LONGEST_WAIT))

    @property
    def extensions(self) -> dict[str, dict[str, float]]:
        """The request extensions that carry it to the sockets."""
        return {"timeout": {"connect": self, "read": self, "write": self, "pool": self}}


@frozen
class Request:
    """One HTTP request, complete but for the origin. It shows neither headers nor content, which hold what is private.

    `secrets` are the private values in it, for the text of an error to be cleared of them; `keys` are the keys among
    them, and `shown_target` is the target without those, for what is kept of the call. `identity` is what it is
    about, by the names of fields.
    """

    method: str
    target: str = field(repr=False)
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)
    secrets: Secrets = field(factory=Secrets, repr=False)
    keys: Secrets = field(factory=Secrets, repr=False)
    shown_target: str = field(default="", repr=False)
    identity: Mapping[str, object] = field(factory=dict[str, object], repr=False)


@frozen
class Reply:
    """A response that was read to its end, or to its `problem`."""

    status: int
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    url: str = field(repr=False)
    method: str
    elapsed: float
    problem: str | None = None

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_cut_off(self) -> bool:
        return self.problem == CUT_OFF

    @property
    def request_id(self) -> str | None:
        """What the server calls the request, if it says so."""
        return next(filter(None, map(self.header, _REQUEST_ID_HEADERS)), None)

    @property
    def retry_after(self) -> float | None:
        """The seconds that the server asks to wait, if it does."""
        return parse_retry_after(self.header(b"retry-after"))

    def header(self, name: bytes) -> str | None:
        """Return the first header of that name, which must be given in lower case."""
        for key, value in self.headers:
            if key.lower() == name:
                return value.decode("latin-1")
        return None

    def response(self) -> "httpx.Response":
        """Return the reply as an `httpx.Response`. The request that it names has neither the key nor the body."""
        import httpx  # here, as in all that few calls need: its import takes longer than that of all the rest

        headers = [pair for pair in self.headers if pair[0].lower() not in (b"content-encoding", b"transfer-encoding")]
        request = httpx.Request(self.method, self.url)
        response = httpx.Response(self.status, headers=headers, content=self.body, request=request)
        response.elapsed = timedelta(seconds=self.elapsed)
        if not _is_charset(response.charset_encoding or ""):
            response.encoding = "utf-8"
        return response


def _is_charset(name: str) -> bool:
    """Return whether a text may be in an encoding: Python knows others of that name, which a server could name."""
    try:
        " ".encode(name)
        return lookup(name).name not in _NO_CHARSETS
    except (LookupError, ValueError):
        return False


@frozen
class Failure:
    """An attempt that brought no reply.

    `sent` says whether the server may have the request, `reason` in words why there was no connection to it, and
    `is_final` that another attempt would end the same way.
    """

    sent: bool
    timed_out: bool
    cause: Exception = field(repr=False)
    reason: str = ""
    is_final: bool = False


class Transport(Protocol):
    """Sends requests to one origin."""

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Sends requests to one origin, asynchronously."""

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure: ...
    async def aclose(self) -> None: ...


def sanitized(error: Exception, secrets: Secrets) -> Exception:
    """Return the error without its stack and its own causes, whose variables hold the key and what was sent.

    Its text is scrubbed, because some protocol errors quote what came over the wire.
    """
    text = scrub(str(error), secrets)
    try:
        made = type(error)(text)
        return made if str(made) == text else type(error)(getattr(error, "errno", None), text)  # as those of TLS
    except Exception:  # one that is made from more than its text, as those of other libraries may be
        return ConnectionError(f"{type(error).__name__}: {text}")


def deadline_after(timeout: float | None, clock: Callable[[], float] = monotonic) -> float:
    """Return when a budget that starts now ends."""
    return math.inf if timeout is None else clock() + timeout
