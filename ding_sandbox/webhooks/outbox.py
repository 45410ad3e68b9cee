"""Events that wait to be posted. They survive the end of the process like everything else."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Literal
from urllib.parse import urlsplit

from sqlalchemy import Connection, func, insert, select, update

from ..domain.authentication import Authentication
from ..domain.instants import seconds, webhook_time
from ..store.authentications import Event, change, find_for_change
from ..store.tables import webhooks

EventType = Literal["authentication", "attempt", "delivery_status"]

PRICE = {"amount": 0.009, "currency": "EUR"}
"""Price of every event: the example of the contract, since nothing costs anything here."""

_LEASE = seconds(60)
_BATCH = 20


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event that is due."""

    id: str
    authentication_uuid: str
    url: str
    body: str
    created_at: int
    attempts: int


def announce(connection: Connection, auth: Authentication, kind: EventType, at: int, status: str | None = None) -> None:
    """Write down an event for the authentication's callback_url, if it has one."""
    if auth.callback_url is None:
        return
    event_id = str(uuid.uuid4())
    payload: dict[str, object] = {
        "id": event_id,
        "auth_uuid": auth.uuid,
        "type": kind,
        "recipient_phone_number": auth.phone_number,
        "price": PRICE,
        "time": webhook_time(at),
    }
    if status is not None:
        payload["status"] = status
    row = {
        "id": event_id,
        "authentication_uuid": auth.uuid,
        "url": auth.callback_url,
        "body": json.dumps(payload),
        "state": "waiting",
        "created_at": at,
        "due_at": at,
        "attempts": 0,
    }
    connection.execute(insert(webhooks), row)


def is_allowed(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether events may be posted there: to loopback, or to a host that was allowed."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    if host == "localhost" or host in {allowed.lower() for allowed in hosts}:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def take_due(connection: Connection, at: int) -> list[Delivery]:
    """Events that are due, oldest first, lent for a minute, so that no one else posts them meanwhile."""
    w = webhooks.c
    due = select(webhooks).where(w.state == "waiting", w.due_at <= at).order_by(w.due_at, w.created_at).limit(_BATCH)
    rows = connection.execute(due.with_for_update(skip_locked=True)).mappings().all()
    taken = [row["id"] for row in rows]
    connection.execute(update(webhooks).where(w.id.in_(taken)).values(due_at=at + _LEASE))
    names = ("id", "authentication_uuid", "url", "body", "created_at", "attempts")
    return [Delivery(**{name: row[name] for name in names}) for row in rows]


def next_due(connection: Connection) -> int | None:
    """When the next event is due."""
    waiting = select(func.min(webhooks.c.due_at)).where(webhooks.c.state == "waiting")
    due_at: int | None = connection.execute(waiting).scalar_one()
    return due_at


def settle(connection: Connection, delivery: Delivery, state: str, detail: str, at: int, due_at: int) -> None:
    """Write down how a post ended.

    Args:
        connection: In a transaction.
        delivery: The event.
        state: `done`, `refused`, `given_up`, or `waiting` for the next try.
        detail: What happened, for the timeline.
        at: The time.
        due_at: When the next try is due, if there is one.
    """
    row = {"state": state, "attempts": delivery.attempts + 1, "due_at": due_at}
    connection.execute(update(webhooks).where(webhooks.c.id == delivery.id).values(row))
    found = find_for_change(connection, delivery.authentication_uuid)
    if found is not None:
        kind = json.loads(delivery.body)["type"]
        change(connection, found[0], [Event(at, "webhook", f"{kind}: {detail}")])
