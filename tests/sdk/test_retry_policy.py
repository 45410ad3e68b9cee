"""When a call is sent again, and after how long."""

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ding_otp._http.retry import Outcome, is_retryable, may_have_been_processed, next_delay, parse_retry_after

NOT_SENT = Outcome(sent=False)
SENT = Outcome(sent=True)


def answer(status: int, retry_after: float | None = None) -> Outcome:
    return Outcome(sent=True, status=status, retry_after=retry_after)


@pytest.mark.parametrize(
    ("outcome", "always", "if_idempotent"),
    [
        (NOT_SENT, True, True),
        (SENT, False, True),
        (answer(429, 1.0), True, True),
        (answer(503, 1.0), True, True),
        (answer(503, 0.0), True, True),
        (answer(429), False, True),
        (answer(503), False, True),
        (answer(408), False, True),
        (answer(500), False, True),
        (answer(500, 1.0), False, True),
        (answer(502, 1.0), False, True),
        (answer(504), False, True),
        (answer(501), False, False),
        (answer(400), False, False),
        (answer(400, 1.0), False, False),
        (answer(401), False, False),
        (answer(409), False, False),
        (answer(422), False, False),
        (answer(302), False, False),
        (answer(520), False, False),
    ],
)
def test_what_is_sent_again(outcome: Outcome, always: bool, if_idempotent: bool):
    assert is_retryable(outcome, idempotent=False) is always
    assert is_retryable(outcome, idempotent=True) is if_idempotent


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (NOT_SENT, False),
        (SENT, True),
        (answer(400), False),
        (answer(429), False),
        (answer(499), False),
        (answer(503, 0.0), False),
        (answer(503), True),
        (answer(500), True),
        (answer(504, 1.0), True),
        (answer(599), True),
        (answer(302), True),
    ],
)
def test_what_may_have_been_processed(outcome: Outcome, expected: bool):
    assert may_have_been_processed(outcome) is expected


answers = st.builds(answer, st.integers(100, 999), st.none() | st.floats(0, 9))


@given(answers | st.sampled_from([SENT, NOT_SENT]))
def test_nothing_is_sent_again_that_may_have_been_processed(outcome: Outcome):
    assert not (is_retryable(outcome, idempotent=False) and may_have_been_processed(outcome))


def delay(outcome: Outcome = NOT_SENT, **changes: object) -> float | None:
    arguments = {"idempotent": False, "attempt": 0, "max_retries": 99, "remaining": 60.0, "jitter": lambda: 1.0}
    return next_delay(outcome, **{**arguments, **changes})


@pytest.mark.parametrize(
    ("attempt", "seconds"), [(0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (98, 8.0)]
)
def test_the_longest_wait_doubles_up_to_eight_seconds(attempt: int, seconds: float):
    assert delay(attempt=attempt) == seconds


def test_the_wait_does_not_overflow():
    assert delay(attempt=10**6, max_retries=10**7) == 8.0


@pytest.mark.parametrize(("jitter", "seconds"), [(0.0, 0.0), (0.25, 0.125), (1.0, 0.5)])
def test_the_wait_is_drawn_from_zero_on(jitter: float, seconds: float):
    assert delay(jitter=lambda: jitter) == seconds


@pytest.mark.parametrize(("retry_after", "seconds"), [(0.0, 0.5), (0.2, 0.5), (3.0, 3.0), (20.0, 20.0)])
def test_a_longer_retry_after_takes_its_place(retry_after: float, seconds: float):
    assert delay(answer(429, retry_after)) == seconds


@pytest.mark.parametrize(
    ("attempt", "max_retries", "again"), [(0, 0, False), (0, 1, True), (1, 1, False), (1, 2, True)]
)
def test_there_are_as_many_retries_as_allowed(attempt: int, max_retries: int, again: bool):
    assert (delay(attempt=attempt, max_retries=max_retries) is not None) is again


@pytest.mark.parametrize(("remaining", "again"), [(0.5, False), (0.51, True), (0.0, False), (math.inf, True)])
def test_a_wait_that_would_outlast_the_budget_is_not_begun(remaining: float, again: bool):
    assert (delay(remaining=remaining) is not None) is again


NOW = datetime(2024, 5, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", 0.0),
        ("120", 120.0),
        (" 5 ", 5.0),
        ("1.5", 1.5),
        ("-3", 0.0),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("1e999", None),
        ("Wed, 01 May 2024 10:00:30 GMT", 30.0),
        ("Wed, 01 May 2024 10:00:30 -0000", 30.0),
        ("Wed, 01 May 2024 12:00:30 +0200", 30.0),
        ("Wednesday, 01-May-24 10:00:30 GMT", 30.0),
        ("Wed May  1 10:00:30 2024", 30.0),
        ("Wed, 01 May 2024 09:00:00 GMT", 0.0),
        ("Wed, 99 May 2024 09:00:00 GMT", None),
        ("Wed, 01 May 99999 09:00:00 GMT", None),
        ("2024-05-01T10:00:30Z", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, seconds: float | None):
    assert parse_retry_after(value, now=lambda: NOW) == seconds


nearly_dates = st.from_regex(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{1,6} [\d:]{1,9} ?[-+A-Z\d]{0,6}")


@given(st.text(st.characters(max_codepoint=255)) | nearly_dates)
def test_any_retry_after_is_survived(value: str):
    seconds = parse_retry_after(value)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))
