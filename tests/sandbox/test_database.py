"""The end of a store: no transaction is cut off, no connection is left."""

import asyncio
import threading
from typing import Any

from sqlalchemy import Connection, text

from ding_sandbox.store import open_store


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
