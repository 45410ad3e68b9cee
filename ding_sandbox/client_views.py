"""What `SandboxClient` returns: typed views of the JSON under /_sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Self

Json = Mapping[str, Any]

MessageState = Literal["waiting", "locked", "validated", "expired", "replaced"]
AuthenticationState = Literal["waiting", "lost", "locked", "validated", "expired", "not_sent"]
WebhookState = Literal["waiting", "done", "refused", "given_up"]


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it arrived on a phone.

    Attributes:
        id: Number in the order of arrival.
        authentication_uuid: The authentication whose code it brings.
        phone_number: Where it went.
        code: The code in it.
        text: What the person reads.
        created_at: When it was sent.
        expires_at: When its code expires.
        state: Whether its code is `waiting` to be checked, `validated`, `locked` after too many wrong checks,
            `expired`, or `replaced` by a newer one.
    """

    id: int
    authentication_uuid: str
    phone_number: str
    code: str
    text: str
    created_at: datetime
    expires_at: datetime
    state: MessageState

    @classmethod
    def from_json(cls, shown: Json) -> Self:
        """Read one as `GET /_sandbox/messages` has it."""
        return cls(
            id=shown["id"],
            authentication_uuid=shown["authentication_uuid"],
            phone_number=shown["phone_number"],
            code=shown["code"],
            text=shown["text"],
            created_at=_instant(shown["created_at"]),
            expires_at=_instant(shown["expires_at"]),
            state=shown["state"],
        )


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened to an authentication.

    Attributes:
        at: When.
        kind: created, message, check, retry or webhook.
        detail: What, such as `invalid, 4 left`.
    """

    at: datetime
    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class _View:
    json: Json = field(repr=False, compare=False)
    """All that the sandbox said of it. `view["name"]` is short for `view.json["name"]`."""

    def __getitem__(self, name: str) -> Any:
        return self.json[name]


@dataclass(frozen=True, slots=True)
class Authentication(_View):
    """An authentication as it is stored.

    Attributes:
        uuid: Its UUID.
        phone_number: Where its codes go.
        status: What `send` answered.
        state: How it stands: `waiting` for its code, `lost` (the newest message did not arrive), `locked` after too
            many wrong checks, `validated`, `expired`, or `not_sent`.
        code: The code that is right now; None when none was sent.
        created_at: When `send` made it.
        expires_at: When it expires.
        validated_at: When the right code was checked; None before that.
        next_retry_at: When the next retry is allowed.
        checks: Wrong checks so far.
        retries: Retries so far.
        callback_url: Where its events are posted to, if anywhere.
        events: Its timeline.
    """

    uuid: str
    phone_number: str
    status: str
    state: AuthenticationState
    code: str | None
    created_at: datetime
    expires_at: datetime
    validated_at: datetime | None
    next_retry_at: datetime
    checks: int
    retries: int
    callback_url: str | None
    events: tuple[TimelineEntry, ...]

    @classmethod
    def from_json(cls, shown: Json) -> Self:
        """Read one as `GET /_sandbox/authentications/{uuid}` has it."""
        entries = [TimelineEntry(_instant(one["at"]), one["kind"], one["detail"]) for one in shown["events"]]
        validated_at = shown["validated_at"]
        return cls(
            json=shown,
            uuid=shown["uuid"],
            phone_number=shown["phone_number"],
            status=shown["status"],
            state=shown["state"],
            code=shown["code"],
            created_at=_instant(shown["created_at"]),
            expires_at=_instant(shown["expires_at"]),
            validated_at=None if validated_at is None else _instant(validated_at),
            next_retry_at=_instant(shown["next_retry_at"]),
            checks=shown["checks"],
            retries=shown["retries"],
            callback_url=shown["callback_url"],
            events=tuple(entries),
        )


@dataclass(frozen=True, slots=True)
class WebhookAttempt:
    """One attempt to post an event.

    Attributes:
        at: When it ended.
        status: HTTP status of the receiver; None when it did not answer.
        reason: What happened, in words.
        body: The first bytes of the receiver's answer.
        milliseconds: How long it took.
    """

    at: datetime
    status: int | None
    reason: str
    body: str
    milliseconds: float


@dataclass(frozen=True, slots=True)
class WebhookEvent(_View):
    """An event to a callback_url, and how far its delivery got.

    Attributes:
        id: Its id, as the receiver sees it.
        authentication_uuid: The authentication that it is about.
        url: Where it is posted to.
        body: What is posted.
        state: `waiting` for an answer of 200, `done`, `refused` (not posted), or `given_up`.
        attempts: Attempts so far.
        deliveries: The newest attempts, at most 20.
    """

    id: str
    authentication_uuid: str
    url: str
    body: Json
    state: WebhookState
    attempts: int
    deliveries: tuple[WebhookAttempt, ...]

    @classmethod
    def from_json(cls, shown: Json) -> Self:
        """Read one as `GET /_sandbox/webhooks` has it."""
        tries = [
            WebhookAttempt(_instant(one["at"]), one["status"], one["reason"], one["body"], one["milliseconds"])
            for one in shown["deliveries"]
        ]
        return cls(
            json=shown,
            id=shown["id"],
            authentication_uuid=shown["authentication_uuid"],
            url=shown["url"],
            body=shown["body"],
            state=shown["state"],
            attempts=shown["attempts"],
            deliveries=tuple(tries),
        )


@dataclass(frozen=True, slots=True)
class RecordedRequest(_View):
    """A request that reached the sandbox, with its answer.

    Attributes:
        id: Number in the order of the ends.
        at: When it began.
        operation: send, check or retry; None for other paths.
        method: Of the request; empty when it was no HTTP.
        path: Without the query.
        status: HTTP status; None when nothing was answered.
        answer: `status` in the answer, such as `pending` or `invalid`.
        code: Error code in the answer.
        reason: Why it was refused or not answered, in words.
        outcome: answered, dropped, truncated, client_gone, refused, malformed or timed_out.
        faults: Kinds of the faults that struck it.
        attempt: 1 for the first request of a call, 2 for its first repetition.
        call: Id of the first request of the call.
        milliseconds: How long the answer took.
        authentication_uuid: The authentication that it was about, if it named one.
        phone_number: The number of that, if it is known.
        request_headers: With the key masked.
        request_body: JSON, or text where it is none; None when there is none.
        response_headers: Of the answer.
        response_body: As `request_body`.
    """

    id: int
    at: datetime
    operation: Literal["send", "check", "retry"] | None
    method: str
    path: str
    status: int | None
    answer: str | None
    code: str | None
    reason: str | None
    outcome: str
    faults: tuple[str, ...]
    attempt: int
    call: int
    milliseconds: float
    authentication_uuid: str | None
    phone_number: str | None
    request_headers: tuple[tuple[str, str], ...] = field(repr=False)
    request_body: Any = field(repr=False)
    response_headers: tuple[tuple[str, str], ...] = field(repr=False)
    response_body: Any = field(repr=False)

    @classmethod
    def from_json(cls, shown: Json) -> Self:
        """Read one as `GET /_sandbox/requests?details=true` has it."""
        return cls(
            json=shown,
            at=_instant(shown["at"]),
            faults=tuple(shown["faults"]),
            request_headers=_headers(shown["request"]),
            request_body=shown["request"]["body"],
            response_headers=_headers(shown["response"]),
            response_body=shown["response"]["body"],
            **{name: shown[name] for name in _PLAIN},
        )


_PLAIN = (
    "id",
    "operation",
    "method",
    "path",
    "status",
    "answer",
    "code",
    "reason",
    "outcome",
    "attempt",
    "call",
    "milliseconds",
    "authentication_uuid",
    "phone_number",
)


def _headers(part: Json) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in part["headers"])


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
