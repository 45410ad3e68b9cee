"""The proxies of the environment: which servers they stand before, and the ways through them."""

import asyncio
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ding_otp import APIConnectionError, AsyncDing, Ding
from ding_otp._base_url import BaseUrl
from ding_otp._http.proxies import needs_no_proxy, proxy_for

from .api import Api, Server
from .examples import CUSTOMER, KEY, SEND
from .faults import answers as a
from .faults.certificates import Certificates
from .faults.proxies import Proxy
from .faults.server import FaultServer
from .sides import Connect, Side

LOGIN = ("user", "p:ss w\u00f6rd")


@pytest.fixture
def link() -> str:
    """The clients here are default ones."""
    return "socket"


@pytest.mark.parametrize(
    ("exceptions", "url"),
    [
        ("*", "http://api.example"),
        ("api.example", "http://api.example"),
        ("API.Example", "http://api.example"),
        ("example", "http://api.example"),
        (".example", "http://api.example"),
        (".api.example", "http://api.example"),
        ("api.example.", "http://api.example"),
        ("other, api.example", "http://api.example"),
        ("other api.example", "http://api.example"),
        ("api.example:80", "http://api.example"),
        ("api.example:8080", "http://api.example:8080"),
        ("api.example:443", "https://api.example"),
        ("127.0.0.1", "http://127.0.0.1:1234"),
        ("127.0.0.1:1234", "http://127.0.0.1:1234"),
        ("10.0.0.0/8", "http://10.1.2.3"),
        ("10.1.2.3/8", "http://10.1.2.3"),
        ("::1", "http://[::1]:1234"),
        ("[::1]", "http://[::1]:1234"),
        ("[::1]:1234", "http://[::1]:1234"),
        ("0:0:0:0:0:0:0:1", "http://[::1]"),
        ("fd00::/8", "http://[fd12::1]"),
        ("[fd00::]/8", "http://[fd12::1]"),
    ],
)
def test_a_server_that_no_proxy_names_needs_none(exceptions: str, url: str):
    assert needs_no_proxy(BaseUrl.parse(url), exceptions)


@pytest.mark.parametrize(
    ("exceptions", "url"),
    [
        ("", "http://api.example"),
        (",", "http://api.example"),
        ("pi.example", "http://api.example"),
        ("api.example", "http://example"),
        ("api.example:81", "http://api.example"),
        ("a*", "http://api.example"),
        ("10.0.0.0/8", "http://11.1.2.3"),
        ("0.0.1", "http://127.0.0.1"),
        ("::1", "http://[::2]"),
        ("fd00::/8", "http://[fe80::1]"),
        ("fd00::/8", "http://10.0.0.1"),
        ("10.0.0.0/8", "http://ten.example"),
        ("10.0.0.0/99", "http://10.0.0.1"),
    ],
)
def test_another_one_does(exceptions: str, url: str):
    assert not needs_no_proxy(BaseUrl.parse(url), exceptions)


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({"HTTP_PROXY": "http://p:1"}, "http://api.example", ("http", "p", 1)),
        ({"HTTP_PROXY": "http://p:1"}, "https://api.example", None),
        ({"HTTPS_PROXY": "http://p:1"}, "https://api.example", ("http", "p", 1)),
        ({"http_proxy": "http://low:1", "HTTP_PROXY": "http://up:1"}, "http://api.example", ("http", "low", 1)),
        ({"http_proxy": "", "HTTP_PROXY": "http://up:1"}, "http://api.example", None),
        ({"ALL_PROXY": "socks5h://p"}, "https://api.example", ("socks5h", "p", 1080)),
        ({"ALL_PROXY": "socks://p:9"}, "https://api.example", ("socks", "p", 9)),
        ({"ALL_PROXY": "http://all:1", "HTTPS_PROXY": "https://own"}, "https://api.example", ("https", "own", 443)),
        ({"HTTP_PROXY": "p:3128"}, "http://api.example", ("http", "p", 3128)),
        ({"HTTP_PROXY": "http://[::1]:3128"}, "http://api.example", ("http", "::1", 3128)),
        ({"HTTP_PROXY": "http://p:1", "REQUEST_METHOD": "POST"}, "http://api.example", None),
        ({"http_proxy": "http://p:1", "REQUEST_METHOD": "POST"}, "http://api.example", ("http", "p", 1)),
        ({"HTTP_PROXY": "http://p:1", "NO_PROXY": "example"}, "http://api.example", None),
        ({"HTTP_PROXY": "http://p:1", "no_proxy": "", "NO_PROXY": "example"}, "http://api.example", ("http", "p", 1)),
        ({"HTTP_PROXY": "nonsense://", "NO_PROXY": "*"}, "http://api.example", None),
    ],
)
def test_the_environment_names_a_proxy(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], url: str, proxy: object
):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = proxy_for(BaseUrl.parse(url))
    assert (found and (found.scheme, found.host, found.port)) == proxy


