# Generated from the API's description. Edit that or the templates, not this file.
"""Waits for sockets in the running event loop; see `waiting.py`."""

import socket
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import anyio

from .messages import Attempt
from .waiting import TOO_LATE, Steps, Wait

T = TypeVar("T")

_WaitFor = Callable[[socket.socket], Awaitable[None]]


def _function(name: str, old_name: str) -> _WaitFor:
    found: _WaitFor = getattr(anyio, name, None) or getattr(anyio, old_name)
    return found


# The second names are those of anyio before 4.7.
_wait_readable = _function("wait_readable", "wait_socket_readable")
_wait_writable = _function("wait_writable", "wait_socket_writable")


async def run_async(steps: Steps[T], attempt: Attempt) -> T:
    """Run network code to its end in this task.

    Raises:
        TimeoutError: The deadline passed first.
    """
    try:
        with anyio.move_on_after(attempt.remaining()):
            wait = next(steps)
            while True:
                wait = steps.send(await _ready(wait))
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()
    raise TimeoutError(TOO_LATE)


async def _ready(wait: Wait) -> Sequence[socket.socket]:
    wait_for = _wait_writable if wait.for_writing else _wait_readable
    if wait.limit is None and len(wait.sockets) == 1:
        await wait_for(wait.sockets[0])
        return wait.sockets
    ready: list[socket.socket] = []

    async def wait_for_one(waiting: socket.socket) -> None:
        await wait_for(waiting)
        ready.append(waiting)
        tasks.cancel_scope.cancel()

    with anyio.move_on_after(wait.limit):
        async with anyio.create_task_group() as tasks:
            for waiting in wait.sockets:
                tasks.start_soon(wait_for_one, waiting)
    return ready
