"""The API for tests, under /_sandbox. Durations are seconds, instants RFC 3339."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Any, cast

from jsonschema_rs import Draft202012Validator, ValidationError, ValidationErrorKind
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from ..domain.errors import ApiError
from ..domain.faults import FAULT_KINDS, FAULT_SCHEMA, new_fault
from ..domain.instants import iso
from ..domain.magic_numbers import MAGIC_NUMBERS
from ..domain.phone_numbers import EXAMPLE_NUMBER
from ..service.state import State
from ..store.authentications import now
from ..store.views import Json, list_authentications, list_messages, list_webhooks
from .responses import error_answer, json_answer

MAX_WAIT = 60.0
"""Seconds that a request for messages may wait."""

_MAX_LIMIT = 1000
_CENTURY = 100 * 365 * 24 * 3600
_KEEP_ALIVE = 15.0

_FAULT = Draft202012Validator(dict(FAULT_SCHEMA))
_ADVANCE_SCHEMA = Draft202012Validator(
    {
        "type": "object",
        "required": ["seconds"],
        "additionalProperties": False,
        "properties": {"seconds": {"type": "number", "minimum": 0, "maximum": _CENTURY}},
    }
)

Handler = Callable[[Request], Awaitable[Response]]


def control_routes(state: State) -> list[BaseRoute]:
    """All routes, relative to /_sandbox."""
    control = Control(state)
    routes: list[tuple[str, str, Handler]] = [
        ("GET", "/", control.about),
        ("GET", "/messages", control.messages),
        ("GET", "/authentications", control.authentications),
        ("GET", "/authentications/{uuid}", control.authentication),
        ("GET", "/webhooks", control.webhooks),
        ("GET", "/clock", control.clock),
        ("POST", "/clock/advance", control.advance),
        ("POST", "/reset", control.reset),
        ("GET", "/faults", control.faults),
        ("POST", "/faults", control.add_fault),
        ("DELETE", "/faults", control.clear_faults),
        ("DELETE", "/faults/{id}", control.remove_fault),
        ("GET", "/changes", control.changes),
    ]
    return [Route(path, _with_errors(handler), methods=[method]) for method, path, handler in routes]


def _with_errors(handler: Handler) -> Handler:
    async def handle(request: Request) -> Response:
        try:
            return await handler(request)
        except ApiError as error:
            return error_answer(error, request)

    return handle


class Control:
    """The handlers."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def about(self, _: Request) -> Response:
        """The limits, the magic numbers and the kinds of faults: what the page shows."""
        settings = self._state.settings
        limits = ("code_lifetime", "max_checks", "max_retries", "retry_after", "max_sends", "send_window")
        magic = [
            {
                "phone_number": one.phone_number,
                "operation": one.operation,
                "http_status": one.http_status,
                "answer": one.answer,
                "explanation": one.explanation,
            }
            for one in MAGIC_NUMBERS
        ]
        return json_answer(
            {
                "limits": {name: getattr(settings, name) for name in limits},
                "example_number": EXAMPLE_NUMBER,
                "magic_numbers": magic,
                "fault_kinds": {str(kind): what for kind, what in FAULT_KINDS.items()},
            }
        )

    async def messages(self, request: Request) -> Response:
        """Messages, newest first; with `wait_seconds`, not before there is one."""
        look = partial(
            list_messages,
            phone_number=_phone_number(request),
            authentication_uuid=request.query_params.get("authentication_uuid"),
            after=int(_number(request, "after", 0, 2**62)),
            limit=_limit(request),
        )
        deadline = time.monotonic() + _number(request, "wait_seconds", 0.0, MAX_WAIT)
        changes = self._state.changes
        while True:
            seen = changes.count
            found = await self._state.store.run(look)
            left = deadline - time.monotonic()
            if found or left <= 0 or changes.closed:
                return json_answer({"messages": found})
            await changes.wait(seen, left)

    async def authentications(self, request: Request) -> Response:
        """Authentications with their events, newest first."""
        look = partial(list_authentications, phone_number=_phone_number(request), limit=_limit(request))
        return json_answer({"authentications": await self._state.store.run(look)})

    async def authentication(self, request: Request) -> Response:
        """One authentication with its events."""
        uuid = request.path_params["uuid"].lower()
        found = await self._state.store.run(partial(list_authentications, uuid=uuid))
        if not found:
            raise ApiError("invalid_auth_uuid", f"{uuid} is not the UUID of an authentication", 404)
        return json_answer(found[0])

    async def webhooks(self, request: Request) -> Response:
        """Webhook events and how far each got, newest first."""
        uuid = request.query_params.get("authentication_uuid")
        found: list[Json] = await self._state.store.run(
            partial(list_webhooks, authentication_uuid=uuid, limit=_limit(request))
        )
        for event in found:
            event["body"] = json.loads(event["body"])
        return json_answer({"webhooks": found})

    async def clock(self, _: Request) -> Response:
        """The sandbox's time."""
        return json_answer({"now": iso(await self._state.store.run(now))})

    async def advance(self, request: Request) -> Response:
        """Let time pass."""
        body = await _json(request, _ADVANCE_SCHEMA)
        return json_answer({"now": iso(await self._state.advance(body["seconds"]))})

    async def reset(self, _: Request) -> Response:
        """Forget everything, set the clock right, switch all faults off."""
        await self._state.reset()
        return Response(status_code=204)

    async def faults(self, _: Request) -> Response:
        """The faults that are on."""
        return json_answer({"faults": [fault.public() for fault in self._state.faults.on]})

    async def add_fault(self, request: Request) -> Response:
        """Switch a fault on."""
        fault = new_fault(await _json(request, _FAULT))
        await self._state.faults.add(fault)
        self._state.changes.notify()
        return json_answer(fault.public(), 201)

    async def clear_faults(self, _: Request) -> Response:
        """Switch all faults off."""
        await self._state.faults.remove()
        self._state.changes.notify()
        return Response(status_code=204)

    async def remove_fault(self, request: Request) -> Response:
        """Switch one fault off."""
        if not await self._state.faults.remove(request.path_params["id"]):
            raise ApiError("bad_request", "no such fault is on", 404)
        self._state.changes.notify()
        return Response(status_code=204)

    async def changes(self, _: Request) -> Response:
        """A stream of server-sent events, one whenever something changed."""
        return StreamingResponse(self._tell(), media_type="text/event-stream", headers={"cache-control": "no-store"})

    async def _tell(self) -> AsyncIterator[str]:
        changes = self._state.changes
        seen = changes.count
        yield "retry: 1000\ndata: hello\n\n"
        while not changes.closed:
            # The comment lets a page that was closed be noticed.
            yield "data: changed\n\n" if await changes.wait(seen, _KEEP_ALIVE) else ": still here\n\n"
            seen = changes.count


