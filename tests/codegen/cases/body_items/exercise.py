import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
from body_items import APIStatusError, AsyncSample, Sample
from body_items.models import Event, PutPointsBodyItem

from tests.codegen.recording import Answer, Received, recording

_LINES = b'{"name":"a","at":"2026-01-02T03:04:05+00:00"}\n{"name":"\xc3\xa9"}\n'
_EVENTS = [Event(name="a", at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)), Event(name="é")]


def _made() -> Iterator[Event]:
    yield from _EVENTS


async def _made_in_a_loop() -> AsyncIterator[Event]:
    for event in _EVENTS:
        await asyncio.sleep(0)
        yield event


def check_lists_are_put_together() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.events.put_events(body=_EVENTS)
        assert server.last.body == _LINES
        assert server.header("Content-Type") == "application/jsonl"
        assert server.header("Content-Length") == str(len(_LINES))
        client.events.put_events(body=io.BytesIO(_LINES))
        assert server.last.body == _LINES


def check_items_of_a_schema_of_their_own_have_a_class() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.events.put_points(body=[PutPointsBodyItem(x=1), PutPointsBodyItem()])
        assert server.last.body == b'{"x":1}\n{}\n'


def check_items_are_sent_as_they_come() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.events.put_events(body=_made())
        assert (server.last.body, server.header("Transfer-Encoding")) == (_LINES, "chunked")
        client.events.put_records(body=iter([1, 2]))
        assert server.last.body == b"\x1e1\n\x1e2\n"
        assert server.header("Content-Type") == "application/json-seq"
    with recording(2) as server, Sample(base_url=server.url) as client:
        assert client.events.add_events(items=_made()) == 2
        assert (server.last.body, server.header("Content-Type")) == (_LINES, "application/x-ndjson")
    with recording() as server, httpx.Client() as own, Sample(base_url=server.url, http_client=own) as client:
        client.events.put_events(body=_made())
        assert server.last.body == _LINES


def check_asynchronous_iterables_are_sent_too() -> None:
    async def calls(url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            await client.events.put_events(body=_made_in_a_loop())
            await client.events.put_events(body=_made())
            await client.events.put_events(body=_EVENTS)
        async with httpx.AsyncClient() as own, AsyncSample(base_url=url, http_client=own) as client:
            await client.events.put_events(body=_made_in_a_loop())

    with recording() as server:
        asyncio.run(calls(server.url))
        assert [received.body for received in server.received] == [_LINES] * 4


def check_a_call_is_made_once_if_its_items_come_once() -> None:
    def answer(_: Received) -> Answer:
        return 503, {}, b""

    with recording(answer=answer) as server, Sample(base_url=server.url, max_retries=1) as client:
        for body, times in ((_made(), 1), (_EVENTS, 2)):
            before = len(server.received)
            try:
                client.events.put_events(body=body)
            except APIStatusError:
                assert len(server.received) - before == times
            else:
                raise AssertionError("it succeeded")


def check_what_is_no_item_is_told() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        for wrong in ("text", {"name": "a"}, 1, [object()], _made_in_a_loop()):
            unknown: Any = wrong
            try:
                client.events.put_events(body=unknown)
            except (TypeError, ValueError) as error:
                assert str(error)
            else:
                raise AssertionError("it was sent")
        client.events.put_events(body=_EVENTS)
        assert server.last.body == _LINES


def check_texts_are_sent_in_their_charset() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.notes.put_note(body="é")
        assert (server.last.body, server.header("Content-Type")) == ("é".encode(), "text/plain")
        client.notes.add_note(body="é")
        assert server.last.body == b"\xe9"
        client.notes.put_note(body=io.BytesIO(b"read"))
        assert server.last.body == b"read"
        try:
            client.notes.add_note(body="€")
        except ValueError as error:
            assert "iso-8859-1" in str(error)
        else:
            raise AssertionError("it was sent")
