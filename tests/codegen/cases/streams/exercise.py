"""Streams over a real socket: events, JSON lines and sequences, typed, gone on with where that is safe, closed."""

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any, assert_type

import httpx
import pytest
from streams import (
    APIConnectionError,
    APITimeoutError,
    AsyncSample,
    AsyncStream,
    NotFoundError,
    ResponseDecodeError,
    Sample,
    ServerEvent,
    Stream,
)
from streams.models import ChatBody, Completion, Event, Gone, Part

from tests.codegen.recording import recording
from tests.codegen.scripted import Connection, Script, scripted

_SSE = "text/event-stream"


def _events(*texts: str, after: Callable[[Connection], None] = Connection.end, content_type: str = _SSE) -> Script:
    """Send texts, a chunk each, and then what comes after."""

    def script(connection: Connection) -> None:
        connection.begin(content_type)
        for text in texts:
            connection.chunk(text)
        after(connection)

    return script


def _break(connection: Connection) -> None:
    """Close the connection in the middle of the answer."""


def _read(script: Script, call: Callable[[Sample], Stream[Any]]) -> list[Any]:
    """What a synchronous client reads."""
    with scripted(script) as server, Sample(base_url=server.url) as client:
        return list(call(client))


def _read_async(script: Script, call: Callable[[AsyncSample], Any]) -> list[Any]:
    """What an asynchronous client reads."""

    async def main(url: str) -> list[Any]:
        async with AsyncSample(base_url=url) as client:
            return [item async for item in await call(client)]

    with scripted(script) as server:
        return asyncio.run(main(server.url))


def check_events_are_typed_and_parsed_as_html_says() -> None:
    script = _events(
        '\ufeff: hello\n\ndata: {"text": "one"}\n\n',
        'event: x\r\nid: 7\r\ndata: {"te',
        'xt":\r',
        '\ndata:"two"}\r\n\r\n',
        'data: {"text": "é"}\r\rretry: 10\nunknown: 1\n\ndata: {"text": "not whole"}\n',
    )
    expected = [Event(text="one"), Event(text="two"), Event(text="é")]
    assert _read(script, lambda client: client.feed.watch(topic="a b")) == expected
    assert _read_async(script, lambda client: client.feed.watch(topic="a b")) == expected
    with scripted(script) as server, Sample(base_url=server.url) as client:
        stream = client.feed.watch(topic="a b")
        assert_type(stream, Stream[Event])
        assert [(event.event, event.id, event.retry) for event in stream.events()] == [
            ("message", "", None),
            ("x", "7", None),
            ("message", "7", None),
        ]
        assert server.connections[0].head.startswith("GET /events?topic=a%20b HTTP/1.1\r\n")
        assert server.connections[0].header("Accept") == _SSE


def check_an_end_is_no_item() -> None:
    script = _events('data: {"text": "one"}\n\n', "data: [DONE]\n\n", after=Connection.wait_until_gone)
    assert _read(script, lambda client: client.feed.watch()) == [Event(text="one")]
    assert _read_async(script, lambda client: client.feed.watch()) == [Event(text="one")]
    texts = _events("data: [DONE]\n\ndata:\n\n", "data: bye\n\n", after=Connection.wait_until_gone)
    assert _read(texts, lambda client: client.feed.texts()) == ["[DONE]", ""]


def check_events_of_several_kinds_are_told_apart() -> None:
    script = _events('data: {"gone": "a"}\n\ndata: {"text": "b"}\n\n')
    assert _read(script, lambda client: client.feed.typed()) == [Gone(gone="a"), Event(text="b")]


def check_json_lines_and_sequences() -> None:
    for kind, separators in (("application/x-ndjson", ("\n", "\r\n", "\n\n")), ("text/plain", ("\n",))):
        for separator in separators:
            script = _events(f'{{"text": "a"}}{separator}{{"te', f'xt": "\u2028"}}{separator}', content_type=kind)
            expected = [Event(text="a"), Event(text="\u2028")]
            assert _read(script, lambda client: client.feed.lines()) == expected
            assert _read_async(script, lambda client: client.feed.lines()) == expected
    numbers = _events("1\n2", "3\n4", content_type="application/jsonl")
    assert _read(numbers, lambda client: client.feed.numbers()) == [1, 23, 4]
    sequence = _events('\x1e{"text": "a"}\n\x1e', '{"text":\n"b"}\n', content_type="application/json-seq")
    assert _read(sequence, lambda client: client.feed.sequence()) == [Event(text="a"), Event(text="b")]


