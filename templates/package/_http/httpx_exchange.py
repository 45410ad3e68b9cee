"""What an httpx client makes of a request, for the transports that go through one."""

from ssl import SSLError
from types import ModuleType
from typing import Any

from .._base_url import BaseUrl
from .body import Body
from .messages import Attempt, Failure, Reply, Request, sanitized

# httpx lets some of the second through.
Errors = tuple[type[Exception], ...]


def errors_of(library: ModuleType) -> Errors:
    """What ends an attempt. All else, such as what a hook raises, is the caller's own."""
    return (library.RequestError, OSError)


def broken_by(library: ModuleType) -> Errors:
    """What ends a body before its time."""
    return (library.NetworkError, library.ProtocolError, SSLError)


def reply(request: Request, base_url: BaseUrl, response: Any, body: Body, was_read: bool, elapsed: float) -> Reply:
    """What came back."""
    # Hooks may have read the body, and mock transports give it whole; httpx unpacked it then.
    headers: list[tuple[bytes, bytes]] = response.headers.raw
    content = body.decoded([] if was_read else headers)
    return Reply(
        status=response.status_code,
        headers=request.keys.hide_in(headers),
        body=content,
        url=str(base_url) + request.shown_target,
        method=request.method,
        elapsed=elapsed,
        problem=body.problem,
    )


def failure(error: Exception, request: Request, attempt: Attempt, library: ModuleType) -> Failure:
    """Why nothing came back. What was sent is not judged by the error: transports raise what they like."""
    cause = sanitized(error, request.secrets)
    return Failure(
        sent=attempt.sent,
        timed_out=isinstance(error, library.TimeoutException | TimeoutError),
        cause=cause,
        reason="" if attempt.sent else str(cause),
    )
