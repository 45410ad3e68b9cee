"""Webhook events, and how far the delivery of each got."""

from __future__ import annotations

import json
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from ...domain.api_error import ApiError
from ...service.state import State
from ...store.views import Json, list_webhooks
from ..responses import json_answer
from . import inputs

_STATES = ("waiting", "done", "refused", "given_up", "failing")


async def list_all(state: State, request: Request) -> Response:
    """Return webhook events with their attempts, newest first."""
    look = partial(
        list_webhooks,
        authentication_uuid=inputs.uuid(request, "authentication_uuid"),
        state=inputs.choice(request, "state", _STATES),
        search=inputs.text(request, "search"),
        before=inputs.uuid(request, "before"),
        limit=inputs.limit(request),
    )
    return json_answer({"webhooks": [_shown(event) for event in await state.store.run(look)]})


async def one(state: State, request: Request) -> Response:
    """Return one webhook event."""
    return json_answer(await _find(state, request))


async def resend(state: State, request: Request) -> Response:
    """Post an event once more, at once."""
    event = await _find(state, request)
    await state.courier.send_again(event["id"])
    return json_answer(await _find(state, request), 202)


async def _find(state: State, request: Request) -> Json:
    webhook_id = inputs.require_text(request.path_params["id"], "the id").lower()
    found = await state.store.run(partial(list_webhooks, webhook_id=webhook_id))
    if not found:
        raise ApiError("bad_request", f"{webhook_id[:50]} is not the id of a webhook event", 404)
    return _shown(found[0])


def _shown(event: Json) -> Json:
    event["body"] = json.loads(event["body"])
    return event
