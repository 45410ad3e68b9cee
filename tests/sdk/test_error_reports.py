"""What error trackers take of a failure, with the variables of each frame: nothing private from ours.

Sentry takes lists and mappings apart, writes the `repr` of the rest, and evaluates expressions where it is told to;
rich prints the variables of a traceback.
"""

import asyncio
import json
import logging
import re
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import httpx
import pytest
import sentry_sdk
from attrs import field, frozen
from rich.traceback import Traceback
from sentry_sdk.integrations.logging import LoggingIntegration
from sentry_sdk.integrations.pure_eval import PureEvalIntegration
from sentry_sdk.integrations.threading import ThreadingIntegration
from sentry_sdk.transport import Transport

from ding_otp import (
    APIStatusError,
    CreateAuthenticationRequest,
    CreateCheckRequest,
    CreateCheckResponse,
    DingError,
    webhooks,
)

from .api import Answer, Api, Server
from .examples import AUTHENTICATION, CHECK, CODE, DEVICE_ID, IP, KEY, PHONE, SEND, Example
from .sides import Async, Connect, Side

DIGITS = PHONE.removeprefix("+")
PRIVATE = [KEY, DIGITS, CODE, DEVICE_ID, IP]
TESTS = str(Path(__file__).parent)
OUR_ROAD = (
    "ding_otp",
    "httpx",
    "httpx2",
    "httpcore",
    "httpcore2",
    "h11",
    "anyio",
    "asyncio",
    "json",
    "urllib",
    "attrs",
)


@pytest.fixture(params=[SEND, CHECK], ids=lambda example: example.name)
def example(request: pytest.FixtureRequest) -> Example:
    """The calls with private values in them."""
    return request.param


@pytest.fixture(params=["socket"])
def link(request: pytest.FixtureRequest) -> str:
    """What is tested with a mock transport brings its own."""
    return request.param


# Times and ids, which may have the digits of the code by chance.
_CHANCE = re.compile(r"\d+\.\d{6,}|\b[0-9a-f]{16,32}\b")


def private_in(text: object) -> list[str]:
    shown = _CHANCE.sub("", str(text).lower())
    return [value for value in PRIVATE if value.lower() in shown]


@frozen
class Tracker:
    """Takes errors as Sentry and rich do, and looks for what is private in what they took."""

    events: list[dict[str, Any]] = field(factory=list[dict[str, Any]])

    def assert_clean(self, error: BaseException) -> None:
        sentry_sdk.capture_exception(error)
        logging.getLogger("shop").error("it failed", exc_info=error)
        assert len(self.events) >= 2
        for event in self.events:
            self._assert_event_clean(event)
        self.events.clear()
        trace = Traceback.extract(type(error), error, error.__traceback__, show_locals=True, locals_max_length=1000)
        for stack in trace.stacks:
            assert not private_in(stack.exc_value), stack.exc_type
            for frame in stack.frames:
                if not frame.filename.startswith(TESTS):
                    shown = {name: node.render() for name, node in (frame.locals or {}).items()}
                    assert not private_in(shown), (frame.filename, frame.name, shown)

    def _assert_event_clean(self, event: dict[str, Any]) -> None:
        for value in event.get("exception", {}).get("values", []):
            assert not private_in(value["value"]), value["type"]
            for frame in value.get("stacktrace", {}).get("frames", []):
                if not frame["abs_path"].startswith(TESTS):
                    assert not private_in(json.dumps(frame.get("vars"))), (frame["abs_path"], frame["function"], frame)
        rest = {name: value for name, value in event.items() if name not in ("exception", "threads")}
        assert not private_in(json.dumps(rest, default=str)), rest


class _Kept(Transport):
    """Keeps events instead of sending them."""

    def __init__(self, events: list[dict[str, Any]]) -> None:
        super().__init__()
        self._events = events

    def capture_envelope(self, envelope: Any) -> None:
        self._events += filter(None, (item.get_event() for item in envelope.items))


