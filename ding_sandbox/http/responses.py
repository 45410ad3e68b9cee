"""Responses, whole and broken."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..domain.errors import ApiError

CLOSE = "ding_sandbox.close"
"""Extension of the server: its `close` closes the connection. Without it, connections can't be dropped."""

HTML_OF_A_PROXY = b"<!doctype html><title>Welcome</title><h1>It works!</h1>\n"


def json_answer(content: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """JSON, as short as it gets."""
    body = json.dumps(content, separators=(",", ":")).encode()
    return Response(body, status, headers, media_type="application/json")


def error_answer(error: ApiError, request: Request, headers: dict[str, str] | None = None) -> Response:
    """The ErrorResponse of an error. Its `doc_url` leads to the sandbox's own page."""
    doc_url = f"{request.url.scheme}://{request.url.netloc}/#{error.code}"
    content: dict[str, Any] = {"code": error.code, "message": error.message, "doc_url": doc_url}
    return json_answer(content, error.status, headers)


class BrokenAnswer(Response):
    """A response whose connection is closed before its end.

    Args:
        answer: The response as it would have been.
        share: How much of its body is sent; nothing at all, not even the status, when None.
    """

    def __init__(self, answer: Response, share: float | None) -> None:
        super().__init__(answer.body, answer.status_code, dict(answer.headers))
        self._share = share

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._share is not None:
            part = bytes(self.body[: int(len(self.body) * self._share)])
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            await send({"type": "http.response.body", "body": part, "more_body": True})
        scope["extensions"][CLOSE]["close"]()
        while (await receive())["type"] != "http.disconnect":
            pass
