"""Recording each request and its answer, around the whole application."""

from __future__ import annotations

from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..traffic import Exchange, Recorder
from .page_files import PAGE_PATHS
from .responses import CONNECTION

_EXCHANGE = "ding_sandbox.exchange"


def exchange_of(scope: Scope) -> Exchange:
    """Return what is recorded of a request."""
    exchange: Exchange = scope[_EXCHANGE]
    return exchange


class Recording:
    """Records what goes through, but of the page and the API for tests only what the guard refuses.

    Args:
        app: What answers.
        recorder: Where it is kept.
    """

    def __init__(self, app: ASGIApp, recorder: Recorder) -> None:
        self._app = app
        self._recorder = recorder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and keep it together with its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        client = scope.get("client")
        path: str = scope["path"]
        exchange = self._recorder.begin(scope["method"], path, scope["headers"], client[0] if client else "")
        scope[_EXCHANGE] = exchange
        connection: dict[str, Any] = scope.get("extensions", {}).get(CONNECTION, {})

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                if exchange.outcome == "answered" and connection and connection["is_closed"]():
                    exchange.outcome = "client_gone"
                    exchange.reason = "the client closed the connection before the answer"
                exchange.status = message["status"]
                exchange.answer_headers = message["headers"]
            elif message["type"] == "http.response.body":
                exchange.keep_answer(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, keep)
        finally:
            if exchange.outcome == "refused" or not (path in PAGE_PATHS or path.startswith("/_sandbox/")):
                self._recorder.add(exchange)
