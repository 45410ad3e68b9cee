"""What is asked of the HTTP library: a request goes out, and a reply or a failure comes back.

`_pool.py` does it on connections of our own, `_own_client.py` with an httpx client that the caller made.
"""

import math
from collections.abc import Callable, Iterable
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING, Protocol, Self

from attrs import field, frozen

from ._redact import scrub

if TYPE_CHECKING:
    import httpx

Headers = list[tuple[bytes, bytes]]

# The longest wait that a socket takes, 2**31 milliseconds, is about 24 days.
_LONGEST_WAIT = 20 * 24 * 3600.0

_REQUEST_ID_HEADERS = (b"x-request-id", b"request-id", b"x-correlation-id", b"x-amzn-requestid")

# Reply.problem, for a body that is not there as the server meant it.
CUT_OFF = "the connection was closed before its end"
TOO_LARGE = "it is larger than the limit of {limit:,} bytes"
UNDECODABLE = "its content encoding is broken"


class Attempt(float):
    """Seconds left for one attempt, as the float that an HTTP library hands down to its sockets.

    Our own sockets ask `remaining` anew for every read and write, so that many short waits can't add up to more than
    the budget, and set `sent` when they have written to the server and `heard` when they have read from it.
    """

    deadline: float
    sent: bool
    heard: bool

    def __new__(cls, deadline: float) -> Self:
        attempt = super().__new__(cls, max(0.0, min(deadline - monotonic(), _LONGEST_WAIT)))
        attempt.deadline = deadline
        attempt.sent = False
        attempt.heard = False
        return attempt

    def remaining(self) -> float:
        """Seconds until the deadline, from now; never negative."""
        return max(0.0, min(self.deadline - monotonic(), _LONGEST_WAIT))

    @property
    def extensions(self) -> dict[str, dict[str, float]]:
        """The request extensions that carry it to the sockets."""
        return {"timeout": {"connect": self, "read": self, "write": self, "pool": self}}


@frozen
class Request:
    """One HTTP request, complete but for the origin. It shows neither headers nor content, which hold what is private.

    `secrets` are the private values in it, for the text of an error to be cleared of them.
    """

    method: str
    target: str = field(repr=False)
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)


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

    def header(self, name: bytes) -> str | None:
        """The first header of that name, which must be given in lower case."""
        for key, value in self.headers:
            if key.lower() == name:
                return value.decode("latin-1")
        return None

    def response(self) -> "httpx.Response":
        """The reply as an `httpx.Response`. The request that it names has neither the key nor the body."""
        import httpx  # here, as in all that few calls need: its import takes longer than that of all the rest

        headers = [pair for pair in self.headers if pair[0].lower() not in (b"content-encoding", b"transfer-encoding")]
        request = httpx.Request(self.method, self.url)
        response = httpx.Response(self.status, headers=headers, content=self.body, request=request)
        response.elapsed = timedelta(seconds=self.elapsed)
        return response


@frozen
class Failure:
    """An attempt that brought no reply.

    `sent` says whether the server may have the request, `reason` in words why there was no connection to it.
    """

    sent: bool
    timed_out: bool
    cause: Exception = field(repr=False)
    reason: str = ""


class Sender(Protocol):
    """Sends requests to one origin."""

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure: ...
    def close(self) -> None: ...


class AsyncSender(Protocol):
    """Sends requests to one origin, asynchronously."""

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure: ...
    async def aclose(self) -> None: ...


def bare(error: Exception, secrets: Iterable[str]) -> Exception:
    """The error without its stack and its own causes, whose variables hold the key and what was sent.

    Its text is scrubbed, because some protocol errors quote what came over the wire.
    """
    return type(error)(scrub(str(error), secrets))


class Body:
    """Collects a response body up to a limit."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._data = bytearray()
        self.problem: str | None = None

    def add(self, chunk: bytes) -> bool:
        """Adds to it, and says whether more is welcome. A body over the limit is not kept."""
        self._data += chunk
        if len(self._data) <= self._limit:
            return True
        self._data.clear()
        self.problem = TOO_LARGE.format(limit=self._limit)
        return False

    def decoded(self, headers: Headers) -> bytes:
        """The content. Servers are asked not to compress it; one that does so all the same is understood too."""
        encoding = next((value for name, value in headers if name.lower() == b"content-encoding"), b"identity")
        if encoding.lower() == b"identity" or not self._data:
            return bytes(self._data)
        import httpx  # as in Reply.response

        packed, self._data = bytes(self._data), bytearray()
        # In small pieces, so that what a few of them unpack to is counted before the next ones are unpacked.
        slices = (packed[start : start + 4096] for start in range(0, len(packed), 4096))
        response = httpx.Response(200, headers=[(b"content-encoding", encoding)], content=slices)
        try:
            all(self.add(chunk) for chunk in response.iter_bytes())
        except httpx.DecodingError:
            self.problem = UNDECODABLE
        return bytes(self._data)


def deadline_after(timeout: float | None, clock: Callable[[], float] = monotonic) -> float:
    """When a budget that starts now ends."""
    return math.inf if timeout is None else clock() + timeout
