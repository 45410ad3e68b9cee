"""Reading and writing authentications with their timeline, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ..domain.authentication import Authentication
from ..domain.instants import real_now
from .prepared import Prepared
from .tables import authentications, clock, events, phone_numbers

MAX_EVENTS = 100
"""Entries of one timeline. What happens later is not written: no client can fill the disk with checks."""

_a = authentications.c
_advanced_by = select(clock.c.advanced_by).where(clock.c.id == 1)
_one = select(authentications, _advanced_by.scalar_subquery()).where(_a.uuid == bindparam("wanted"))
_find = Prepared(_one.with_for_update(of=authentications))
_create = insert(authentications)
_change = Prepared(
    update(authentications)
    .where(_a.uuid == bindparam("wanted"))
    .values(
        {name: bindparam(name) for name in ("code", "validated_at", "checks", "retries", "next_retry_at", "events")}
    )
)
_add_event = Prepared(insert(events), ["authentication_uuid", "at", "kind", "detail"])


class Event(NamedTuple):
    """One entry of a timeline."""

    at: int
    kind: str
    detail: str


def now(connection: Connection) -> int:
    """Return the time of the sandbox's clock."""
    advanced_by: int = connection.execute(_advanced_by).scalar_one()
    return real_now() + advanced_by


def find_for_change(connection: Connection, uuid: str) -> tuple[Authentication, int] | None:
    """Return one authentication and the sandbox's time. Others that want to change it wait until the transaction ends.

    Args:
        connection: In a transaction.
        uuid: In lower case.
    """
    row = _find.run(connection, {"wanted": uuid})
    if row is None:
        return None
    *fields, advanced_by = row
    return Authentication(*fields), real_now() + advanced_by


def lock_number(connection: Connection, phone_number: str, at: int) -> None:
    """Make others that send to this number wait until the transaction ends."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    row = {"phone_number": phone_number, "asked_at": at}
    connection.execute(
        dialect.insert(phone_numbers).values(row).on_conflict_do_update(index_elements=["phone_number"], set_=row)
    )


def count_sent(connection: Connection, phone_number: str, since: int) -> int:
    """Return how many authentications sent a code to the number after an instant."""
    matching = (_a.phone_number == phone_number, _a.created_at > since, _a.status == "pending")
    return connection.execute(select(func.count()).select_from(authentications).where(*matching)).scalar_one()


def create(connection: Connection, auth: Authentication) -> None:
    """Write a new one."""
    connection.execute(_create, auth._asdict())


def change(connection: Connection, auth: Authentication, happened: Iterable[Event]) -> None:
    """Write what can change of it, and add to its timeline while that has room."""
    written = [event for _, event in zip(range(MAX_EVENTS - auth.events), happened, strict=False)]
    row = {
        "wanted": auth.uuid,
        "code": auth.code,
        "validated_at": auth.validated_at,
        "checks": auth.checks,
        "retries": auth.retries,
        "next_retry_at": auth.next_retry_at,
        "events": auth.events + len(written),
    }
    _change.run(connection, row)
    for event in written:
        values = {
            "authentication_uuid": auth.uuid,
            "at": event.at,
            "kind": event.kind,
            "detail": event.detail,
        }
        _add_event.run(connection, values)
