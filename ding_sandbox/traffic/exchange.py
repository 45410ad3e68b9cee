"""One request with its answer, or what there was of either."""

from __future__ import annotations

import json
import time
from typing import Literal, cast

from ..domain.instants import real_now

Headers = list[tuple[bytes, bytes]]

Outcome = Literal["answered", "dropped", "truncated", "client_gone", "refused", "malformed", "timed_out"]
"""How it ended.

`answered`; `dropped` or `truncated` by a fault; `client_gone`: the client closed the connection before its answer;
`refused` by the guard or a limit; `malformed`: no HTTP request; `timed_out`: not complete in time.
"""

MAX_KEPT_BODY = 8 * 1024
"""Bytes that are kept of a body; the rest is counted only."""

MAX_KEPT_HEADERS = 8 * 1024
"""Bytes that are kept of the headers of a request."""

_MAX_SUBJECT = 64
_OVERHEAD = 1024  # bytes of an exchange without headers and bodies, about
_HEADER_OVERHEAD = 160


class Exchange:
    """A request and its answer. Filled in while the request is served; read-only once it is recorded.

    Attributes:
        id: Number in the order of the ends, from 1; 0 until it is recorded.
        at: When it began, in microseconds of the sandbox's clock.
        method: Of the request; empty if it was malformed.
        path: Without the query.
        client: Address it came from.
        headers: Of the request, with the names in lower case.
        body: The first bytes of the request's body.
        body_size: Bytes of the request's body that were read.
        operation: send, check or retry; None for other paths.
        status: HTTP status; None when nothing was answered.
        answer: `status` in the answer, such as `pending` or `invalid`.
        code: Error code in the answer.
        reason: Why there is no answer, or why it was refused, in words.
        answer_headers: Of the answer.
        answer_body: The first bytes of the answer's body.
        answer_size: Bytes of the answer's body.
        faults: Kinds of the faults that struck.
        outcome: How it ended.
        attempt: 1 for the first request of a call, 2 for its first repetition.
        call: Id of the first request of the call.
        authentication_uuid: Of the authentication that it was about.
        phone_number: Of that authentication.
        resets: How often the sandbox had been reset when it began.
        size: Bytes of memory that it takes, about; 0 until it is recorded.
        milliseconds: From the head of the request to the end of the answer.
    """

    __slots__ = (
        "answer",
        "answer_body",
        "answer_headers",
        "answer_size",
        "at",
        "attempt",
        "authentication_uuid",
        "body",
        "body_size",
        "call",
        "client",
        "code",
        "faults",
        "headers",
        "id",
        "method",
        "milliseconds",
        "operation",
        "outcome",
        "path",
        "phone_number",
        "reason",
        "resets",
        "size",
        "started",
        "status",
    )

    def __init__(self, method: str, path: str, headers: Headers | None, client: str, resets: int) -> None:
        self.id = 0
        self.at = real_now()
        self.started = time.perf_counter()
        self.method = method
        self.path = path
        self.client = client
        self.headers: Headers = headers or []
        self.body = b""
        self.body_size = 0
        self.operation: str | None = None
        self.status: int | None = None
        self.answer: str | None = None
        self.code: str | None = None
        self.reason: str | None = None
        self.answer_headers: Headers = []
        self.answer_body = b""
        self.answer_size = 0
        self.faults: tuple[str, ...] = ()
        self.outcome: Outcome = "answered"
        self.attempt = 1
        self.call = 0
        self.authentication_uuid: str | None = None
        self.phone_number: str | None = None
        self.resets = resets
        self.size = 0
        self.milliseconds = 0.0

    def keep_body(self, body: bytes) -> None:
        """Keep the first bytes of the request's body."""
        self.body = body[:MAX_KEPT_BODY]
        self.body_size = len(body)

    def keep_answer(self, part: bytes) -> None:
        """Keep what fits of a part of the answer's body."""
        if self.answer_size < MAX_KEPT_BODY:
            self.answer_body += part[: MAX_KEPT_BODY - self.answer_size]
        self.answer_size += len(part)

    def elapsed(self) -> float:
        """Return seconds since it began."""
        return time.perf_counter() - self.started

    def finish(self) -> None:
        """Note how long it took, and let go of what is too large to be kept."""
        self.milliseconds = self.elapsed() * 1000
        fields = 0
        for place, (name, value) in enumerate(self.headers):
            fields += len(name) + len(value)
            if fields > MAX_KEPT_HEADERS:
                self.headers = self.headers[:place]
                break
        if len(self.path) > MAX_KEPT_HEADERS:
            self.path = self.path[:MAX_KEPT_HEADERS]
        fields += _HEADER_OVERHEAD * len(self.headers)
        self.size = _OVERHEAD + fields + len(self.path) + len(self.body) + len(self.answer_body)

    def read_subject(self) -> None:
        """Note what it was about where it was refused before that was read: a wrong key, a fault."""
        if self.operation is None or self.authentication_uuid is not None or self.phone_number is not None:
            return
        try:
            body: object = json.loads(self.body)
        except (ValueError, RecursionError):
            return
        if isinstance(body, dict):
            self.authentication_uuid = _short_text(cast("dict[str, object]", body).get("authentication_uuid"))
            self.phone_number = _short_text(cast("dict[str, object]", body).get("phone_number"))


def _short_text(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= _MAX_SUBJECT and value.isprintable() else None
