"""A choice of the faults over each road but plain http; `make faults` runs all of them."""

import pytest

from . import http2
from .matrix import Row, run
from .roads import HTTP, HTTP2, ROADS, Road
from .table import CASES
from .world import World

CHOICE = (
    "connection refused",
    "connection never accepted (full backlog)",
    "every connection in use",
    "TLS: certificate not trusted",
    "closed at the first byte",
    "closed after the request",
    "reset after the request",
    "silence after the request",
    "headers drip",
    "1xx before the answer",
    "not HTTP",
    "body drips",
    "chunked body cut",
    "gzip that nobody asked for, small",
    "200 with HTML",
    "307 to another origin",
    "429, Retry-After: 0",
    "500, then 200",
    "an answer that is not HTTP and quotes the request",
    "idle connection closed",
    "idle connection closed while the request is written",
    "second request: closed after it",
    "two answers to the request before",
    "the request before was answered, and a byte more came",
    "the request before was answered, and half a head more came",
    "the request before was answered, and 103 Early Hints more came",
    "a second answer comes later, on the idle connection",
)

# The server's proxy, and not the client, finds that it is not there, and says so when it has the request.
OTHERWISE = {"a forward proxy": {"connection refused", "connection never accepted (full backlog)"}}


@pytest.fixture(scope="module", params=[*ROADS, *HTTP2], ids=lambda road: road.name)
def road(request: pytest.FixtureRequest) -> Road:
    return request.param


@pytest.fixture(scope="module")
def calls(world: World, road: Road) -> list[Row]:
    """The calls of a road; over http, the matrix has them."""
    cases = http2.CASES if road.http2 else [case for case in CASES if case.name in CHOICE and road != HTTP]
    return run(world, cases, road)


def test_the_choice_is_of_faults_that_there_are() -> None:
    assert set(CHOICE) <= {case.name for case in CASES}


def test_nothing_happens_that_must_not(calls: list[Row]) -> None:
    assert [row for row in calls if row.is_bad] == []


def test_what_comes_out_is_the_same_as_over_http(calls: list[Row], road: Road) -> None:
    usual = [row for row in calls if row.case.name not in OTHERWISE.get(road.name, ())]
    assert [(row.case.name, row.mode, row.surprises) for row in usual if row.surprises] == []
