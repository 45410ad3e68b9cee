"""The OTP API under /v1."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from ..domain.api_error import ApiError
from ..domain.faults import Fault
from ..domain.number_rules import mask
from ..domain.request_schemas import OperationContract, UnknownOperation
from ..runtime.log import logger, request_log
from ..service import operations
from ..service.state import State
from ..settings import Settings
from ..store import StoreUnavailableError
from ..traffic import Exchange
from .bodies import read_body
from .recording import exchange_of
from .responses import HTML_OF_A_PROXY, BrokenAnswer, error_answer, json_answer

Work = Callable[[Connection, dict[str, Any], Settings], operations.Outcome]

_WORK: dict[str, Work] = {"send": operations.send, "check": operations.check, "retry": operations.retry}
# The contract has no code for too many requests. Of those that it has, bad_request is the only one that blames neither
# a field, nor the account, nor the server.
_REFUSALS = {
    "rate_limited": (429, "bad_request", "too many requests: a fault that was switched on"),
    "unavailable": (503, "internal_server_error", "the service is unavailable: a fault that was switched on"),
}


def api_endpoints(contract: Sequence[OperationContract], state: State) -> dict[str, Endpoint]:
    """Return what answers each operation, by its path."""
    return {f"/v1{operation.path}": Endpoint(operation, state) for operation in contract}


def api_routes(endpoints: Mapping[str, Endpoint]) -> list[BaseRoute]:
    """Return a route for each operation, which refuses other methods."""
    return [Route(path, endpoint, methods=["POST"]) for path, endpoint in endpoints.items()]


def unknown_routes(operations: Sequence[UnknownOperation]) -> list[BaseRoute]:
    """Return a route for each operation that the sandbox can't do, which says so."""
    return [
        Route(f"/v1{operation.path}", _not_implemented, methods=[operation.method], include_in_schema=False)
        for operation in operations
    ]


async def _not_implemented(request: Request) -> Response:
    message = f"the sandbox does not do {request.method} {request.url.path}; openapi.yaml has it, ding_sandbox has not"
    return error_answer(ApiError("internal_server_error", message, 501), request)


class Endpoint:
    """One operation as an ASGI application, without the framework's wrappers around each request."""

    def __init__(self, operation: OperationContract, state: State) -> None:
        self._operation = operation
        self._state = state
        self._work = _WORK[operation.id]
        self._keys = [key.encode() for key in state.settings.api_keys]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        exchange = exchange_of(scope)
        exchange.operation = self._operation.id
        try:
            answer = await self._with_faults(request, exchange)
        except ClientDisconnect:
            exchange.outcome = "client_gone"
            exchange.reason = "the client closed the connection before its request was here"
            return
        except (SQLAlchemyError, StoreUnavailableError) as error:
            answer = self._fail(error, request, exchange)
        await answer(scope, receive, send)

    async def _with_faults(self, request: Request, exchange: Exchange) -> Response:
        try:
            body = await read_body(request)
        except ApiError as error:
            return self._refuse(error, request, exchange)
        exchange.keep_body(body)
        faults = self._state.faults
        struck = await faults.strike(self._operation.id) if faults.on else []
        exchange.faults = tuple(fault.kind for fault in struck)
        for fault in struck:
            refusal = await self._before(fault, request, exchange)
            if refusal is not None:
                return refusal
        if self._state.traffic.is_over(exchange):
            return BrokenAnswer(Response(), None)
        answer = await self._answer(request, body, exchange)
        for fault in struck:
            answer = self._after(fault, answer, exchange)
        return answer

    async def _before(self, fault: Fault, request: Request, exchange: Exchange) -> Response | None:
        if fault.kind == "latency":
            await self._state.changes.pause(fault.seconds, lambda: self._state.traffic.is_over(exchange))
        elif fault.kind == "drop":
            logger.info("%-5s fault: dropped", self._operation.id)
            exchange.outcome = "dropped"
            exchange.reason = "dropped by a fault; nothing was done"
            return BrokenAnswer(Response(), None)
        elif fault.kind in _REFUSALS:
            status, code, message = _REFUSALS[fault.kind]
            logger.info("%-5s fault: %d", self._operation.id, status)
            exchange.code, exchange.reason = code, message
            headers = {"retry-after": f"{fault.seconds:.0f}"}
            return error_answer(ApiError(code, message, status), request, headers)
        return None

    def _after(self, fault: Fault, answer: Response, exchange: Exchange) -> Response:
        if fault.kind in {"drop_after", "truncate"}:
            logger.info("%-5s fault: %s", self._operation.id, fault.kind)
            exchange.outcome = "dropped" if fault.kind == "drop_after" else "truncated"
            exchange.reason = f"{exchange.outcome} by a fault; the request was carried out"
            return BrokenAnswer(answer, 0.5 if fault.kind == "truncate" else None)
        if fault.kind == "wrong_body":
            logger.info("%-5s fault: wrong body", self._operation.id)
            exchange.reason = "answered as a proxy would by a fault; the request was carried out"
            return Response(HTML_OF_A_PROXY, media_type="text/html")
        return answer

    async def _answer(self, request: Request, raw: bytes, exchange: Exchange) -> Response:
        try:
            self._require_key(request)
            _require_json(request)
            body = self._operation.read(raw)
            exchange.authentication_uuid = body.get("authentication_uuid")
            exchange.phone_number = body.get("phone_number")
            outcome = await self._state.store.run(lambda c: self._work(c, body, self._state.settings))
        except ApiError as error:
            return self._refuse(error, request, exchange)
        self._state.happened(outcome, self._operation.id)
        exchange.authentication_uuid = outcome.answer["authentication_uuid"]
        exchange.phone_number = outcome.phone_number
        exchange.answer = outcome.answer["status"]
        number = mask(outcome.phone_number)
        request_log.add(self._operation.id, 200, outcome.answer["status"], number, exchange.elapsed())
        return json_answer(outcome.answer)

    def _fail(self, error: Exception, request: Request, exchange: Exchange) -> Response:
        """Answer for a database that does not do its work."""
        if isinstance(error, StoreUnavailableError):
            status, reason, logged = 503, str(error), str(error)
        else:
            # What follows the first line may tell the values of a statement.
            status, reason, logged = 500, "the database failed", str(error).partition("\n")[0]
        logger.error("%-5s %d the database failed: %s", self._operation.id, status, logged)
        exchange.code, exchange.reason = "internal_server_error", reason
        return error_answer(ApiError("internal_server_error", reason, status), request)

    def _refuse(self, error: ApiError, request: Request, exchange: Exchange) -> Response:
        exchange.code, exchange.reason = error.code, error.message
        request_log.add(self._operation.id, error.status, error.code, "", exchange.elapsed())
        return error_answer(error, request)

    def _require_key(self, request: Request) -> None:
        key = dict(request.scope["headers"]).get(b"x-api-key", b"")
        # All keys are compared, whichever fits: the time tells nothing of the list.
        if not key or (self._keys and not sum(hmac.compare_digest(key, known) for known in self._keys)):
            reason = "is not one of the keys of this sandbox" if key else "is missing"
            raise ApiError("account_invalid", f"the API key in the header x-api-key {reason}", 401)


def _require_json(request: Request) -> None:
    kind = dict(request.scope["headers"]).get(b"content-type", b"").partition(b";")[0].strip().lower()
    if kind != b"application/json":
        given = kind.decode("latin-1") or "absent"
        raise ApiError("bad_request", f"the content type must be application/json, not {given}", 415)
