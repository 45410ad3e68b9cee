"""A number of places that threads take and give back, safe from interrupts and forks: there is no lock to leave locked.

A signal handler may raise between any two steps of a thread. So a place that is lost on the way comes back as soon as
nothing refers to it, and who waits looks again from time to time.
"""

import contextlib
import threading
import weakref
from collections import deque

from .messages import Attempt

# How long a thread that was not woken sleeps at most; only after an interrupt in another one is it needed.
_LOOK_AGAIN_SECONDS = 0.05


class Place:
    """The right to use one connection, until it is released or forgotten."""

    def __init__(self, places: "Places") -> None:
        self._places: weakref.ref[Places] | None = weakref.ref(places)

    def release(self) -> None:
        """Give it back. Twice does no harm."""
        places = self._places() if self._places is not None else None
        self._places = None
        if places is not None:
            places.put_back()

    def __del__(self) -> None:
        self.release()


class Places:
    """The places that are free."""

    def __init__(self, count: int) -> None:
        self._free = deque(Place(self) for _ in range(count))
        self._waiting: deque[threading.Lock] = deque()

    def acquire(self, attempt: Attempt) -> Place | None:
        """Take a place, or None if there was none before the deadline."""
        while True:
            with contextlib.suppress(IndexError):
                return self._free.popleft()
            left = attempt.remaining()
            if left <= 0:
                return None
            self._wait(min(left, _LOOK_AGAIN_SECONDS))

    def _wait(self, seconds: float) -> None:
        bell = threading.Lock()
        bell.acquire()
        self._waiting.append(bell)
        try:
            if not self._free:
                bell.acquire(timeout=seconds)
        finally:
            with contextlib.suppress(ValueError):
                self._waiting.remove(bell)

    def put_back(self) -> None:
        """Make a place free, and wake a thread that waits for one."""
        self._free.append(Place(self))
        with contextlib.suppress(IndexError):
            self._waiting.popleft().release()
