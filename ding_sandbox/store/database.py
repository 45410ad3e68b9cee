"""Transactions: `Store.run` takes a function of a connection and returns its result once it is committed."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

T = TypeVar("T")
Work = Callable[[Connection], T]

STOP_TIMEOUT = 0.5
"""Seconds that running transactions are waited for at the end; then they are broken off."""

_HEALTH_TIMEOUT = 2.0


class StoreUnavailableError(Exception):
    """The database does not do what it is asked for now: it is locked, does not answer, or is being closed."""


class Store(ABC):
    """A database, already with its tables. It is never waited for on the event loop's thread.

    Attributes:
        is_shared: Whether other processes may change it too, so that changes must be looked for.
    """

    is_shared: bool

    @abstractmethod
    async def run(self, work: Work[T]) -> T:
        """Do the work in a transaction and return its result when that is committed.

        Args:
            work: Is rolled back if it fails, and its exception raised here. It may be run a second time, after a
                rollback, so it changes nothing but the database. It runs in another thread.

        Raises:
            StoreUnavailableError: The database did not do it in time. It may still have been done.
        """

    @abstractmethod
    async def close(self) -> None:
        """Wait for what is running, but not for long, and close all connections."""

    async def health(self) -> dict[str, str]:
        """Return how the database is."""
        try:
            async with asyncio.timeout(_HEALTH_TIMEOUT):
                await self.run(lambda connection: connection.execute(select(1)).scalar_one())
        except TimeoutError:
            return {"status": "failing", "reason": "it does not answer"}
        except (SQLAlchemyError, StoreUnavailableError) as error:
            reason = str(error) if isinstance(error, StoreUnavailableError) else type(error).__name__
            return {"status": "failing", "reason": reason}
        return {"status": "ok"}
