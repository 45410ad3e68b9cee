"""`request` under faults: the budget, the retries and the errors of any call."""

import asyncio
from typing import Any

import pytest

from ding_otp import APIConnectionError, APITimeoutError, AsyncDing, Ding, DingError, InternalServerError

from . import answers as a
from .calls import IDENTITY
from .matrix import MODES
from .server import Fault, FaultServer

pytestmark = [pytest.mark.usefixtures("world"), pytest.mark.parametrize("mode", MODES)]

TRANSIENT: dict[str, tuple[Fault, type[Exception]]] = {
    "closed after the request": (a.close_after_request, APIConnectionError),
    "reset after the request": (a.reset_after_request, APIConnectionError),
    "502": (a.status("502 Bad Gateway"), InternalServerError),
}


def request(mode: str, url: str, method: str, **options: Any) -> Any:
    """The answer, or the error that is raised."""
    options = IDENTITY | {"base_url": url, "timeout": 3.0} | options

    def with_sync() -> object:
        with Ding(**options) as client:
            return client.request(method, "/x", json={"a": 1})

    async def with_async() -> object:
        async with AsyncDing(**options) as client:
            return await client.request(method, "/x", json={"a": 1})

    try:
        return with_sync() if mode == "sync" else asyncio.run(with_async())
    except DingError as error:
        return error


@pytest.mark.parametrize("fault", TRANSIENT)
@pytest.mark.parametrize(("method", "times"), [("PUT", 3), ("POST", 1)])
def test_only_what_http_calls_idempotent_is_sent_again(mode: str, fault: str, method: str, times: int) -> None:
    behaviour, outcome = TRANSIENT[fault]
    with FaultServer(behaviour) as server:
        error = request(mode, server.url, method)
    assert type(error) is outcome
    assert str(error).startswith("request: ")
    assert error.may_have_been_processed
    assert server.requests == times


def test_a_server_that_never_answers_uses_up_the_budget(mode: str) -> None:
    with FaultServer(a.silence) as server:
        error = request(mode, server.url, "GET", timeout=0.3)
    assert type(error) is APITimeoutError
    assert server.requests == 1


def test_a_body_beyond_the_limit_is_refused(mode: str) -> None:
    with FaultServer(a.replies(a.http("200 OK", b"x" * 5_000))) as server:
        error = request(mode, server.url, "GET", max_response_bytes=1_000)
    assert "can't be read" in str(error)
    assert error.status_code == 200
