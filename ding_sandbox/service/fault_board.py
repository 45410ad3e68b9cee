"""The faults that are on, and which of them strike a request."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection, delete, insert, select, update

from ..domain.faults import Fault
from ..domain.instants import real_now
from ..store import Store
from ..store.tables import faults


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
        """Return the faults that strike this request. Those with a number of times are used up by it."""
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
