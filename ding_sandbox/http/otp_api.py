"""The OTP API under /v1."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from ..domain.errors import ApiError
from ..domain.faults import Fault
from ..domain.phone_numbers import mask
from ..domain.request_schemas import OperationContract, UnknownOperation
from ..runtime.log import logger, request_log
from ..service import operations
from ..service.state import State
from ..settings import Settings
from .responses import HTML_OF_A_PROXY, BrokenAnswer, error_answer, json_answer

MAX_BODY = 64 * 1024
"""Bytes of a request body. The largest sensible request has less than one of these 64 KiB."""

Work = Callable[[Connection, dict[str, Any], Settings], operations.Outcome]

_WORK: dict[str, Work] = {"send": operations.send, "check": operations.check, "retry": operations.retry}
_REFUSALS = {
    "rate_limited": (429, "too many requests: a fault that was switched on"),
    "unavailable": (503, "the service is unavailable: a fault that was switched on"),
}


def api_routes(contract: Sequence[OperationContract], state: State) -> list[BaseRoute]:
    """A route for each operation."""
    return [
        Route(f"/v1{operation.path}", Endpoint(operation, state), methods=["POST"], name=operation.id)
        for operation in contract
    ]


def unknown_routes(operations: Sequence[UnknownOperation]) -> list[BaseRoute]:
    """A route for each operation that the sandbox can't do, which says so."""
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
        started = time.perf_counter()
        request = Request(scope, receive)
        try:
            answer = await self._with_faults(request, started)
        except ClientDisconnect:
            return  # gone before its body was here: no one to answer
        await answer(scope, receive, send)

    async def _with_faults(self, request: Request, started: float) -> Response:
        faults = self._state.faults
        struck = await faults.strike(self._operation.id) if faults.on else []
        for fault in struck:
            refusal = await self._before(fault, request)
            if refusal is not None:
                return refusal
        answer = await self._answer(request, started)
        for fault in struck:
            answer = self._after(fault, answer)
        return answer

    async def _before(self, fault: Fault, request: Request) -> Response | None:
        if fault.kind == "latency":
            await self._state.changes.pause(fault.seconds)
        elif fault.kind == "drop":
            logger.info("%-5s fault: dropped", self._operation.id)
            return BrokenAnswer(Response(), None)
        elif fault.kind in _REFUSALS:
            status, message = _REFUSALS[fault.kind]
            logger.info("%-5s fault: %d", self._operation.id, status)
            headers = {"retry-after": f"{fault.seconds:.0f}"}
            return error_answer(ApiError("internal_server_error", message, status), request, headers)
        return None

    def _after(self, fault: Fault, answer: Response) -> Response:
        if fault.kind in {"drop_after", "truncate"}:
            logger.info("%-5s fault: %s", self._operation.id, fault.kind)
            return BrokenAnswer(answer, 0.5 if fault.kind == "truncate" else None)
        if fault.kind == "wrong_body":
            logger.info("%-5s fault: wrong body", self._operation.id)
            return Response(HTML_OF_A_PROXY, media_type="text/html")
        return answer

    async def _answer(self, request: Request, started: float) -> Response:
        try:
            self._require_key(request)
            body = self._operation.read(await _read_body(request))
            outcome = await self._state.store.run(lambda c: self._work(c, body, self._state.settings))
        except ApiError as error:
            request_log.add(self._operation.id, error.status, error.code, "", time.perf_counter() - started)
            return error_answer(error, request)
        except SQLAlchemyError as error:
            reason = str(error).partition("\n")[0]  # what follows may tell the values of a statement
            logger.error("%-5s 500 the database failed: %s", self._operation.id, reason)
            return error_answer(ApiError("internal_server_error", "the database failed", 500), request)
        self._state.happened(outcome, self._operation.id)
        number = mask(outcome.phone_number)
        request_log.add(self._operation.id, 200, outcome.answer["status"], number, time.perf_counter() - started)
        return json_answer(outcome.answer)

    def _require_key(self, request: Request) -> None:
        key = dict(request.scope["headers"]).get(b"x-api-key", b"")
        # All keys are compared, whichever fits: the time tells nothing of the list.
        if not key or (self._keys and not sum(hmac.compare_digest(key, known) for known in self._keys)):
            reason = "is not one of the keys of this sandbox" if key else "is missing"
            raise ApiError("account_invalid", f"the API key in the header x-api-key {reason}", 401)


async def _read_body(request: Request) -> bytes:
    kind = dict(request.scope["headers"]).get(b"content-type", b"").partition(b";")[0].strip().lower()
    if kind != b"application/json":
        given = kind.decode("latin-1") or "absent"
        raise ApiError("bad_request", f"the content type must be application/json, not {given}", 415)
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise ApiError("bad_request", f"the body is larger than {MAX_BODY} bytes", 413)
    return body
