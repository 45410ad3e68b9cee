"""SQLite in one process, on a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from .database import STOP_TIMEOUT, Store, StoreUnavailableError, Work
from .file_lock import FileLock
from .schema import APPLICATION_ID, VERSION, create_tables, require_own_file, require_own_tables
from .tables import clock

T = TypeVar("T")

BUSY_TIMEOUT = 1.0
"""Seconds that another program may lock the file before requests are refused."""

_Waiting = tuple[Callable[[Connection], Any], "asyncio.Future[Any]"]
_Result = tuple[Any, BaseException | None]


class SqliteStore(Store):
    """SQLite, with one connection on one thread.

    Work that arrives while the thread is busy is committed together: a commit costs as much as the work itself, and no
    answer leaves before its commit.
    """

    is_shared = False

    def __init__(self, engine: Engine, lock: FileLock | None = None) -> None:
        self._engine = engine
        self._lock = lock
        self._connection = engine.connect()
        self._waiting: list[_Waiting] = []
        self._is_busy = False
        self._is_closing = False
        self._batches: SimpleQueue[tuple[asyncio.AbstractEventLoop, list[_Waiting]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="ding-sandbox-sqlite", daemon=True)
        self._thread.start()

    async def run(self, work: Work[T]) -> T:
        if self._is_closing:
            raise StoreUnavailableError("the sandbox is stopping")
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        self._waiting.append((work, done))
        if not self._is_busy:
            self._is_busy = True
            loop.call_soon(self._hand_over, loop)  # together with what else arrives in this turn of the loop
        return await done

    def _hand_over(self, loop: asyncio.AbstractEventLoop) -> None:
        batch, self._waiting = self._waiting, []
        self._is_busy = bool(batch)
        if batch:
            self._batches.put((loop, batch))

    def _settle(self, loop: asyncio.AbstractEventLoop, batch: list[_Waiting], results: list[_Result]) -> None:
        for (_, done), (result, error) in zip(batch, results, strict=True):
            if done.done():
                continue  # no one waits any more
            if error is None:
                done.set_result(result)
            else:
                done.set_exception(error)
        self._hand_over(loop)

    def _work(self) -> None:
        while (given := self._batches.get()) is not None:
            loop, batch = given
            results = self._commit(batch)
            del given
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(self._settle, loop, batch, results)

    def _commit(self, batch: list[_Waiting]) -> list[_Result]:
        try:
            transaction = self._connection.begin()
        except SQLAlchemyError as error:
            return [(None, _explain(error))] * len(batch)
        try:
            with transaction:
                return [(work(self._connection), None) for work, _ in batch]
        except Exception:  # one of them failed and undid the others: each on its own
            return [self._commit_alone(work) for work, _ in batch]

    def _commit_alone(self, work: Callable[[Connection], Any]) -> _Result:
        try:
            with self._connection.begin():
                return work(self._connection), None
        except Exception as error:
            return None, _explain(error)

    async def close(self) -> None:
        self._is_closing = True
        for _, done in self._waiting:
            done.cancel()
        self._waiting = []
        self._batches.put(None)
        await asyncio.to_thread(self._thread.join, STOP_TIMEOUT)
        if self._thread.is_alive():
            driver: Any = self._connection.connection.driver_connection
            driver.interrupt()
            await asyncio.to_thread(self._thread.join, STOP_TIMEOUT)
        if not self._thread.is_alive():
            self._connection.close()
            self._engine.dispose()
        if self._lock is not None:
            self._lock.release()


def _explain(error: Exception) -> Exception:
    cause = error.orig if isinstance(error, DBAPIError) else None
    if isinstance(cause, sqlite3.OperationalError) and cause.sqlite_errorcode in {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_INTERRUPT,
    }:
        return StoreUnavailableError("the database file is locked by another program")
    return error


def open_sqlite(url: URL) -> SqliteStore:
    """Open a file, or a database in memory. A new file is readable by its owner only.

    Raises:
        ValueError: It is in use by another sandbox, of another program, or of another version.
        OSError: It can't be opened or created.
    """
    if url.database in {None, "", ":memory:"}:
        engine = _new_engine(url)
        with engine.begin() as connection:
            _create(connection)
        return SqliteStore(engine)
    path = Path(str(url.database))
    if str(path).startswith("file:"):
        raise ValueError(f"{path} is no path: give that of the file itself")
    try:
        lock = FileLock(path)
    except OSError as error:
        raise ValueError(f"unable to open {path}: {error.strerror}") from None
    try:
        _prepare_file(path, url)
        engine = _new_engine(url)
        try:
            with engine.begin() as connection:
                require_own_tables(connection, str(path))
        except BaseException:
            engine.dispose()
            raise
        return SqliteStore(engine, lock)
    except BaseException:
        lock.release()
        raise


def _prepare_file(path: Path, url: URL) -> None:
    """Refuse what is not the sandbox's; create what is not there, all at once."""
    path = path.resolve()
    if path.exists() and path.stat().st_size:
        require_own_file(path)
        return
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    engine = create_engine(url.set(database=str(new)), hide_parameters=True)
    try:
        with engine.begin() as connection:
            _create(connection)
    finally:
        engine.dispose()
    new.replace(path)


def _create(connection: Connection) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    create_tables(connection)
    connection.execute(clock.insert(), {"id": 1, "advanced_by": 0})


def _new_engine(url: URL) -> Engine:
    options = {"check_same_thread": False, "isolation_level": None, "timeout": BUSY_TIMEOUT}
    engine = create_engine(url, poolclass=StaticPool, connect_args=options, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _: Any) -> None:  # pyright: ignore[reportUnusedFunction]
        # With a write-ahead log, a commit is safe from the end of this process without waiting for the disk.
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("PRAGMA synchronous = normal")
        connection.execute("PRAGMA wal_autocheckpoint = 4000")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        # Lock at once: a transaction that reads first and writes later could be refused half-way.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
