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
    ports = {f"192.0.2.{number}": int(url.rpartition(":")[2]) for number, url in enumerate(urls)}
    connect = socket.create_connection

    def getaddrinfo(host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in ports]

    def create_connection(address: tuple[str, int], *rest: Any, **options: Any) -> socket.socket:
        with monkeypatch.context() as as_it_was:
            as_it_was.setattr(socket, "getaddrinfo", original)
            return connect(("127.0.0.1", ports[address[0]]), *rest, **options)

    original = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(socket, "create_connection", create_connection)


@pytest.mark.parametrize("first", [places.refused, places.full_backlog], ids=["refuses", "is silent"])
def test_an_address_that_does_not_serve_gives_way(world: World, first: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(a.replies(a.http())) as server, first(a.silence, world.certificates) as broken:
        resolve_to(monkeypatch, broken.url, server.url)
        result = call("sync", "http://several.test", timeout=1.0)
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
