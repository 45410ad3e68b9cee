import asyncio
import json
from datetime import date

from version_3_2 import AsyncSample, Sample
from version_3_2.models import Big, Filter, Other

from tests.codegen.recording import Answer, Received, recording

BIG = {"kind": "big", "size": 3}
OTHER = {"kind": "small", "name": "a"}
THINGS = [Big(kind="big", size=3), Other(kind="small", name="a"), Other(name="b")]


def answer(request: Received) -> Answer:
    """Answer a search with things, and a copy with one."""
    body = BIG if request.method == "COPY" else [BIG, OTHER, {"name": "b"}]
    status = 201 if request.method == "COPY" else 200
    return status, {"Content-Type": "application/json"}, json.dumps(body).encode()


def check_a_query_has_a_body_and_default_members_of_unions_are_read() -> None:
    with recording(answer=answer) as server, Sample(api_key="token", base_url=server.url) as sample:
        assert sample.things.find_things(text="a b") == THINGS
        assert (server.last.method, server.last.target) == ("QUERY", "/things")
        assert json.loads(server.last.body) == {"text": "a b"}
        assert server.header("Content-Type") == "application/json"
        assert server.header("Authorization") == "Bearer token"


def check_a_query_is_sent_without_waiting_by_an_asynchronous_client_too() -> None:
    async def found(url: str) -> object:
        async with AsyncSample(api_key="token", base_url=url) as sample:
            return await sample.things.find_things(Filter(text="a"))

    with recording(answer=answer) as server:
        assert asyncio.run(found(server.url)) == THINGS
        assert server.last.method == "QUERY"


def check_other_methods_are_sent_by_their_names() -> None:
    with recording(answer=answer) as server, Sample(api_key="token", base_url=server.url) as sample:
        assert sample.things.copy_thing(id="t-1") == Big(kind="big", size=3)
        assert (server.last.method, server.last.target) == ("COPY", "/things/t-1")


def check_a_query_string_is_made_of_arguments() -> None:
    with recording(answer=answer) as server, Sample(api_key="token", base_url=server.url) as sample:
        assert sample.things.list_things(
            text="a&b", since=date(2026, 1, 2), kinds=["x", "y"], marks=["1", "2"]
        ) == THINGS
        assert server.last.query == "text=a%26b&since=2026-01-02&kinds=x%7Cy&marks=1&marks=2"
        sample.things.list_things(text="a")
        assert server.last.query == "text=a"
