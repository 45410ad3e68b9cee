import asyncio
import inspect
import os
from collections.abc import Callable
from typing import Any, assert_type
from unittest.mock import create_autospec, patch

import accept_chosen
from accept_chosen import AsyncSample, RawResponse, ResponseDecodeError, Sample
from accept_chosen.models import Report, Wish
from accept_chosen.resources.reports import Reports

from tests.assistant import session
from tests.codegen.commands import Ran, run
from tests.codegen.recording import Answer, Received, recording

_BODIES = {
    "application/json": b'{"rows": 2}',
    "text/csv": b"a;b",
    "application/pdf": b"%PDF\xff",
    "image/webp": b"RIFF",
    "application/vnd.sample.v2+json": b'[{"title": "t"}]',
    "application/json; version=1": b'{"a": 1}',
    "application/json; version=2": b'{"b": 2}',
}


def _answer(received: Received) -> Answer:
    asked = received.all("Accept")[0].partition(",")[0]
    return 200, {"Content-Type": asked}, _BODIES[asked]


def check_the_value_follows_from_what_is_asked_for() -> None:
    with recording(answer=_answer) as server, Sample(base_url=server.url) as client:
        report = client.reports.get_report(name="a")
        assert_type(report, Report)
        assert report == Report(rows=2)
        assert server.header("Accept") == "application/json, application/problem+json"
        table = client.reports.get_report(name="a", accept="text/csv")
        assert_type(table, str)
        assert table == "a;b"
        assert server.header("Accept") == "text/csv, application/problem+json"
        pages = client.reports.get_report(name="a", accept="application/pdf")
        assert_type(pages, bytes)
        assert pages == b"%PDF\xff"
        picture = client.reports.get_picture(accept="image/webp")
        assert_type(picture, bytes)
        assert (picture, server.header("Accept")) == (b"RIFF", "image/webp")
        newer = client.reports.order(body=["a"], accept="application/vnd.sample.v2+json")
        assert_type(newer, list[Wish])
        assert newer == [Wish(title="t")]
        assert client.reports.version().a == 1
        assert client.reports.version(accept="application/json; version=2").b == 2


def check_the_raw_response_has_it_too() -> None:
    with recording(answer=_answer) as server, Sample(base_url=server.url) as client:
        raw = client.reports.with_raw_response.get_report(name="a", accept="text/csv")
        assert_type(raw, RawResponse[str])
        assert (raw.parsed, raw.content_type) == ("a;b", "text/csv")
        with client.reports.with_streaming_response.get_report(name="a", accept="application/pdf") as response:
            assert response.read() == b"%PDF\xff"
        assert server.header("Accept") == "application/pdf, application/problem+json"


