"""What a test did with the sandbox, as lines for its report. Without codes, and with two digits of each number."""

from __future__ import annotations

from .client import SandboxClient
from .client_views import RecordedRequest

MAX_LINES = 50
"""The newest lines that are shown."""


def timeline(sandbox: SandboxClient) -> str:
    """Return the requests and the attempts to post webhooks in the order of time, and the faults that are on."""
    entries = [(one.at, _request_line(one)) for one in sandbox.requests]
    for event in sandbox.webhooks():
        entries += [(one.at, f"webhook {event.body['type']}: {one.reason}") for one in event.deliveries]
    entries.sort(key=lambda entry: entry[0])
    shown = [f"{at:%H:%M:%S.%f}"[:-3] + f"  {line}" for at, line in entries[-MAX_LINES:]]
    left_out = len(entries) - len(shown)
    first = [f"{left_out} earlier left out"] if left_out else []
    last = [f"on: fault {kind}" for kind in sandbox.faults.kinds()]
    return "\n".join([*first, *(shown or ["no request reached the sandbox"]), *last])


def _request_line(one: RecordedRequest) -> str:
    status = "no answer" if one.status is None else str(one.status)
    what = one.operation or f"{one.method} {one.path}".strip() or "?"
    parts = [f"{what:7}", status, one.code or one.answer or "", _masked(one.phone_number), f"{one.milliseconds:.0f} ms"]
    if one.attempt > 1:
        parts.append(f"attempt {one.attempt}")
    if one.faults:
        parts.append(f"fault: {', '.join(one.faults)}")
    elif one.outcome != "answered":
        parts.append(one.outcome.replace("_", " "))
    return "  ".join(part for part in parts if part)


def _masked(number: str | None) -> str:
    return "" if number is None else f"+...{number[-2:]}"
