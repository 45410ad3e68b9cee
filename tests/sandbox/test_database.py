"""The end of a store: no transaction is cut off, no connection is left."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from ding_sandbox import Sandbox, Settings
from ding_sandbox.store import open_store

from .api import Api, send_to_the_end, wait_until
from .freezing_proxy import FreezingProxy, freezing_proxy
from .process import sandbox_process


def test_a_running_transaction_is_waited_for_and_its_connection_closed(postgresql: str) -> None:
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()
    connections: list[Any] = []

    def work(connection: Connection) -> None:
        connections.append(connection.connection.dbapi_connection)
        begun.set()
        assert may_end.wait(10)
        connection.execute(text("SELECT 1"))
        ended.set()

    async def stop_while_it_runs() -> None:
        store = open_store(postgresql)
        task = asyncio.create_task(store.run(work))
        assert await asyncio.to_thread(begun.wait, 10)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        closing = asyncio.create_task(store.close())
        await asyncio.sleep(0)
        may_end.set()
        await closing
        assert ended.is_set()
        assert connections[0].closed

    asyncio.run(stop_while_it_runs())


def behind(url: str, proxy: FreezingProxy) -> str:
    return make_url(url).set(port=proxy.port).render_as_string(hide_password=False)


def test_a_server_that_hangs_ends_requests_with_503_and_is_used_again_afterwards(
    postgresql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ding_sandbox.store.postgresql.TIMEOUT", 0.5)
    with (
        freezing_proxy(make_url(postgresql).port or 0) as proxy,
        Sandbox(Settings(database=behind(postgresql, proxy))) as sandbox,
        Api(sandbox.base_url) as api,
    ):
        sandbox.reset()
        uuid = api.new()
        proxy.freeze()
        answers = [api.check(uuid, "wrong") for _ in range(10)]  # more than there are connections
        assert {answer.status_code for answer in answers} == {503}
        assert "did not answer" in answers[0].json()["message"]
        health = httpx.get(f"{sandbox.url}/_sandbox/health")
        assert (health.status_code, health.json()["database"]["status"]) == (503, "failing")
        assert httpx.get(sandbox.url).status_code == 200
        proxy.thaw()
        wait_until(lambda: api.check(uuid, "wrong").status_code == 200)
        assert 1 <= sandbox.authentication(uuid).checks <= 11


def test_it_stops_within_five_seconds_while_the_server_hangs(postgresql: str) -> None:
    with freezing_proxy(make_url(postgresql).port or 0) as proxy:
        url = behind(postgresql, proxy)
        with sandbox_process("--database", url) as sandbox, ThreadPoolExecutor(12) as threads:
            with Api(f"{sandbox.url}/v1") as api:
                api.send()
            proxy.freeze()
            for _ in range(12):
                threads.submit(send_to_the_end, f"{sandbox.url}/v1")
            wait_until(lambda: httpx.get(f"{sandbox.url}/_sandbox/health", timeout=20).status_code == 503)
            assert sandbox.terminate(within=5) == 0


def test_it_does_not_start_with_a_server_that_hangs(postgresql: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ding_sandbox.store.postgresql.TIMEOUT", 0.5)
    with freezing_proxy(make_url(postgresql).port or 0) as proxy:
        proxy.freeze()
        with pytest.raises(OperationalError):
            open_store(behind(postgresql, proxy))


def test_a_connection_that_was_lost_is_made_anew(postgresql: str) -> None:
    with (
        freezing_proxy(make_url(postgresql).port or 0) as proxy,
        Sandbox(Settings(database=behind(postgresql, proxy))) as sandbox,
        Api(sandbox.base_url) as api,
    ):
        sandbox.reset()
        uuid = api.new()
        proxy.cut()
        assert api.check(uuid, "wrong").status_code == 200
        assert sandbox.authentication(uuid).checks == 1


def test_tables_of_another_version_are_told_at_the_start(postgresql: str) -> None:
    with Sandbox(Settings(database=postgresql)):
        pass
    engine = create_engine(postgresql)
    change = "UPDATE ding_sandbox_schema SET version = {}"
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(change.format(99))
        with pytest.raises(ValueError, match="schema 99"):
            open_store(postgresql)
    finally:
        with engine.begin() as connection:
            connection.exec_driver_sql(change.format(1))
        engine.dispose()
