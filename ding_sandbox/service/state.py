"""What a running sandbox holds, and its background tasks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from ..domain.instants import seconds
from ..runtime.background import Background
from ..runtime.changes import Changes
from ..runtime.log import logger
from ..settings import Settings
from ..store import Store, StoreUnavailableError
from ..store.authentications import now
from ..store.clock import advance_clock, clock_offset, reset_clock
from ..store.retention import forget_everything, forget_messages, forget_slice
from ..store.views import marker
from ..traffic import Recorder
from ..webhooks.courier import Courier
from ..webhooks.targets import Targets
from .fault_board import FaultBoard
from .operations import Outcome

ClockChange = Callable[[Connection], tuple[int, int]]

_LOOK_EVERY = 0.25
_FORGET_EVERY = 200
_FORGET_AT_LATEST = 60.0


class State:
    """A sandbox without its HTTP side.

    Args:
        settings: What it does.
        store: Where it keeps what happened. Closed together with it.
        targets: Where webhooks may be posted to.

    Attributes:
        live: Counts every change, for who wants to know of each kind.
        changes: Counts what happened to messages, authentications, webhooks, faults and the clock.
        traffic: The newest requests with their answers.
        traffic_changes: Counts those.
        faults: The faults that are on.
        courier: Posts the webhooks.
        background: The background tasks.
    """

    def __init__(self, settings: Settings, store: Store, targets: Targets) -> None:
        self.settings = settings
        self.store = store
        self.live = Changes()
        self.changes = Changes(also=self.live)
        self.traffic_changes = Changes(also=self.live)
        self.traffic = Recorder(settings.keep_requests, self.traffic_changes)
        self.faults = FaultBoard(store)
        self._mail = Changes()
        self.courier = Courier(store, self._mail, self.changes, settings, targets)
        self._sends = 0
        self._surplus = Changes()
        self.background = Background()
        self.background.add("webhooks", self.courier.run)
        self.background.add("retention", self._forget)
        if store.is_shared:
            self.background.add("other sandboxes", self._look_for_changes)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Load the faults, run the background tasks, and close the store at the end."""
        await self.faults.reload()
        self.traffic.offset = await self.store.run(clock_offset)
        self.background.start()
        try:
            yield
        finally:
            await self.background.stop()
            await self.store.close()

    def close(self) -> None:
        """Let those go who wait for something to happen: the server is stopping."""
        for changes in (self.changes, self.traffic_changes):
            changes.close()

    def happened(self, outcome: Outcome, operation: str) -> None:
        """Tell those who wait what an operation has done."""
        self.changes.notify()
        if outcome.has_callback:
            self._mail.notify()
        if operation == "send":
            self._sends += 1
            if self._sends % _FORGET_EVERY == 0:
                self._surplus.notify()

    async def advance(self, by: float) -> int:
        """Let seconds pass on the sandbox's clock, and return the new time.

        Raises:
            ApiError: It would be more than a century ahead.
        """
        return await self._set_clock(partial(advance_clock, by=seconds(by)))

    async def set_clock_right(self) -> int:
        """Set the sandbox's clock to the machine's time, and return that."""
        return await self._set_clock(reset_clock)

    async def reset(self) -> None:
        """Forget everything that happened, set the clock right, and switch all faults off.

        Requests that wait to be carried out never are: their messages would be found by the next test.
        """
        self.traffic.resets += 1
        await self.store.run(forget_everything)
        await self.faults.reload()
        self.traffic.offset = 0
        self.traffic.clear()
        self.notify_all()

    async def forget_messages(self) -> None:
        """Forget authentications with their messages and webhooks. The clock and the faults stay."""
        await self.store.run(forget_messages)
        self.notify_all()

    def notify_all(self) -> None:
        """Wake whoever waits, the courier too."""
        self.changes.notify()
        self._mail.notify()

    async def _set_clock(self, change: ClockChange) -> int:
        self.traffic.offset, new_time = await self.store.run(change)
        self.notify_all()
        return new_time

    async def _forget(self) -> None:
        """Drop what is too much, a slice at a time, so that requests come in between."""
        window = seconds(self.settings.send_window)
        while True:
            seen = self._surplus.count
            while await self.store.run(lambda c: forget_slice(c, self.settings.keep, now(c), window)):
                pass
            await self._surplus.wait(seen, _FORGET_AT_LATEST)

    async def _look_for_changes(self) -> None:
        """Notice what other sandboxes on the same database do."""
        seen: tuple[int, ...] | None = None
        while True:
            try:
                found = await self.store.run(marker)
                if found != seen:
                    seen = found
                    self.traffic.offset = await self.store.run(clock_offset)
                    await self.faults.reload()
                    self.notify_all()
            except (SQLAlchemyError, StoreUnavailableError) as error:
                logger.warning("the database failed (%s)", type(error).__name__)
            await asyncio.sleep(_LOOK_EVERY)
