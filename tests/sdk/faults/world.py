"""What surrounds the calls of a test: no proxies, names and certificates of our own, no backoff, logs that are kept."""

import contextlib
import functools
import logging
import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpcore
import httpcore2
import pytest

from ding_otp import _api_client
from ding_otp._http import connections, retry, routes

from .certificates import Certificates
from .clock import Clock
from .places import SILENT_HOST, UNKNOWN_HOST

_LOGGERS = ("ding_otp", "httpx", "httpcore", "httpx2", "httpcore2", "asyncio")


class Logs(logging.Handler):
    """Keeps what is logged at any level, apart for each thread."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._lines = threading.local()

    def emit(self, record: logging.LogRecord) -> None:
        self.taken().append(f"log: {self.format(record)}")

    def taken(self) -> list[str]:
        """The lines of this thread since `clear`."""
        if not hasattr(self._lines, "of_thread"):
            self._lines.of_thread = []
        lines: list[str] = self._lines.of_thread
        return lines

    def clear(self) -> None:
        self.taken().clear()


class World:
    """The surroundings, while they last."""

    def __init__(self, certificates: Certificates, logs: Logs, clock: Clock) -> None:
        self.certificates = certificates
        self.logs = logs
        self.clock = clock
        self._blind = threading.local()

    @contextmanager
    def blind(self) -> Iterator[None]:
        """In this thread, idle connections look open."""
        self._blind.on = True
        try:
            yield
        finally:
            self._blind.on = False

    def is_clean(self, original: Any) -> Any:
        def is_clean(connection: object) -> bool:
            return getattr(self._blind, "on", False) or original(connection)

        return is_clean

    def has_expired(self, original: Any) -> Any:
        def has_expired(connection: object) -> bool:
            return not getattr(self._blind, "on", False) and original(connection)

        return has_expired


@contextmanager
def open_world() -> Iterator[World]:
    """Sets up the surroundings, and takes them away at the end."""
    released = threading.Event()
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        stack.callback(released.set)
        for name in list(os.environ):
            if name.startswith("DING_") or name.lower().endswith("_proxy"):
                patch.delenv(name)
        clock = Clock()
        stack.callback(clock.stop)
        world = World(Certificates.make(Path(folder)), Logs(), clock)
        patch.setattr(routes, "ssl_context", lambda: world.certificates.client)
        patch.setattr(socket, "getaddrinfo", _resolver(released))
        patch.setattr(_api_client, "next_delay", functools.partial(retry.next_delay, jitter=lambda: 0.0))
        patch.setattr(connections.Connection, "is_clean", world.is_clean(connections.Connection.is_clean))
        for library in (httpcore, httpcore2):  # under clients of the user's own
            for kind in (library.HTTP11Connection, library.AsyncHTTP11Connection):
                patch.setattr(kind, "has_expired", world.has_expired(kind.has_expired))
        stack.enter_context(_logging(world.logs))
        yield world


def _resolver(released: threading.Event) -> Any:
    original = socket.getaddrinfo

    def getaddrinfo(host: object, *rest: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name == SILENT_HOST:
            released.wait(1.5)
        if name in (SILENT_HOST, UNKNOWN_HOST):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return original(host, *rest, **options)

    return getaddrinfo


@contextmanager
def _logging(handler: logging.Handler) -> Iterator[None]:
    before = [(logging.getLogger(name), logging.getLogger(name).level) for name in _LOGGERS]
    root = logging.getLogger()
    root.addHandler(handler)
    for logger, _ in before:
        logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.removeHandler(handler)
        for logger, level in before:
            logger.setLevel(level)
