"""Transactions: `Store.run` takes a function of a connection and returns its result once it is committed."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.exc import ArgumentError

from .tables import clock, metadata

T = TypeVar("T")
_POOL_SIZE = 8
_SCHEMA_LOCK = 0x44494E47  # any number, as long as all sandboxes on one server take the same


class Store(ABC):
    """A database, already with its tables.

    Attributes:
        is_shared: Whether other processes may change it too, so that changes must be looked for.
    """

    is_shared: bool

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @abstractmethod
    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do the work in a transaction and return its result when that is committed.

        Args:
            work: Is rolled back if it fails, and its exception raised here. It may be run a second time,
                after a rollback, so it changes nothing but the database.
        """

    async def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


class SqliteStore(Store):
    """SQLite on the event loop's own thread.

    Work that arrives while the loop is busy is committed together: a commit costs as much as the work itself,
    and no answer leaves before its commit.
    """

    is_shared = False

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._connection = engine.connect()
        self._waiting: list[tuple[Callable[[Connection], Any], asyncio.Future[Any]]] = []

    async def run(self, work: Callable[[Connection], T]) -> T:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        self._waiting.append((work, done))
        if len(self._waiting) == 1:
            loop.call_soon(self._commit_waiting)
        return await done

    def _commit_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            with self._connection.begin():
                results = [work(self._connection) for work, _ in waiting]
        except Exception:  # one of them failed and undid the others: each on its own
            for work, done in waiting:
                self._commit_alone(work, done)
            return
        for (_, done), result in zip(waiting, results, strict=True):
            if not done.done():
                done.set_result(result)

    def _commit_alone(self, work: Callable[[Connection], Any], done: asyncio.Future[Any]) -> None:
        try:
            with self._connection.begin():
                result = work(self._connection)
        except Exception as error:
            if not done.done():
                done.set_exception(error)
        else:
            if not done.done():
                done.set_result(result)

    async def close(self) -> None:
        self._connection.close()
        await super().close()


class ServerStore(Store):
    """A database server, whose answers are waited for in threads."""

    is_shared = True

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._threads = ThreadPoolExecutor(_POOL_SIZE, thread_name_prefix="ding-sandbox-database")

    async def run(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._transact, work)

    def _transact(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)

    async def close(self) -> None:
        # A transaction whose task was cancelled goes on in its thread, and would give its connection back to a pool
        # that nobody closes any more.
        await asyncio.to_thread(self._threads.shutdown)
        await super().close()


def open_store(database: str) -> Store:
    """Open the database and create the tables that it lacks.

    Args:
        database: A SQLAlchemy URL, or the path of a SQLite file.

    Raises:
        ValueError: The URL is malformed, or of a database other than SQLite and PostgreSQL.
        sqlalchemy.exc.OperationalError: The database can't be opened.
    """
    try:
        url = make_url(database if "://" in database else f"sqlite:///{Path(database)}")
    except ArgumentError:
        raise ValueError(f"{database!r} is neither a path nor a database URL") from None
    backend = url.get_backend_name()
    if backend == "sqlite":
        options = {"check_same_thread": False, "isolation_level": None}
        engine = create_engine(url, poolclass=StaticPool, connect_args=options, hide_parameters=True)
        _prepare_sqlite(engine)
        return SqliteStore(engine)
    if backend == "postgresql":
        engine = create_engine(url, pool_size=_POOL_SIZE, max_overflow=0, pool_pre_ping=True, hide_parameters=True)
        _create_shared_tables(engine)
        return ServerStore(engine)
    raise ValueError(f"{backend} is not supported: use SQLite or PostgreSQL")


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def configure(connection: Any, _: Any) -> None:  # pyright: ignore[reportUnusedFunction]
        # With a write-ahead log, a commit is safe from the end of this process without waiting for the disk.
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("PRAGMA synchronous = normal")
        connection.execute("PRAGMA wal_autocheckpoint = 4000")
        connection.execute("PRAGMA busy_timeout = 5000")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        # Lock at once: a transaction that reads first and writes later could be refused half-way.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.begin() as connection:
        metadata.create_all(connection)
        if connection.execute(clock.select()).first() is None:
            connection.execute(clock.insert(), {"id": 1, "advanced_by": 0})


def _create_shared_tables(engine: Engine) -> None:
    with engine.begin() as connection:
        # Two that start at once would both find no tables, and one would fail to create them.
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_SCHEMA_LOCK})")
        metadata.create_all(connection)
        connection.execute(postgresql_insert(clock).values(id=1, advanced_by=0).on_conflict_do_nothing())