@pytest.fixture(params=["locals", "pure_eval"])
def tracker(request: pytest.FixtureRequest) -> Iterator[Tracker]:
    """Sentry as an application sets it up, telling as much as it can."""
    tracker = Tracker()
    integrations: list[Any] = [LoggingIntegration(level=logging.DEBUG, event_level=logging.ERROR)]
    integrations += [ThreadingIntegration()] + ([PureEvalIntegration()] if request.param == "pure_eval" else [])
    client = sentry_sdk.Client(
        dsn="http://key@127.0.0.1:9/1",
        transport=_Kept(tracker.events),
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=integrations,
        include_local_variables=True,
        max_request_body_size="always",
        traces_sample_rate=1.0,
    )
    loggers = [logging.getLogger(name) for name in ("httpx", "httpcore", "ding_otp")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    with sentry_sdk.isolation_scope() as isolated, sentry_sdk.new_scope() as scope:
        isolated.set_client(client)
        scope.set_client(client)
        yield tracker
    client.close()
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def no_key() -> NoReturn:
    raise LookupError("the vault is sealed")


WRONG_SETTINGS: dict[str, dict[str, object]] = {
    "base_url": {"base_url": "nowhere"},
    "base_url with a password": {"base_url": f"https://user:{KEY}@api.example.com"},
    "base_url with a key": {"base_url": f"https://api.example.com?key={KEY}"},
    "base_url in halves": {"base_url": f"https://api.example.com/{KEY}\ud800"},
    "timeout": {"timeout": -1},
    "retries": {"max_retries": -1},
    "retry_non_idempotent": {"retry_non_idempotent": "yes"},
    "limit": {"max_response_bytes": 0},
    "customer": {"customer_uuid": "nobody"},
    "http_client": {"http_client": object()},
    "key": {"api_key": KEY + "\n"},
    "key in halves": {"api_key": KEY + "\ud800"},
    "key in a list": {"api_key": [KEY]},
    "headers": {"headers": {"X": "\n"}},
    "header beside a key": {"headers": {"X-Api-Key": KEY, "X": "\n"}},
    "key in a header": {"headers": {"Authorization": KEY + "\n"}},
    "key as a header's name": {"headers": {"X-Device": KEY, "bad name": "x"}},
    "headers in a list": {"headers": [("X-Api-Key", KEY)]},
}


@pytest.mark.parametrize("wrong", WRONG_SETTINGS)
def test_a_client_that_can_not_be_made(connect: Connect, tracker: Tracker, wrong: str):
    with pytest.raises((ValueError, TypeError)) as caught:
        connect(**WRONG_SETTINGS[wrong])
    assert_names_setting(caught.value, wrong)
    tracker.assert_clean(caught.value)


def assert_names_setting(error: Exception, wrong: str) -> None:
    names = {"customer": "customer_uuid", "limit": "max_response_bytes", "retries": "max_retries", "key": "api_key"}
    name = next(iter(WRONG_SETTINGS[wrong]))
    assert str(error).startswith(f"{names.get(name, name)}: ")


def test_a_missing_key_and_a_key_of_the_environment(
    connect: Connect, tracker: Tracker, monkeypatch: pytest.MonkeyPatch
):
    with pytest.raises(ValueError, match="api_key: missing") as caught:
        connect(api_key=None, headers={"X-Device": DEVICE_ID})
    tracker.assert_clean(caught.value)
    monkeypatch.setenv("DING_API_KEY", KEY + "\n")
    with pytest.raises(ValueError, match="api_key: has a line break") as caught:
        connect(api_key=None)
    tracker.assert_clean(caught.value)


@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": 0},
        {"max_retries": 1.5},
        {"headers": {"X-Token": KEY, "X": "\n"}},
        {"api_key": KEY + "\n"},
        {"api_key": KEY, "customer_uuid": "nobody"},
        {"base_url": f"http://user:{KEY}@localhost", "api_key": KEY},
        {"query": {"token": KEY, "x": "\ud800"}},
        {"timeout": -1, "query": {"token": KEY}, "api_key": KEY},
    ],
)
def test_options_that_can_not_be(connect: Connect, tracker: Tracker, wrong: dict[str, Any]):
    client = connect(headers={"X-Api-Key": KEY})
    with pytest.raises(
        ValueError, match=next(name for name in ("timeout", "customer_uuid", "base_url", *wrong) if name in wrong)
    ) as caught:
        client.with_options(**wrong)
    tracker.assert_clean(caught.value)


WRONG_CALLS: dict[str, dict[str, object]] = {
    "customer": {**SEND.arguments, "customer_uuid": "nobody"},
    "type": {**SEND.arguments, "os_version": 15},
    "unknown": {**SEND.arguments, "phone": PHONE},
    "missing": {"ip": IP, "device_id": DEVICE_ID},
    "object": {**SEND.arguments, "additional_properties": {"extra": object(), "number": PHONE}},
    "not a number": {**SEND.arguments, "additional_properties": {"extra": float("nan"), "number": PHONE}},
    "half a character": {**SEND.arguments, "device_model": "\ud83d"},
    "half of the number": {**SEND.arguments, "phone_number": PHONE + "\ud83d"},
    "half of a name": {**SEND.arguments, "additional_properties": {"\ud83d": PHONE}},
    "huge": {**SEND.arguments, "additional_properties": {"extra": 10**5000, "number": PHONE}},
}


