"""What tests and the page look at: messages, authentications with their timelines, the clock."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, select, update

from ..domain.instants import iso
from .authentications import now
from .tables import authentications, clock, events, faults, messages, phone_numbers, webhooks

_INSTANTS = frozenset({"created_at", "expires_at", "validated_at", "next_retry_at", "at", "due_at"})
Json = dict[str, Any]


def _public(row: RowMapping, leave_out: frozenset[str] = frozenset()) -> Json:
    """The row as JSON has it: instants as text."""
    shown: Json = {}
    for name, value in row.items():
        if name not in leave_out:
            shown[name] = iso(value) if name in _INSTANTS and value is not None else value
    return shown


def list_messages(
    connection: Connection,
    *,
    phone_number: str | None = None,
    authentication_uuid: str | None = None,
    after: int = 0,
    limit: int = 100,
) -> list[Json]:
    """Messages, newest first.

    Args:
        connection: In a transaction.
        phone_number: Only those to this number.
        authentication_uuid: Only those of this authentication.
        after: Only those with a greater id.
        limit: At most so many.
    """
    query = select(messages).where(messages.c.id > after).order_by(messages.c.id.desc()).limit(limit)
    if phone_number is not None:
        query = query.where(messages.c.phone_number == phone_number)
    if authentication_uuid is not None:
        query = query.where(messages.c.authentication_uuid == authentication_uuid)
    return [_public(row) for row in connection.execute(query).mappings()]


def list_authentications(
    connection: Connection, *, phone_number: str | None = None, uuid: str | None = None, limit: int = 100
) -> list[Json]:
    """Authentications with their events, newest first; the events of each in the order they happened."""
    query = select(authentications).order_by(authentications.c.created_at.desc()).limit(limit)
    if phone_number is not None:
        query = query.where(authentications.c.phone_number == phone_number)
    if uuid is not None:
        query = query.where(authentications.c.uuid == uuid)
    leave_out = frozenset({"events"})
    found = {row["uuid"]: _public(row, leave_out) for row in connection.execute(query).mappings()}
    for auth in found.values():
        auth["events"] = []
    timeline = select(events).where(events.c.authentication_uuid.in_(list(found))).order_by(events.c.id)
    for row in connection.execute(timeline).mappings():
        entry = _public(row, frozenset({"id", "authentication_uuid"}))
        found[row["authentication_uuid"]]["events"].append(entry)
    return list(found.values())


def list_webhooks(connection: Connection, *, authentication_uuid: str | None = None, limit: int = 100) -> list[Json]:
    """Webhook events with the state of their delivery, newest first."""
    query = select(webhooks).order_by(webhooks.c.created_at.desc()).limit(limit)
    if authentication_uuid is not None:
        query = query.where(webhooks.c.authentication_uuid == authentication_uuid)
    return [_public(row) for row in connection.execute(query).mappings()]


def advance_clock(connection: Connection, by: int) -> int:
    """Let time pass, and return the new time."""
    connection.execute(update(clock).values(advanced_by=clock.c.advanced_by + by))
    return now(connection)


def marker(connection: Connection) -> tuple[int, ...]:
    """Numbers that change whenever another process has changed what is shown."""
    newest_event = select(func.max(events.c.id)).scalar_subquery()
    newest_fault = select(func.max(faults.c.created_at)).scalar_subquery()
    fault_count = select(func.count()).select_from(faults).scalar_subquery()
    row = connection.execute(select(newest_event, newest_fault, fault_count, clock.c.advanced_by)).one()
    return tuple(value or 0 for value in row)


def forget_everything(connection: Connection) -> None:
    """Back to the state of a first start: nothing sent, no faults, the clock right."""
    connection.execute(update(clock).values(advanced_by=0))
    # Authentications first: others lock them while they add to the rest.
    for table in (authentications, events, messages, webhooks, phone_numbers, faults):
        connection.execute(delete(table))