KINDS = [("HTTP_PROXY", "forward"), ("ALL_PROXY", "socks")]


@pytest.mark.parametrize(("variable", "kind"), KINDS)
@pytest.mark.parametrize("login", [None, LOGIN], ids=["open", "with a login"])
def test_a_call_goes_through_a_proxy(
    connect: Connect, side: Side, api: Api, monkeypatch: pytest.MonkeyPatch, variable: str, kind: str, login: object
):
    api.says(SEND.answer).says(SEND.answer)
    with Proxy(kind, login) as proxy:
        monkeypatch.setenv(variable, _with_login(proxy))
        client = connect()
        assert [side.run(SEND.call(client)).status for _ in range(2)] == ["pending"] * 2
        assert proxy.passed == 1
        side.close(client)
    assert len({seen.peer for seen in api.seen}) == 1


def _with_login(proxy: Proxy) -> str:
    scheme, _, rest = proxy.url.partition("://")
    return f"{scheme}://user:p%3Ass%20w%C3%B6rd@{rest.rpartition('@')[2]}" if "@" in rest else proxy.url


@pytest.mark.parametrize("scheme", ["socks", "socks5", "socks5h"])
def test_each_name_of_socks_5_is_understood(
    connect: Connect, side: Side, api: Api, monkeypatch: pytest.MonkeyPatch, scheme: str
):
    with Proxy("socks") as proxy:
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:{proxy.port}")
        client = connect()
        side.run(SEND.call(client))
        side.close(client)
        assert proxy.passed == len(api.seen) == 1


@pytest.mark.parametrize("kind", ["tunnel", "socks"])
@pytest.mark.parametrize("login", [None, LOGIN], ids=["open", "with a login"])
def test_a_call_over_tls_does_too(
    connect: Connect, side: Side, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, login: object
):
    certificates = Certificates.make(tmp_path)
    with FaultServer(a.replies(a.http()), certificates.trusted) as server, Proxy(kind, login) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", _with_login(proxy))
        client = connect(base_url=server.url, ssl_context=certificates.client)
        assert side.run(SEND.call(client)).status == "rate_limited"
        assert proxy.passed == 1
        side.close(client)


@pytest.mark.parametrize(
    ("variable", "kind", "problem"),
    [
        ("HTTPS_PROXY", "tunnel", "the proxy answered 407 Authenticate"),
        ("ALL_PROXY", "socks", "the proxy asks for another kind of authentication"),
    ],
)
def test_a_login_that_is_missing_is_told(
    connect: Connect, side: Side, monkeypatch: pytest.MonkeyPatch, variable: str, kind: str, problem: str
):
    with Proxy(kind, LOGIN) as proxy:
        monkeypatch.setenv(variable, proxy.url.replace(proxy.url.partition("://")[2].rpartition("@")[0] + "@", ""))
        with pytest.raises(APIConnectionError, match=problem) as caught:
            side.run(SEND.call(connect(base_url="https://api.example", max_retries=0)))
    assert not caught.value.may_have_been_processed


@pytest.mark.parametrize("kind", [Ding, AsyncDing])
def test_no_client_shows_the_password(monkeypatch: pytest.MonkeyPatch, kind: type[Ding]):
    monkeypatch.setenv("HTTP_PROXY", "http://user:hunter2@127.0.0.1:1")
    client = kind(api_key="key", base_url="http://api.example")
    shown = [repr(client), repr(vars(client._api)), repr(vars(client._api.transport))]
    assert not [text for text in shown if "hunter2" in text]


