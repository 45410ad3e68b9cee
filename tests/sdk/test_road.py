"""What else holds on the way of a call: resolvers, event loops, interrupts, and transports of other people."""

import asyncio
import gc
import os
import socket
import ssl
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import httpx2
import httpx_aiohttp
import pyreqwest.compatibility.httpx
import pytest

import ding_otp
from ding_otp import APIConnectionError, APITimeoutError, AsyncDing, Ding
from ding_otp._http import pool, resolver

from .examples import CUSTOMER, KEY, SEND
from .faults import answers as a
from .faults.certificates import Certificates
from .faults.server import Fault, FaultServer, Peer
from .sides import Connect, Side

OPTIONS: dict[str, Any] = {"api_key": KEY, "customer_uuid": CUSTOMER}
GOOD = a.replies(a.http())


@pytest.fixture
def link() -> str:
    """The clients here are default ones, or given."""
    return "socket"


# Transports of others (B1, B2, B7)


def half_a_head(peer: Peer) -> None:
    if peer.read_request():
        peer.send(b"HTTP/1.1 200 OK\r\nContent-")
        peer.close()


BROKEN = {
    "reset": a.reset_after_request,
    "closed": a.close_after_request,
    "garbage": a.last_words(b"\x00\x01garbage\r\n\r\n"),
    "half a head": half_a_head,
}

CLIENTS = {
    "httpx_aiohttp": httpx_aiohttp.HttpxAiohttpClient,
    "pyreqwest": lambda: httpx.AsyncClient(transport=pyreqwest.compatibility.httpx.HttpxTransport()),
    "httpx2": httpx2.AsyncClient,
}


@pytest.mark.parametrize("name", CLIENTS)
@pytest.mark.parametrize("fault", BROKEN)
def test_a_transport_of_others_sends_nothing_twice(name: str, fault: str):
    async def main(url: str) -> None:
        async with CLIENTS[name]() as own:
            await SEND.call(AsyncDing(**OPTIONS, base_url=url, timeout=5.0, http_client=own))

    with FaultServer(BROKEN[fault]) as server:
        with pytest.raises(APIConnectionError) as caught:
            asyncio.run(main(server.url))
        assert server.requests == 1
    assert caught.value.may_have_been_processed


@pytest.mark.parametrize("name", CLIENTS)
def test_a_transport_of_others_serves(name: str):
    async def main(url: str) -> Any:
        async with CLIENTS[name]() as own:
            return await SEND.call(AsyncDing(**OPTIONS, base_url=url, http_client=own))

    with FaultServer(GOOD) as server:
        assert asyncio.run(main(server.url)).status == "rate_limited"


def test_a_sync_client_of_httpx2_is_taken():
    with FaultServer(GOOD) as server, httpx2.Client() as own:
        assert SEND.call(Ding(**OPTIONS, base_url=server.url, http_client=own)).status == "rate_limited"


# Certificates (B24, B25)


def test_a_context_of_the_caller_decides_whom_to_trust(connect: Connect, side: Side, tmp_path: Path):
    certificates = Certificates.make(tmp_path)
    with FaultServer(GOOD, certificates.trusted) as server:
        client = connect(base_url=server.url, ssl_context=certificates.client)
        assert side.run(SEND.call(client)).status == "rate_limited"
        side.close(client)


def test_a_certificate_that_is_not_trusted_is_tried_once(connect: Connect, side: Side, tmp_path: Path):
    with FaultServer(GOOD, Certificates.make(tmp_path).untrusted) as server:
        with pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught:
            side.run(SEND.call(connect(base_url=server.url)))
        assert server.connections <= 1
    assert not caught.value.may_have_been_processed
    assert isinstance(caught.value.__cause__, ssl.SSLCertVerificationError)


def test_a_context_goes_with_no_other_client(connect: Connect):
    with pytest.raises(ValueError, match="ssl_context: is for the client's own connections"):
        connect(http_client=connect.own(), ssl_context=ssl.create_default_context())


# The resolver (B19)


AT_ONCE = 20


