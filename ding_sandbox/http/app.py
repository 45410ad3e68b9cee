"""The whole sandbox as one ASGI application."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import ASGIApp

from ..domain.api_error import ApiError
from ..domain.request_schemas import load_contract
from ..runtime.log import logger
from ..service.state import State
from .control import control_routes
from .guard import Access, Guard
from .otp_api import api_routes, unknown_routes
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
    app = Starlette(
        routes=[
            *api_routes(known, state),
            *unknown_routes(unknown),
            Mount("/_sandbox", routes=control_routes(state)),
            *page_routes(),
        ],
        exception_handlers={HTTPException: _refuse, Exception: _fail},
        lifespan=lifespan,
    )
    return Recording(Guard(app, access), state.traffic)


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
