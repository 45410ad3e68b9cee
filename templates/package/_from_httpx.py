"""From an `httpx.Response` of the caller's, as tests make them, to what an error keeps of it."""

from typing import TYPE_CHECKING

from ._http.messages import Reply
from ._http.retry import Outcome, may_have_been_processed, parse_retry_after
from ._redact import Secrets, credentials_in

if TYPE_CHECKING:
    import httpx


def reply_of(response: "httpx.Response") -> Reply:
    """Return a response as a call has it: read, without the query of its URL and without its request.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(getattr(response, "status_code", None), int):  # without loading httpx, which callers have
        raise TypeError(f"expected a response of httpx, got {type(response).__name__}")
    request = _request_of(response)
    url = "" if request is None else request.url.copy_with(query=None, fragment=None, userinfo=b"")
    return Reply(
        status=response.status_code,
        headers=list(response.headers.raw),
        body=response.read(),
        url=str(url),
        method="POST" if request is None else request.method,
        elapsed=0.0,
    )


def secrets_of(response: "httpx.Response") -> Secrets:
    """Return the credentials of its request, which a server may quote."""
    request = _request_of(response)
    return Secrets(() if request is None else credentials_in(request.headers.items()))


def is_processed(reply: Reply) -> bool:
    """Return whether the server may have acted on the request."""
    retry_after = parse_retry_after(reply.header(b"retry-after"))
    return may_have_been_processed(Outcome(sent=True, status=reply.status, retry_after=retry_after))


def _request_of(response: "httpx.Response") -> "httpx.Request | None":
    try:
        return response.request
    except RuntimeError:  # it was made without one
        return None
