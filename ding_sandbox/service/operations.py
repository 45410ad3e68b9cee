"""The three operations: what is read, decided by `domain.authentication`, and written, each in one transaction."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert

from ..domain import authentication as lifecycle
from ..domain.api_error import ApiError
from ..domain.authentication import Authentication
from ..domain.instants import iso, seconds
from ..domain.magic_numbers import magic_of
from ..domain.message_text import message_text
from ..domain.request_rules import Body, admit_send, require_customer, require_no_magic_error
from ..settings import Settings
from ..store.authentications import Event, change, count_sent, create, find_for_change, lock_number, now
from ..store.tables import messages
from ..webhooks.outbox import announce


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an operation led to.

    Attributes:
        answer: The body of the response.
        phone_number: Of the authentication, for the log.
        has_callback: Whether events may wait to be posted.
    """

    answer: dict[str, Any]
    phone_number: str
    has_callback: bool


_DEVICE_FIELDS = (
    "ip",
    "device_id",
    "device_type",
    "device_model",
    "os_version",
    "app_version",
    "is_returning_user",
)


def send(connection: Connection, body: Body, settings: Settings) -> Outcome:
    """Create an authentication and send its code, if it gets one.

    Raises:
        ApiError: The request breaks a rule.
    """
    admit_send(body, settings)
    at = now(connection)
    number: str = body["phone_number"]
    lock_number(connection, number, at)
    magic = magic_of(number)
    recent = 0 if magic.is_unlimited else count_sent(connection, number, at - seconds(settings.send_window))
    auth = _draft(body, at, settings)
    auth = lifecycle.begin(auth if magic.shape is None else magic.shape(auth, settings), recent, settings)
    create(connection, auth)
    timeline = [Event(at, "created", auth.status)]
    announce(connection, auth, "authentication", at, status=auth.status)
    if auth.code is not None:
        timeline.append(_deliver(connection, auth, at))
    change(connection, auth, timeline)
    return _outcome(auth, auth.status, created_at=iso(at), expires_at=iso(auth.expires_at))


def check(connection: Connection, body: Body, settings: Settings) -> Outcome:
    """Compare what was typed with the code that was sent.

    Raises:
        ApiError: There is no such authentication, or the request breaks a rule.
    """
    auth, at = _find(connection, body, settings)
    require_no_magic_error(auth.phone_number, "check")
    accepts = magic_of(auth.phone_number).accepts
    typed: str = body["check_code"]
    if accepts != "sent":
        typed = (auth.code or "") if accepts == "all" else ""
    auth, status = lifecycle.check(auth, typed, at, settings)
    if status == "valid":
        announce(connection, auth, "authentication", at, status="validated")
    detail = f"invalid, {settings.max_checks - auth.checks} left" if status == "invalid" else status
    change(connection, auth, [Event(at, "check", detail)])
    return _outcome(auth, status)


def retry(connection: Connection, body: Body, settings: Settings) -> Outcome:
    """Send a new code for an authentication.

    Raises:
        ApiError: There is no such authentication, or the request breaks a rule.
    """
    auth, at = _find(connection, body, settings)
    require_no_magic_error(auth.phone_number, "retry")
    auth, status = lifecycle.retry(auth, lifecycle.new_code(settings.code_length), at, settings)
    timeline = [Event(at, "retry", status)]
    if status == "approved":
        timeline.append(_deliver(connection, auth, at))
    change(connection, auth, timeline)
    next_retry = {"next_retry_at": iso(auth.next_retry_at)} if status in {"approved", "rate_limited"} else {}
    remaining = lifecycle.remaining_retries(auth, settings)
    return _outcome(auth, status, created_at=iso(at), remaining_retry=remaining, **next_retry)


def _outcome(auth: Authentication, status: str, **more: str | int) -> Outcome:
    answer = {"authentication_uuid": auth.uuid, "status": status, **more}
    return Outcome(answer, auth.phone_number, auth.callback_url is not None)


def _draft(body: Body, at: int, settings: Settings) -> Authentication:
    device = {name: body[name] for name in _DEVICE_FIELDS if name in body}
    return Authentication(
        uuid=str(uuid.uuid4()),
        customer_uuid=body["customer_uuid"].lower(),
        phone_number=body["phone_number"],
        status="pending",
        code=lifecycle.new_code(settings.code_length),
        created_at=at,
        expires_at=at + seconds(settings.code_lifetime),
        validated_at=None,
        checks=0,
        retries=0,
        next_retry_at=at + seconds(settings.first_retry_after),
        callback_url=body.get("callback_url"),
        app_realm=body.get("app_realm"),
        device=json.dumps(device),
        events=0,
    )


def _find(connection: Connection, body: Body, settings: Settings) -> tuple[Authentication, int]:
    require_customer(body, settings)
    wanted: str = body["authentication_uuid"].lower()
    found = find_for_change(connection, wanted)
    if found is None or found[0].customer_uuid != body["customer_uuid"].lower():
        raise ApiError("invalid_auth_uuid", f"{wanted} is not the UUID of an authentication of this customer")
    return found


def _deliver(connection: Connection, auth: Authentication, at: int) -> Event:
    """Put the message into the inbox, unless the number loses it; both ways, the events go out."""
    loses = magic_of(auth.phone_number).loses
    lost = loses == "all" or (loses == "first" and auth.retries == 0)
    if not lost:
        row = {
            "authentication_uuid": auth.uuid,
            "phone_number": auth.phone_number,
            "code": auth.code,
            "text": message_text(auth),
            "created_at": at,
        }
        connection.execute(insert(messages), row)
    announce(connection, auth, "attempt", at)
    announce(connection, auth, "delivery_status", at, status="undelivered" if lost else "delivered")
    return Event(at, "message", "lost on its way" if lost else f"sent, code {auth.code}")
