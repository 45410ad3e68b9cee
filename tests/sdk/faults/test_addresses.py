"""Hosts: those with several addresses, and those that can't be."""

import socket
from typing import Any

import pytest

from ding_otp import AsyncDing, Ding

from . import answers as a
from . import places
from .calls import IDENTITY, call
from .matrix import MODES
from .places import Place
from .server import FaultServer
from .world import World


def resolve_to(monkeypatch: pytest.MonkeyPatch, *urls: str) -> None:
    """Makes a host of several addresses, each of which stands for a server of this machine."""

    def getaddrinfo(*_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", int(url.rpartition(":")[2]))) for url in urls]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("timeout", [5.0, None])
@pytest.mark.parametrize("first", [places.refused, places.full_backlog], ids=["refuses", "is silent"])
def test_an_address_that_does_not_serve_gives_way(
    world: World, first: Place, monkeypatch: pytest.MonkeyPatch, mode: str, timeout: float | None
) -> None:
    with FaultServer(a.replies(a.http())) as server, first(a.silence, world.certificates) as broken:
        resolve_to(monkeypatch, broken.url, server.url)
        result = call(mode, "http://several.test", timeout=timeout)
        monkeypatch.undo()
    assert result.status == "rate_limited"


@pytest.mark.parametrize("client", [Ding, AsyncDing])
@pytest.mark.parametrize(
    ("url", "problem"),
    [
        (f"http://{'a' * 64}.test", "host"),
        ("http://a..test", "host"),
        ("http://127.0.0.1:65536", "port"),
        ("http://127.0.0.1:0", "port"),
    ],
)
@pytest.mark.usefixtures("world")
def test_a_place_that_cannot_be_is_refused_at_construction(client: type[Ding], url: str, problem: str) -> None:
    with pytest.raises(ValueError, match=rf"^base_url: the {problem} "):
        client(**IDENTITY, base_url=url)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.usefixtures("world")
def test_a_name_is_resolved(mode: str) -> None:
    with FaultServer(a.replies(a.http())) as server:
        result = call(mode, f"http://localhost:{server.port}")
    assert result.status == "rate_limited"
