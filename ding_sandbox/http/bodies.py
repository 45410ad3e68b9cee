"""Reading the body of a request, up to a limit."""

from __future__ import annotations

from starlette.requests import Request

from ..domain.api_error import ApiError

MAX_BODY = 64 * 1024
"""Bytes of a request body. The largest sensible request has less than one of these 64 KiB."""


async def read_body(request: Request) -> bytes:
    """Return the body.

    Raises:
        ApiError: 413, it is larger than `MAX_BODY`.
        ClientDisconnect: The client went away before all of it was here.
    """
    length = dict(request.scope["headers"]).get(b"content-length", b"0")
    if length.isdigit() and (len(length) > 10 or int(length) > MAX_BODY):
        raise _too_large()
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise _too_large()
    return body


def _too_large() -> ApiError:
    return ApiError("bad_request", f"the body is larger than {MAX_BODY} bytes", 413)
