"""The life of a client: in several event loops, closed, closed in the middle of a call, and forgotten."""

import asyncio
import contextlib
import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import anyio
import anyio.to_thread
import pytest

from ding_otp import APIConnectionError, AsyncDing, Ding, ResponseDecodeError

from . import answers as a
from .calls import BACKENDS, CALL, GOOD, IDENTITY, in_loop
from .server import FaultServer

pytestmark = pytest.mark.usefixtures("world")


def test_one_client_serves_event_loops_one_after_the_other() -> None:
    with FaultServer(GOOD) as server:
        client = AsyncDing(**IDENTITY, base_url=server.url)
        for _ in range(3):
            assert asyncio.run(client.otp.retry(**CALL)).status == "rate_limited"
            server.wait_for_no_connection()
        assert server.connections == 3


def test_one_client_serves_event_loops_at_once() -> None:
    met = threading.Barrier(4)
    client: AsyncDing

    async def several() -> list[str]:
        await asyncio.to_thread(met.wait)
        results = [await client.otp.retry(**CALL) for _ in range(20)]
        await asyncio.to_thread(met.wait)
        await client.aclose()
        return [result.status for result in results]

    with FaultServer(GOOD) as server:
        client = AsyncDing(**IDENTITY, base_url=server.url)
        with ThreadPoolExecutor(4) as threads:
            results = list(threads.map(lambda _: asyncio.run(several()), range(4)))
        server.wait_for_no_connection()
    assert results == [["rate_limited"] * 20] * 4


def test_one_client_serves_asyncio_and_trio() -> None:
    async def main() -> str:
        return (await client.otp.retry(**CALL)).status

    with FaultServer(GOOD) as server:
        client = AsyncDing(**IDENTITY, base_url=server.url)
        assert [in_loop(backend, main) for backend in ("asyncio", "trio", "asyncio")] == ["rate_limited"] * 3
        server.wait_for_no_connection()


def test_closing_closes_the_connections() -> None:
    with FaultServer(GOOD) as server:
        client = Ding(**IDENTITY, base_url=server.url)
        client.otp.retry(**CALL)
        client.close()
        client.close()
        server.wait_for_no_connection()
        with pytest.raises(RuntimeError, match="closed"):
            client.otp.retry(**CALL)
        assert server.connections == 1


def test_a_call_under_way_when_its_client_is_closed_ends_in_an_error_of_the_package() -> None:
    with FaultServer(a.silence) as server:
        client = Ding(**IDENTITY, base_url=server.url, timeout=1.0)
        with ThreadPoolExecutor(1) as thread:
            call = thread.submit(lambda: client.otp.retry(**CALL))
            server.wait_for_requests(1)
            client.close()
            error = call.exception()
    assert isinstance(error, APIConnectionError)
    assert error.may_have_been_processed


@BACKENDS
def test_closing_closes_the_connections_of_the_loop(backend: str) -> None:
    async def main() -> None:
        client = AsyncDing(**IDENTITY, base_url=server.url)
        await client.otp.retry(**CALL)
        await client.aclose()
        await client.aclose()
        await anyio.to_thread.run_sync(server.wait_for_no_connection)
        with pytest.raises(RuntimeError, match="closed"):
            await client.otp.retry(**CALL)

    with FaultServer(GOOD) as server:
        in_loop(backend, main)


@BACKENDS
@pytest.mark.parametrize("answer", ["fine", "too large"])
def test_a_client_that_nobody_closed_leaves_nothing_open(backend: str, answer: str) -> None:
    async def main() -> None:
        client = AsyncDing(**IDENTITY, base_url=server.url, max_response_bytes=a.MIB if answer == "fine" else 10)
        with contextlib.suppress(ResponseDecodeError):
            await client.otp.retry(**CALL)
        clients.append(client)

    clients: list[AsyncDing] = []  # it outlives the loop
    with FaultServer(GOOD) as server:
        in_loop(backend, main)
        server.wait_for_no_connection()


def test_a_client_that_is_forgotten_in_its_loop_closes_its_connections() -> None:
    async def main() -> None:
        await AsyncDing(**IDENTITY, base_url=server.url).otp.retry(**CALL)
        gc.collect()
        await anyio.to_thread.run_sync(server.wait_for_no_connection)

    with FaultServer(GOOD) as server:
        in_loop("asyncio", main)
