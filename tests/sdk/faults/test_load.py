"""One client under load: shared by threads and tasks, overloaded, cancelled, forked, and closed."""

import contextlib
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest

from ding_otp import (
    APIConnectionError,
    APITimeoutError,
    AsyncDing,
    Ding,
    RetryAuthenticationRequest,
)
from ding_otp._http import pool

from . import answers as a
from .calls import BACKENDS, CALL, GOOD, IDENTITY, in_loop
from .narrow import narrow
from .server import FaultServer, Peer

pytestmark = pytest.mark.usefixtures("world")


def test_threads_share_a_client() -> None:
    with FaultServer(GOOD) as server, Ding(**IDENTITY, base_url=server.url) as client:
        with ThreadPoolExecutor(20) as threads:
            results = list(threads.map(lambda _: client.otp.retry(**CALL), range(400)))
        assert {result.status for result in results} == {"rate_limited"}
        assert server.requests == 400
        assert server.most_connections <= 20


@BACKENDS
def test_a_thousand_calls_at_once_share_a_client(backend: str) -> None:
    results: list[Any] = []

    async def main() -> None:
        async with AsyncDing(**IDENTITY, base_url=server.url) as client:

            async def one() -> None:
                results.append(await client.otp.retry(**CALL))

            async with anyio.create_task_group() as tasks:
                for _ in range(1000):
                    tasks.start_soon(one)

    with FaultServer(GOOD) as server:
        in_loop(backend, main)
    assert [result.status for result in results] == ["rate_limited"] * 1000
    assert server.requests == 1000
    assert server.most_connections <= pool.MAX_CONNECTIONS


def test_more_threads_than_connections_wait_for_each_other() -> None:
    with FaultServer(GOOD) as server, Ding(**IDENTITY, base_url=server.url) as client:
        narrow(client, 3)
        with ThreadPoolExecutor(20) as threads:
            results = list(threads.map(lambda _: client.otp.retry(**CALL), range(200)))
    assert len(results) == 200
    assert server.most_connections <= 3


def slow(peer: Peer) -> None:
    """Answers after a while."""
    for _ in peer.requests():
        peer.pause(0.02)
        peer.send(a.http())


def test_an_overload_leaves_a_client_usable_for_threads() -> None:
    """Callers that give up while they wait for a connection leave none of them taken."""
    with FaultServer(slow) as server, Ding(**IDENTITY, base_url=server.url, max_retries=0, timeout=5.0) as client:
        narrow(client, 2)

        def impatient(number: int) -> None:
            with contextlib.suppress(APITimeoutError):
                client.with_options(timeout=0.02 + number % 40 / 1000).otp.retry(**CALL)

        with ThreadPoolExecutor(8) as threads:
            list(threads.map(impatient, range(300)))
        assert client.otp.retry(**CALL).status == "rate_limited"


@pytest.mark.parametrize("backend", [None, "asyncio", "trio"])
def test_connections_that_cannot_be_made_take_no_place(backend: str | None) -> None:
    async def main() -> None:
        async with AsyncDing(**options) as client:
            narrow(client, 1)
            for _ in range(2):
                with pytest.raises(APIConnectionError, match="not reached"):
                    await client.otp.retry(**CALL)

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"https://127.0.0.1:{taken.getsockname()[1]}"
        options: dict[str, Any] = {**IDENTITY, "base_url": url, "max_retries": 0, "timeout": 5.0}
        if backend:
            in_loop(backend, main)
            return
        with Ding(**options) as client:
            narrow(client, 1)
            for _ in range(2):
                with pytest.raises(APIConnectionError, match="not reached"):
                    client.otp.retry(**CALL)


