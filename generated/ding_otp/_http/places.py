# Generated from the API's description. Edit that or the templates, not this file.
"""A number of places that threads take, safe from interrupts and forks: there is no lock to leave locked.

A signal handler may raise between any two steps of a thread. So a place is taken as long as something refers to it, and
comes back in one step of the interpreter; and who waits looks again from time to time, as a wake-up may be lost.
"""

import contextlib
import threading
import weakref
from collections import deque

from .messages import Attempt

# How long a thread that was not woken sleeps at most.
_LOOK_AGAIN_SECONDS = 0.05


class Place:
    """The right to use one connection, as long as something refers to it."""


class Places:
    """So many places as there may be connections."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._taken: set[weakref.ref[Place]] = set()
        self._waiting: deque[threading.Lock] = deque()

    def acquire(self, attempt: Attempt) -> Place | None:
        """Take a place, or None if there was none before the deadline. Call `wake_one` after letting go of it."""
        while True:
            place = Place()
            self._taken.add(weakref.ref(place, self._taken.discard))
            if len(self._taken) <= self._count:
                return place
            del place
            left = attempt.remaining()
            if left <= 0:
                return None
            self._wait(min(left, _LOOK_AGAIN_SECONDS))

    def _wait(self, seconds: float) -> None:
        bell = threading.Lock()
        bell.acquire()
        self._waiting.append(bell)
        try:
            if len(self._taken) >= self._count:
                bell.acquire(timeout=seconds)
        finally:
            with contextlib.suppress(ValueError):
                self._waiting.remove(bell)

    def wake_one(self) -> None:
        """Wake a thread that waits for a place."""
        with contextlib.suppress(IndexError):
            self._waiting.popleft().release()
