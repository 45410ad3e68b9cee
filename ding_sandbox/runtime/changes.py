"""Waiting for something to happen: a message, a change of the clock, an event that is due."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable


class Changes:
    """A count that goes up with every change, and a way to wait for that. For one event loop.

    Args:
        also: Is notified of each change, too: to wait for several kinds at once.

    Attributes:
        count: Changes so far.
        closed: Whether the server is stopping, so that no one should wait any longer.
    """

    def __init__(self, also: Changes | None = None) -> None:
        self.count = 0
        self.closed = False
        self._also = also
        self._changed: asyncio.Event | None = None

    def notify(self) -> None:
        """Wake all who wait. Costs nothing when no one does."""
        self.count += 1
        if self._changed is not None:
            self._changed.set()
            self._changed = None
        if self._also is not None:
            self._also.notify()

    def close(self) -> None:
        """Wake all who wait, for good."""
        self.closed = True
        if self._also is not None:
            self._also.closed = True
        self.notify()

    async def pause(self, seconds: float, is_over: Callable[[], bool]) -> None:
        """Let time pass, but not beyond the end of the server, nor a change after which it is over."""
        deadline = time.monotonic() + seconds
        while not (self.closed or is_over()) and (left := deadline - time.monotonic()) > 0:
            await self.wait(self.count, left)

    async def wait(self, seen: int, timeout: float) -> bool:
        """Wait until there are more changes than were seen.

        Args:
            seen: The count from before whoever waits looked; changes since then are not missed.
            timeout: Seconds to wait at most.

        Returns:
            Whether something changed.
        """
        if self.count == seen and not self.closed:
            if self._changed is None:
                self._changed = asyncio.Event()
            try:
                async with asyncio.timeout(timeout):  # `wait_for` of Python 3.11 may lose that it is cancelled
                    await self._changed.wait()
            except TimeoutError:
                return False
        return self.count != seen
