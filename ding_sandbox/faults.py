"""Faults that are switched on while the sandbox runs: which there are, and which strike a request."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from jsonschema_rs import Draft202012Validator
from sqlalchemy import Connection, delete, insert, select, update

from .client import FaultKind
from .instants import real_now
from .store import Store
from .store.tables import faults

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

FAULT_SCHEMA = Draft202012Validator(
    {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {
            "kind": {"enum": list(FAULT_KINDS)},
            "operation": {"enum": ["send", "check", "retry", None]},
            "share": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
            "seconds": {"type": "number", "minimum": 0, "maximum": 600},
            "times": {"type": ["integer", "null"], "minimum": 1},
        },
    }
)


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
    """A fault with the defaults for what was not given. `given` fulfils `FAULT_SCHEMA`."""
    values: dict[str, Any] = {"operation": None, "share": 1.0, "seconds": 1.0, "times": None, **given}
    return Fault(id=str(uuid.uuid4()), **values)


class FaultBoard:
    """The faults that are on. They are kept in the store, with a copy here that costs a request nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._on: list[Fault] = []

    @property
    def on(self) -> Sequence[Fault]:
        """The faults that are on, in the order they were switched on."""
        return self._on

    async def reload(self) -> None:
        """Take over what other processes switched."""
        self._on = await self._store.run(_load)

    async def add(self, fault: Fault) -> None:
        """Switch one on."""
        row = {**asdict(fault), "created_at": real_now()}
        await self._store.run(lambda connection: connection.execute(insert(faults), row))
        await self.reload()

    async def remove(self, fault_id: str | None = None) -> int:
        """Switch one off, or all.

        Returns:
            How many were on.
        """
        which = delete(faults) if fault_id is None else delete(faults).where(faults.c.id == fault_id)
        removed = await self._store.run(lambda connection: connection.execute(which).rowcount)
        await self.reload()
        return removed

    async def strike(self, operation: str) -> list[Fault]:
        """The faults that strike this request. Those with a number of times are used up by it."""
        struck: list[Fault] = []
        for fault in self._on:
            # A share needs no secrecy, only evenness.
            hit = fault.operation in {None, operation} and random.random() < fault.share  # noqa: S311
            if hit and (fault.times is None or await self._use_up(fault)):
                struck.append(fault)
        return struck

    async def _use_up(self, fault: Fault) -> bool:
        left = update(faults).where(faults.c.id == fault.id, faults.c.times > 0).values(times=faults.c.times - 1)
        used = await self._store.run(lambda connection: connection.execute(left).rowcount)
        await self.reload()
        return used > 0


def _load(connection: Connection) -> list[Fault]:
    rows = connection.execute(select(faults).order_by(faults.c.created_at)).mappings()
    names = ("id", "kind", "operation", "share", "seconds", "times")
    return [Fault(**{name: row[name] for name in names}) for row in rows if row["times"] != 0]
