"""Messages and the authentications that they belong to."""

from __future__ import annotations

import time
from functools import partial

from jsonschema_rs import Draft202012Validator
from starlette.requests import Request
from starlette.responses import Response

from ...domain.api_error import ApiError
from ...service import operations
from ...service.state import State
from ...settings import CUSTOMER_UUID
from ...store.views import list_authentications, list_messages
from ..responses import json_answer
from . import inputs

MAX_WAIT = 60.0
"""Seconds that a request for messages may wait."""

_SEND = Draft202012Validator(
    {
        "type": "object",
        "required": ["phone_number"],
        "additionalProperties": False,
        "properties": {"phone_number": {"type": "string", "maxLength": 32}},
    }
)


async def list_all(state: State, request: Request) -> Response:
    """Return messages, newest first; with `wait_seconds`, not before there is one."""
    look = partial(
        list_messages,
        phone_number=inputs.phone_number(request),
        authentication_uuid=inputs.uuid(request, "authentication_uuid"),
        search=inputs.text(request, "search"),
        before=inputs.whole(request, "before", None, inputs.MAX_ID),
        after=inputs.whole(request, "after", 0, inputs.MAX_ID) or 0,
        limit=inputs.limit(request),
        max_checks=state.settings.max_checks,
    )
    deadline = time.monotonic() + inputs.number(request, "wait_seconds", 0.0, MAX_WAIT)
    changes = state.changes
    while True:
        seen = changes.count
        found = await state.store.run(look)
        left = deadline - time.monotonic()
        if found or left <= 0 or changes.closed:
            return json_answer({"messages": found})
        await changes.wait(seen, left)


async def send_one(state: State, request: Request) -> Response:
    """Send a code as `send` does, without a key: for trying the sandbox from its page."""
    given = await inputs.body(request, _SEND)
    customers = state.settings.customer_uuids
    body = {"customer_uuid": customers[0] if customers else CUSTOMER_UUID, **given}
    outcome = await state.store.run(lambda c: operations.send(c, body, state.settings))
    state.happened(outcome, "send")
    return json_answer(outcome.answer, 201)


async def forget(state: State, _: Request) -> Response:
    """Forget authentications with their messages and webhooks; the clock and the faults stay."""
    await state.forget_messages()
    return Response(status_code=204)


async def authentications(state: State, request: Request) -> Response:
    """Return authentications with their events, newest first."""
    look = partial(
        list_authentications,
        phone_number=inputs.phone_number(request),
        search=inputs.text(request, "search"),
        has_message=inputs.yes_or_no(request, "has_message"),
        before=inputs.uuid(request, "before"),
        limit=inputs.limit(request),
        max_checks=state.settings.max_checks,
    )
    return json_answer({"authentications": await state.store.run(look)})


async def authentication(state: State, request: Request) -> Response:
    """Return one authentication with its events."""
    uuid = inputs.require_text(request.path_params["uuid"], "the UUID").lower()
    found = await state.store.run(partial(list_authentications, uuid=uuid, max_checks=state.settings.max_checks))
    if not found:
        raise ApiError("invalid_auth_uuid", f"{uuid} is not the UUID of an authentication", 404)
    return json_answer(found[0])