@BACKENDS
def test_an_overload_leaves_a_client_usable_for_tasks(backend: str) -> None:
    async def main() -> str:
        async with AsyncDing(**IDENTITY, base_url=server.url, max_retries=0, timeout=5.0) as client:
            narrow(client, 2)

            async def impatient(number: int) -> None:
                with contextlib.suppress(APITimeoutError):
                    await client.with_options(timeout=0.02 + number % 40 / 1000).otp.retry(**CALL)

            for _ in range(8):
                async with anyio.create_task_group() as tasks:
                    for number in range(40):
                        tasks.start_soon(impatient, number)
            return (await client.otp.retry(**CALL)).status

    with FaultServer(slow) as server:
        assert in_loop(backend, main) == "rate_limited"


@BACKENDS
@pytest.mark.parametrize("moment", ["in the queue", "at the server"])
def test_a_cancelled_call_leaves_its_connection_to_others(backend: str, moment: str) -> None:
    async def main() -> str:
        async with AsyncDing(**IDENTITY, base_url=server.url, timeout=5.0) as client:
            narrow(client, 1)
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(_ignoring_errors, client)
                await anyio.to_thread.run_sync(server.wait_for_requests, 1)
                if moment == "in the queue":
                    tasks.start_soon(_ignoring_errors, client)
                    await anyio.wait_all_tasks_blocked()
                tasks.cancel_scope.cancel()
            return (await client.otp.retry(**CALL)).status

    def silent_at_first(peer: Peer) -> None:
        (a.silence if peer.index == 0 else GOOD)(peer)

    with FaultServer(silent_at_first) as server:
        assert in_loop(backend, main) == "rate_limited"


async def _ignoring_errors(client: AsyncDing) -> None:
    with contextlib.suppress(APITimeoutError):
        await client.otp.retry(**CALL)


@BACKENDS
def test_a_call_cancelled_at_any_moment_leaves_the_client_usable(backend: str) -> None:
    async def main() -> str:
        async with AsyncDing(**IDENTITY, base_url=server.url, timeout=5.0) as client:
            narrow(client, 1)
            for steps in range(40):
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(client.otp.retry, _request())
                    for _ in range(steps):
                        await anyio.lowlevel.checkpoint()
                    tasks.cancel_scope.cancel()
            return (await client.otp.retry(**CALL)).status

    with FaultServer(GOOD) as server:
        assert in_loop(backend, main) == "rate_limited"


@BACKENDS
def test_a_call_cancelled_in_the_tls_handshake_leaves_no_socket(backend: str) -> None:
    async def main() -> None:
        url = server.url.replace("http:", "https:")
        async with AsyncDing(**IDENTITY, base_url=url) as client, anyio.create_task_group() as tasks:
            tasks.start_soon(client.otp.retry, _request())
            await anyio.to_thread.run_sync(reached.wait, 5)
            tasks.cancel_scope.cancel()

    reached = threading.Event()

    def silent(peer: Peer) -> None:
        peer.read_byte()
        reached.set()
        peer.wait_for_end()

    with FaultServer(silent) as server:
        in_loop(backend, main)
        server.wait_for_no_connection()


@BACKENDS
def test_idle_connections_above_those_in_use_are_closed_in_time(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "IDLE_SECONDS", 0.05)

    async def main() -> None:
        async with AsyncDing(**IDENTITY, base_url=server.url) as client:
            async with anyio.create_task_group() as tasks:
                for _ in range(3):
                    tasks.start_soon(client.otp.retry, _request())
            while server.open_connections > 1:
                await client.otp.retry(**CALL)

    with FaultServer(three_together) as server:
        in_loop(backend, main)


def test_so_are_those_of_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "IDLE_SECONDS", 0.05)
    with FaultServer(three_together) as server, Ding(**IDENTITY, base_url=server.url) as client:
        with ThreadPoolExecutor(3) as threads:
            list(threads.map(lambda _: client.otp.retry(**CALL), range(3)))
        while server.open_connections > 1:
            client.otp.retry(**CALL)


def three_together(peer: Peer) -> None:
    """Answers the first three requests when all of them are there, so that they need three connections."""
    for _ in peer.requests():
        peer.server.wait_for_requests(3)
        peer.send(a.http())


def _request() -> RetryAuthenticationRequest:
    return RetryAuthenticationRequest(**CALL)
