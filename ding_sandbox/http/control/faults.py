"""The faults that are on."""

from __future__ import annotations

from jsonschema_rs import Draft202012Validator
from starlette.requests import Request
from starlette.responses import Response

from ...domain.api_error import ApiError
from ...domain.faults import FAULT_SCHEMA, new_fault
from ...service.state import State
from ..responses import json_answer
from . import inputs

_FAULT = Draft202012Validator(dict(FAULT_SCHEMA))


async def list_all(state: State, _: Request) -> Response:
    """Return the faults that are on."""
    return json_answer({"faults": [fault.public() for fault in state.faults.on]})


async def add(state: State, request: Request) -> Response:
    """Switch a fault on."""
    fault = new_fault(await inputs.body(request, _FAULT))
    await state.faults.add(fault)
    state.changes.notify()
    return json_answer(fault.public(), 201)


async def clear(state: State, _: Request) -> Response:
    """Switch all faults off."""
    await state.faults.remove()
    state.changes.notify()
    return Response(status_code=204)


async def remove(state: State, request: Request) -> Response:
    """Switch one fault off."""
    fault_id = inputs.require_text(request.path_params["id"], "the id")
    if not await state.faults.remove(fault_id):
        raise ApiError("bad_request", "no such fault is on", 404)
    state.changes.notify()
    return Response(status_code=204)
