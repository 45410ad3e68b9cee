"""Events to callback_url."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from ding_sandbox import MAGIC_NUMBERS, Sandbox, Settings
from ding_sandbox.webhooks.targets import is_allowed

from .api import NUMBER, Api, wait_until
from .receiver import Receiver, receiving


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as running:
        yield running


def states(sandbox: Sandbox) -> set[str]:
    return {event["state"] for event in sandbox.webhooks()}


def was_tried(sandbox: Sandbox, uuid: str, times: int) -> bool:
    return bool(sandbox.webhooks(uuid)[0]["attempts"] == times)


def test_a_send_posts_three_events_with_the_fields_of_the_contract(any_sandbox: Sandbox, receiver: Receiver) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new(callback_url=receiver.url)
    events = receiver.wait_for(3)
    assert sorted(event["type"] for event in events) == ["attempt", "authentication", "delivery_status"]
    for event in events:
        assert event["auth_uuid"] == uuid
        assert event["recipient_phone_number"] == NUMBER
        assert event["price"] == {"amount": 0.009, "currency": "EUR"}
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000", event["time"])
        assert datetime.fromisoformat(event["time"]).utcoffset() is not None
    assert len({event["id"] for event in events}) == 3
    wait_until(lambda: states(any_sandbox) == {"done"})
    kinds = [entry["detail"] for entry in any_sandbox.authentication(uuid)["events"] if entry["kind"] == "webhook"]
    assert sorted(kinds)[0] == "attempt: posted, answered 200"


def test_retries_and_the_right_code_post_events_too(sandbox: Sandbox, api: Api, receiver: Receiver) -> None:
    uuid = api.new(callback_url=receiver.url)
    api.retry(uuid)
    api.check(uuid, "wrong")
    api.check(uuid, sandbox.messages[0].code)
    events = receiver.wait_for(6)
    assert [event["status"] for event in events if event["type"] == "authentication"][-1] == "validated"


def test_an_event_is_posted_with_the_same_id_until_it_is_answered_200(any_sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers = [500, 302, 204]
    with Api(any_sandbox.base_url) as api:
        uuid = api.new(MAGIC_NUMBERS[1].phone_number, callback_url=receiver.url)  # no code, so only one event
    for posts in (2, 3, 4):
        wait_until(partial(was_tried, any_sandbox, uuid, posts - 1))
        assert states(any_sandbox) == {"waiting"}
        any_sandbox.clock.advance(60)
        receiver.wait_for(posts)
    wait_until(lambda: states(any_sandbox) == {"done"})
    assert len({event["id"] for event in receiver.events}) == 1
    timeline = [entry["detail"] for entry in any_sandbox.authentication(uuid)["events"]]
    assert "authentication: answered 500, next try in 1 s" in timeline
    assert "authentication: answered 302, next try in 2 s" in timeline


def test_a_receiver_that_is_not_there_is_tried_for_two_weeks(api: Api, sandbox: Sandbox) -> None:
    with receiving() as gone:
        url = gone.url
    uuid = api.new(MAGIC_NUMBERS[1].phone_number, callback_url=url)
    wait_until(lambda: sandbox.webhooks(uuid)[0]["attempts"] == 1)
    assert states(sandbox) == {"waiting"}
    sandbox.clock.advance(14 * 24 * 3600)
    wait_until(lambda: states(sandbox) == {"given_up"})


def test_other_hosts_get_nothing(api: Api, sandbox: Sandbox) -> None:
    uuid = api.new(MAGIC_NUMBERS[1].phone_number, callback_url="http://192.0.2.1/events")
    wait_until(lambda: states(sandbox) == {"refused"})
    assert "not posted" in sandbox.authentication(uuid)["events"][-1]["detail"]


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("http://127.0.0.1:80/", True),
        ("http://127.9.9.9/", True),
        ("http://[::1]:8000/x", True),
        ("https://localhost/x", True),
        ("https://hooks.example.com/x", True),
        ("https://HOOKS.example.com/x", True),
        ("https://example.com/x", False),
        ("http://10.0.0.1/", False),
        ("http://0.0.0.0/", False),
        ("http://127.0.0.1@192.0.2.1/", False),
        ("http://127.0.0.1.example.com/", False),
        ("http://2130706433/", False),
    ],
)
def test_only_loopback_and_allowed_hosts_may_be_posted_to(url: str, allowed: bool) -> None:
    assert is_allowed(url, ("hooks.example.com",)) is allowed


def test_events_that_wait_are_posted_after_a_restart(tmp_path: Path, receiver: Receiver) -> None:
    settings = Settings(database=str(tmp_path / "sandbox.db"))
    receiver.answers = [500]
    with Sandbox(settings) as first, Api(first.base_url) as api:
        uuid = api.new(MAGIC_NUMBERS[1].phone_number, callback_url=receiver.url)
        wait_until(lambda: first.webhooks(uuid)[0]["attempts"] == 1)
    with Sandbox(settings) as second:
        second.clock.advance(60)
        assert len(receiver.wait_for(2)) == 2
        wait_until(lambda: states(second) == {"done"})
