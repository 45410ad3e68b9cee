"""The background task that posts events."""

from __future__ import annotations

import asyncio
import contextlib
from functools import partial

import httpx
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from ..domain.instants import SECOND, seconds
from ..runtime.changes import Changes
from ..runtime.log import logger
from ..settings import Settings
from ..store import Store
from ..store.authentications import now
from .outbox import Delivery, is_allowed, next_due, settle, take_due

_OK = 200
_TIMEOUT = 10
_MAX_BACKOFF = seconds(3600)
_LOOK_AGAIN = 60.0


class Courier:
    """Posts what is due, again and again until it is answered 200.

    Args:
        store: Where the events wait.
        mail: Wakes it up when there may be something to post.
        changes: Is told when something was posted.
        settings: The allowed hosts, the backoff, and when to give up.
    """

    def __init__(self, store: Store, mail: Changes, changes: Changes, settings: Settings) -> None:
        self._store = store
        self._mail = mail
        self._changes = changes
        self._settings = settings

    async def run(self) -> None:
        """Go on until cancelled."""
        # Without the environment: a proxy must not come between the sandbox and a loopback address.
        async with httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False) as http:
            while True:
                seen = self._mail.count
                try:
                    due = await self._store.run(lambda connection: take_due(connection, now(connection)))
                    await asyncio.gather(*(self._post(http, delivery) for delivery in due))
                    pause = 0.0 if due else await self._store.run(self._pause)
                except SQLAlchemyError as error:
                    logger.warning("webhooks wait: the database failed (%s)", type(error).__name__)
                    pause = 1.0
                if pause > 0:
                    await self._mail.wait(seen, pause)

    def _pause(self, connection: Connection) -> float:
        due_at = next_due(connection)
        return _LOOK_AGAIN if due_at is None else min(_LOOK_AGAIN, max(0.0, (due_at - now(connection)) / SECOND))

    async def _post(self, http: httpx.AsyncClient, delivery: Delivery) -> None:
        if not is_allowed(delivery.url, self._settings.webhook_hosts):
            state, detail = (
                "refused",
                "not posted, --webhook-hosts does not name this host",
            )
        else:
            state, detail = await self._try(http, delivery)
        await self._store.run(partial(self._settle, delivery, state, detail))
        self._changes.notify()
        logger.info("webhook %s", detail)

    async def _try(self, http: httpx.AsyncClient, delivery: Delivery) -> tuple[str, str]:
        headers = {"content-type": "application/json", "user-agent": "ding-sandbox"}
        reason = "no answer"
        with contextlib.suppress(httpx.HTTPError, httpx.InvalidURL, UnicodeError):
            async with http.stream("POST", delivery.url, content=delivery.body, headers=headers) as response:
                if response.status_code == _OK:
                    return "done", "posted, answered 200"
                reason = f"answered {response.status_code}"
        return "waiting", reason

    def _settle(self, delivery: Delivery, state: str, detail: str, connection: Connection) -> None:
        at = now(connection)
        backoff = min(_MAX_BACKOFF, seconds(self._settings.webhook_backoff) * 2 ** min(delivery.attempts, 40))
        if state == "waiting":
            if at - delivery.created_at >= seconds(self._settings.webhook_lifetime):
                state, detail = "given_up", f"{detail}, given up"
            else:
                detail = f"{detail}, next try in {backoff / SECOND:g} s"
        settle(connection, delivery, state, detail, at, at + backoff)
