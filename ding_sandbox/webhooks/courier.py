"""The background task that posts events, each on its own."""

from __future__ import annotations

import asyncio
from collections import Counter
from functools import partial

import httpx
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from ..domain.instants import SECOND, seconds
from ..runtime.changes import Changes
from ..runtime.log import logger
from ..settings import Settings
from ..store import Store, StoreUnavailableError
from ..store.authentications import now
from .outbox import Delivery, send_again, settle, take_due
from .posting import Attempt, new_transport, post
from .targets import Targets

CONCURRENCY = 64
"""Events that are posted at the same time, to all receivers together."""

_MAX_BACKOFF = seconds(3600)
_LOOK_AGAIN = 60.0


class Courier:
    """Posts what is due, again and again until it is answered 200.

    Args:
        store: Where the events wait.
        mail: Wakes it up when there may be something to post.
        changes: Is told when something was posted.
        settings: The backoff, and when to give up.
        targets: Where it may post to.
    """

    def __init__(self, store: Store, mail: Changes, changes: Changes, settings: Settings, targets: Targets) -> None:
        self._store = store
        self._mail = mail
        self._changes = changes
        self._settings = settings
        self._targets = targets
        self._posting: dict[str, asyncio.Task[None]] = {}
        self._busy: Counter[str] = Counter()

    async def run(self) -> None:
        """Go on until cancelled."""
        async with new_transport() as transport:
            try:
                while True:
                    seen = self._mail.count
                    await self._mail.wait(seen, await self._start_due(transport))
            finally:
                for task in list(self._posting.values()):
                    task.cancel()
                await asyncio.gather(*self._posting.values(), return_exceptions=True)

    async def send_again(self, webhook_id: str) -> bool:
        """Post an event once more, at once.

        Returns:
            Whether there is such an event.
        """
        found = await self._store.run(lambda connection: send_again(connection, webhook_id, now(connection)))
        self._mail.notify()
        self._changes.notify()
        return found

    async def _start_due(self, transport: httpx.AsyncHTTPTransport) -> float:
        """Begin to post what is due, and return the seconds until something else is."""

        def take(connection: Connection) -> tuple[list[Delivery], float]:
            at = now(connection)
            due, next_at = take_due(connection, at, slots, busy, in_flight)
            return due, _LOOK_AGAIN if next_at is None else min(_LOOK_AGAIN, max(0.0, (next_at - at) / SECOND))

        slots, busy, in_flight = CONCURRENCY - len(self._posting), dict(self._busy), list(self._posting)
        if slots <= 0:
            return _LOOK_AGAIN  # the end of any of them wakes it up
        try:
            due, pause = await self._store.run(take)
        except (SQLAlchemyError, StoreUnavailableError) as error:
            logger.warning("webhooks wait: the database failed (%s)", type(error).__name__)
            return 1.0
        for delivery in due:
            self._busy[delivery.receiver] += 1
            self._posting[delivery.id] = asyncio.create_task(self._deliver(transport, delivery))
        return pause

    async def _deliver(self, transport: httpx.AsyncHTTPTransport, delivery: Delivery) -> None:
        try:
            objection = await self._targets.objection(delivery.url)
            if objection is None:
                attempt = await post(transport, delivery.url, delivery.body)
                state = "done" if attempt.is_taken else "waiting"
            else:
                attempt, state = Attempt(None, objection, "", 0.0), "refused"
            await self._store.run(partial(self._settle, delivery, state, attempt))
            logger.info("webhook %s", attempt.reason)
        except Exception as error:  # whatever it is, the others go on; this one is due again when its lease ends
            logger.warning("webhook posted, but not noted (%s)", type(error).__name__)
        finally:
            del self._posting[delivery.id]
            self._busy[delivery.receiver] -= 1
            if not self._busy[delivery.receiver]:
                del self._busy[delivery.receiver]
            self._changes.notify()
            self._mail.notify()

    def _settle(self, delivery: Delivery, state: str, attempt: Attempt, connection: Connection) -> None:
        at = now(connection)
        detail = attempt.reason
        backoff = min(_MAX_BACKOFF, seconds(self._settings.webhook_backoff) * 2 ** min(delivery.attempts, 40))
        if state == "waiting":
            if at - delivery.created_at >= seconds(self._settings.webhook_lifetime):
                state, detail = "given_up", f"{detail}, given up"
            else:
                detail = f"{detail}, next try in {backoff / SECOND:g} s"
        settle(connection, delivery, state, attempt, detail, at, at + backoff)
