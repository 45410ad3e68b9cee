"""Faults that can be switched on: which kinds there are, and what one of them is."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal

FaultKind = Literal["latency", "rate_limited", "unavailable", "drop", "drop_after", "truncate", "wrong_body"]
OperationName = Literal["send", "check", "retry"]

FAULT_KINDS: Final[Mapping[FaultKind, str]] = {
    "latency": "The answer comes late by that many seconds.",
    "rate_limited": "429 with that many seconds in Retry-After; nothing is done.",
    "unavailable": "503 with that many seconds in Retry-After; nothing is done.",
    "drop": "The connection is closed without an answer; nothing is done.",
    "drop_after": "The request is carried out, then the connection is closed without an answer.",
    "truncate": "The request is carried out, then the connection is closed in the middle of the answer.",
    "wrong_body": "The request is carried out, and answered 200 with an HTML page as a proxy would send it.",
}
"""Every kind with what it does."""

FAULT_SCHEMA: Final[Mapping[str, Any]] = {
    "type": "object",
    "required": ["kind"],
    "additionalProperties": False,
    "properties": {
        "kind": {"enum": list(FAULT_KINDS)},
        "operation": {"enum": ["send", "check", "retry", None]},
        "share": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
        "seconds": {"type": "number", "minimum": 0, "maximum": 600},
        "times": {"type": ["integer", "null"], "minimum": 1, "maximum": 1_000_000_000},
    },
}
"""JSON Schema of what switches a fault on."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault that is switched on.

    Attributes:
        id: Its UUID, to switch it off.
        kind: One of `FAULT_KINDS`.
        operation: The operation that it strikes; None for all.
        share: Of the requests, more than 0 up to 1.
        seconds: Of latency, or in Retry-After.
        times: How many requests it still strikes; None for no end.
    """

    id: str
    kind: str
    operation: str | None
    share: float
    seconds: float
    times: int | None

    def public(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)


def new_fault(given: Mapping[str, Any]) -> Fault:
    """Return a fault with the defaults for what was not given. `given` fulfils `FAULT_SCHEMA`."""
    values: dict[str, Any] = {"operation": None, "share": 1.0, "seconds": 1.0, "times": None, **given}
    return Fault(id=str(uuid.uuid4()), **values)
