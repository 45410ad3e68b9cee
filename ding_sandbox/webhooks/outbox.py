"""Events that wait to be posted. They survive the end of the process like everything else."""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, delete, func, insert, select, update

from ..domain.authentication import Authentication
from ..domain.instants import seconds, webhook_time
from ..store.authentications import Event, change, find_for_change
from ..store.tables import webhook_attempts, webhooks
from .posting import Attempt
from .targets import receiver_of

EventType = Literal["authentication", "attempt", "delivery_status"]

PRICE = {"amount": 0.009, "currency": "EUR"}
"""Price of every event: the example of the contract, since nothing costs anything here."""

MAX_ATTEMPTS = 20
"""Attempts that are kept of one event, the newest."""

PER_RECEIVER = 4
"""Events that are posted to one receiver at the same time."""

_LEASE = seconds(60)
_BATCH = 20

_w = webhooks.c


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event that is due."""

    id: str
    authentication_uuid: str
    url: str
    receiver: str
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
        "receiver": receiver_of(auth.callback_url),
        "body": json.dumps(payload),
        "state": "waiting",
        "created_at": at,
        "due_at": at,
        "attempts": 0,
    }
    connection.execute(insert(webhooks), row)


def take_due(
    connection: Connection, at: int, slots: int, busy: Mapping[str, int], in_flight: Collection[str]
) -> tuple[list[Delivery], int | None]:
    """Take events that are due, oldest first, but not so many for one receiver that others have to wait.

    They are lent for a minute, so that no one else posts them meanwhile.

    Args:
        connection: In a transaction.
        at: The time.
        slots: At most so many.
        busy: How many are being posted to each receiver.
        in_flight: Ids of those.

    Returns:
        The events, and when the next one is due that could be taken; None if there is none.
    """
    counts = Counter(busy)
    taken: list[Delivery] = []
    names = ("id", "authentication_uuid", "url", "receiver", "body", "created_at", "attempts")
    while True:
        full = [receiver for receiver, count in counts.items() if count >= PER_RECEIVER]
        open_ = (_w.state == "waiting", _w.receiver.not_in(full), _w.id.not_in(in_flight))
        if len(taken) >= slots:
            return taken, None
        due = select(webhooks).where(*open_, _w.due_at <= at).order_by(_w.due_at, _w.created_at).limit(_BATCH)
        rows = connection.execute(due.with_for_update(skip_locked=True)).mappings().all()
        if not rows:
            return taken, connection.execute(select(func.min(_w.due_at)).where(*open_)).scalar_one()
        picked: list[Delivery] = []
        for row in rows[: slots - len(taken)]:
            if counts[row["receiver"]] < PER_RECEIVER:
                counts[row["receiver"]] += 1
                picked.append(Delivery(**{name: row[name] for name in names}))
        lent = update(webhooks).where(_w.id.in_([one.id for one in picked])).values(due_at=at + _LEASE)
        connection.execute(lent)
        taken += picked


def settle(
    connection: Connection, delivery: Delivery, state: str, attempt: Attempt, detail: str, at: int, due_at: int
) -> None:
    """Write down how an attempt ended.

    Args:
        connection: In a transaction.
        delivery: The event.
        state: `done`, `refused`, `given_up`, or `waiting` for the next try.
        attempt: What happened.
        detail: The same, for the timeline.
        at: The time.
        due_at: When the next try is due, if there is one.
    """
    row = {"state": state, "attempts": delivery.attempts + 1, "due_at": due_at}
    if not connection.execute(update(webhooks).where(_w.id == delivery.id).values(row)).rowcount:
        return  # forgotten meanwhile
    happened = {
        "webhook_id": delivery.id,
        "at": at,
        "milliseconds": attempt.milliseconds,
        "status": attempt.status,
        "reason": attempt.reason,
        "body": attempt.body,
    }
    connection.execute(insert(webhook_attempts), happened)
    _forget_attempts(connection, delivery)
    found = find_for_change(connection, delivery.authentication_uuid)
    if found is not None:
        kind = json.loads(delivery.body)["type"]
        change(connection, found[0], [Event(at, "webhook", f"{kind}: {detail}")])


def send_again(connection: Connection, webhook_id: str, at: int) -> bool:
    """Make an event due at once, whatever became of it.

    Returns:
        Whether there is such an event.
    """
    again = update(webhooks).where(_w.id == webhook_id).values(state="waiting", due_at=at)
    return connection.execute(again).rowcount > 0


def _forget_attempts(connection: Connection, delivery: Delivery) -> None:
    if delivery.attempts < MAX_ATTEMPTS:
        return
    ids = select(webhook_attempts.c.id).where(webhook_attempts.c.webhook_id == delivery.id)
    kept = list(connection.execute(ids.order_by(webhook_attempts.c.id.desc()).limit(MAX_ATTEMPTS)).scalars())
    old = (webhook_attempts.c.webhook_id == delivery.id, webhook_attempts.c.id < kept[-1])
    connection.execute(delete(webhook_attempts).where(*old))