def _phone_number(request: Request) -> str | None:
    number = request.query_params.get("phone_number")
    # A plus sign that was not escaped arrives as a space.
    return None if number is None else "+" + number.strip().lstrip("+")


def _limit(request: Request) -> int:
    return int(_number(request, "limit", 100, _MAX_LIMIT))


def _number(request: Request, name: str, default: float, most: float) -> float:
    text = request.query_params.get(name)
    if text is None:
        return default
    try:
        value = float(text)
    except ValueError:
        value = -1
    if not 0 <= value <= most:
        raise ApiError("bad_request", f"{name} must be a number from 0 to {most:g}, not {text}")
    return value


def _reason(error: ValidationError) -> str:
    match error.kind:
        case ValidationErrorKind.Enum(options=options):
            # All of them: the library's own message has the first two.
            return f"{error.instance!r} is not one of {', '.join(str(option) for option in options if option)}"
        case _:
            return error.message


async def _json(request: Request, schema: Draft202012Validator) -> dict[str, Any]:
    try:
        body: object = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise ApiError("bad_request", "the body is not JSON") from None
    error = next(iter(schema.iter_errors(body)), None)
    if error is not None:
        where = ".".join(map(str, error.instance_path)) or "the body"
        raise ApiError("bad_request", f"{where}: {_reason(error)}")
    return cast("dict[str, Any]", body)
