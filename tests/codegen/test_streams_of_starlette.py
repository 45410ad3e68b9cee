"""Streams from a server that is not of this repository: sse-starlette and Starlette, on uvicorn."""

import asyncio
import importlib
import json
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from queue import Queue
from threading import Thread
from typing import Any

import pytest
import uvicorn
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

_LAST = 9

# The id that each answer began behind, and "closed" when one ended.
_noted: Queue[str] = Queue()


def _events(request: Request) -> Response:
    topic = request.query_params["topic"]
    return EventSourceResponse(_made(topic, request), sep={"CR": "\r", "LF": "\n"}.get(topic, "\r\n"))


async def _made(topic: str, request: Request) -> AsyncIterator[ServerSentEvent]:
    behind = request.headers.get("Last-Event-ID", "0")
    _noted.put(behind)
    number = int(behind)
    try:
        while topic == "endless" or number < _LAST:
            number += 1
            yield ServerSentEvent(comment="still\nthere")
            yield ServerSentEvent("", event="ping")
            yield ServerSentEvent(json.dumps({"text": f"{number} ä€😀"}, indent=1), id=str(number), retry=1)
            if topic == "breaks" and number % 3 == 0 and number < _LAST:
                raise RuntimeError("as if the connection broke")
            await asyncio.sleep(0)
    finally:
        _noted.put("closed")


def _lines(_: Request) -> Response:
    async def pieces() -> AsyncIterator[bytes]:
        for byte in '{"text": "ä€😀\\u2028"}\r\n\n{"text": "\u2028"}'.encode():
            yield bytes([byte])

    return StreamingResponse(pieces(), media_type="application/x-ndjson")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The server, in a thread."""
    routes = [Route("/events", _events), Route("/lines", _lines)]
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=routes), log_config=None))
    listener = socket.create_server(("127.0.0.1", 0))
    thread = Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture
def streams(outcomes: object) -> Any:
    """The package of the case."""
    with suppress(Exception):
        while True:
            _noted.get_nowait()
    return importlib.import_module("streams")


@pytest.mark.parametrize("topic", ["CR", "LF", "CRLF"])
def test_events_come_whatever_ends_a_line(streams: Any, url: str, topic: str) -> None:
    with streams.Sample(base_url=url) as client:
        texts = [event.text for event in client.feed.watch(topic=topic)]
    assert texts == [f"{number} ä€😀" for number in range(1, _LAST + 1)]


def test_a_stream_that_breaks_goes_on_behind_its_last_event(streams: Any, url: str) -> None:
    async def found() -> list[str]:
        async with streams.AsyncSample(base_url=url) as client:
            return [event.text async for event in await client.feed.watch(topic="breaks")]

    with streams.Sample(base_url=url) as client:
        texts = [event.text for event in client.feed.watch(topic="breaks")]
    assert texts == asyncio.run(found()) == [f"{number} ä€😀" for number in range(1, _LAST + 1)]
    assert [_noted.get(timeout=10) for _ in range(12)] == ["0", "closed", "3", "closed", "6", "closed"] * 2


def test_to_leave_a_loop_ends_the_answer(streams: Any, url: str) -> None:
    with streams.Sample(base_url=url) as client:
        for _ in client.feed.watch(topic="endless"):
            break
        assert [_noted.get(timeout=10) for _ in range(2)] == ["0", "closed"]


def test_to_cancel_a_task_ends_the_answer(streams: Any, url: str) -> None:
    async def cancel() -> list[str]:
        async with streams.AsyncSample(base_url=url) as client:
            begun = asyncio.Event()

            async def read() -> None:
                async for _ in await client.feed.watch(topic="endless"):
                    begun.set()

            task = asyncio.create_task(read())
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return [await asyncio.to_thread(_noted.get, timeout=10) for _ in range(2)]

    assert asyncio.run(cancel()) == ["0", "closed"]


def test_lines_come_byte_by_byte(streams: Any, url: str) -> None:
    with streams.Sample(base_url=url) as client:
        assert [item.text for item in client.feed.lines()] == ["ä€😀\u2028", "\u2028"]