@pytest.mark.parametrize("wrong", WRONG_CALLS)
def test_arguments_that_can_not_be_sent(connect: Connect, side: Side, api: Api, tracker: Tracker, wrong: str):
    client = connect()
    with pytest.raises((ValueError, TypeError)) as caught:
        side.run(client.otp.send(**WRONG_CALLS[wrong]))
    assert not isinstance(caught.value, UnicodeError)
    tracker.assert_clean(caught.value)
    assert not api.seen


WRONG_MODELS: dict[str, dict[str, object]] = {
    "customer": WRONG_CALLS["customer"],
    "type": WRONG_CALLS["type"],
    "type of what is private": {**SEND.arguments, "phone_number": int(DIGITS)},
    "unknown": WRONG_CALLS["unknown"],
    "missing": WRONG_CALLS["missing"],
}


@pytest.mark.parametrize("wrong", WRONG_MODELS)
def test_a_model_that_can_not_be_made(tracker: Tracker, wrong: str):
    with pytest.raises((ValueError, TypeError)) as caught:
        CreateAuthenticationRequest(**WRONG_MODELS[wrong])  # type: ignore[arg-type]
    tracker.assert_clean(caught.value)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    ours = [frame for frame in frames if not frame.f_code.co_filename.startswith(TESTS)]
    assert not [frame for frame in ours if int(DIGITS) in frame.f_locals.values()]


def test_a_request_beside_arguments_and_no_customer(connect: Connect, side: Side, tracker: Tracker):
    with pytest.raises(TypeError) as mixed:
        side.run(connect().otp.send(CreateAuthenticationRequest(phone_number=PHONE), ip=IP))
    tracker.assert_clean(mixed.value)
    with pytest.raises(ValueError, match="customer_uuid: missing") as caught:
        side.run(connect(customer_uuid=None).otp.send(phone_number=PHONE, device_id=DEVICE_ID))
    tracker.assert_clean(caught.value)


WRONG_REQUESTS = {
    "number": PHONE,
    "code": CODE,
    "dict": {"phone_number": PHONE, "check_code": CODE, "ip": IP},
    "list": [PHONE, CODE],
    "number as an integer": int(DIGITS),
}


@pytest.mark.parametrize("call", [SEND, CHECK], ids=lambda call: call.name)
@pytest.mark.parametrize("wrong", WRONG_REQUESTS)
@pytest.mark.parametrize("is_raw", [False, True], ids=["value", "raw"])
def test_what_was_given_in_place_of_a_request_model(
    connect: Connect, side: Side, api: Api, tracker: Tracker, call: Example, wrong: str, is_raw: bool
):
    otp = connect().otp
    method = getattr(otp.with_raw_response if is_raw else otp, call.name.rpartition(".")[2])
    with pytest.raises(TypeError, match="keyword arguments, not a") as caught:
        side.run(method(WRONG_REQUESTS[wrong]))
    tracker.assert_clean(caught.value)
    assert not api.seen


@pytest.mark.parametrize("name", ["phone_number", "ip", "device_id"])
def test_no_frame_of_a_chained_error_has_the_value(connect: Connect, side: Side, name: str):
    with pytest.raises(ValueError, match=f"{name}: expected a string, got a number") as caught:
        side.run(connect().otp.send(**{**SEND.arguments, name: int(CODE)}))
    error: BaseException | None = caught.value
    while error is not None:  # whether or not it is suppressed
        for entry in traceback.walk_tb(error.__traceback__):
            frame = entry[0]
            if not frame.f_code.co_filename.startswith(TESTS):
                assert int(CODE) not in frame.f_locals.values(), frame
        error = error.__context__


@pytest.mark.parametrize("key", [no_key, lambda: KEY + "\n", lambda: [KEY]], ids=["raises", "newline", "list"])
def test_a_function_that_gives_no_key(
    connect: Connect, side: Side, example: Example, tracker: Tracker, key: Callable[[], Any]
):
    with pytest.raises((LookupError, ValueError)) as caught:
        side.run(example.call(connect(api_key=key, headers={"X-Token": KEY})))
    tracker.assert_clean(caught.value)


