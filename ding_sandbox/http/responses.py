"""Responses, whole and broken."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..domain.api_error import ApiError

CONNECTION = "ding_sandbox.connection"
"""Extension of the server: `close` closes the connection, `is_closed` tells whether its client or this did."""

OWN_ADDRESS = "ding_sandbox.address"
"""Where in the scope the guard puts the address under which the sandbox was asked, once it has accepted that."""

HTML_OF_A_PROXY = b"<!doctype html><title>Welcome</title><h1>It works!</h1>\n"


def json_answer(content: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Return JSON, as short as it gets."""
    body = json.dumps(content, separators=(",", ":")).encode()
    return Response(body, status, headers, media_type="application/json")


def error_answer(error: ApiError, request: Request, headers: dict[str, str] | None = None) -> Response:
    """Return the ErrorResponse of an error. Its `doc_url` leads to the sandbox's own page."""
    content: dict[str, Any] = {"code": error.code, "message": error.message}
    address = request.scope.get(OWN_ADDRESS)
    if address is not None:
        content["doc_url"] = f"{address}/#{error.code}"
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
        scope["extensions"][CONNECTION]["close"]()
        while (await receive())["type"] != "http.disconnect":
            pass


def plain_error(status: int, message: str) -> bytes:
    """Return a whole HTTP response with an ErrorResponse, for what never reaches the application."""
    body = json.dumps({"code": "bad_request", "message": message}, separators=(",", ":")).encode()
    head = (
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\ncontent-type: application/json\r\n"
        f"content-length: {len(body)}\r\nconnection: close\r\n\r\n"
    )
    return head.encode() + body
