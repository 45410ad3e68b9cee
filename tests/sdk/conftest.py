"""Clients, sync and async, in front of a stand-in for the API, over a socket and over a mock transport."""

import os
from collections.abc import Iterator

import pytest

from .api import Api, Server
from .examples import EXAMPLES, Example
from .sides import Async, Connect, Side, Sync


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is set on a developer's machine must not reach a test."""
    for name in list(os.environ):
        if name.startswith("DING_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Iterator[Side]:
    """Runs the test for `Ding` and for `AsyncDing`."""
    side: Side = Sync() if request.param == "sync" else Async()
    yield side
    side.stop()


@pytest.fixture(params=["socket", "mock"])
def link(request: pytest.FixtureRequest) -> str:
    """How clients reach the stand-in: over a real socket, or by an httpx client with a mock transport."""
    return request.param


@pytest.fixture(params=EXAMPLES, ids=lambda example: example.name)
def example(request: pytest.FixtureRequest) -> Example:
    """Runs the test for each operation."""
    return request.param


@pytest.fixture(scope="session")
def shared_server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def server(shared_server: Server) -> Server:
    """A server that has seen nothing yet."""
    shared_server.api = Api()
    return shared_server


@pytest.fixture
def api(server: Server) -> Api:
    """The stand-in."""
    return server.api


@pytest.fixture
def connect(side: Side, link: str, server: Server) -> Iterator[Connect]:
    """Makes clients of the stand-in."""
    connect = Connect(side, link, server)
    yield connect
    connect.close()


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries follow at once."""
    monkeypatch.setattr("ding_otp._http.retry.INITIAL_BACKOFF", 0.0)
