"""Tools that put themselves into httpx, with the default client: each sees its calls, and every promise holds."""

import subprocess
import sys
import textwrap
from pathlib import Path
from types import ModuleType

import httpcore
import httpx
import pytest
import respx
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock
from vcr.errors import CannotOverwriteExistingCassetteException
from wrapt import FunctionWrapper

import ding_otp
from ding_otp import APIConnectionError, APITimeoutError, RateLimitError, ResponseDecodeError
from ding_otp._http.patches import httpx_is_patched

from .api import Api, Server
from .examples import CUSTOMER, KEY, SEND
from .sides import Connect, Side

pytestmark = pytest.mark.skipif(httpx.__name__ != "httpx", reason="the tools know httpx")

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def link() -> str:
    """The clients here are default ones."""
    return "socket"


def test_nothing_is_patched_at_first():
    assert not httpx_is_patched()


PUT_IN = {
    "a subclass": (httpx, "Client", type("Client", (httpx.Client,), {})),
    "a function of its name": (httpx.AsyncClient, "send", lambda *_: None),
    "a wrapper": (
        httpcore.ConnectionPool,
        "handle_request",
        FunctionWrapper(httpcore.ConnectionPool.handle_request, print),
    ),
    "a note on a function": (httpx.HTTPTransport.handle_request, "wrapped_by", "a tracer"),
}


@pytest.mark.parametrize(("target", "name", "value"), PUT_IN.values(), ids=PUT_IN)
def test_what_is_put_in_is_noticed_at_any_time(target: object, name: str, value: object):
    assert not httpx_is_patched()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(target, name, value, raising=False)
        assert httpx_is_patched()
    assert not httpx_is_patched()


@pytest.mark.parametrize("module", [None, ModuleType("httpx")])
def test_a_library_that_is_not_there_yet_is_not_patched(module: ModuleType | None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "httpx", module)
    assert not httpx_is_patched()


def test_respx_answers(connect: Connect, side: Side):
    with respx.mock:
        route = respx.post(f"{NOWHERE}/authentication").mock(return_value=httpx.Response(200, json=SEND.answer))
        result = side.run(SEND.call(connect(base_url=NOWHERE)))
    assert result.status == "pending"
    assert route.call_count == 1
    assert route.calls.last.request.headers["x-api-key"] == KEY
    assert not httpx_is_patched()


def test_respx_by_its_other_way_answers(connect: Connect, side: Side):
    with respx.mock(using="httpx") as mock:
        mock.post(f"{NOWHERE}/authentication").mock(return_value=httpx.Response(200, json=SEND.answer))
        assert side.run(SEND.call(connect(base_url=NOWHERE))).status == "pending"


def test_respx_lets_through_what_it_is_told_to(connect: Connect, side: Side, api: Api):
    api.says(SEND.answer)
    with respx.mock:
        respx.route(host="127.0.0.1").pass_through()
        assert side.run(SEND.call(connect())).status == "pending"
    assert api.only.path == SEND.path


@pytest.mark.usefixtures("no_waiting")
def test_a_refusal_of_respx_is_sent_again(connect: Connect, side: Side):
    with respx.mock:
        route = respx.post(f"{NOWHERE}/authentication").mock(
            return_value=httpx.Response(429, headers={"Retry-After": "0"})
        )
        with pytest.raises(RateLimitError):
            side.run(SEND.call(connect(base_url=NOWHERE)))
    assert route.call_count == 3


def test_an_error_of_respx_may_have_been_processed(connect: Connect, side: Side):
    with respx.mock:
        route = respx.post(f"{NOWHERE}/authentication").mock(side_effect=httpx.ReadTimeout)
        with pytest.raises(APITimeoutError) as caught:
            side.run(SEND.call(connect(base_url=NOWHERE)))
    assert caught.value.may_have_been_processed
    assert route.call_count == 1


def test_pytest_httpx_answers(connect: Connect, side: Side, httpx_mock: HTTPXMock):
    httpx_mock.add_response(method="POST", url=f"{NOWHERE}/authentication", json=SEND.answer)
    assert side.run(SEND.call(connect(base_url=NOWHERE))).status == "pending"
    (request,) = httpx_mock.get_requests()
    assert request.headers["x-api-key"] == KEY


def test_pytest_httpx_makes_errors(connect: Connect, side: Side, httpx_mock: HTTPXMock):
    httpx_mock.add_exception(httpx.ConnectError("no route"))
    with pytest.raises(APIConnectionError):
        side.run(SEND.call(connect(base_url=NOWHERE)))
    assert len(httpx_mock.get_requests()) == 1


def test_vcrpy_records_and_plays_back(connect: Connect, side: Side, api: Api, tmp_path: Path):
    api.says(SEND.answer)
    tape = str(tmp_path / "tape.yaml")
    recorder = vcr.VCR(filter_headers=["x-api-key"])
    with recorder.use_cassette(tape):
        assert side.run(SEND.call(connect())).status == "pending"
    assert len(api.seen) == 1
    with recorder.use_cassette(tape, record_mode=vcr.mode.NONE) as played:
        assert side.run(SEND.call(connect())).status == "pending"
        assert played.play_count == 1
    assert len(api.seen) == 1
    assert KEY not in Path(tape).read_text(encoding="utf-8")


