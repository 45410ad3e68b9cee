"""Background tasks that survive their exceptions, and tell how they are."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

from .log import logger

_PAUSES = (0.1, 0.5, 1.0, 5.0)
_RECOVERED_AFTER = 10.0


class _Task:
    """One task: begun again, after a pause, whenever it ends."""

    def __init__(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        self.name = name
        self._work = work
        self._failures = 0
        self._failed_at = 0.0
        self._reason = ""
        self._is_running = False

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            started = time.monotonic()
            self._is_running = True
            try:
                await self._work()
                self._reason = "it ended"
            except Exception as error:  # whatever it is: one event must not end all that come after it
                self._reason = type(error).__name__
                # Without its text and stack, unless they are asked for: they may quote what is private.
                debug = logger.isEnabledFor(logging.DEBUG)
                logger.error("the task %s failed (%s), and begins again", self.name, self._reason, exc_info=debug)
            self._is_running = False
            self._failed_at = time.monotonic()
            self._failures = 1 if self._failed_at - started > _RECOVERED_AFTER else self._failures + 1
            await asyncio.sleep(_PAUSES[min(self._failures, len(_PAUSES)) - 1])

    def health(self) -> dict[str, Any]:
        """Tell whether it runs, and why it failed last if that was just now."""
        recent = self._failures > 0 and time.monotonic() - self._failed_at < _RECOVERED_AFTER
        failing = recent or not self._is_running
        return {"status": "failing" if failing else "ok", **({"reason": self._reason} if failing else {})}


class Background:
    """The background tasks of one sandbox."""

    def __init__(self) -> None:
        self._tasks: list[_Task] = []
        self._running: list[asyncio.Task[None]] = []

    def add(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Add a task, before they are started.

        Args:
            name: For its health.
            work: Goes on until cancelled.
        """
        self._tasks.append(_Task(name, work))

    def start(self) -> None:
        """Start all of them."""
        self._running = [asyncio.create_task(task.run(), name=task.name) for task in self._tasks]

    async def stop(self) -> None:
        """Cancel all of them, and wait for their ends."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def health(self) -> dict[str, dict[str, Any]]:
        """Return how each of them is."""
        return {task.name: task.health() for task in self._tasks}
