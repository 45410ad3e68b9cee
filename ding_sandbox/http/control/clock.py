"""The sandbox's clock."""

from __future__ import annotations

from jsonschema_rs import Draft202012Validator
from starlette.requests import Request
from starlette.responses import Response

from ...domain.instants import SECOND, iso
from ...service.state import State
from ...settings import MAX_SECONDS
from ...store.authentications import now
from ..responses import json_answer
from . import inputs

_ADVANCE = Draft202012Validator(
    {
        "type": "object",
        "required": ["seconds"],
        "additionalProperties": False,
        "properties": {"seconds": {"type": "number", "minimum": 0, "maximum": MAX_SECONDS}},
    }
)


async def show(state: State, _: Request) -> Response:
    """Return the sandbox's time."""
    return _answer(state, await state.store.run(now))


async def advance(state: State, request: Request) -> Response:
    """Let time pass."""
    given = await inputs.body(request, _ADVANCE)
    return _answer(state, await state.advance(given["seconds"]))


async def reset(state: State, _: Request) -> Response:
    """Set it to the machine's time."""
    return _answer(state, await state.set_clock_right())


def _answer(state: State, at: int) -> Response:
    return json_answer({"now": iso(at), "offset": state.traffic.offset / SECOND})
