"""The addresses of hosts. Asked for in threads, as the system's resolver knows no deadline."""

import contextlib
import os
import socket
import threading
from time import monotonic

from .waiting import Steps, Wait

# (family, address) as a socket takes them.
Address = tuple[int, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]

# A lookup whose thread is not there after so long was cut off before it began.
_START_SECONDS = 1.0


def resolve(host: str, port: int) -> Steps[list[Address]]:
    """Resolve a host. Concurrent calls for the same one share a lookup; for an IP address there is none.

    Raises:
        OSError: The host is not known, or no thread can be started.
    """
    for family in (socket.AF_INET, socket.AF_INET6):
        with contextlib.suppress(OSError):
            socket.inet_pton(family, host)
            return [(family, (host, port))]
    lookup = _pending.get((host, port))
    if lookup is None or not lookup.is_alive:
        lookup = _Lookup(host, port)
        lookup = _pending.setdefault((host, port), lookup)
        lookup.start()
    return (yield from lookup.wait())


class _Lookup:
    """One question to the system's resolver, for whoever waits for its answer."""

    def __init__(self, host: str, port: int) -> None:
        self._key = (host, port)
        self._since = monotonic()
        self._result: list[Address] | OSError | None = None
        self._bells: list[socket.socket] = []
        self._thread: threading.Thread | None = None

    @property
    def is_alive(self) -> bool:
        """Whether an answer is still to come."""
        thread = self._thread
        if thread is None or not thread.is_alive():
            return monotonic() < self._since + _START_SECONDS
        return self._result is None

    def start(self) -> None:
        """Ask in a thread, unless another thread has begun to."""
        if self._thread is not None:
            return
        try:
            self._thread = threading.Thread(target=self._ask, name="resolve", daemon=True)
            self._thread.start()
        except RuntimeError as error:  # at the end of the interpreter, in some subinterpreters, at the system's limits
            _pending.pop(self._key, None)
            self._answer(OSError(f"the host's name can't be resolved: {error}"))

    def wait(self) -> Steps[list[Address]]:
        """Wait for the answer. Woken over a socket, which threads and event loops can wait for alike."""
        mine, bell = socket.socketpair()
        with mine, bell:
            self._bells.append(bell)
            while self._result is None:
                yield Wait([mine], limit=_START_SECONDS)
                if self._result is None and not self.is_alive:
                    raise OSError("the host's name was not resolved")
        if isinstance(self._result, OSError):
            raise type(self._result)(*self._result.args)  # one of its own for each caller, as each adds its stack
        return self._result

    def _ask(self) -> None:
        try:
            result: list[Address] | OSError = _addresses(*self._key)
        except OSError as error:
            result = error
        except UnicodeError:
            result = OSError("the host's name can't be")
        if _pending.get(self._key) is self:
            del _pending[self._key]
        self._answer(result)

    def _answer(self, result: list[Address] | OSError) -> None:
        self._result = result
        while self._bells:
            with contextlib.suppress(OSError):
                self._bells.pop().shutdown(socket.SHUT_RDWR)


_pending: dict[tuple[str, int], _Lookup] = {}


def _addresses(host: str, port: int) -> list[Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in found]


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=lambda: _pending.clear())  # their threads are the parent's
