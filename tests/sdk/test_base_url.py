"""Where requests go."""

from collections.abc import Iterator

import pytest

from ding_otp import APIConnectionError

from .api import Api, Server
from .examples import SEND
from .sides import Connect, Side


def test_it_is_the_production_server_by_default(connect: Connect):
    assert "base_url='https://api.ding.live/v1'" in repr(connect(base_url=None))


def test_it_may_come_from_the_environment(connect: Connect, side: Side, api: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DING_BASE_URL", connect.server.url + "/staging")
    side.run(SEND.call(connect(base_url=None)))
    assert api.only.path == "/staging/authentication"


def test_the_argument_comes_before_the_environment(connect: Connect, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DING_BASE_URL", "http://elsewhere.example")
    assert f"base_url='{connect.server.url}'" in repr(connect())


@pytest.mark.parametrize(
    ("suffix", "path"),
    [
        ("", "/authentication"),
        ("/", "/authentication"),
        ("//", "/authentication"),
        ("/v1", "/v1/authentication"),
        ("/v1/", "/v1/authentication"),
        ("/otp/v1", "/otp/v1/authentication"),
        ("/a b", "/a%20b/authentication"),
        ("/é", "/%C3%A9/authentication"),
        ("/v1?", "/v1/authentication"),
        ("/v1#", "/v1/authentication"),
    ],
)
def test_its_path_comes_before_that_of_the_operation(connect: Connect, side: Side, api: Api, suffix: str, path: str):
    side.run(SEND.call(connect(base_url=connect.server.url + suffix)))
    assert api.only.path == path


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("HTTP://LOCALHOST", "http://localhost"),
        ("http://localhost:80", "http://localhost"),
        ("https://localhost:443/", "https://localhost"),
        ("https://localhost:8443", "https://localhost:8443"),
        ("http://[::1]:4010/v1", "http://[::1]:4010/v1"),
        ("https://exämple.com", "https://xn--exmple-cua.com"),
    ],
)
def test_it_is_shown_in_its_usual_form(connect: Connect, given: str, shown: str):
    assert f"base_url='{shown}'" in repr(connect(base_url=given))


@pytest.mark.parametrize(
    "wrong",
    [
        "api.ding.live/v1",
        "ftp://api.ding.live",
        "//api.ding.live",
        "/v1",
        "http://",
        "https:///v1",
        "http://host:port",
        "http://host\n",
        "http://me:secret@host",
        "http://me@host",
        "http://host?debug=1",
        "http://host/#top",
        b"http://host",
        5,
    ],
)
def test_a_wrong_one_is_refused_at_construction(connect: Connect, wrong: object):
    with pytest.raises(ValueError, match=r"^base_url: ") as caught:
        connect(base_url=wrong)
    assert "secret" not in str(caught.value)


def test_a_wrong_one_in_the_environment_is_refused_too(connect: Connect, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DING_BASE_URL", "localhost")
    with pytest.raises(ValueError, match=r"^base_url: "):
        connect(base_url=None)


@pytest.fixture
def server_on_ipv6() -> Iterator[Server]:
    server = Server("::1")
    yield server
    server.close()


def test_it_may_be_an_ipv6_address(connect: Connect, side: Side, server_on_ipv6: Server):
    own = {"http_client": connect.own(transport=server_on_ipv6.api.as_transport())} if connect.link == "mock" else {}
    side.run(SEND.call(connect(base_url=f"http://[::1]:{server_on_ipv6.port}", **own)))
    assert server_on_ipv6.api.only.header("host") == f"[::1]:{server_on_ipv6.port}"


@pytest.mark.parametrize("link", ["socket"])
def test_a_port_where_nothing_listens_is_a_connection_error(connect: Connect, side: Side):
    server = Server()
    server.close()
    with pytest.raises(APIConnectionError, match=rf"{server.url} was not reached \(.*[Cc]onn.*\)") as caught:
        side.run(SEND.call(connect(base_url=server.url, max_retries=0)))
    assert not caught.value.may_have_been_processed
