"""The life of an authentication, as pure functions: no clock, no database, no network.

Each function takes an authentication and the time and returns what it has become, with the status to answer.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Literal, NamedTuple

from ..settings import Settings
from .instants import seconds

Standing = Literal["waiting", "lost", "locked", "validated", "expired", "not_sent"]
"""How an authentication stands.

`waiting` for its code; `lost`: the newest message did not arrive; `locked` after too many wrong checks; `validated`;
`expired`; `not_sent`: there never was a code.
"""


class Authentication(NamedTuple):
    """One authentication as it is stored. Instants are microseconds since 1970.

    A tuple, since one is made and changed for every check, and a frozen dataclass takes ten times as long.
    """

    uuid: str
    customer_uuid: str
    phone_number: str
    status: str
    """What `send` answered: pending, rate_limited or spam_detected."""
    code: str | None
    """The code that is right now, the newest one; None when none was ever sent."""
    created_at: int
    expires_at: int
    validated_at: int | None
    checks: int
    """Wrong checks so far."""
    retries: int
    next_retry_at: int
    callback_url: str | None
    app_realm: str | None
    device: str
    """What the request told of the device, as a JSON object."""
    events: int
    """Entries of the timeline so far."""


def new_code(length: int) -> str:
    """Return a random code of digits, from the operating system's source of randomness."""
    return f"{secrets.randbelow(10**length):0{length}d}"


def same_code(one: str, other: str) -> bool:
    """Compare in a time that tells nothing: digests have one length whatever was typed."""
    return hmac.compare_digest(_digest(one), _digest(other))


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()


def begin(draft: Authentication, recent_sends: int, settings: Settings) -> Authentication:
    """Decide whether a new authentication gets a code.

    Args:
        draft: The authentication as asked for: pending, with its code.
        recent_sends: Codes that the number got within the window.
        settings: The limits.
    """
    if draft.status == "pending" and recent_sends >= settings.max_sends:
        draft = draft._replace(status="rate_limited")
    return draft if draft.status == "pending" else draft._replace(code=None)


def check(auth: Authentication, typed: str, now: int, settings: Settings) -> tuple[Authentication, str]:
    """Compare what was typed with the code. Only a wrong code counts, not what is refused otherwise."""
    if auth.validated_at is not None:
        return auth, "already_validated"
    if now >= auth.expires_at:
        return auth, "expired_auth"
    if auth.code is None:
        return auth, "without_attempt"
    if auth.checks >= settings.max_checks:
        return auth, "rate_limited"
    if same_code(auth.code, typed):
        return auth._replace(validated_at=now), "valid"
    return auth._replace(checks=auth.checks + 1), "invalid"


def retry(auth: Authentication, code: str, now: int, settings: Settings) -> tuple[Authentication, str]:
    """Send a new code, which replaces the one before, or say why not.

    Args:
        auth: The authentication.
        code: The code that is right from now on if the retry is approved.
        now: The time.
        settings: The limits.
    """
    if auth.validated_at is not None:
        return auth, "already_validated"
    if now >= auth.expires_at:
        return auth, "expired_auth"
    if auth.code is None:
        return auth, "no_attempt"
    if auth.retries >= settings.max_retries:
        return auth, "denied"
    if now < auth.next_retry_at:
        return auth, "rate_limited"
    next_retry_at = now + seconds(settings.retry_after)
    return auth._replace(code=code, retries=auth.retries + 1, next_retry_at=next_retry_at), "approved"


def standing(auth: Authentication, arrived: str | None, now: int, max_checks: int) -> Standing:
    """Return how an authentication stands.

    Args:
        auth: The authentication.
        arrived: The code of the newest message that arrived, if one did.
        now: The time.
        max_checks: Wrong checks after which it is locked.
    """
    if auth.validated_at is not None:
        return "validated"
    if auth.code is None:
        return "not_sent"
    if now >= auth.expires_at:
        return "expired"
    if auth.checks >= max_checks:
        return "locked"
    return "waiting" if arrived == auth.code else "lost"


def remaining_retries(auth: Authentication, settings: Settings) -> int:
    """Return the retries that are left; never negative, even when the limit was lowered between two starts."""
    return max(0, settings.max_retries - auth.retries)
