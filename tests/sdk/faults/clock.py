"""Time as a process sees it: while a machine gives the processor to others, it does not pass."""

import threading
from time import monotonic, process_time

_STEP = 0.01


class Clock:
    """Adds up short steps. A step that took long counts as long only as this process was at work in it.

    A call that waits, or works, for longer than it may is seen all the same; a machine that is busy with other things
    is not taken for one.
    """

    def __init__(self) -> None:
        self._seconds = 0.0
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._tick, name="clock", daemon=True)
        self._thread.start()

    def now(self) -> float:
        """Return the seconds since the start."""
        return self._seconds

    def stop(self) -> None:
        """Stop the clock."""
        self._stopped.set()
        self._thread.join()

    def _tick(self) -> None:
        while not self._stopped.is_set():
            since, worked = monotonic(), process_time()
            self._stopped.wait(_STEP)
            self._seconds += min(monotonic() - since, max(2 * _STEP, process_time() - worked))
