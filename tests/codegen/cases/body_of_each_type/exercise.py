"""Each body that an operation takes, over a real socket."""

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from body_of_each_type import AsyncSample, Sample
from body_of_each_type.models import AddThingFilesBody, Thing
from body_of_each_type.resources import AsyncThings, Things

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