def check_asynchronous_calls_have_it_too() -> None:
    async def calls(url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            table = await client.reports.get_report(name="a", accept="text/csv")
            assert_type(table, str)
            assert table == "a;b"
            raw = await client.reports.with_raw_response.get_report(name="a", accept="application/pdf")
            assert_type(raw, RawResponse[bytes])
            assert raw.parsed == b"%PDF\xff"
            async with client.reports.with_streaming_response.get_report(name="a", accept="text/csv") as response:
                assert await response.read() == b"a;b"

    with recording(answer=_answer) as server:
        asyncio.run(calls(server.url))


def check_each_form_of_a_call_takes_it_beside_a_parameter_of_its_name() -> None:
    with recording(answer=_answer) as server, Sample(base_url=server.url) as client:
        by_fields = client.reports.make_report(name="a", title="t", accept="x", accept_="text/csv")
        assert_type(by_fields, str | Wish)
        by_model = client.reports.make_report(Wish(title="t"), name="a", accept_="text/csv")
        by_text = client.reports.make_report(text=b"t", name="a", accept_="text/csv")
        assert by_fields == by_model == by_text == "a;b"
        assert_type(client.reports.make_report(text=b"t", name="a"), Report | Wish)


def check_an_answer_of_another_media_type_is_an_error() -> None:
    def answer(_: Received) -> Answer:
        return 200, {"Content-Type": "application/json"}, b'{"rows": 2}'

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        try:
            client.reports.get_report(name="a", accept="text/csv")
        except ResponseDecodeError as error:
            assert "the body is not text/csv, which was asked for" in str(error)
        else:
            raise AssertionError("JSON was taken for CSV")


def check_no_answer_is_read_by_the_schema_of_another_media_type() -> None:
    first, second = "application/json", "application/vnd.sample.v2+json"
    with recording([{"title": "t"}], content_type=second) as server, Sample(base_url=server.url) as client:
        _expect_refusal(client.reports.order, first)
        assert server.header("Accept") == first
    with recording(["a"]) as server, Sample(base_url=server.url) as client:
        _expect_refusal(lambda: client.reports.order(accept="application/vnd.sample.v2+json"), second)
        assert client.reports.order() == ["a"]
    with recording({"a": 1}, content_type="application/json; Version=2") as server, Sample(base_url=server.url) as client:
        _expect_refusal(client.reports.version, "application/json; version=1")
    with recording({"a": 1}) as server, Sample(base_url=server.url) as client:
        assert client.reports.version().a == 1


def _expect_refusal(call: Callable[[], object], asked: str) -> None:
    try:
        call()
    except ResponseDecodeError as error:
        assert f"the body is not {asked}, which was asked for" in str(error)
    else:
        raise AssertionError("it was read")


def check_what_is_not_described_is_refused() -> None:
    with recording(answer=_answer) as server, Sample(base_url=server.url) as client:
        try:
            unknown: Any = "text/html"
            client.reports.get_report(name="a", accept=unknown)
        except ValueError as error:
            assert "application/json, text/csv, application/pdf" in str(error)
        else:
            raise AssertionError("it was sent")
        assert not server.received


def check_signatures_know_each_form() -> None:
    shown = inspect.signature(Reports.make_report)
    assert [*shown.parameters] == ["self", "title", "name", "accept", "accept_"]
    shown.bind(None, title="t", name="a")
    shown.bind(None, Wish(title="t"), name="a", accept_="text/csv")
    shown.bind(None, text=b"t", name="a", accept_="text/csv")
    mocked = create_autospec(Reports, instance=True)
    mocked.make_report(text=b"t", name="a")
    mocked.make_report(Wish(title="t"), name="a")
    with Sample(base_url="https://api.example.com") as client:
        inspect.signature(client.reports.make_report).bind(text=b"t", name="a")
        inspect.signature(client.reports.with_raw_response.make_report).bind(Wish(title="t"), name="a")
    for wrong in ({"text": b"t"}, {"text": b"t", "title": "t", "name": "a"}, {"nothing": 1, "name": "a"}):
        try:
            mocked.make_report(**wrong)
        except TypeError:
            continue
        raise AssertionError(f"a call that can't be made was taken: {[*wrong]}")


def check_commands_and_tools_ask_for_it() -> None:
    def ran(*tokens: str) -> Ran:
        with patch.dict(os.environ, {"SAMPLE_BASE_URL": server.url}):
            return run(accept_chosen, tokens)

    with recording(answer=_answer) as server:
        assert ran("get-report", "a", "--json").out == b'{"rows": 2}\n'
        assert ran("get-report", "a", "--accept", "text/csv").out == b"a;b\n"
        assert ran("get-report", "a", "--accept", "application/pdf").out == b"%PDF\xff"
        assert server.header("Accept") == "application/pdf, application/problem+json"
        refused = ran("get-report", "a", "--accept", "text/html")
        assert (refused.status, refused.err.startswith("sample: --accept: ")) == (2, True)
        assert b"One of application/json," in ran("get-report", "--help").out
        made = ran("make-report", "a", "--accept", "query", "--accept-field", "text/csv", "--text", __file__)
        assert (made.status, made.out, server.last.target) == (0, b"a;b\n", "/reports/a?accept=query")
        tools = session(
            accept_chosen,
            [
                ("reports_get_report", {"name": "a"}),
                ("reports_get_report", {"name": "a", "accept": "text/csv"}),
                ("reports_get_report", {"name": "a", "accept": "application/pdf"}),
                ("reports_get_picture", {"accept": "image/webp"}),
                ("reports_get_report", {"name": "a", "accept": "text/html"}),
            ],
            {"SAMPLE_BASE_URL": server.url},
        )
    assert tools.contents[:4] == [
        {"result": {"rows": 2}},
        {"result": "a;b"},
        {"result": "JVBERv8="},
        {"result": "UklGRg=="},
    ]
    assert tools.results[4].is_error
    asked = tools.tools["reports_get_report"].input_schema["properties"]["accept"]
    assert asked["enum"] == ["application/json", "text/csv", "application/pdf"]
