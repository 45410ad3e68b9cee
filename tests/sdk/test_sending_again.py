"""Calls that are sent again."""

from collections.abc import Callable

import pytest

from ding_otp import APIConnectionError, RateLimitError
from ding_otp._http.retry import next_delay

from .api import Api, Server
from .examples import SEND, Example
from .sides import Connect, Side

BODY = {"code": "internal_server_error"}


@pytest.mark.usefixtures("no_waiting")
@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_says_when_to_come_back_is_asked_again(
    connect: Connect, side: Side, api: Api, example: Example, status: int
):
    api.says(BODY, status, {"Retry-After": "0"}).says(BODY, status, {"Retry-After": "0"}).says(example.answer)
    assert side.run(example.call(connect(max_retries=2))) == example.response.from_dict(example.answer)
    assert len(api.seen) == 3
    assert {seen.body for seen in api.seen} == {api.seen[0].body}


@pytest.mark.usefixtures("no_waiting")
def test_the_last_error_is_raised_when_the_retries_are_used_up(connect: Connect, side: Side, api: Api):
    api.says(BODY, 503, {"Retry-After": "0"}).says(BODY, 429, {"Retry-After": "0"}).says(SEND.answer)
    with pytest.raises(RateLimitError):
        side.run(SEND.call(connect(max_retries=1)))
    assert len(api.seen) == 2


@pytest.mark.usefixtures("no_waiting")
def test_what_may_have_been_processed_is_sent_again_if_the_user_says_so(connect: Connect, side: Side, api: Api):
    client = connect()
    api.says(BODY, 500).says(SEND.answer).says(BODY, 502).says(SEND.answer)
    side.run(SEND.call(client.with_options(retry_non_idempotent=True)))
    side.run(SEND.call(connect(retry_non_idempotent=True)))
    assert len(api.seen) == 4


def test_a_wait_that_would_outlast_the_budget_is_not_begun(connect: Connect, side: Side, api: Api):
    api.says(BODY, 429, {"Retry-After": "3600"})
    with pytest.raises(RateLimitError):
        side.run(SEND.call(connect(timeout=60)))
    assert len(api.seen) == 1


@pytest.mark.parametrize("link", ["socket"])
def test_a_server_that_is_not_there_is_tried_again(
    connect: Connect, side: Side, monkeypatch: pytest.MonkeyPatch, no_waiting: None
):
    server = Server()
    server.close()
    delays: list[object] = []
    monkeypatch.setattr("ding_otp._api_client.next_delay", spy(delays))
    with pytest.raises(APIConnectionError) as caught:
        side.run(SEND.call(connect(base_url=server.url, max_retries=2)))
    assert not caught.value.may_have_been_processed
    assert len(delays) == 3
    assert delays[-1] is None


def spy(delays: list[object]) -> Callable[..., object]:
    """The policy itself, and a note of what it said."""

    def noted(*args: object, **kwargs: object) -> object:
        delays.append(next_delay(*args, **kwargs))
        return delays[-1]

    return noted
