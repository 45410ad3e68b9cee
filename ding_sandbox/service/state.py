"""What a running sandbox holds, and its background tasks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from functools import partial

from sqlalchemy.exc import SQLAlchemyError

from ..domain.instants import seconds
from ..runtime.changes import Changes
from ..runtime.log import logger
from ..settings import Settings
from ..store import Store
from ..store.authentications import forget_oldest, now
from ..store.views import advance_clock, forget_everything, marker
from ..webhooks.courier import Courier
from .fault_board import FaultBoard
from .operations import Outcome

_LOOK_EVERY = 0.25
_FORGET_EVERY = 200


class State:
    """A sandbox without its HTTP side.

    Args:
        settings: What it does.
        store: Where it keeps what happened. Closed together with it.
        exposed: Whether it may be reached from other machines.

    Attributes:
        changes: Counts what happened, for who waits for it.
        faults: The faults that are on.
    """

    def __init__(self, settings: Settings, store: Store, *, exposed: bool) -> None:
        self.settings = settings
        self.store = store
        self.exposed = exposed
        self.changes = Changes()
        self.faults = FaultBoard(store)
        self._mail = Changes()
        self._courier = Courier(store, self._mail, self.changes, settings)
        self._sends = 0
        self._forgetting: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Load the faults, run the background tasks, and close the store at the end."""
        await self.faults.reload()
        tasks = [asyncio.create_task(self._courier.run())]
        if self.store.is_shared:
            tasks.append(asyncio.create_task(self._look_for_changes()))
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if self._forgetting is not None:
                await self._forgetting
            await self.store.close()

    def happened(self, outcome: Outcome, operation: str) -> None:
        """Tell those who wait what an operation has done."""
        self.changes.notify()
        if outcome.has_callback:
            self._mail.notify()
        if operation == "send":
            self._sends += 1
            if self._sends % _FORGET_EVERY == 0:
                self._forgetting = asyncio.create_task(self._forget())

    async def advance(self, by: float) -> int:
        """Let seconds pass on the sandbox's clock, and return the new time."""
        new_time = await self.store.run(partial(advance_clock, by=seconds(by)))
        self._notify_all()
        return new_time

    async def reset(self) -> None:
        """Forget everything that happened."""
        await self.store.run(forget_everything)
        await self.faults.reload()
        self._notify_all()

    def _notify_all(self) -> None:
        self.changes.notify()
        self._mail.notify()

    async def _forget(self) -> None:
        window = seconds(self.settings.send_window)
        with suppress(SQLAlchemyError):  # the next time will do
            await self.store.run(lambda c: forget_oldest(c, self.settings.keep, now(c), window))

    async def _look_for_changes(self) -> None:
        """Notice what other sandboxes on the same database do."""
        seen: tuple[int, ...] | None = None
        while True:
            try:
                found = await self.store.run(marker)
                if found != seen:
                    seen = found
                    await self.faults.reload()
                    self._notify_all()
            except SQLAlchemyError as error:
                logger.warning("the database failed (%s)", type(error).__name__)
            await asyncio.sleep(_LOOK_EVERY)