@contextmanager
def pproxy(*options: str) -> Iterator[int]:
    """A proxy that others keep, on a port of the system's choice."""
    program = """
import asyncio, sys, pproxy
async def main():
    server = pproxy.Server(sys.argv[1])
    handler = await server.start_server({"rserver": [], "verbose": lambda *_: None})
    print(handler.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""
    process = subprocess.Popen([sys.executable, "-c", program, *options], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_pproxy_lets_a_call_through(
    connect: Connect, side: Side, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, scheme: str, tls: bool
):
    certificates = Certificates.make(tmp_path)
    context: ssl.SSLContext | None = certificates.trusted if tls else None
    with FaultServer(a.replies(a.http()), context) as server, pproxy(f"{scheme}://127.0.0.1:0") as port:
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:{port}")
        client = connect(base_url=server.url, ssl_context=certificates.client)
        assert side.run(SEND.call(client)).status == "rate_limited"
        side.close(client)


@pytest.fixture
def proxy() -> Server:
    """A proxy, for plain HTTP, is a server that is asked for whole URLs."""
    server = Server()
    yield server
    server.close()


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_in_the_environment_is_used(
    connect: Connect, side: Side, proxy: Server, monkeypatch: pytest.MonkeyPatch, variable: str
):
    monkeypatch.setenv(variable, proxy.url)
    side.run(SEND.call(connect(base_url="http://api.example/v1")))
    assert proxy.api.only.path == "http://api.example/v1/authentication"
    assert proxy.api.only.header("host") == "api.example"
    assert proxy.api.only.json == SEND.arguments


@pytest.mark.parametrize(("variable", "kind"), KINDS)
def test_event_loops_one_after_the_other_go_through_it(
    server: Server, api: Api, monkeypatch: pytest.MonkeyPatch, variable: str, kind: str
):
    with Proxy(kind) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        client = AsyncDing(api_key=KEY, customer_uuid=CUSTOMER, base_url=server.url)
        for _ in range(3):
            api.says(SEND.answer)
            assert asyncio.run(SEND.call(client)).status == "pending"
        assert proxy.passed == 3


def test_a_proxy_for_another_scheme_is_not(
    connect: Connect, side: Side, api: Api, proxy: Server, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    side.run(SEND.call(connect()))
    assert len(api.seen) == 1
    assert not proxy.api.seen


@pytest.mark.parametrize("exceptions", ["127.0.0.1", "127.0.0.0/8", "::1, 127.0.0.1", "fd00::/8 127.0.0.1"])
def test_no_proxy_is_heeded(
    connect: Connect, side: Side, api: Api, proxy: Server, monkeypatch: pytest.MonkeyPatch, exceptions: str
):
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", exceptions)
    side.run(SEND.call(connect()))
    assert len(api.seen) == 1
    assert not proxy.api.seen


def test_without_a_proxy_for_it_a_server_is_called_as_without_any(connect: Connect, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "api.example")
    assert "https://api.example" in repr(connect(base_url="https://api.example"))


@pytest.mark.parametrize(
    ("proxy", "remedy"),
    [
        ("socks5://user:hunter2@127.0.0.1:1", "pip install socksio"),
        ("socks4://user:hunter2@127.0.0.1:1", "not a proxy's URL"),
        ("http://user:hunter2@:x", "not a proxy's URL"),
        ("ftp://user:hunter2@127.0.0.1", "not a proxy's URL"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_refused_at_construction(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, proxy: str, remedy: str
):
    monkeypatch.setenv("ALL_PROXY", proxy)
    monkeypatch.setitem(sys.modules, "socksio", None)  # as if it were not installed
    with pytest.raises(ValueError, match=f"ALL_PROXY.*: .*{remedy}") as caught:
        connect()
    assert "hunter2" not in str(caught.value)


def test_a_proxy_that_is_not_there_is_named_as_such(connect: Connect, side: Side, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTP_PROXY", "http://user:hunter2@127.0.0.1:1")
    with pytest.raises(
        APIConnectionError, match=r"not reached \(through the proxy that the environment names: "
    ) as caught:
        side.run(SEND.call(connect(base_url="http://api.example", max_retries=0)))
    assert "hunter2" not in str(caught.value)


def test_a_client_that_goes_through_a_proxy_closes_its_connections(
    connect: Connect, side: Side, proxy: Server, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    client = connect(base_url="http://api.example")
    side.run(SEND.call(client))
    side.close(client)
    side.close(client)
    with pytest.raises(RuntimeError, match="closed"):
        side.run(SEND.call(client))
