"""The sandbox's clock: the machine's own, plus what it was advanced by."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from ..domain.api_error import ApiError
from ..domain.instants import iso, real_now, seconds
from ..settings import MAX_SECONDS
from .tables import clock


def clock_offset(connection: Connection) -> int:
    """Return microseconds that it is ahead."""
    advanced_by: int = connection.execute(select(clock.c.advanced_by).where(clock.c.id == 1)).scalar_one()
    return advanced_by


def advance_clock(connection: Connection, by: int) -> tuple[int, int]:
    """Let time pass.

    Returns:
        How much it is ahead from now on, and its time.

    Raises:
        ApiError: It would be more than a century ahead: instants would leave the years that can be written.
    """
    latest = seconds(MAX_SECONDS)
    changed = update(clock).where(clock.c.advanced_by <= latest - by).values(advanced_by=clock.c.advanced_by + by)
    if not connection.execute(changed).rowcount:
        allowed = iso(real_now() + latest)
        raise ApiError("bad_request", f"seconds: the clock can be advanced to {allowed} at most, a century ahead")
    offset = clock_offset(connection)
    return offset, real_now() + offset


def reset_clock(connection: Connection) -> tuple[int, int]:
    """Set it right, and return as `advance_clock` does."""
    connection.execute(update(clock).values(advanced_by=0))
    return 0, real_now()
