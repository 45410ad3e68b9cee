"""PostgreSQL, shared by many processes. Its answers are waited for in threads, and not for ever."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Generator
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError

from .database import STOP_TIMEOUT, Store, StoreUnavailableError, Work
from .schema import create_tables, require_own_tables
from .tables import clock
from .threads import DaemonPool

T = TypeVar("T")

TIMEOUT = 5.0
"""Seconds for one transaction, waiting for a connection included."""

_CONNECT_TIMEOUT = 3
_POOL_SIZE = 8
_SCHEMA_LOCK = 0x44494E47  # any number, as long as all sandboxes on one server take the same


class _Transaction:
    """One transaction in its thread, which can be broken off from another one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._descriptor: int | None = None
        self.is_broken = False

    @contextlib.contextmanager
    def on(self, connection: Connection) -> Generator[None]:
        """Run on a connection."""
        driver: Any = connection.connection.driver_connection
        with self._lock:
            if self.is_broken:  # while it was connected
                connection.invalidate()
                raise StoreUnavailableError("the database did not answer in time")
            self._descriptor = driver.fileno()
        try:
            yield
        finally:
            with self._lock:
                self._descriptor = None

    def break_off(self) -> None:
        """End its connection: whatever waits for the server's answer gets an error at once."""
        with self._lock:
            self.is_broken = True
            if self._descriptor is not None:
                with contextlib.suppress(OSError), socket.socket(fileno=os.dup(self._descriptor)) as shared:
                    shared.shutdown(socket.SHUT_RDWR)


class PostgresqlStore(Store):
    """A database server."""

    is_shared = True

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = DaemonPool(_POOL_SIZE, "ding-sandbox-database")
        self._running: dict[Future[Any], _Transaction] = {}
        self._is_closing = False

    async def run(self, work: Work[T]) -> T:
        if self._is_closing:
            raise StoreUnavailableError("the sandbox is stopping")
        transaction = _Transaction()
        running = self._threads.submit(lambda: self._transact(work, transaction))
        self._running[running] = transaction
        running.add_done_callback(self._forget)
        answer = asyncio.wrap_future(running)
        answer.add_done_callback(_look_at)
        try:
            async with asyncio.timeout(TIMEOUT):
                return await asyncio.shield(answer)
        except TimeoutError:
            if not running.cancel():
                transaction.break_off()
            raise StoreUnavailableError(f"the database did not answer within {TIMEOUT:g} s") from None

    def _forget(self, ended: Future[Any]) -> None:
        self._running.pop(ended, None)

    def _transact(self, work: Work[T], transaction: _Transaction) -> T:
        try:
            return self._try(work, transaction)
        except _LostError as error:
            if transaction.is_broken:
                raise error.reason from None
            return self._try(work, transaction)

    def _try(self, work: Work[T], transaction: _Transaction) -> T:
        with self._engine.connect() as connection, transaction.on(connection), connection.begin():
            try:
                return work(connection)
            except DBAPIError as error:
                if error.connection_invalidated:
                    raise _LostError(error) from None
                raise

    async def close(self) -> None:
        # A transaction whose task was cancelled goes on in its thread, and would give its connection back to a pool
        # that nobody closes any more.
        self._is_closing = True
        if not await self._wait():
            for running, transaction in list(self._running.items()):
                if not running.cancel():
                    transaction.break_off()
            await self._wait()
        self._threads.close()
        self._engine.dispose()

    async def _wait(self) -> bool:
        """Wait for what runs, but not for long, and return whether all has ended."""
        running = [asyncio.wrap_future(one) for one in list(self._running)]
        for one in running:
            one.add_done_callback(_look_at)
        return not running or not (await asyncio.wait(running, timeout=STOP_TIMEOUT))[1]


class _LostError(Exception):
    """The connection was lost before the work was done: the server was restarted, say."""

    def __init__(self, reason: DBAPIError) -> None:
        super().__init__()
        self.reason = reason


def _look_at(ended: asyncio.Future[Any]) -> None:
    """Retrieve the exception of what no one may wait for any more: asyncio would complain of it."""
    if not ended.cancelled():
        ended.exception()


def open_postgresql(url: URL) -> PostgresqlStore:
    """Connect, and create the tables if there are none.

    Raises:
        ValueError: The tables are of another version.
        sqlalchemy.exc.OperationalError: The server can't be reached, or does not answer.
    """
    engine = create_engine(url, pool_size=_POOL_SIZE, max_overflow=0, hide_parameters=True, connect_args=_limits(url))
    transaction = _Transaction()
    timer = threading.Timer(TIMEOUT, transaction.break_off)
    timer.daemon = True
    timer.start()
    try:
        with engine.connect() as connection, transaction.on(connection), connection.begin():
            # Two that start at once would both find no tables, and one would fail to create them.
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_SCHEMA_LOCK})")
            if not require_own_tables(connection, f"the database {url.database}"):
                create_tables(connection)
                connection.execute(insert(clock).values(id=1, advanced_by=0).on_conflict_do_nothing())
    except BaseException:
        engine.dispose()
        raise
    finally:
        timer.cancel()
    return PostgresqlStore(engine)


def _limits(url: URL) -> dict[str, object]:
    """Bounds on the server's side too: what is broken off here must not go on there."""
    milliseconds = int(TIMEOUT * 1000)
    limits: dict[str, object] = {
        "connect_timeout": _CONNECT_TIMEOUT,
        "tcp_user_timeout": milliseconds,
        "options": f"-c statement_timeout={milliseconds} -c idle_in_transaction_session_timeout={2 * milliseconds}",
    }
    return {name: value for name, value in limits.items() if name not in url.query}
