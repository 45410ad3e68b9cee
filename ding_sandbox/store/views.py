"""What tests and the page look at: messages, authentications with their timelines, webhooks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from ..domain.authentication import Authentication, standing
from ..domain.instants import iso
from ..domain.number_rules import digits_of_number
from .authentications import now
from .tables import authentications, clock, events, faults, messages, webhook_attempts, webhooks

_INSTANTS = frozenset({"created_at", "expires_at", "validated_at", "next_retry_at", "at", "due_at"})
Json = dict[str, Any]


def _public(row: Mapping[Any, Any], leave_out: Collection[str] = ()) -> Json:
    """Return the row as JSON has it: instants as text."""
    shown: Json = {}
    for name, value in row.items():
        if name not in leave_out:
            shown[name] = iso(value) if name in _INSTANTS and value is not None else value
    return shown


def _containing(search: str, *columns: ColumnElement[Any]) -> ColumnElement[bool]:
    """Tell whether a text stands in one of the columns. Of what looks like a phone number, only the digits count."""
    sought = digits_of_number(search)
    return or_(*(column.icontains(sought, autoescape=True) for column in columns))


def list_messages(
    connection: Connection,
    *,
    phone_number: str | None = None,
    authentication_uuid: str | None = None,
    search: str | None = None,
    before: int | None = None,
    after: int = 0,
    limit: int = 100,
    max_checks: int,
) -> list[Json]:
    """Return messages, newest first, each with how its authentication stands.

    Args:
        connection: In a transaction.
        phone_number: Only those to this number.
        authentication_uuid: Only those of this authentication.
        search: Only those with this text in number, code, text or the authentication's UUID.
        before: Only those with a smaller id.
        after: Only those with a greater id.
        limit: At most so many.
        max_checks: Wrong checks after which an authentication is locked.
    """
    m = messages.c
    query = select(messages).where(m.id > after).order_by(m.id.desc()).limit(limit)
    if before is not None:
        query = query.where(m.id < before)
    if phone_number is not None:
        query = query.where(m.phone_number == phone_number)
    if authentication_uuid is not None:
        query = query.where(m.authentication_uuid == authentication_uuid)
    if search:
        query = query.where(_containing(search, m.phone_number, m.code, m.text, m.authentication_uuid))
    found = [_public(row) for row in connection.execute(query).mappings()]
    if found:
        _add_standing(connection, found, max_checks)
    return found


def _add_standing(connection: Connection, found: list[Json], max_checks: int) -> None:
    uuids = {message["authentication_uuid"] for message in found}
    query = select(authentications).where(authentications.c.uuid.in_(uuids))
    standings = _standings(connection, query, max_checks)
    newest = _newest_messages(connection, uuids)
    for message in found:
        auth, state = standings[message["authentication_uuid"]]
        is_newest = newest[auth.uuid][0] == message["id"]
        message["state"] = state if is_newest and state != "lost" else "replaced"
        message["expires_at"] = iso(auth.expires_at)


def _standings(connection: Connection, query: Select[Any], max_checks: int) -> dict[str, tuple[Authentication, str]]:
    """Return authentications by UUID, each with how it stands."""
    found = [Authentication(*row) for row in connection.execute(query)]
    newest = _newest_messages(connection, {auth.uuid for auth in found})
    at = now(connection)
    return {auth.uuid: (auth, standing(auth, newest.get(auth.uuid, (0, None))[1], at, max_checks)) for auth in found}


def _newest_messages(connection: Connection, uuids: Collection[str]) -> dict[str, tuple[int, str]]:
    """Return id and code of the newest message of each authentication that has one."""
    m = messages.c
    ids = select(func.max(m.id)).where(m.authentication_uuid.in_(uuids)).group_by(m.authentication_uuid)
    rows = connection.execute(select(m.authentication_uuid, m.id, m.code).where(m.id.in_(ids)))
    return {uuid: (message_id, code) for uuid, message_id, code in rows}


def list_authentications(
    connection: Connection,
    *,
    phone_number: str | None = None,
    uuid: str | None = None,
    search: str | None = None,
    has_message: bool | None = None,
    before: str | None = None,
    limit: int = 100,
    max_checks: int,
) -> list[Json]:
    """Return authentications with their events, newest first; the events of each in the order they happened.

    Args:
        connection: In a transaction.
        phone_number: Only those of this number.
        uuid: Only this one.
        search: Only those with this text in number, code or UUID.
        has_message: Only those with, or only those without a message that brought their code.
        before: Only those that are older than the one with this UUID.
        limit: At most so many.
        max_checks: Wrong checks after which one is locked.
    """
    a = authentications.c
    query = select(authentications).order_by(a.created_at.desc(), a.uuid.desc()).limit(limit)
    if phone_number is not None:
        query = query.where(a.phone_number == phone_number)
    if uuid is not None:
        query = query.where(a.uuid == uuid)
    if search:
        query = query.where(_containing(search, a.phone_number, a.code, a.uuid))
    if has_message is not None:
        m = messages.c
        arrived = exists().where(m.authentication_uuid == a.uuid, m.code == a.code)
        query = query.where(arrived if has_message else ~arrived)
    if before is not None:
        query = query.where(_older(connection, a.created_at, a.uuid, before))
    found: dict[str, Json] = {}
    for one, (auth, state) in _standings(connection, query, max_checks).items():
        found[one] = {**_public(auth._asdict(), {"events"}), "state": state, "events": []}
    timeline = select(events).where(events.c.authentication_uuid.in_(list(found))).order_by(events.c.id)
    for row in connection.execute(timeline).mappings():
        entry = _public(row, {"id", "authentication_uuid"})
        found[row["authentication_uuid"]]["events"].append(entry)
    return list(found.values())


def list_webhooks(
    connection: Connection,
    *,
    authentication_uuid: str | None = None,
    webhook_id: str | None = None,
    state: str | None = None,
    search: str | None = None,
    before: str | None = None,
    limit: int = 100,
) -> list[Json]:
    """Return webhook events with the state of their delivery and the newest attempts, newest first.

    Args:
        connection: In a transaction.
        authentication_uuid: Only those of this authentication.
        webhook_id: Only this one.
        state: Only those that are `waiting`, `done`, `refused` or `given_up`; `failing` for those that were posted,
            but not taken.
        search: Only those with this text in their body or their address.
        before: Only those that are older than the one with this id.
        limit: At most so many.
    """
    w = webhooks.c
    query = select(webhooks).order_by(w.created_at.desc(), w.id.desc()).limit(limit)
    if authentication_uuid is not None:
        query = query.where(w.authentication_uuid == authentication_uuid)
    if webhook_id is not None:
        query = query.where(w.id == webhook_id)
    if state is not None:
        query = query.where(and_(w.state != "done", w.attempts > 0) if state == "failing" else w.state == state)
    if search:
        query = query.where(_containing(search, w.url, w.body))
    if before is not None:
        query = query.where(_older(connection, w.created_at, w.id, before))
    found = {row["id"]: _public(row, {"receiver"}) for row in connection.execute(query).mappings()}
    for event in found.values():
        event["deliveries"] = []
    tries = select(webhook_attempts).where(webhook_attempts.c.webhook_id.in_(list(found)))
    for row in connection.execute(tries.order_by(webhook_attempts.c.id)).mappings():
        found[row["webhook_id"]]["deliveries"].append(_public(row, {"id", "webhook_id"}))
    return list(found.values())


def _older(
    connection: Connection, created_at: ColumnElement[int], key: ColumnElement[str], before: str
) -> ColumnElement[bool]:
    """Tell whether a row is older than another one; none is where there is no such row any more."""
    at: int | None = connection.execute(select(created_at).where(key == before)).scalar_one_or_none()
    return or_(created_at < at, and_(created_at == at, key < before)) if at is not None else key.is_(None)


def counts(connection: Connection) -> dict[str, int]:
    """Return how many messages, authentications and webhooks there are, and how many webhooks fail."""

    def count(table: Any, *which: ColumnElement[bool]) -> Any:
        return select(func.count()).select_from(table).where(*which).scalar_subquery()

    failing = (webhooks.c.state != "done", webhooks.c.attempts > 0)
    row = connection.execute(
        select(count(messages), count(authentications), count(webhooks), count(webhooks, *failing))
    ).one()
    return dict(zip(("messages", "authentications", "webhooks", "failing_webhooks"), row, strict=True))


def marker(connection: Connection) -> tuple[int, ...]:
    """Return numbers that change whenever another process has changed what is shown."""
    newest_event = select(func.max(events.c.id)).scalar_subquery()
    newest_fault = select(func.max(faults.c.created_at)).scalar_subquery()
    fault_count = select(func.count()).select_from(faults).scalar_subquery()
    row = connection.execute(select(newest_event, newest_fault, fault_count, clock.c.advanced_by)).one()
    return tuple(value or 0 for value in row)
