# Generated from the API's description. Edit that or the templates, not this file.
"""When a call is sent again, and how long to wait first. Pure: no clock, no socket."""

import math
import random
from collections.abc import Callable
from datetime import UTC, datetime

from attrs import frozen

INITIAL_BACKOFF = 0.5
MAX_BACKOFF = 8.0

# With these, a server that says when to come back has not done the work.
_COME_BACK_LATER = frozenset({429, 503})
# Sent again only where doing the work twice does no harm.
_TRANSIENT = frozenset({408, 429, 500, 502, 503, 504})


@frozen
class Outcome:
    """How an attempt failed.

    `status` is the HTTP status, or None if no answer came. `sent` says whether the server may have the request.
    `retry_after` is the wait in seconds that the answer asked for. `is_final` says that it would end so again.
    """

    sent: bool
    status: int | None = None
    retry_after: float | None = None
    is_final: bool = False


def may_have_been_processed(outcome: Outcome) -> bool:
    """Tell whether the server may have acted on a request that ended like this.

    A 4xx is a refusal, and so is a 503 that says when to come back. Any other answer, and no answer to a request that
    went out, leave it open.
    """
    if outcome.status is None:
        return outcome.sent
    if outcome.status == 503:
        return outcome.retry_after is None
    return not 400 <= outcome.status < 500


def is_retryable(outcome: Outcome, *, idempotent: bool) -> bool:
    """Tell whether a request that ended like this may be sent again without the risk of doing its work twice."""
    if outcome.status is None:
        return not outcome.is_final and (idempotent or not outcome.sent)
    if outcome.status in _COME_BACK_LATER and outcome.retry_after is not None:
        return True
    return idempotent and outcome.status in _TRANSIENT


def next_delay(
    outcome: Outcome,
    *,
    idempotent: bool,
    attempt: int,
    max_retries: int,
    remaining: float,
    jitter: Callable[[], float] = random.random,
) -> float | None:
    """Return seconds to wait before the next attempt, or None to stop.

    `attempt` counts from 0. The backoff is drawn evenly from zero up to 0.5 s, doubled with each attempt up to 8 s
    ("full jitter"); a longer Retry-After takes its place. A wait that would not end before `remaining`, the seconds
    left in the call's budget, is not begun.
    """
    if attempt >= max_retries or not is_retryable(outcome, idempotent=idempotent):
        return None
    # 2.0**attempt overflows for absurd counts; the cap is reached long before.
    backoff = min(MAX_BACKOFF, INITIAL_BACKOFF * 2.0 ** min(attempt, 10)) * jitter()
    delay = max(backoff, outcome.retry_after or 0.0)
    return delay if delay < remaining else None


def parse_retry_after(value: str | None, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> float | None:
    """Seconds that a Retry-After header asks to wait: given as a number or as an HTTP date; None if it is neither."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        seconds = _seconds_until(value, now)
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _seconds_until(date: str, now: Callable[[], datetime]) -> float:
    from email.utils import parsedate_to_datetime  # here, because few servers write dates, and it loads much

    try:
        moment = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        return math.nan
    if moment.tzinfo is None:  # "-0000": a time in UTC, from a clock of unknown zone
        moment = moment.replace(tzinfo=UTC)
    return (moment - now()).total_seconds()