def test_a_closed_client(connect: Connect, side: Side, example: Example, tracker: Tracker):
    client = connect()
    side.close(client)
    with pytest.raises(RuntimeError) as caught:
        side.run(example.call(client))
    tracker.assert_clean(caught.value)


STATUSES = [307, 400, 429, 503]


@pytest.mark.parametrize("status", STATUSES)
def test_an_error_that_quotes_all_of_the_call(
    connect: Connect, side: Side, api: Api, example: Example, tracker: Tracker, status: int
):
    quoted = {"code": "bad_request", "message": f"no: {KEY}; {example.arguments}", "doc_url": f"/?{KEY}", "key": KEY}
    api.says(quoted, status, {"X-Echo": f"{KEY} {PHONE}", "Location": f"/?key={KEY}"})
    with pytest.raises(APIStatusError) as caught:
        side.run(example.call(connect(max_retries=0)))
    tracker.assert_clean(caught.value)


@pytest.mark.parametrize("status", STATUSES)
def test_an_error_of_a_raw_call(
    connect: Connect, side: Side, api: Api, example: Example, tracker: Tracker, status: int
):
    api.says({"code": "bad_request"}, status)
    with pytest.raises(APIStatusError) as caught:
        side.run(example.call_raw(connect(max_retries=0)))
    tracker.assert_clean(caught.value)


@pytest.mark.parametrize("wrong", WRONG_CALLS)
def test_arguments_of_a_raw_call_that_can_not_be_sent(
    connect: Connect, side: Side, api: Api, tracker: Tracker, wrong: str
):
    with pytest.raises((ValueError, TypeError)) as caught:
        side.run(connect().otp.with_raw_response.send(**WRONG_CALLS[wrong]))
    tracker.assert_clean(caught.value)
    assert not api.seen


ODD_ANSWERS = [
    Answer(b"<html>" + PHONE.encode() + KEY.encode()),
    Answer([PHONE, KEY]),
    Answer(json.dumps({"status": KEY}).encode(), headers={"Content-Encoding": "gzip", "X-Echo": KEY}),
]


@pytest.mark.parametrize("answer", ODD_ANSWERS, ids=range(len(ODD_ANSWERS)))
def test_an_answer_that_is_none(
    connect: Connect, side: Side, api: Api, example: Example, tracker: Tracker, answer: Answer
):
    api.answers(answer)
    with pytest.raises(DingError) as caught:
        side.run(example.call(connect()))
    tracker.assert_clean(caught.value)


def test_an_answer_with_odd_fields(connect: Connect, side: Side, api: Api, example: Example, tracker: Tracker):
    api.says({"status": 5, "authentication_uuid": KEY, "created_at": CODE, "next_retry_at": PHONE, PHONE: CODE})
    answer = side.run(example.call(connect()))
    assert not private_in(repr(answer))
    tracker.assert_clean(LookupError("something else, with the log of the answer before it"))


BAD_DATA: dict[str, Callable[[], object]] = {
    "no object": lambda: CreateCheckRequest.from_dict([KEY, PHONE, CODE]),
    "a field that is missing": lambda: CreateAuthenticationRequest.from_dict(
        {"ip": IP, "device_id": DEVICE_ID, KEY: CODE}
    ),
    "a required field of the wrong type": lambda: CreateCheckRequest.from_dict(
        {"check_code": CODE, "authentication_uuid": PHONE}
    ),
    "an optional field of the wrong type": lambda: CreateAuthenticationRequest.from_dict(
        {"phone_number": PHONE, "ip": [IP], "device_id": {DEVICE_ID: KEY}}
    ),
    "no object as JSON": lambda: CreateCheckResponse.from_json(json.dumps([KEY, PHONE])),
    "no JSON": lambda: CreateCheckResponse.from_json(f'{{"status": {KEY} {PHONE} {CODE}'),
    "no UTF-8": lambda: CreateCheckResponse.from_json(KEY.encode() + b"\xff"),
    "half a character": lambda: CreateCheckResponse.from_json(f'"{PHONE}\ud800'),
    "an object in place of its JSON": lambda: CreateCheckResponse.from_json({PHONE: CODE}),  # type: ignore[arg-type]
    "JSON of another model": lambda: CreateCheckRequest.from_json(json.dumps({"phone_number": PHONE, "ip": IP})),
    "no event": lambda: webhooks.parse({"recipient_phone_number": PHONE, KEY: CODE}),
    "no event as JSON": lambda: webhooks.parse(json.dumps({"recipient_phone_number": PHONE, "type": [CODE]})),
    "no event as bytes": lambda: webhooks.parse(f'{{"recipient_phone_number": "{PHONE}"'.encode()),
    "an error of a success": lambda: APIStatusError.from_response(
        httpx.Response(200, json={PHONE: CODE}, headers={"X-Api-Key": KEY})
    ),
}


