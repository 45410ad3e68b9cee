"""The API under /_sandbox for tests in Python. Works with any sandbox, in this process or elsewhere."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

import httpx

from .client_views import Authentication, Message, RecordedRequest, WebhookEvent
from .domain.faults import FaultKind, OperationName

_LONGEST_WAIT = 30.0
_NOT_FOUND = 404


class Clock:
    """The sandbox's clock. It runs like any other, but can be advanced, so that no test has to wait."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def now(self) -> datetime:
        """Return the sandbox's time."""
        return datetime.fromisoformat(_json(self._http.get("clock"))["now"])

    def reset(self) -> datetime:
        """Set it to the machine's time, and return that."""
        return datetime.fromisoformat(_json(self._http.post("clock/reset"))["now"])

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
        """Switch one off. One that was used up or cleared meanwhile is off already."""
        response = self._http.delete(f"faults/{fault_id}")
        if response.status_code != _NOT_FOUND:
            _json(response)

    def kinds(self) -> list[FaultKind]:
        """Return the kinds of the faults that are on, in the order they were switched on."""
        return [fault["kind"] for fault in _json(self._http.get("faults"))["faults"]]

    def clear(self) -> None:
        """Switch all off."""
        _json(self._http.delete("faults"))

    def on(
        self,
        kind: FaultKind,
        *,
        operation: OperationName | None = None,
        share: float = 1.0,
        seconds: float = 1.0,
        times: int | None = None,
    ) -> AbstractContextManager[None]:
        """Switch a fault on for the length of a `with` block, or until it is cleared. The arguments are those of `add`.

        Raises:
            ValueError: An argument has no meaning.
        """
        # At once, not when the block begins: without `with`, a wrong name would go unnoticed.
        fault_id = self.add(kind, operation=operation, share=share, seconds=seconds, times=times)
        return self._until_the_end(fault_id)

    @contextmanager
    def _until_the_end(self, fault_id: str) -> Generator[None]:
        try:
            yield
        finally:
            self.remove(fault_id)


class SandboxClient:
    """Looks into a sandbox that runs somewhere.

    Args:
        url: Where its page is, such as `http://127.0.0.1:8025`; its base URL, which ends in `/v1`, does too.
        token: Its token, if it asks for one.

    Attributes:
        url: Where its page is.
        base_url: What clients of the OTP API take as their base URL.
        clock: The sandbox's clock.
        faults: Its faults.
    """

    def __init__(self, url: str, *, token: str | None = None) -> None:
        self.url = url.rstrip("/").removesuffix("/v1")
        self.base_url = f"{self.url}/v1"
        # Without the environment: a proxy could not reach a loopback address.
        headers = {} if token is None else {"authorization": f"Bearer {token}"}
        timeout = _LONGEST_WAIT + 10
        self._http = httpx.Client(base_url=f"{self.url}/_sandbox/", headers=headers, trust_env=False, timeout=timeout)
        self.clock = Clock(self._http)
        self.faults = Faults(self._http)
        self._handed_out: dict[str, int] = {}

    @property
    def messages(self) -> list[Message]:
        """The newest hundred messages, newest first."""
        return self.messages_to()

    def messages_to(self, phone_number: str | None = None, *, limit: int = 100) -> list[Message]:
        """Return messages, newest first.

        Args:
            phone_number: Only those to this number; to all when not given.
            limit: At most so many, up to 1000.
        """
        return self._messages(phone_number=phone_number, limit=limit)

    def wait_for_code(self, phone_number: str, timeout: float = 5.0) -> str:
        """Return the code of the newest message to a number; wait for one that was not handed out before.

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

    def authentication(self, authentication_uuid: UUID | str) -> Authentication:
        """Return one authentication as it is stored, its code and its timeline included.

        Raises:
            ValueError: There is none with this UUID.
        """
        return Authentication.from_json(_json(self._http.get(f"authentications/{authentication_uuid}")))

    def webhooks(self, authentication_uuid: UUID | str | None = None) -> list[WebhookEvent]:
        """Return webhook events, newest first, with the attempts to deliver them."""
        params = {} if authentication_uuid is None else {"authentication_uuid": str(authentication_uuid)}
        return [WebhookEvent.from_json(one) for one in _json(self._http.get("webhooks", params=params))["webhooks"]]

    def resend(self, webhook_id: UUID | str) -> None:
        """Post a webhook event once more, at once.

        Raises:
            ValueError: There is none with this id.
        """
        _json(self._http.post(f"webhooks/{webhook_id}/resend"))

    @property
    def requests(self) -> list[RecordedRequest]:
        """The newest thousand requests to the OTP API with their answers, newest first."""
        return self.find_requests(limit=1000)

    def find_requests(
        self,
        *,
        operation: OperationName | None = None,
        status: int | str | None = None,
        phone_number: str | None = None,
        authentication_uuid: UUID | str | None = None,
        fault: FaultKind | Literal["any"] | None = None,
        search: str | None = None,
        limit: int = 100,
    ) -> list[RecordedRequest]:
        """Return requests to the OTP API with their answers, newest first.

        Args:
            operation: send, check or retry; all when not given.
            status: Such as 429, `4xx`, or `none` for those that got no answer.
            phone_number: Only those that were about this number.
            authentication_uuid: Only those that were about this authentication.
            fault: Only those that this kind of fault struck, or `any`.
            search: Only those with this text anywhere in them.
            limit: At most so many, up to 1000.

        Raises:
            ValueError: An argument has no meaning.
        """
        given = {
            "operation": operation,
            "status": status,
            "phone_number": phone_number,
            "authentication_uuid": authentication_uuid,
            "fault": fault,
            "search": search,
        }
        params = {name: str(value) for name, value in given.items() if value is not None}
        found = _json(self._http.get("requests", params={**params, "limit": limit, "details": "true"}))["requests"]
        return [RecordedRequest.from_json(one) for one in found]

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
        return [Message.from_json(row) for row in found]


def _json(response: httpx.Response) -> dict[str, Any]:
    if response.is_success:
        return dict(response.json()) if response.content else {}
    try:
        reason = response.json()["message"]
    except (ValueError, KeyError, TypeError):
        reason = f"the sandbox answered {response.status_code}"
    raise ValueError(reason)
