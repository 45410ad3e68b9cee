"""Forgetting: the oldest in slices, or all at once."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select, update

from .tables import authentications, clock, events, faults, messages, phone_numbers, webhook_attempts, webhooks

SLICE = 100
"""Authentications that are forgotten in one transaction."""

_LEAST_UNEXPIRED = 1000


def most_unexpired(keep: int) -> int:
    """Return how many are kept at most of those that have not expired."""
    return max(10 * keep, _LEAST_UNEXPIRED)


_a = authentications.c


def forget_slice(connection: Connection, keep: int, at: int, window: int) -> bool:
    """Drop some of the oldest authentications beyond a number, with all that belongs to them.

    Args:
        connection: In a transaction.
        keep: How many stay.
        at: The time; what has not expired by then stays, unless there is far too much.
        window: How long the sends of a number count, in microseconds.

    Returns:
        Whether there may be more to drop.
    """
    connection.execute(select(clock.c.id).with_for_update())  # one at a time: two could take rows in another order
    connection.execute(delete(phone_numbers).where(phone_numbers.c.asked_at < at - window))
    count: int = connection.execute(select(func.count()).select_from(authentications)).scalar_one()
    if count <= keep:
        return False
    oldest = select(_a.uuid).order_by(_a.created_at)
    expired = oldest.where(_a.expires_at <= at, _a.created_at < at - window).limit(min(SLICE, count - keep))
    gone = list(connection.execute(expired).scalars())
    if not gone and count > most_unexpired(keep):
        gone = list(connection.execute(oldest.limit(min(SLICE, count - most_unexpired(keep)))).scalars())
    if not gone:
        return False
    # First the row that others lock while they add to the rest.
    connection.execute(delete(authentications).where(_a.uuid.in_(gone)))
    posted = select(webhooks.c.id).where(webhooks.c.authentication_uuid.in_(gone))
    connection.execute(delete(webhook_attempts).where(webhook_attempts.c.webhook_id.in_(posted)))
    for table in (events, messages, webhooks):
        connection.execute(delete(table).where(table.c.authentication_uuid.in_(gone)))
    return True


def forget_messages(connection: Connection) -> None:
    """Drop all authentications with what belongs to them."""
    # Authentications first: others lock them while they add to the rest.
    for table in (authentications, events, messages, webhook_attempts, webhooks, phone_numbers):
        connection.execute(delete(table))


def forget_everything(connection: Connection) -> None:
    """Back to the state of a first start: nothing sent, no faults, the clock right."""
    connection.execute(update(clock).values(advanced_by=0))
    forget_messages(connection)
    connection.execute(delete(faults))
