"""The whole sandbox as one ASGI application."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from ..domain.api_error import ApiError
from ..domain.request_schemas import load_contract
from ..runtime.log import logger
from ..service.state import State
from .control import control_routes
from .guard import Access, Guard
from .otp_api import Endpoint, api_endpoints, api_routes, unknown_routes
from .page_files import page_routes
from .recording import Recording, exchange_of
from .responses import error_answer

_NOT_FOUND = 404


def create_app(state: State, access: Access) -> ASGIApp:
    """Put /v1, /_sandbox and the page together, behind the guard, with a record of each request.

    Args:
        state: Is run as long as the application is.
        access: Who may ask.
    """

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        async with state.running():
            yield

    known, unknown = load_contract()
    endpoints = api_endpoints(known, state)
    app = Starlette(
        routes=[
            *api_routes(endpoints),
            *unknown_routes(unknown),
            Mount("/_sandbox", routes=control_routes(state)),
            *page_routes(),
        ],
        exception_handlers={HTTPException: _refuse, Exception: _fail},
        lifespan=lifespan,
    )
    return Recording(Guard(_Direct(endpoints, app), access), state.traffic)


class _Direct:
    """Calls an operation by its path: the layers of the framework would take an eighth of the time of a check.

    Args:
        endpoints: The operations by their paths.
        app: What answers all else.
    """

    def __init__(self, endpoints: Mapping[str, Endpoint], app: ASGIApp) -> None:
        self._endpoints = endpoints
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        endpoint = self._endpoints.get(scope["path"]) if scope.get("method") == "POST" else None
        if endpoint is None:
            await self._app(scope, receive, send)
            return
        try:
            await endpoint(scope, receive, send)
        except Exception as error:
            if exchange_of(scope).status is None:
                answer = await _fail(Request(scope), error)
                await answer(scope, receive, send)
            raise  # the server logs it


async def _refuse(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    message = f"{request.method} {request.url.path}: {error.detail}"
    if error.status_code == _NOT_FOUND and not request.url.path.startswith("/v1/"):
        message += ", the API is below /v1"
    exchange = exchange_of(request.scope)
    exchange.code, exchange.reason = "bad_request", message
    logger.info("%s %r %d", request.method, request.url.path, error.status_code)
    headers = dict(error.headers) if error.headers else None
    return error_answer(ApiError("bad_request", message, error.status_code), request, headers)


async def _fail(request: Request, error: Exception) -> Response:
    exchange = exchange_of(request.scope)
    exchange.code, exchange.reason = "internal_server_error", f"the sandbox failed: {type(error).__name__}"
    return error_answer(ApiError("internal_server_error", "the sandbox failed; its log says why", 500), request)
