"""When a request is sent again: for operations that may be repeated, and for users who widen or narrow the policy."""

import types
from typing import Any

import anyio
import pytest

from ding_otp import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    InternalServerError,
    RateLimitError,
    ResponseDecodeError,
    _api_client,
)

from . import answers as a
from . import places
from .calls import call
from .matrix import MODES
from .server import Fault, FaultServer, Peer
from .world import World

pytestmark = [pytest.mark.usefixtures("world"), pytest.mark.parametrize("mode", MODES)]

# The ways to say that a call may be sent again though the server may have acted on it.
WIDENED: dict[str, dict[str, Any]] = {
    "an idempotent operation": {"idempotent": True},
    "a widened client": {"retry_non_idempotent": True},
    "a widened call": {"for_the_call": {"retry_non_idempotent": True}},
}

# A fault, what comes out in the end, and how often the request is sent where repeating it is allowed.
TRANSIENT: dict[str, tuple[Fault, type[Exception], int]] = {
    "closed after the request": (a.close_after_request, APIConnectionError, 3),
    "reset after the request": (a.reset_after_request, APIConnectionError, 3),
    "body cut": (a.last_words(a.http(length=1000)), ResponseDecodeError, 3),
    "429": (a.status("429 Slow"), RateLimitError, 3),
    "500": (a.status("500 Oops"), InternalServerError, 3),
    "502": (a.status("502 Bad Gateway"), InternalServerError, 3),
    "503": (a.status("503 Busy"), InternalServerError, 3),
    "504": (a.status("504 Timeout"), InternalServerError, 3),
    "400": (a.status("400 Bad Request"), BadRequestError, 1),
    "301": (a.status("301 Moved", "Location: /elsewhere"), APIStatusError, 1),
    "501": (a.status("501 Unknown"), InternalServerError, 1),
    "HTML": (a.replies(a.http("200 OK", b"<html>")), ResponseDecodeError, 1),
    "Retry-After beyond the budget": (a.status("503 Busy", "Retry-After: 3600"), InternalServerError, 1),
}


@pytest.mark.parametrize("widened", WIDENED)
@pytest.mark.parametrize("fault", TRANSIENT)
def test_a_transient_fault_is_met_again_where_repeating_is_allowed(mode: str, fault: str, widened: str) -> None:
    behaviour, outcome, times = TRANSIENT[fault]
    with FaultServer(behaviour) as server:
        result = call(mode, server.url, **WIDENED[widened])
    assert type(result) is outcome
    assert server.requests == times


@pytest.mark.parametrize("fault", [name for name, (_, __, times) in TRANSIENT.items() if times > 1])
def test_it_is_met_once_where_repeating_is_not_allowed(mode: str, fault: str) -> None:
    behaviour, outcome, _ = TRANSIENT[fault]
    with FaultServer(behaviour) as server:
        result = call(mode, server.url)
    assert type(result) is outcome
    assert server.requests == 1


@pytest.mark.parametrize("widened", WIDENED)
def test_the_answer_to_the_second_request_is_the_value(mode: str, widened: str) -> None:
    def closes_the_first(peer: Peer) -> None:
        (a.replies(a.http()) if peer.index else a.close_after_request)(peer)

    with FaultServer(closes_the_first) as server:
        result = call(mode, server.url, **WIDENED[widened])
    assert result.status == "rate_limited"
    assert server.requests == 2


@pytest.mark.parametrize("widened", WIDENED)
def test_silence_uses_up_the_budget_and_is_not_met_again(mode: str, widened: str) -> None:
    with FaultServer(a.silence) as server:
        result = call(mode, server.url, **{"timeout": 0.5} | WIDENED[widened])
    assert type(result) is APITimeoutError
    assert result.may_have_been_processed
    assert server.requests == 1


def test_an_error_after_several_attempts_speaks_for_all_of_them(mode: str) -> None:
    def breaks_then_is_gone(peer: Peer) -> None:
        a.close_after_request(peer) if peer.index == 0 else a.status("503 Busy", "Retry-After: 0")(peer)

    with FaultServer(breaks_then_is_gone) as server:
        result = call(mode, server.url, retry_non_idempotent=True)
    assert type(result) is InternalServerError
    assert result.may_have_been_processed, "the first request was received, and nothing is known of it"


@pytest.mark.parametrize("where", ["of the client", "of the call"])
def test_no_retries_means_one_attempt(mode: str, where: str) -> None:
    options: dict[str, Any] = {"max_retries": 0} if where == "of the client" else {"for_the_call": {"max_retries": 0}}
    with FaultServer(a.status("503 Busy", "Retry-After: 0")) as server:
        result = call(mode, server.url, idempotent=True, **options)
    assert type(result) is InternalServerError
    assert server.requests == 1


def test_a_call_may_have_more_retries_than_its_client(mode: str) -> None:
    with FaultServer(a.status("429 Slow", "Retry-After: 0")) as server:
        call(mode, server.url, max_retries=0, for_the_call={"max_retries": 5})
    assert server.requests == 6


def test_a_call_may_have_a_smaller_budget_than_its_client(mode: str) -> None:
    with FaultServer(a.silence) as server:
        result = call(mode, server.url, timeout=60.0, for_the_call={"timeout": 0.3})
    assert type(result) is APITimeoutError


def test_what_was_not_sent_is_tried_again_until_it_is(mode: str, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    _without_waiting(monkeypatch, waits)
    with places.refused(a.silence, world.certificates) as site:
        result = call(mode, site.url)
    assert type(result) is APIConnectionError
    assert not result.may_have_been_processed
    assert len(waits) == 2


def test_a_server_that_says_when_to_come_back_is_waited_for(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    _without_waiting(monkeypatch, waits)
    with FaultServer(a.replies(a.http("503 Busy", b"", "Retry-After: 2"), a.http())) as server:
        result = call(mode, server.url)
    assert result.status == "rate_limited"
    assert waits == [2.0]


def _without_waiting(monkeypatch: pytest.MonkeyPatch, waits: list[float]) -> None:
    """Keeps the waits between attempts, in place of waiting."""

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(_api_client, "time", types.SimpleNamespace(sleep=waits.append))
    monkeypatch.setattr(anyio, "sleep", sleep)