def check_items_come_as_soon_as_they_are_there() -> None:
    def one(connection: Connection) -> None:
        connection.begin(_SSE)
        connection.chunk('data: {"text": "now"}\n\n')
        connection.wait_until_gone()

    async def asynchronously(url: str) -> None:
        async with AsyncSample(base_url=url) as client, await client.feed.watch() as stream:
            assert_type(stream, AsyncStream[Event])
            assert await anext(stream) == Event(text="now")

    with scripted(one) as server, httpx.Client() as http:
        for client in (Sample(base_url=server.url), Sample(base_url=server.url, http_client=http)):
            with client, client.feed.watch() as stream:
                assert next(stream) == Event(text="now")
            assert server.connections[-1].is_gone.wait(10)
        asyncio.run(asynchronously(server.url))
        assert server.connections[-1].is_gone.wait(10)


def check_a_loop_that_is_left_closes_the_stream() -> None:
    script = _events('data: {"text": "now"}\n\n', after=Connection.wait_until_gone)

    async def asynchronously(url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            stream = await client.feed.watch()
            async for _ in stream:
                break
            assert await asyncio.to_thread(server.connections[-1].is_gone.wait, 10)

    async def cancelled(url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            stream = await client.feed.watch()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    async for _ in stream:
                        pass
            assert await asyncio.to_thread(server.connections[-1].is_gone.wait, 10)

    with scripted(script) as server, Sample(base_url=server.url) as client:
        stream = client.feed.watch()
        for _ in stream:
            break
        assert server.connections[-1].is_gone.wait(10)
        with pytest.raises(ZeroDivisionError):
            for _ in client.feed.watch():
                raise ZeroDivisionError
        assert server.connections[-1].is_gone.wait(10)
        asyncio.run(asynchronously(server.url))
        asyncio.run(cancelled(server.url))


def check_an_operation_answers_with_a_value_or_with_a_stream() -> None:
    def answer(connection: Connection) -> None:
        if connection.header("Accept") == _SSE:
            _events('data: {"part": "a"}\n\ndata: {"part": "b"}\n\ndata: [DONE]\n\n')(connection)
        else:
            head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n"
            connection.send(head + '{"text": "ab"}')

    with scripted(answer) as server, Sample(base_url=server.url) as client:
        assert client.chats.chat(prompt="x") == Event(text="ab")
        parts = client.chats.chat_stream(prompt="x")
        assert_type(parts, Stream[Part])
        assert list(parts) == [Part(part="a"), Part(part="b")]
        assert list(client.chats.chat_stream(ChatBody(prompt="y"))) == [Part(part="a"), Part(part="b")]
        assert len(list(client.chats.complete_stream(body=Completion(prompt="y"), prompt="z"))) == 2


def check_the_call_for_the_stream_asks_for_it() -> None:
    with recording(answer=lambda _: (200, {"Content-Type": _SSE}, b"")) as server:
        with Sample(base_url=server.url) as client:
            list(client.chats.chat_stream(prompt="x"))
            assert json.loads(server.last.body) == {"prompt": "x", "stream": True}
            list(client.chats.chat_stream(ChatBody(prompt="y")))
            assert json.loads(server.last.body) == {"prompt": "y", "stream": True}
            list(client.chats.complete_stream(body=Completion()))
            assert json.loads(server.last.body) == {"stream": True}


def check_the_call_for_the_stream_refuses_to_ask_for_the_value() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        calls: Any = client.chats
        with pytest.raises(ValueError, match="^stream: this call answers with a stream"):
            calls.chat_stream(prompt="x", stream=False)
        with pytest.raises(ValueError, match="^stream: this call answers with a stream"):
            client.chats.chat_stream(ChatBody(prompt="x", stream=False))
        assert not server.received


def check_the_call_for_the_value_names_the_one_for_the_stream() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        calls: Any = client.chats
        wrong: list[Callable[[], object]] = [
            lambda: calls.ask(prompt="x", stream=True),
            lambda: calls.chat(prompt="x", stream=True),
            lambda: calls.chat(ChatBody(prompt="x", stream=True)),
            lambda: calls.complete(body=Completion(stream=True)),
        ]
        for call in wrong:
            with pytest.raises(TypeError, match=r"; for a stream, call (ask|chat|complete)_stream\(\)$"):
                call()
        assert not server.received


def check_an_answer_to_head_is_no_stream() -> None:
    with recording(answer=lambda _: (200, {"Content-Type": _SSE}, b"")) as server:
        with Sample(base_url=server.url) as client:
            client.feed.peek()
            assert client.feed.with_raw_response.peek().parsed is None
            assert server.last.method == "HEAD"


_BROKEN = 'retry: 0\nid: 1\ndata: {"text": "a"}\n\ndata: {"text": "b"}\nid: 2\n\ndata: {"text": "never whole"}'


def check_a_broken_stream_goes_on_where_that_is_safe() -> None:
    rest = _events('id: 3\ndata: {"text": "c"}\n\n')
    expected = [Event(text="a"), Event(text="b"), Event(text="c")]

    async def asynchronously(url: str) -> list[Event]:
        async with AsyncSample(base_url=url) as client:
            return [item async for item in await client.feed.watch(topic="t")]

    with scripted(_events(_BROKEN, after=_break), rest) as server, Sample(base_url=server.url) as client:
        assert list(client.feed.watch(topic="t")) == expected
        assert [connection.header("Last-Event-ID") for connection in server.connections] == [None, "2"]
        assert server.connections[1].head.startswith("GET /events?topic=t ")
    with scripted(_events(_BROKEN, after=_break), rest) as server:
        assert asyncio.run(asynchronously(server.url)) == expected
    with scripted(_events(_BROKEN, after=_break), rest) as server, Sample(base_url=server.url) as client:
        with pytest.raises(APIConnectionError, match="broke before the end of the answer") as caught:
            list(client.feed.start())  # a POST, which may do its work twice
        assert caught.value.may_have_been_processed
        assert len(server.connections) == 1
        assert list(client.with_options(retry_non_idempotent=True).feed.start()) == [Event(text="c")]


def check_it_is_not_asked_for_again_without_an_id_or_without_end() -> None:
    no_id = _events('retry: 0\ndata: {"text": "a"}\n\n', after=_break)
    with scripted(no_id) as server, Sample(base_url=server.url) as client:
        with pytest.raises(APIConnectionError):
            list(client.feed.watch())
        assert len(server.connections) == 1
    nothing_new = (_events(_BROKEN, after=_break), _events(after=_break))
    with scripted(*nothing_new) as server, Sample(base_url=server.url, max_retries=2) as client:
        with pytest.raises(APIConnectionError):
            list(client.feed.watch())
        assert len(server.connections) == 3
    never = _events('retry: 999999999999999\nid: 1\ndata: {"text": "a"}\n\n', after=_break)
    with scripted(never) as server, Sample(base_url=server.url) as client:
        with pytest.raises(APIConnectionError):
            list(client.feed.watch())
    unsafe = _events('retry: 0\nid: é\ndata: {"text": "a"}\n\n', after=_break)
    with scripted(unsafe) as server, Sample(base_url=server.url) as client:
        with pytest.raises(APIConnectionError):
            list(client.feed.watch())
        assert len(server.connections) == 1


def check_what_the_server_repeats_is_dropped() -> None:
    """Servers that begin with the last event, or with the first, or with the same one for ever."""

    def event(number: int, text: str = "") -> str:
        return f'retry: 0\nid: {number}\ndata: {{"text": "{text or number}"}}\n\n'

    begun = _events(event(1), 'data: {"text": "none"}\n\n', event(2), after=_break)
    expected = [Event(text="1"), Event(text="none"), Event(text="2"), Event(text="behind"), Event(text="3")]
    last = _events(event(2), 'data: {"text": "behind"}\n\n', event(3))
    everything = _events(event(1), 'data: {"text": "none"}\n\n', event(2), 'data: {"text": "behind"}\n\n', event(3))

    async def asynchronously(url: str) -> list[Event]:
        async with AsyncSample(base_url=url) as client:
            return [item async for item in await client.feed.watch()]

    for again in (last, everything):
        with scripted(begun, again) as server, Sample(base_url=server.url) as client:
            assert list(client.feed.watch()) == expected
        with scripted(begun, again) as server:
            assert asyncio.run(asynchronously(server.url)) == expected
    for endless in (_events(event(1), after=_break), begun):
        with scripted(endless) as server, Sample(base_url=server.url, max_retries=2) as client:
            stream, seen = client.feed.watch(), []
            with pytest.raises(APIConnectionError):
                for item in stream:
                    seen.append(item)
            assert len(seen) == len({item.text for item in seen})
            assert len(server.connections) == 3


def check_it_does_not_go_on_from_where_no_id_says() -> None:
    """An event behind the last id would come twice; ids that stay the same are no place, and nothing is dropped."""
    behind = _events('retry: 0\nid: 1\ndata: {"text": "a"}\n\n', 'data: {"text": "b"}\n\n', after=_break)
    same = _events('retry: 0\nid: 1\ndata: {"text": "a"}\n\n' * 2, after=_break)
    for script in (behind, same):
        with scripted(script) as server, Sample(base_url=server.url) as client:
            stream, seen = client.feed.watch(), []
            with pytest.raises(APIConnectionError):
                for item in stream:
                    seen.append(item)
            assert len(seen) == 2
            assert len(server.connections) == 1


def check_a_stream_that_is_closed_is_not_read() -> None:
    script = _events('data: {"text": "a"}\n\ndata: {"text": "b"}\n\n', after=Connection.wait_until_gone)

    async def asynchronously(url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            for begun in (False, True):
                stream = await client.feed.watch()
                if begun:
                    await anext(stream)
                await stream.aclose()
                for _ in range(2):
                    with pytest.raises(RuntimeError, match="^the stream is closed$"):
                        [item async for item in stream]
                    with pytest.raises(RuntimeError, match="^the stream is closed$"):
                        await anext(stream)
                    with pytest.raises(RuntimeError, match="^the stream is closed$"):
                        [event async for event in stream.events()]

    with scripted(script) as server, Sample(base_url=server.url) as client:
        for begun in (False, True):
            stream = client.feed.watch()
            if begun:
                next(stream)
            stream.close()
            for _ in range(2):
                for read in (lambda: list(stream), lambda: next(stream), lambda: list(stream.events())):
                    with pytest.raises(RuntimeError, match="^the stream is closed$"):
                        read()
        asyncio.run(asynchronously(server.url))
    with scripted(_events('data: {"text": "a"}\n\n')) as server, Sample(base_url=server.url) as client:
        with client.feed.watch() as stream:
            assert (list(stream), list(stream)) == ([Event(text="a")], [])


def check_a_wait_ends_when_the_stream_is_closed() -> None:
    script = _events('data: {"text": "a"}\n\n', after=Connection.wait_until_gone)

    async def asynchronously(url: str) -> None:
        async with AsyncSample(base_url=url) as direct, httpx.AsyncClient() as http:
            for client in (direct, AsyncSample(base_url=url, http_client=http)):
                stream = await client.feed.watch()
                await anext(stream)
                waiting = asyncio.ensure_future(anext(stream))
                await asyncio.sleep(0)
                await stream.aclose()
                with pytest.raises(RuntimeError, match="^the stream is closed$"):
                    await waiting
                assert await asyncio.to_thread(server.connections[-1].is_gone.wait, 10)

    with scripted(script) as server, Sample(base_url=server.url, timeout=10) as client:
        asyncio.run(asynchronously(server.url))
        stream = client.feed.watch()
        next(stream)
        closing = threading.Timer(0.05, stream.close)
        closing.start()
        with pytest.raises(RuntimeError, match="^the stream is closed$"):
            next(stream)
        closing.join()
        assert server.connections[-1].is_gone.wait(10)


def check_no_content_is_the_end() -> None:
    def nothing(connection: Connection) -> None:
        connection.send("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

    begun = _events('retry: 0\nid: 1\ndata: {"text": "a"}\n\n', after=_break)

    async def asynchronously(url: str) -> list[Event]:
        async with AsyncSample(base_url=url) as client:
            return [item async for item in await client.feed.watch()]

    with scripted(begun, nothing) as server, Sample(base_url=server.url) as client:
        assert list(client.feed.watch()) == [Event(text="a")]
    with scripted(begun, nothing) as server:
        assert asyncio.run(asynchronously(server.url)) == [Event(text="a")]


def check_an_empty_event_of_another_kind_is_no_item() -> None:
    script = _events('event: ping\ndata:\n\ndata: {"text": "a"}\n\nevent: ping\n\n')
    assert _read(script, lambda client: client.feed.watch()) == [Event(text="a")]
    assert _read_async(script, lambda client: client.feed.watch()) == [Event(text="a")]
    with scripted(script) as server, Sample(base_url=server.url) as client:
        assert [event.event for event in client.feed.watch().events()] == ["ping", "message"]


def check_what_can_not_be_read_is_told_without_its_value() -> None:
    script = _events('data: {"text": "a"}\n\ndata: {"text": 5551234}\n\n', after=Connection.wait_until_gone)
    with scripted(script) as server, Sample(base_url=server.url) as client:
        stream = client.feed.watch()
        assert next(stream) == Event(text="a")
        with pytest.raises(ResponseDecodeError, match="text: expected a string, got a number") as caught:
            next(stream)
        assert "5551234" not in str(caught.value)
        assert server.connections[0].is_gone.wait(10)


def check_a_line_and_an_event_have_a_limit() -> None:
    for text, problem in (("data: " + "x" * 3000, "a line"), (f"data: {'x' * 400}\n" * 4, "an event")):
        script = _events(*[text[index : index + 500] for index in range(0, len(text), 500)])
        with scripted(script) as server, Sample(base_url=server.url, max_response_bytes=1000) as client:
            with pytest.raises(ResponseDecodeError, match=f"{problem} of it can't be read.*limit of 1,000 bytes"):
                list(client.feed.texts())
    script = _events("data: ok\n\n" * 1000)
    with scripted(script) as server, Sample(base_url=server.url, max_response_bytes=1000) as client:
        assert len(list(client.feed.texts())) == 1000


def check_what_is_no_stream_is_refused() -> None:
    with recording({"text": "a"}) as server, Sample(base_url=server.url) as client:
        with pytest.raises(ResponseDecodeError, match="it is no text/event-stream, but application/json"):
            client.feed.watch()


def check_errors_before_the_stream_are_those_of_any_call() -> None:
    def answer(_: object) -> tuple[int, dict[str, str], bytes]:
        return 404, {"Content-Type": "application/json"}, b'{"message": "none"}'

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        with pytest.raises(NotFoundError, match="HTTP 404: none"):
            client.feed.watch()


def check_each_wait_has_the_timeout() -> None:
    script = _events('data: {"text": "a"}\n\n', after=Connection.wait_until_gone)
    with scripted(script) as server, Sample(base_url=server.url, timeout=0.2) as client:
        stream = client.feed.watch()
        assert next(stream) == Event(text="a")
        with pytest.raises(APITimeoutError, match="within 0.2 s"):
            next(stream)


def check_the_response_around_a_stream() -> None:
    script = _events('data: {"text": "a"}\n\n')
    with scripted(script) as server, Sample(base_url=server.url) as client:
        response = client.feed.with_raw_response.watch()
        assert (response.status_code, response.content_type) == (200, _SSE)
        assert list(response.parsed) == [Event(text="a")]
    assert repr(ServerEvent("private")) == "ServerEvent(event='message', id='', retry=None)"
