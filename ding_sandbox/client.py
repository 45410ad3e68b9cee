"""The API under /_sandbox for tests in Python. Works with any sandbox, in this process or elsewhere."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from .domain.faults import FaultKind, OperationName

_LONGEST_WAIT = 30.0


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it arrived on a phone."""

    id: int
    authentication_uuid: str
    phone_number: str
    code: str
    text: str
    created_at: datetime


class Clock:
    """The sandbox's clock. It runs like any other, but can be advanced, so that no test has to wait."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def now(self) -> datetime:
        """The sandbox's time."""
        return datetime.fromisoformat(_json(self._http.get("clock"))["now"])

    def advance(self, by: float | timedelta) -> datetime:
        """Let time pass.

        Args:
            by: Seconds, or a timedelta; not negative.

        Returns:
            The new time.
        """
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        return datetime.fromisoformat(_json(self._http.post("clock/advance", json={"seconds": seconds}))["now"])


class Faults:
    """Faults that can be switched on and off."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def add(
        self,
        kind: FaultKind,
        *,
        operation: OperationName | None = None,
        share: float = 1.0,
        seconds: float = 1.0,
        times: int | None = None,
    ) -> str:
        """Switch a fault on.

        Args:
            kind: latency, rate_limited, unavailable, drop, drop_after, truncate or wrong_body.
            operation: send, check or retry; all when not given.
            share: Of the requests, more than 0 up to 1.
            seconds: Of latency, or in Retry-After.
            times: Requests after which it is off again; never when not given.

        Returns:
            Its id, for `remove`.

        Raises:
            ValueError: An argument has no meaning.
        """
        body = {"kind": kind, "operation": operation, "share": share, "seconds": seconds, "times": times}
        return str(_json(self._http.post("faults", json=body))["id"])

    def remove(self, fault_id: str) -> None:
        """Switch one off."""
        _json(self._http.delete(f"faults/{fault_id}"))

    def clear(self) -> None:
        """Switch all off."""
        _json(self._http.delete("faults"))

    @contextmanager
    def on(
        self,
        kind: FaultKind,
        *,
        operation: OperationName | None = None,
        share: float = 1.0,
        seconds: float = 1.0,
        times: int | None = None,
    ) -> Generator[None]:
        """Switch a fault on for the length of a `with` block. The arguments are those of `add`."""
        fault_id = self.add(kind, operation=operation, share=share, seconds=seconds, times=times)
        try:
            yield
        finally:
            self.remove(fault_id)


class SandboxClient:
    """Looks into a sandbox that runs somewhere.

    Args:
        url: Where its page is, such as `http://127.0.0.1:8025`; its base URL, which ends in `/v1`, does too.

    Attributes:
        url: Where its page is.
        base_url: What clients of the OTP API take as their base URL.
        clock: The sandbox's clock.
        faults: Its faults.
    """

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/").removesuffix("/v1")
        self.base_url = f"{self.url}/v1"
        # Without the environment: a proxy could not reach a loopback address.
        self._http = httpx.Client(base_url=f"{self.url}/_sandbox/", trust_env=False, timeout=_LONGEST_WAIT + 10)
        self.clock = Clock(self._http)
        self.faults = Faults(self._http)
        self._handed_out: dict[str, int] = {}

    @property
    def messages(self) -> list[Message]:
        """The newest hundred messages, newest first."""
        return self.messages_to()

    def messages_to(self, phone_number: str | None = None, *, limit: int = 100) -> list[Message]:
        """Messages, newest first.

        Args:
            phone_number: Only those to this number; to all when not given.
            limit: At most so many, up to 1000.
        """
        return self._messages(phone_number=phone_number, limit=limit)

    def wait_for_code(self, phone_number: str, timeout: float = 5.0) -> str:
        """The code of the newest message to a number; waits for one that was not handed out before.

        Args:
            phone_number: As it was given to `send`.
            timeout: Seconds to wait at most.

        Raises:
            TimeoutError: No new message came in time.
        """
        deadline = time.monotonic() + timeout
        after = self._handed_out.get(phone_number, 0)
        while True:
            left = min(_LONGEST_WAIT, max(0.0, deadline - time.monotonic()))
            found = self._messages(phone_number=phone_number, limit=1, after=after, wait_seconds=left)
            if found:
                self._handed_out[phone_number] = found[0].id
                return found[0].code
            if time.monotonic() >= deadline:
                before = "another" if after else "a"
                number = f"the number that ends in {phone_number[-2:]}"
                raise TimeoutError(f"{before} message to {number} did not come within {timeout:g} s")

    def authentication(self, authentication_uuid: UUID | str) -> dict[str, Any]:
        """One authentication as it is stored, its code and its `events` included.

        Raises:
            ValueError: There is none with this UUID.
        """
        return _json(self._http.get(f"authentications/{authentication_uuid}"))

    def webhooks(self, authentication_uuid: UUID | str | None = None) -> list[dict[str, Any]]:
        """Webhook events, newest first: `body`, `state` (waiting, done, refused, given_up) and `attempts`."""
        params = {} if authentication_uuid is None else {"authentication_uuid": str(authentication_uuid)}
        found: list[dict[str, Any]] = _json(self._http.get("webhooks", params=params))["webhooks"]
        return found

    def reset(self) -> None:
        """Forget everything, set the clock right and switch all faults off."""
        _json(self._http.post("reset"))
        self._handed_out.clear()

    def close(self) -> None:
        """Close the connections. The sandbox goes on."""
        self._http.close()

    def _messages(self, **params: str | float | None) -> list[Message]:
        given = {name: value for name, value in params.items() if value is not None}
        found: list[dict[str, Any]] = _json(self._http.get("messages", params=given))["messages"]
        return [_message(**row) for row in found]


def _message(created_at: str, **fields: Any) -> Message:
    return Message(**fields, created_at=datetime.fromisoformat(created_at))


def _json(response: httpx.Response) -> dict[str, Any]:
    if response.is_success:
        return dict(response.json()) if response.content else {}
    try:
        reason = response.json()["message"]
    except (ValueError, KeyError, TypeError):
        reason = f"the sandbox answered {response.status_code}"
    raise ValueError(reason)