@pytest.mark.parametrize("bad", BAD_DATA)
def test_data_that_can_not_be_read(tracker: Tracker, bad: str):
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        BAD_DATA[bad]()
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    tracker.assert_clean(caught.value)


FAILURES = [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.LocalProtocolError]


@pytest.mark.parametrize("kind", FAILURES)
def test_no_answer(connect: Connect, side: Side, example: Example, tracker: Tracker, kind: type[httpx.TransportError]):
    def fail(request: httpx.Request) -> httpx.Response:
        raise kind(f"illegal header {KEY} {PHONE} {CODE}")

    client = connect(http_client=connect.own(transport=httpx.MockTransport(fail)), max_retries=0)
    with pytest.raises(DingError) as caught:
        side.run(example.call(client))
    tracker.assert_clean(caught.value)


def test_no_server(connect: Connect, side: Side, example: Example, tracker: Tracker):
    server = Server()
    server.close()
    with pytest.raises(DingError) as caught:
        side.run(example.call(connect(base_url=server.url, max_retries=0)))
    tracker.assert_clean(caught.value)


def test_a_hook_of_an_own_client_keeps_its_frames_and_ours_show_nothing(
    connect: Connect, side: Side, server: Server, tracker: Tracker
):
    def hook(request: object) -> NoReturn:
        raise LookupError("a hook failed")

    async def async_hook(request: object) -> NoReturn:
        hook(request)

    hooks = {"request": [async_hook if isinstance(side, Async) else hook]}
    client = connect(http_client=connect.own(event_hooks=hooks))
    with pytest.raises(LookupError) as caught:
        side.run(CHECK.call(client))
    assert caught.traceback[-1].name == "hook"
    tracker.assert_clean(caught.value)


class InterruptError(Exception):
    """Stands for what a signal handler raises, such as the soft time limit of a task queue."""


@pytest.mark.parametrize("moment", range(1, 9))
def test_an_interrupt_at_each_wait(
    connect: Connect, side: Side, example: Example, tracker: Tracker, moment: int, monkeypatch: pytest.MonkeyPatch
):
    client = connect(max_retries=0)
    waits = iter(range(1, 1000))

    def interrupted(_: object) -> float:
        if next(waits) == moment:
            raise InterruptError
        return 5.0

    monkeypatch.setattr("ding_otp._http.messages.Attempt.remaining", interrupted)
    try:
        side.run(example.call(client))
    except InterruptError as error:
        tracker.assert_clean(error)
    else:
        assert next(waits) <= moment  # it took fewer waits than that


@pytest.mark.parametrize("side", ["async"], indirect=True)
@pytest.mark.parametrize("own", [False, True], ids=["default", "own"])
@pytest.mark.parametrize("step", range(2, 26, 3))
def test_a_cancellation_at_each_step(
    connect: Connect, side: Async, example: Example, tracker: Tracker, own: bool, step: int
):
    client = connect(http_client=connect.own()) if own else connect()

    async def cancelled() -> None:
        call = asyncio.create_task(example.call(client))
        for _ in range(step):
            await asyncio.sleep(0)
        call.cancel()
        await call

    try:
        side.run(cancelled())
    except asyncio.CancelledError as error:
        tracker.assert_clean(error)


def test_a_timeout_of_asyncio(connect: Connect, tracker: Tracker):
    if not isinstance(connect.side, Async):
        return
    silent = threading.Event()

    async def wait(request: httpx.Request) -> httpx.Response:
        while not silent.is_set():
            await asyncio.sleep(1)
        raise AssertionError

    client = connect(http_client=connect.own(transport=httpx.MockTransport(wait)))

    async def limited() -> None:
        async with asyncio.timeout(0.01):
            await client.otp.check(authentication_uuid=AUTHENTICATION, check_code=CODE)

    with pytest.raises(TimeoutError) as caught:
        connect.side.run(limited())
    tracker.assert_clean(caught.value)
