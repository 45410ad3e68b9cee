"""The main faults through an HTTP client of the user's own: typed errors, nothing sent twice, and each wait bounded."""

import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ding_otp import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    RateLimitError,
    ResponseDecodeError,
)

from . import answers as a
from . import places
from .calls import call
from .matrix import MODES, VALUE
from .secrets import leaks, shown
from .table import GRACE, LONG, SHORT, Case
from .world import World

in_both_modes = pytest.mark.parametrize("mode", MODES)

CASES = [
    Case("connection refused", a.silence, APIConnectionError, 0, False, place=places.refused),
    Case("host name unknown", a.silence, APIConnectionError, 0, False, place=places.unknown_host),
    Case("never accepted", a.silence, APITimeoutError, 0, False, place=places.full_backlog, timeout=SHORT),
    Case("certificate not trusted", a.silence, APIConnectionError, 0, False, place=places.untrusted),
    Case("the server speaks no TLS", a.tls_garbage, APIConnectionError, 0, False, place=places.tls_expected),
    Case("a broken TLS record", a.tls_broken_record, APIConnectionError, 1, True, place=places.tls),
    Case("closed after the request", a.close_after_request, APIConnectionError, 1, True),
    Case("reset after the request", a.reset_after_request, APIConnectionError, 1, True),
    Case("silence", a.silence, APITimeoutError, 1, True, timeout=SHORT),
    Case("not HTTP", a.last_words(b"nonsense\r\n\r\n"), APIConnectionError, 1, True),
    Case("headers without end", a.flood(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"), APIConnectionError, 1, True),
    Case("body drips", a.drip(a.http("200 OK", b"{", length=100), b" "), APITimeoutError, 1, True, timeout=SHORT),
    Case("body cut", a.last_words(a.http(length=1000)), ResponseDecodeError, 1, True),
    Case("body of 11 MiB", a.large("200 OK"), ResponseDecodeError, 1, True, timeout=LONG),
    Case("gzip of 64 MiB", a.bomb, ResponseDecodeError, 1, True, timeout=LONG),
    Case("HTML", a.replies(a.http("200 OK", b"<html>")), ResponseDecodeError, 1, True),
    Case("redirect", a.redirect("307 Temporary Redirect"), APIStatusError, 1, True),
    Case("429 with Retry-After", a.status("429 Slow", "Retry-After: 0"), RateLimitError, 3, False),
    Case("503", a.status("503 Busy"), InternalServerError, 1, True),
    Case("500 that quotes the request", a.echo(a.quoting_failure), InternalServerError, 1, True),
    Case("nothing wrong", a.replies(a.http()), None, 1, None),
]


def client(mode: str, **options: Any) -> Callable[[], httpx.Client | httpx.AsyncClient]:
    """An HTTP client as a user may have it: without a timeout, and following redirects."""
    options = {"timeout": None, "follow_redirects": True} | options
    return (lambda: httpx.Client(**options)) if mode == "sync" else (lambda: httpx.AsyncClient(**options))


@in_both_modes
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_has_its_outcome(world: World, case: Case, mode: str) -> None:
    world.logs.clear()
    with case.place(case.fault, world.certificates) as site:
        own = client(mode, verify=world.certificates.client)
        result = call(mode, site.url, http_client=own, timeout=case.timeout)
    if case.outcome is None:
        assert result.status == case.value, VALUE
    else:
        assert type(result) is case.outcome
        assert result.may_have_been_processed is case.processed
        assert leaks([*shown(result), *world.logs.taken()]) == []
    assert (site.server.requests if site.server else 0) == case.seen
    assert site.elsewhere is None or site.elsewhere.connections == 0


BODIES = {
    "a body": a.drip(a.http("200 OK", b"{", length=100_000), b" "),
    "a body in chunks": a.drip(a.chunked(b"{"), b"1\r\n \r\n"),
}
HEADERS = {"the status line": a.drip(b"HTTP/1.1 20"), "headers": a.drip(b"HTTP/1.1 200 OK\r\nX-Long: ")}
DRIPS = BODIES | HEADERS


# A sync client of the user's own bounds each wait for headers, but not their sum; the package says so.
@pytest.mark.parametrize(("mode", "drip"), [*(("sync", name) for name in BODIES), *(("async", name) for name in DRIPS)])
def test_a_server_that_drips_meets_the_budget(world: World, mode: str, drip: str) -> None:
    with places.plain(DRIPS[drip], world.certificates) as site:
        started = world.clock.now()
        result = call(mode, site.url, http_client=client(mode), timeout=SHORT)
        seconds = world.clock.now() - started
    assert type(result) is APITimeoutError
    assert result.may_have_been_processed
    assert seconds < SHORT + GRACE


@in_both_modes
def test_an_exhausted_pool_is_a_timeout_before_anything_was_sent(world: World, mode: str) -> None:
    limits = httpx.Limits(max_connections=0)
    with places.plain(a.silence, world.certificates) as site:
        result = call(mode, site.url, http_client=client(mode, limits=limits), timeout=SHORT)
    assert type(result) is APITimeoutError
    assert not result.may_have_been_processed


@in_both_modes
def test_a_proxy_that_is_gone_is_no_sent_request(world: World, mode: str) -> None:
    with socket.socket() as taken, places.plain(a.silence, world.certificates) as site:
        taken.bind(("127.0.0.1", 0))
        proxy = f"http://127.0.0.1:{taken.getsockname()[1]}"
        result = call(mode, site.url, http_client=client(mode, proxy=proxy))
    assert type(result) is APIConnectionError
    assert not result.may_have_been_processed
