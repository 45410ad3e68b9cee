"""The routes of the API for tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ...domain.api_error import ApiError
from ...runtime.log import logger
from ...service.state import State
from ...store import StoreUnavailableError
from ..responses import error_answer
from . import about, clock, faults, live, messages, requests, webhooks

Handler = Callable[[State, Request], Awaitable[Response]]

_HANDLERS: list[tuple[str, str, Handler]] = [
    ("GET", "/", about.about),
    ("GET", "/health", about.health),
    ("POST", "/reset", about.reset),
    ("GET", "/messages", messages.list_all),
    ("POST", "/messages", messages.send_one),
    ("DELETE", "/messages", messages.forget),
    ("GET", "/authentications", messages.authentications),
    ("GET", "/authentications/{uuid}", messages.authentication),
    ("GET", "/requests", requests.list_all),
    ("DELETE", "/requests", requests.forget),
    ("GET", "/requests/{id}", requests.one),
    ("GET", "/webhooks", webhooks.list_all),
    ("GET", "/webhooks/{id}", webhooks.one),
    ("POST", "/webhooks/{id}/resend", webhooks.resend),
    ("GET", "/clock", clock.show),
    ("POST", "/clock/advance", clock.advance),
    ("POST", "/clock/reset", clock.reset),
    ("GET", "/faults", faults.list_all),
    ("POST", "/faults", faults.add),
    ("DELETE", "/faults", faults.clear),
    ("DELETE", "/faults/{id}", faults.remove),
    ("GET", "/changes", live.changes),
]


def control_routes(state: State) -> list[BaseRoute]:
    """Return all routes, relative to /_sandbox."""
    return [Route(path, _bound(handler, state), methods=[method]) for method, path, handler in _HANDLERS]


def _bound(handler: Handler, state: State) -> Callable[[Request], Awaitable[Response]]:
    async def handle(request: Request) -> Response:
        try:
            return await handler(state, request)
        except ApiError as error:
            return error_answer(error, request)
        except ClientDisconnect:
            return Response(status_code=400)  # no one to answer
        except StoreUnavailableError as error:
            return error_answer(ApiError("internal_server_error", str(error), 503), request)
        except SQLAlchemyError as error:
            logger.error("%s 503 the database failed (%s)", request.url.path, type(error).__name__)
            return error_answer(ApiError("internal_server_error", "the database failed", 503), request)

    return handle
