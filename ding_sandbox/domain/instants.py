"""Points in time as whole microseconds since 1970 in UTC: exact, ordered, and the same in every database."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

SECOND = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def real_now() -> int:
    """Return the machine's own time, before the sandbox's clock is advanced."""
    return time.time_ns() // 1000


def seconds(amount: float) -> int:
    """Return a duration in seconds as whole microseconds."""
    return round(amount * SECOND)


def as_datetime(instant: int) -> datetime:
    """Return the instant as an aware datetime in UTC."""
    return _EPOCH + timedelta(microseconds=instant)


def iso(instant: int) -> str:
    """Return the instant as RFC 3339 has it, such as `2026-01-31T12:00:00.000000Z`."""
    return as_datetime(instant).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def webhook_time(instant: int) -> str:
    """Return the instant as webhook events carry it: with the offset written `+0000`."""
    return as_datetime(instant).strftime("%Y-%m-%dT%H:%M:%S+0000")
