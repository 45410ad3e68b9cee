"""Requests to the OTP API with their answers."""

from __future__ import annotations

import re
from typing import get_args

from starlette.requests import Request
from starlette.responses import Response

from ...domain.api_error import ApiError
from ...domain.faults import FAULT_KINDS, OperationName
from ...service.state import State
from ...traffic import Filter, as_json, find
from ..responses import json_answer
from . import inputs

_STATUS = re.compile(r"[1-5][0-9]{2}|[1-5]xx|none")


async def list_all(state: State, request: Request) -> Response:
    """Return requests, newest first; with `details=true`, with headers and bodies."""
    status = inputs.text(request, "status")
    if status is not None and not _STATUS.fullmatch(status):
        raise ApiError("bad_request", f"status must be as 429, 4xx, or none for no answer, not {status[:50]!r}")
    wanted = Filter(
        operation=inputs.choice(request, "operation", get_args(OperationName)),
        status=status,
        phone_number=inputs.phone_number(request),
        authentication_uuid=inputs.uuid(request, "authentication_uuid"),
        fault=inputs.choice(request, "fault", [*FAULT_KINDS, "any"]),
        search=inputs.text(request, "search"),
        before=inputs.whole(request, "before", None, inputs.MAX_ID),
        after=inputs.whole(request, "after", 0, inputs.MAX_ID) or 0,
    )
    details = inputs.yes_or_no(request, "details") or False
    found = find(state.traffic, wanted, inputs.limit(request))
    return json_answer({"requests": [as_json(one, details=details) for one in found], "total": len(state.traffic)})


async def one(state: State, request: Request) -> Response:
    """Return one request with headers and bodies."""
    given: str = request.path_params["id"]
    known = given.isascii() and given.isdigit() and len(given) <= 20
    exchange = state.traffic.get(int(given)) if known else None
    if exchange is None:
        raise ApiError("bad_request", f"no request with the id {given[:50]!r} is kept", 404)
    return json_answer(as_json(exchange, details=True))


async def forget(state: State, _: Request) -> Response:
    """Forget all of them."""
    state.traffic.clear()
    return Response(status_code=204)
