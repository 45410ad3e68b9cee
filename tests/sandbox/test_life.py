"""The life of an authentication over HTTP, on SQLite and on PostgreSQL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from ding_sandbox import Sandbox, Settings

from .api import CUSTOMER, NUMBER, Api, error_code, wait_until, wrong

SECOND_NUMBER = "+33612345678"


def test_send_answers_pending_and_a_message_arrives(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        answer = api.send().json()
    assert answer["status"] == "pending"
    created, expires = (datetime.fromisoformat(answer[name]) for name in ("created_at", "expires_at"))
    assert expires - created == timedelta(minutes=10)
    (message,) = any_sandbox.messages
    assert message.authentication_uuid == answer["authentication_uuid"]
    assert len(message.code) == 6
    assert message.code.isdigit()
    assert message.text == f"{message.code} is your verification code. It expires in 10 minutes."


def test_the_code_that_was_sent_is_valid_once(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        code = any_sandbox.wait_for_code(NUMBER)
        assert [api.check_status(uuid, typed) for typed in (wrong(code), code, code)] == [
            "invalid",
            "valid",
            "already_validated",
        ]
        assert api.retry_status(uuid) == "already_validated"


def test_after_five_wrong_checks_the_right_code_is_rate_limited(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        code = any_sandbox.wait_for_code(NUMBER)
        assert [api.check_status(uuid, wrong(code)) for _ in range(5)] == ["invalid"] * 5
        assert api.check_status(uuid, code) == "rate_limited"


def test_ten_minutes_later_it_has_expired(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        any_sandbox.clock.advance(timedelta(minutes=10))
        assert api.check_status(uuid, any_sandbox.wait_for_code(NUMBER)) == "expired_auth"
        assert api.retry_status(uuid) == "expired_auth"


def test_retries_come_thirty_seconds_apart_and_end_after_three(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        first = api.retry(uuid).json()
        assert (first["status"], first["remaining_retry"]) == ("approved", 2)
        created, following = (datetime.fromisoformat(first[name]) for name in ("created_at", "next_retry_at"))
        assert following - created == timedelta(seconds=30)
        early = api.retry(uuid).json()
        assert (early["status"], early["next_retry_at"]) == ("rate_limited", first["next_retry_at"])
        for left in (1, 0):
            any_sandbox.clock.advance(30)
            answer = api.retry(uuid).json()
            assert (answer["status"], answer["remaining_retry"]) == ("approved", left)
        any_sandbox.clock.advance(30)
        assert api.retry(uuid).json()["status"] == "denied"
    assert len(any_sandbox.messages_to(NUMBER)) == 4


def test_a_retry_brings_a_new_code_and_the_old_one_is_wrong(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        old = any_sandbox.wait_for_code(NUMBER)
        api.retry(uuid)
        new = any_sandbox.wait_for_code(NUMBER)
        if old != new:  # once in a million times they are the same
            assert api.check_status(uuid, old) == "invalid"
        assert api.check_status(uuid, new) == "valid"


def test_the_sixth_code_for_one_number_is_rate_limited_until_the_window_has_passed(
    any_sandbox: Sandbox,
) -> None:
    with Api(any_sandbox.base_url) as api:
        assert [api.send().json()["status"] for _ in range(6)] == ["pending"] * 5 + ["rate_limited"]
        assert api.send(SECOND_NUMBER).json()["status"] == "pending"
        any_sandbox.clock.advance(601)
        assert api.send().json()["status"] == "pending"


def test_an_authentication_that_got_no_code_has_nothing_to_check(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuids = [api.new() for _ in range(6)]
        assert api.check_status(uuids[-1], "123456") == "without_attempt"
        assert api.retry_status(uuids[-1]) == "no_attempt"


def test_an_authentication_belongs_to_its_customer(any_sandbox: Sandbox) -> None:
    other = "90129667-9178-4532-b940-17ce3f0faa19"
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        assert error_code(api.check(uuid, "123456", customer_uuid=other)) == "invalid_auth_uuid"
        assert error_code(api.retry(uuid, customer_uuid=other)) == "invalid_auth_uuid"
        assert api.check(uuid.upper(), "0", customer_uuid=CUSTOMER.upper()).json()["status"] == "invalid"


@pytest.mark.parametrize("typed", ["", "x" * 5000, "１２３４５６", "\x00", "🙂"])
def test_whatever_is_typed_is_compared(any_sandbox: Sandbox, typed: str) -> None:
    with Api(any_sandbox.base_url) as api:
        assert api.check_status(api.new(), typed) == "invalid"


def test_fifty_concurrent_checks_get_no_more_than_five_answers(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api, ThreadPoolExecutor(16) as threads:
        uuid = api.new()
        code = any_sandbox.wait_for_code(NUMBER)
        statuses = list(threads.map(lambda _: api.check_status(uuid, wrong(code)), range(50)))
    assert sorted(set(statuses)) == ["invalid", "rate_limited"]
    assert statuses.count("invalid") == 5


def test_fifty_concurrent_checks_of_the_right_code_are_valid_once(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api, ThreadPoolExecutor(16) as threads:
        uuid = api.new()
        code = any_sandbox.wait_for_code(NUMBER)
        statuses = list(threads.map(lambda _: api.check_status(uuid, code), range(50)))
    assert statuses.count("valid") == 1
    assert statuses.count("already_validated") == 49


def test_concurrent_retries_and_sends_keep_their_limits(database: str) -> None:
    with (
        Sandbox(Settings(database=database, retry_after=0)) as sandbox,
        Api(sandbox.base_url) as api,
        ThreadPoolExecutor(16) as threads,
    ):
        sandbox.reset()
        uuid = api.new()
        retries = list(threads.map(lambda _: api.retry_status(uuid), range(20)))
        sends = list(threads.map(lambda _: api.send().json()["status"], range(20)))
        messages = sandbox.messages_to(NUMBER)
    assert (retries.count("approved"), retries.count("denied")) == (3, 17)
    assert (sends.count("pending"), sends.count("rate_limited")) == (4, 16)  # one was sent before
    assert len(messages) == 1 + 3 + 4


def test_a_second_start_goes_on_where_the_first_stopped(database: str) -> None:
    settings = Settings(database=database)
    with Sandbox(settings) as first, Api(first.base_url) as api:
        first.reset()
        uuid = api.new()
        code = first.wait_for_code(NUMBER)
        assert api.check_status(uuid, wrong(code)) == "invalid"
        then = first.clock.advance(300)
        first.faults.add("latency", seconds=0)
    with Sandbox(settings) as second, Api(second.base_url) as api:
        assert second.authentication(uuid)["checks"] == 1
        assert second.clock.now() >= then
        assert api.check_status(uuid, code) == "valid"


def test_the_oldest_expired_authentications_go_when_there_are_too_many(database: str) -> None:
    with (
        Sandbox(Settings(database=database, keep=10, max_sends=10_000)) as sandbox,
        Api(sandbox.base_url) as api,
    ):
        sandbox.reset()
        old = api.new()
        sandbox.clock.advance(3600)
        young = [api.new() for _ in range(200)]  # they are counted every 200 sends
        wait_until(lambda: api.check(old, "0").status_code == 400)  # it is done after the answer
        assert [api.check_status(uuid, "0") for uuid in (young[0], young[-1])] == ["invalid"] * 2