@pytest.fixture
def lookups(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hosts that the system was asked for. It answers for `shared.test` when all calls wait for that."""
    asked: list[str] = []
    original = socket.getaddrinfo

    def getaddrinfo(host: str, *rest: Any, **options: Any) -> Any:
        asked.append(host)
        deadline = time.monotonic() + 10
        while host == "shared.test" and _waiting() < AT_ONCE and time.monotonic() < deadline:
            time.sleep(0.001)
        return original("127.0.0.1" if host == "shared.test" else host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def _waiting() -> int:
    return sum(len(lookup._bells) for lookup in list(resolver._pending.values()))


def test_connections_that_are_made_at_once_share_a_lookup(lookups: list[str]):
    with (
        FaultServer(GOOD) as server,
        Ding(**OPTIONS, base_url=f"http://shared.test:{server.port}") as client,
        ThreadPoolExecutor(AT_ONCE) as threads,
    ):
        results = list(threads.map(lambda _: SEND.call(client).status, range(AT_ONCE)))
    assert results == ["rate_limited"] * AT_ONCE
    assert lookups == ["shared.test"]


def test_tasks_share_one_too(lookups: list[str]):
    async def main(url: str) -> list[Any]:
        async with AsyncDing(**OPTIONS, base_url=url) as client:
            return await asyncio.gather(*(SEND.call(client) for _ in range(AT_ONCE)))

    with FaultServer(GOOD) as server:
        results = asyncio.run(main(f"http://shared.test:{server.port}"))
    assert [result.status for result in results] == ["rate_limited"] * AT_ONCE
    assert lookups == ["shared.test"]


def test_an_address_is_not_looked_up(lookups: list[str], connect: Connect, side: Side):
    side.run(SEND.call(connect()))
    assert lookups == []


def test_where_no_thread_can_start_the_error_is_one_of_ours(
    connect: Connect, side: Side, monkeypatch: pytest.MonkeyPatch
):
    def start(thread: threading.Thread) -> None:
        if thread.name == "resolve":
            raise RuntimeError("can't start new thread")
        original(thread)

    original = threading.Thread.start
    monkeypatch.setattr(threading.Thread, "start", start)
    with pytest.raises(APIConnectionError, match="can't be resolved: can't start new thread"):
        side.run(SEND.call(connect(base_url="http://api.test", max_retries=0)))


# Idle connections (B20)


def test_idle_connections_are_kept_for_less_than_servers_keep_them():
    assert pool.IDLE_SECONDS <= 4.0


# Event loops (B21)


def test_closed_loops_leave_no_descriptors():
    def count() -> int:
        return len(os.listdir("/proc/self/fd"))

    with FaultServer(GOOD) as server:
        client = AsyncDing(**OPTIONS, base_url=server.url)
        counts = []
        for _ in range(60):
            loop = asyncio.new_event_loop()
            assert loop.run_until_complete(SEND.call(client)).status == "rate_limited"
            loop.close()
            counts.append(count())
        del loop
        client = None
        gc.collect()
    assert max(counts[10:]) - counts[9] <= 8, counts  # the server's threads close theirs in their own time


# What is loaded when (B17)


def test_a_call_loads_nothing_that_its_client_has_not():
    program = f"""
import sys
sys.path[:0] = [{str(Path(ding_otp.__file__).parents[1])!r}, {str(Path(__file__).parents[2])!r}]
from tests.sdk.api import Server
from tests.sdk.examples import SEND
server = Server()
server.api.says(SEND.answer)
import asyncio
from ding_otp import AsyncDing, Ding
for kind in (Ding, AsyncDing):
    server.api.says(SEND.answer)
    client = kind(api_key="key", customer_uuid={CUSTOMER!r}, base_url=server.url)
    client.otp
    before = set(sys.modules)
    result = SEND.call(client)
    if kind is AsyncDing:
        asyncio.run(result)
    print(*sorted(name for name in set(sys.modules) - before if name.startswith(("ding_otp", "http", "h11", "ssl"))))
server.close()
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []


def test_a_budget_that_is_used_up_before_a_connection_is_there_is_not_sent(connect: Connect, side: Side):
    with pytest.raises(APITimeoutError) as caught:
        side.run(SEND.call(connect(timeout=1e-9)))
    assert not caught.value.may_have_been_processed


# A surplus that the next request must not take for its answer (B5) over the traced road


@pytest.mark.parametrize("fault", [a.two_answers, a.surplus(b"H"), a.surplus(a.STALE[:40])])
def test_nothing_that_came_before_a_request_answers_it_when_it_is_traced(connect: Connect, side: Side, fault: Fault):
    original = httpx.Client.send, httpx.AsyncClient.send
    httpx.Client.send = lambda self, *rest, **options: original[0](self, *rest, **options)
    httpx.AsyncClient.send = lambda self, *rest, **options: original[1](self, *rest, **options)
    try:
        with FaultServer(fault) as server:
            client = connect(base_url=server.url)
            assert [side.run(SEND.call(client)).status for _ in range(3)] == ["rate_limited"] * 3
            side.close(client)
    finally:
        httpx.Client.send, httpx.AsyncClient.send = original


# gevent (B18)

GEVENT = """
import threading
from ding_otp import Ding
ding = Ding(api_key="key", customer_uuid={customer!r}, base_url={url!r}, timeout=5.0)
print(ding.otp.retry(authentication_uuid={uuid!r}).status, flush=True)
def app(environ, start_response):
    status = ding.otp.retry(authentication_uuid={uuid!r}).status
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [status.encode()]
"""


@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_it_works_in_workers_of_gunicorn_with_gevent_that_were_preloaded(tmp_path: Path, tls: bool):
    certificates = Certificates.make(tmp_path)
    context = certificates.trusted if tls else None
    with FaultServer(GOOD, context) as server, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        free.listen(16)
        (tmp_path / "shop.py").write_text(GEVENT.format(customer=CUSTOMER, url=server.url, uuid=a.UUID))
        options = ["--preload", "--worker-class", "gevent", "--workers", "2", "--bind", f"fd://{free.fileno()}"]
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", *options, "shop:app"],
            cwd=tmp_path,
            env=os.environ
            | {"PYTHONPATH": str(Path(ding_otp.__file__).parents[1]), "SSL_CERT_FILE": str(tmp_path / "trusted.pem")},
            pass_fds=[free.fileno()],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            url = "http://{}:{}".format(*free.getsockname())
            with ThreadPoolExecutor(8) as threads:
                answers = list(threads.map(lambda _: httpx.get(url, timeout=120).text, range(40)))
        finally:
            process.terminate()
            process.communicate(timeout=120)
    assert answers == ["rate_limited"] * 40
