"""Each body that an operation takes, over a real socket."""

import asyncio
import inspect
import json
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import body_of_each_type
import pytest
from body_of_each_type import AsyncSample, Sample
from body_of_each_type.models import AddThingFilesBody, Thing
from body_of_each_type.resources import AsyncThings, Things

from tests.assistant import session
from tests.codegen.commands import Ran, run
from tests.codegen.recording import recording


def _sent(call: Callable[[Things], None]) -> tuple[str, bytes, str]:
    with recording() as server, Sample(base_url=server.url) as client:
        call(client.things)
        return (server.header("Content-Type") or "").partition(";")[0], server.last.body, server.last.target


def _sent_async(call: Callable[[AsyncThings], Coroutine[Any, Any, None]]) -> tuple[str, bytes]:
    async def main(url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            await call(client.things)

    with recording() as server:
        asyncio.run(main(server.url))
        return (server.header("Content-Type") or "").partition(";")[0], server.last.body


def check_each_body_has_an_argument() -> None:
    json = ("application/json", b'{"name":"a"}', "/things/1")
    assert _sent(lambda things: things.add_thing(id="1", name="a")) == json
    assert _sent(lambda things: things.add_thing(Thing(name="a"), id="1")) == json
    assert _sent(lambda things: things.add_thing(id="1", dry=True, form=Thing(name="a b"))) == (
        "application/x-www-form-urlencoded",
        b"name=a+b",
        "/things/1?dry=true",
    )
    assert _sent(lambda things: things.add_thing(id="1", merge_patch_json={"name": None})) == (
        "application/merge-patch+json",
        b'{"name":null}',
        "/things/1",
    )
    assert _sent(lambda things: things.add_thing(id="1", text=b"a;b")) == ("text/csv", b"a;b", "/things/1")
    assert _sent(lambda things: things.add_thing(id="1", content=b"PNG")) == ("image/png", b"PNG", "/things/1")
    files = AddThingFilesBody(file=("f.txt", b"content"))
    kind, body, _ = _sent(lambda things: things.add_thing(id="1", multipart_=files))
    assert kind == "multipart/form-data"
    assert b'filename="f.txt"' in body
    assert _sent_async(lambda things: things.add_thing(id="1", form=Thing(name="a"))) == (
        "application/x-www-form-urlencoded",
        b"name=a",
    )


def check_forms_alone_have_an_argument_each() -> None:
    assert _sent(lambda things: things.send_form(form=Thing(name="a")))[:2] == (
        "application/x-www-form-urlencoded",
        b"name=a",
    )
    assert _sent(lambda things: things.send_form(body=Thing(name="a")))[0] == "multipart/form-data"
    assert _sent(lambda things: things.maybe_form()) == ("", b"", "/forms")
    assert _sent(lambda things: things.maybe_form(body=Thing(name="a")))[0] == "application/json"
    assert _sent(lambda things: things.maybe_form(form=Thing(name="a")))[1] == b"name=a"


def check_no_two_bodies_are_taken_and_one_is_needed() -> None:
    thing: Any = Thing(name="a")
    with recording() as server, Sample(base_url=server.url) as client:
        things: Any = client.things
        for given in ({"name": "a"}, {"text": b""}, {"form": thing, "text": b""}):
            with pytest.raises(TypeError, match="pass one body, and nothing of another"):
                things.add_thing(id="1", content=b"", **given)
        with pytest.raises(TypeError, match="pass one body"):
            things.add_thing(thing, id="1", content=b"")
        with pytest.raises(TypeError, match="pass one body"):
            things.send_form(body=thing, form=thing)
        with pytest.raises(TypeError, match="pass one of body, form"):
            things.send_form()
        assert not server.received


def check_the_docs_name_each_argument() -> None:
    text = inspect.getdoc(Things.add_thing) or ""
    for name in ("form", "multipart_", "merge_patch_json", "text", "content"):
        assert f"    {name}: The body as `" in text


def check_commands_take_each() -> None:
    def ran(*tokens: str) -> Ran:
        with patch.dict(os.environ, {"SAMPLE_BASE_URL": server.url}):
            return run(body_of_each_type, tokens)

    def sent() -> tuple[str, bytes]:
        return (server.header("Content-Type") or "").partition(";")[0], server.last.body

    with recording() as server, TemporaryDirectory() as folder:
        table = Path(folder) / "table.csv"
        table.write_bytes(b"a;b")
        assert ran("add-thing", "1", "a").status == 0
        assert sent() == ("application/json", b'{"name":"a"}')
        assert ran("add-thing", "1", "--form", '{"name": "a"}', "--dry").status == 0
        assert (*sent(), server.last.target) == ("application/x-www-form-urlencoded", b"name=a", "/things/1?dry=true")
        assert ran("add-thing", "1", "--text", str(table)).status == 0
        assert sent() == ("text/csv", b"a;b")
        assert ran("add-thing", "1", "--multipart-field", json.dumps({"file": str(table)})).status == 0
        assert b"\r\n\r\na;b\r\n" in server.last.body
        count = len(server.received)
        for tokens, problem in (
            (["add-thing", "1"], "NAME: missing; give it, or another body"),
            (["add-thing", "1", "a", "--form", "{}"], "NAME and --form: these are of two bodies; give one"),
        ):
            refused = ran(*tokens)
            assert (refused.status, refused.err) == (2, f"sample: {problem}\n")
        assert len(server.received) == count


def check_tools_take_each() -> None:
    with recording() as server:
        tools = session(
            body_of_each_type,
            [
                ("things_add_thing", {"id": "1", "name": "a"}),
                ("things_add_thing", {"id": "1", "form": {"name": "a"}}),
                ("things_add_thing", {"id": "1", "text": "a;b"}),
                ("things_add_thing", {"id": "1", "content": "UE5H"}),
                ("things_maybe_form", {}),
                ("things_add_thing", {"id": "1"}),
                ("things_add_thing", {"id": "1", "name": "a", "form": {"name": "b"}}),
            ],
            {"SAMPLE_BASE_URL": server.url},
        )
        assert [item.body for item in server.received] == [b'{"name":"a"}', b"name=a", b"a;b", b"PNG", b""]
    assert [result.is_error for result in tools.results] == [False] * 5 + [True] * 2
    assert "name: missing" in str(tools.contents[5])
    assert "name and form are of two bodies; give one" in str(tools.contents[6])
    tool = tools.tools["things_add_thing"]
    assert tool.input_schema["required"] == ["id"]
    assert "Give the arguments of one body alone: `name`, `multipart`; or `multipart_`; or `form`;" in str(
        tool.description
    )
