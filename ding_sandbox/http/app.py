"""The whole sandbox as one ASGI application."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from ..domain.errors import ApiError
from ..domain.request_schemas import load_contract
from ..runtime.log import logger
from ..service.state import State
from .control import control_routes
from .guard import Guard
from .otp_api import api_routes, unknown_routes
from .page_files import page_routes
from .responses import error_answer

_NOT_FOUND = 404


def create_app(state: State) -> Starlette:
    """Put the rooms together: /v1, /_sandbox and the page.

    Args:
        state: Is run as long as the application is.
    """

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        async with state.running():
            yield

    known, unknown = load_contract()
    guard = [Middleware(Guard, exposed=state.exposed)]
    return Starlette(
        routes=[
            *api_routes(known, state),
            *unknown_routes(unknown),
            Mount("/_sandbox", routes=control_routes(state), middleware=guard),
            *page_routes(guard),
        ],
        exception_handlers={HTTPException: _refuse, Exception: _fail},
        lifespan=lifespan,
    )


async def _refuse(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    message = f"{request.method} {request.url.path}: {error.detail}"
    if error.status_code == _NOT_FOUND and not request.url.path.startswith("/v1/"):
        message += ", the API is below /v1"
    logger.info("%s %r %d", request.method, request.url.path, error.status_code)
    headers = dict(error.headers) if error.headers else None
    return error_answer(ApiError("bad_request", message, error.status_code), request, headers)


async def _fail(request: Request, _: Exception) -> Response:
    return error_answer(ApiError("internal_server_error", "the sandbox failed; its log says why", 500), request)
