"""The rules on their own: no server, no database."""

from __future__ import annotations

import pytest

from ding_sandbox import Settings
from ding_sandbox.domain import authentication as lifecycle
from ding_sandbox.domain.authentication import Authentication
from ding_sandbox.domain.instants import SECOND

SETTINGS = Settings()
NOW = 1_700_000_000 * SECOND
SENT = Authentication(
    uuid="u",
    customer_uuid="c",
    phone_number="+1234567890",
    status="pending",
    code="123456",
    created_at=NOW,
    expires_at=NOW + 600 * SECOND,
    validated_at=None,
    checks=0,
    retries=0,
    next_retry_at=NOW,
    callback_url=None,
    app_realm=None,
    device="{}",
    events=0,
)


def check(auth: Authentication, typed: str = "123456", now: int = NOW) -> str:
    return lifecycle.check(auth, typed, now, SETTINGS)[1]


def retry(auth: Authentication, now: int = NOW) -> str:
    return lifecycle.retry(auth, "654321", now, SETTINGS)[1]


def test_the_right_code_validates_at_that_moment() -> None:
    after, status = lifecycle.check(SENT, "123456", NOW + 5, SETTINGS)
    assert (status, after.validated_at, after.checks) == ("valid", NOW + 5, 0)


@pytest.mark.parametrize("typed", ["123457", "12345", "1234567", "", "１２３４５６", "x" * 10_000])
def test_any_other_text_is_invalid_and_counts(typed: str) -> None:
    after, status = lifecycle.check(SENT, typed, NOW, SETTINGS)
    assert (status, after.checks, after.validated_at) == ("invalid", 1, None)


def test_the_right_code_is_refused_after_five_wrong_ones() -> None:
    auth = SENT
    for _ in range(5):
        auth, status = lifecycle.check(auth, "000000", NOW, SETTINGS)
        assert status == "invalid"
    assert lifecycle.check(auth, "123456", NOW, SETTINGS) == (auth, "rate_limited")


@pytest.mark.parametrize(("late", "status"), [(-1, "valid"), (0, "expired_auth"), (1, "expired_auth")])
def test_a_code_is_right_until_the_very_moment_it_expires(late: int, status: str) -> None:
    assert check(SENT, now=SENT.expires_at + late) == status


def test_a_validated_authentication_stays_so_after_it_expired() -> None:
    validated = SENT._replace(validated_at=NOW)
    assert check(validated, now=SENT.expires_at) == "already_validated"
    assert retry(validated, now=SENT.expires_at) == "already_validated"


def test_without_a_code_there_is_nothing_to_check_or_retry() -> None:
    assert check(SENT._replace(code=None)) == "without_attempt"
    assert retry(SENT._replace(code=None)) == "no_attempt"


def test_a_retry_replaces_the_code_and_keeps_the_count_of_wrong_checks() -> None:
    after, status = lifecycle.retry(SENT._replace(checks=4), "654321", NOW, SETTINGS)
    assert (status, after.code, after.checks) == ("approved", "654321", 4)
    assert after.next_retry_at == NOW + 30 * SECOND
    assert lifecycle.remaining_retries(after, SETTINGS) == 2


def test_a_retry_before_its_time_is_rate_limited_and_costs_nothing() -> None:
    waiting = SENT._replace(next_retry_at=NOW + 1)
    assert lifecycle.retry(waiting, "654321", NOW, SETTINGS) == (waiting, "rate_limited")
    assert retry(waiting, now=NOW + 1) == "approved"


def test_with_no_retry_left_the_answer_is_denied_even_before_the_time() -> None:
    assert retry(SENT._replace(retries=3, next_retry_at=NOW + 1)) == "denied"


def test_an_expired_authentication_is_not_retried() -> None:
    assert retry(SENT, now=SENT.expires_at) == "expired_auth"


@pytest.mark.parametrize(("sends", "status"), [(0, "pending"), (4, "pending"), (5, "rate_limited")])
def test_a_number_gets_five_codes_within_the_window(sends: int, status: str) -> None:
    auth = lifecycle.begin(SENT, sends, SETTINGS)
    assert auth.status == status
    assert (auth.code is None) == (status == "rate_limited")


def test_codes_have_the_length_asked_for_and_differ() -> None:
    codes = {lifecycle.new_code(6) for _ in range(200)}
    assert all(len(code) == 6 and code.isdigit() and code.isascii() for code in codes)
    assert len(codes) > 190


@pytest.mark.parametrize(
    "setting",
    [{"code_length": 3}, {"max_checks": 0}, {"code_lifetime": 0}, {"retry_after": -1}, {"max_retries": -1}],
)
def test_settings_without_meaning_are_refused_by_name(setting: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(setting))):
        Settings(**setting)  # type: ignore[arg-type]