def test_vcrpy_lets_no_call_out_that_it_does_not_have(connect: Connect, side: Side, api: Api, tmp_path: Path):
    with (
        vcr.use_cassette(str(tmp_path / "empty.yaml"), record_mode=vcr.mode.NONE),
        pytest.raises(CannotOverwriteExistingCassetteException),
    ):
        side.run(SEND.call(connect()))
    assert api.seen == []


@pytest.fixture
def spans() -> InMemorySpanExporter:
    """What OpenTelemetry's instrumentation of httpx has seen."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    yield exporter
    HTTPXClientInstrumentor().uninstrument()


@pytest.mark.usefixtures("no_waiting")
def test_opentelemetry_has_a_span_an_attempt(connect: Connect, side: Side, api: Api, spans: InMemorySpanExporter):
    api.says({}, 503, {"Retry-After": "0"}).says(SEND.answer)
    assert side.run(SEND.call(connect())).status == "pending"
    assert [span.attributes["http.status_code"] for span in spans.get_finished_spans()] == [503, 200]
    assert all(seen.header("traceparent") for seen in api.seen)


def test_a_traced_call_has_the_same_request(connect: Connect, side: Side, api: Api, spans: InMemorySpanExporter):
    side.run(SEND.call(connect()))
    HTTPXClientInstrumentor().uninstrument()
    side.run(SEND.call(connect()))
    HTTPXClientInstrumentor().instrument()
    traced, plain = api.seen
    added = {"traceparent"}
    assert [pair for pair in traced.headers if pair[0].lower() not in added] == plain.headers
    assert (traced.method, traced.path, traced.body) == (plain.method, plain.path, plain.body)


@pytest.mark.usefixtures("spans")
def test_a_traced_call_uses_the_same_connection(connect: Connect, side: Side, api: Api):
    client = connect()
    for _ in range(3):
        side.run(SEND.call(client))
    assert len({seen.peer for seen in api.seen}) == 1


def test_a_server_that_is_not_there_is_seen_and_called_again(
    connect: Connect, side: Side, spans: InMemorySpanExporter, no_waiting: None
):
    server = Server()
    server.close()
    with pytest.raises(APIConnectionError, match="was not reached") as caught:
        side.run(SEND.call(connect(base_url=server.url)))
    assert not caught.value.may_have_been_processed
    assert len(spans.get_finished_spans()) == 3


@pytest.mark.usefixtures("spans")
def test_the_limit_of_a_traced_answer_is_the_same(connect: Connect, side: Side, api: Api):
    api.says({"status": "x" * 1000})
    with pytest.raises(ResponseDecodeError, match="larger than the limit of 100 bytes"):
        side.run(SEND.call(connect(max_response_bytes=100)))


def run(program: str, url: str) -> str:
    """What a program prints, in a process of its own, as some tools can't be taken out of httpx again."""
    code = textwrap.dedent(f"""
    import asyncio, sys
    sys.path.insert(0, {str(Path(ding_otp.__file__).parents[1])!r})
    options = dict(api_key={KEY!r}, customer_uuid={CUSTOMER!r}, base_url={url!r})
    request = {SEND.arguments!r}
    """) + textwrap.dedent(program)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


_BOTH = """
with Ding(**options) as ding:
    print(ding.otp.send(**request).status)
async def main():
    async with AsyncDing(**options) as ding:
        print((await ding.otp.send(**request)).status)
"""

SENTRY = (
    """
import sentry_sdk
events = []
sentry_sdk.init(dsn="http://a@127.0.0.1:9/1", before_send_transaction=lambda event, hint: events.append(event),
                traces_sample_rate=1.0)
from ding_otp import AsyncDing, Ding
"""
    + _BOTH.partition("async def")[1]
    + _BOTH.partition("async def")[2]
    + """
with sentry_sdk.start_transaction(name="sync"):
    with Ding(**options) as ding:
        ding.otp.send(**request)
async def traced():
    with sentry_sdk.start_transaction(name="async"):
        await main()
asyncio.run(traced())
for event in events:
    for span in event["spans"]:
        print(event["transaction"], span["op"], span["data"]["http.response.status_code"])
"""
)

DDTRACE = (
    """
import logging
logging.disable()
import ddtrace
from ddtrace.trace import tracer, TraceFilter
class Keep(TraceFilter):
    def process_trace(self, trace):
        for span in trace:
            print(span.name, span.get_tag("http.status_code"), flush=True)
tracer.configure(trace_processors=[Keep()])
ddtrace.patch(httpx=True)
from ding_otp import AsyncDing, Ding
"""
    + _BOTH
    + "asyncio.run(main())\n"
)


def test_sentry_has_a_span_a_call(server: Server):
    server.api.says(SEND.answer).says(SEND.answer)
    lines = run(SENTRY, server.url).splitlines()
    assert lines == ["pending", "sync http.client 200", "async http.client 200"]
    assert all(seen.header("sentry-trace") for seen in server.api.seen)


def test_ddtrace_has_a_span_a_call(server: Server):
    server.api.says(SEND.answer).says(SEND.answer)
    lines = run(DDTRACE, server.url).splitlines()
    assert sorted(lines) == ["http.request 200", "http.request 200", "pending", "pending"]
    assert all(seen.header("x-datadog-trace-id") for seen in server.api.seen)
