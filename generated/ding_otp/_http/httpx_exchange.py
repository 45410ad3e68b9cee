# Generated from the API's description. Edit that or the templates, not this file.
"""What an httpx client makes of a request, for the transports that go through one."""

from types import ModuleType
from typing import Any

from .._base_url import BaseUrl
from .body import Body
from .messages import Attempt, Failure, Reply, Request, sanitized
from .patches import httpx_is_patched

# What a client calls of its transport.
_BELOW = {"handle_request", "handle_async_request"}


def is_of_transport(error: Exception, library: ModuleType) -> bool:
    """Tell whether an error ends an attempt, because it came from below the client: transports raise what they like.

    All else is the caller's own, such as what a hook raises, or a mock that misses something.
    """
    if isinstance(error, library.RequestError | OSError):
        return True
    return not isinstance(error, AssertionError) and not httpx_is_patched() and bool(_functions_of(error) & _BELOW)


def _functions_of(error: Exception) -> set[str]:
    names: set[str] = set()
    step = error.__traceback__
    while step is not None:
        names.add(step.tb_frame.f_code.co_name)
        step = step.tb_next
    return names


def breaks_body(error: Exception, library: ModuleType) -> bool:
    """Tell whether an error says that a body ended before its time, and not that time was up."""
    return not isinstance(error, library.TimeoutException | TimeoutError | AssertionError)


def reply(request: Request, base_url: BaseUrl, response: Any, body: Body, was_read: bool, elapsed: float) -> Reply:
    """Return what came back."""
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
    """Return why nothing came back. What was sent is not judged by the error: transports raise what they like."""
    cause = sanitized(error, request.secrets)
    return Failure(
        sent=attempt.sent,
        timed_out=isinstance(error, library.TimeoutException | TimeoutError),
        cause=cause,
        reason="" if attempt.sent else str(cause),
    )
