"""What the page shows around its lists, and how the sandbox is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of

from starlette.requests import Request
from starlette.responses import Response

from ...domain.faults import FAULT_KINDS
from ...domain.instants import SECOND
from ...domain.magic_numbers import MAGIC_NUMBERS
from ...domain.number_rules import EXAMPLE_NUMBER
from ...service.state import State
from ...store.views import counts
from ..responses import json_answer

_LIMITS = ("code_lifetime", "max_checks", "max_retries", "retry_after", "max_sends", "send_window")

_MAGIC = [
    {
        "phone_number": one.phone_number,
        "operation": one.operation,
        "http_status": one.http_status,
        "answer": one.answer,
        "explanation": one.explanation,
    }
    for one in MAGIC_NUMBERS
]


def version() -> str | None:
    """Return the version of the distribution; None when it is run from a folder."""
    try:
        return version_of("ding-otp")
    except PackageNotFoundError:
        return None


async def about(state: State, _: Request) -> Response:
    """The version, the limits, the magic numbers, the kinds of faults and those that are on, the clock, and counts."""
    settings = state.settings
    return json_answer(
        {
            "version": version(),
            "limits": {name: getattr(settings, name) for name in _LIMITS},
            "keep": {"authentications": settings.keep, "requests": settings.keep_requests},
            "needs_key": bool(settings.api_keys),
            "example_number": EXAMPLE_NUMBER,
            "magic_numbers": _MAGIC,
            "fault_kinds": {str(kind): what for kind, what in FAULT_KINDS.items()},
            "faults": [fault.public() for fault in state.faults.on],
            "clock_offset": state.traffic.offset / SECOND,
            "counts": {**await state.store.run(counts), "requests": len(state.traffic)},
        }
    )


async def health(state: State, _: Request) -> Response:
    """Return how the background tasks and the database are: 200 when all are well, else 503."""
    tasks = state.background.health()
    database = await state.store.health()
    is_well = all(one["status"] == "ok" for one in (*tasks.values(), database))
    content = {
        "status": "ok" if is_well else "failing",
        "version": version(),
        "database": database,
        "tasks": tasks,
    }
    return json_answer(content, 200 if is_well else 503)


async def reset(state: State, _: Request) -> Response:
    """Forget everything, set the clock right, switch all faults off."""
    await state.reset()
    return Response(status_code=204)
