"""Waits for sockets, on behalf of network code that is written once for threads and for event loops.

Such code is a generator (`Steps`): it yields a `Wait`, is sent the sockets that became ready, and returns its result.
`run` waits in the calling thread, `run_async` (in `async_waiting.py`) in the running event loop. Neither waits beyond
the deadline of the attempt.
"""

import math
import select
import socket
from collections.abc import Generator, Sequence
from typing import TypeVar

from attrs import frozen

from .messages import Attempt

T = TypeVar("T")

TOO_LATE = "the budget of the call is used up"


@frozen
class Wait:
    """A request to wait until one of the sockets is ready.

    With a `limit`, in seconds, the generator goes on with no socket when it has passed; without, only the deadline of
    the attempt ends the wait.
    """

    sockets: Sequence[socket.socket]
    for_writing: bool = False
    limit: float | None = None


Steps = Generator[Wait, Sequence[socket.socket], T]


def run(steps: Steps[T], attempt: Attempt) -> T:
    """Run network code to its end in this thread.

    Raises:
        TimeoutError: The deadline passed first.
    """
    try:
        wait = next(steps)
        while True:
            left = attempt.remaining()
            if left <= 0:
                raise TimeoutError(TOO_LATE)
            ready = _ready(wait, left if wait.limit is None else min(left, wait.limit))
            if ready or wait.limit is not None:
                wait = steps.send(ready)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


def _ready(wait: Wait, seconds: float) -> Sequence[socket.socket]:
    # Looked up with each wait: gevent replaces both after this module was imported. `poll` takes descriptors of any
    # number, but Windows does not have it.
    if not hasattr(select, "poll"):
        return _selected(wait, seconds)
    poller = select.poll()
    for waiting in wait.sockets:
        poller.register(waiting, select.POLLOUT if wait.for_writing else select.POLLIN)
    ready = {descriptor for descriptor, _ in poller.poll(math.ceil(seconds * 1000))}
    return [waiting for waiting in wait.sockets if waiting.fileno() in ready]


def _selected(wait: Wait, seconds: float) -> Sequence[socket.socket]:
    if wait.for_writing:  # Windows reports a refused connection as exceptional
        _, ready, failed = select.select([], wait.sockets, wait.sockets, seconds)
        return [*ready, *failed]
    return select.select(wait.sockets, [], [], seconds)[0]
