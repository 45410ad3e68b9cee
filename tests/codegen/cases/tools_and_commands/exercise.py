import asyncio
import json
import os
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import tools_and_commands
from tools_and_commands._mcp import streams

from tests.assistant import Call, Session, session
from tests.codegen.commands import Ran, run
from tests.codegen.recording import Answer, Received, Recording, recording

_KEYS = {"SAMPLE_CLIENT_ID": "me", "SAMPLE_CLIENT_SECRET": "hidden"}
_EVENTS = b'data: {"name": "a"}\n\ndata: {"name": "b"}\n\n'

_PICTURE = b"\x89PNG" * 3_000_000  # more than an answer in memory may be
_NOTE = "caf\u00e9\nau lait"
_LISTING = b"a,b\n1,2\n"


def _answer(received: Received) -> Answer:
    if received.target.endswith("/token"):
        return 200, {"Content-Type": "application/json"}, b'{"access_token": "t", "token_type": "Bearer"}'
    if received.method != "GET":
        return 204, {}, b""
    if received.target.endswith("/events"):
        return 200, {"Content-Type": "text/event-stream"}, _EVENTS
    if received.target.endswith("/things"):
        return 200, {"Content-Type": "application/json"}, b'{"data": [1], "next": "x"}'
    if received.target.endswith("/picture"):
        return 200, {"Content-Type": "image/png"}, _PICTURE
    if received.target.endswith("/note"):
        return 200, {"Content-Type": "text/plain; charset=latin-1"}, _NOTE.encode("latin-1")
    if received.target.endswith("/listing"):
        return 200, {"Content-Type": "text/csv"}, _LISTING
    return 200, {"Content-Type": "application/jsonl"}, b"".join(b"%d\n" % number for number in range(150))


def _run(server: Recording, *tokens: str, **env: str) -> Ran:
    port = server.url.rpartition(":")[2].partition("/")[0]
    with patch.dict(os.environ, {**_KEYS, **env}):
        return run(tools_and_commands, [*tokens, "--port", port])


def _session(server: Recording, *calls: Call) -> Session:
    return session(tools_and_commands, calls, {**_KEYS, "SAMPLE_BASE_URL": server.url})


def check_commands_print_streams_as_they_come() -> None:
    with recording(answer=_answer) as server:
        ran = _run(server, "watch", "--json")
        assert (ran.status, ran.err) == (0, "")
        assert [json.loads(line) for line in ran.out.splitlines()] == [{"name": "a"}, {"name": "b"}]
        assert server.last.all("Authorization") == ["Bearer t"]
        assert server.last.target == "/live/events"
        assert _run(server, "numbers").out.split() == [b"%d" % number for number in range(150)]


def check_variables_of_servers_are_options() -> None:
    with recording(answer=_answer) as server:
        ran = _run(server, "numbers", "--port-field", "5", "--stage", "test")
        assert (ran.status, ran.err) == (0, "")
        assert server.last.target == "/test/numbers?port=5"
        ran = _run(server, "numbers", "--stage", "other")
        assert (ran.status, ran.out) == (2, b"")
        assert "--stage" in ran.err
    assert b"--stage" in run(tools_and_commands, ["watch", "--help"]).out


def check_without_credentials_it_says_which_to_set() -> None:
    with recording(answer=_answer) as server:
        ran = _run(server, "watch", SAMPLE_CLIENT_ID="", SAMPLE_CLIENT_SECRET="")
    assert ran.status == 2
    assert "SAMPLE_CLIENT_ID and SAMPLE_CLIENT_SECRET" in ran.err
    assert not server.received


def check_commands_take_files() -> None:
    with recording(answer=_answer) as server, TemporaryDirectory() as folder:
        path = Path(folder) / "cat.png"
        path.write_bytes(b"\x89PNG")
        for command in ("put-picture", "put-note", "put-events"):
            ran = _run(server, command, str(path))
            assert (ran.status, ran.err) == (0, "")
            assert server.last.body == b"\x89PNG"
        assert _run(server, "put-picture", f"{path}.gone").status == 2
        form = {"title": "t", "cover": str(path), "others": [str(path), str(path)]}
        ran = _run(server, "send-pictures", json.dumps(form))
        assert (ran.status, ran.err) == (0, "")
        assert server.last.body.count(b"\r\n\r\n\x89PNG\r\n") == 3
        assert server.last.body.count(b'; filename="cat.png"\r\nContent-Type: image/png\r\n') == 3
        assert _run(server, "send-pictures", json.dumps({**form, "cover": "/gone"})).status == 2


def check_commands_write_texts_and_bytes_as_they_came() -> None:
    with recording(answer=_answer) as server:
        assert _run(server, "get-picture").out == _PICTURE
        assert _run(server, "get-note").out == _NOTE.encode("latin-1")
        assert _run(server, "get-note", "--json").out == json.dumps(_NOTE).encode() + b"\n"
        assert _run(server, "listing", "--accept", "text/csv").out == _LISTING


def check_tools_collect_streams() -> None:
    with recording(answer=_answer) as server:
        ran = _session(server, ("feed_watch", {}), ("feed_numbers", {}))
    assert ran.contents == [
        {"result": [{"name": "a"}, {"name": "b"}], "is_complete": True},
        {"result": [*range(100)], "is_complete": False},
    ]
    assert "100 items at most" in str(ran.tools["feed_watch"].description)


def check_pages_are_no_tools() -> None:
    with recording(answer=_answer) as server:
        ran = _session(server, ("feed_things", {}))
    assert ran.contents == [{"data": [1], "next": "x"}]
    assert [name for name in ran.tools if "things" in name] == ["feed_things"]


def check_tools_take_files_texts_and_items() -> None:
    content = b64encode(b"\x89PNG").decode()
    with recording(answer=_answer) as server:
        ran = _session(
            server,
            ("notes_put_picture", {"body": content}),
            ("notes_put_note", {"body": "é"}),
            ("feed_put_events", {"body": [{"name": "a"}, {"name": "b"}]}),
            ("notes_send_pictures", {"body": {"title": "t", "cover": content, "others": [content, content]}}),
        )
    assert not any(result.is_error for result in ran.results), ran.contents
    bodies = [received.body for received in server.received if not received.target.endswith("/token")]
    assert bodies[:3] == [b"\x89PNG", "é".encode(), b'{"name":"a"}\n{"name":"b"}\n']
    assert bodies[3].count(b"\r\n\r\n\x89PNG\r\n") == 3


def check_tools_do_not_wait_for_streams_that_do_not_end() -> None:
    closed: list[bool] = []

    async def items() -> AsyncIterator[int]:
        yield 1
        await asyncio.Event().wait()

    @asynccontextmanager
    async def stream() -> AsyncIterator[AsyncIterator[int]]:
        try:
            yield items()
        finally:
            closed.append(True)

    with patch.object(streams, "MOST_SECONDS", 0.05):
        found = asyncio.run(streams.collected(stream()))
    assert (found, closed) == ({"result": [1], "is_complete": False}, [True])
