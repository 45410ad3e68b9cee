"""What is private stays so: in texts, in logs, and in the variables that an error report shows."""

import logging
import pickle
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import hpack
import httpx
import pytest

import ding_otp
from ding_otp import CreateAuthenticationRequest, CreateCheckRequest, DingError

from .api import Answer, Api, Server
from .examples import AUTHENTICATION, CHECK, CODE, DEVICE_ID, IP, KEY, PHONE, SEND, Example
from .sides import Connect, Side

DIGITS = PHONE.removeprefix("+")
SECRETS = [KEY, DIGITS, DIGITS[:-2], CODE, DEVICE_ID, IP]
PACKAGE = str(Path(ding_otp.__file__).parent)


def assert_nothing_private(text: str) -> None:
    assert [secret for secret in SECRETS if secret.lower() in text.lower()] == []


@pytest.mark.parametrize("show", [repr, str])
def test_clients_do_not_show_the_key(connect: Connect, show: Any):
    client = connect()
    assert_nothing_private(show(client))
    assert_nothing_private(show(client.with_options(headers={"X-Device": DEVICE_ID})))
    assert_nothing_private(show(client.otp))


@pytest.mark.parametrize("show", [repr, str])
def test_clients_do_not_show_a_key_that_they_get_from_a_function(connect: Connect, show: Any):
    assert_nothing_private(show(connect(api_key=lambda: KEY)))


def test_requests_show_two_digits_of_the_phone_number_and_no_more():
    shown = repr(CreateAuthenticationRequest(**SEND.arguments, additional_properties={"note": KEY}))
    assert_nothing_private(shown)
    assert "phone_number='***32'" in shown
    assert "ip='***', device_id='***', device_type=<DeviceType.ANDROID" in shown
    assert "additional_properties={'note': ...}" in shown


def test_requests_do_not_show_the_code():
    shown = repr(CreateCheckRequest(**CHECK.arguments))
    assert_nothing_private(shown)
    assert "check_code='***'" in shown
    assert AUTHENTICATION in shown


def test_requests_tell_a_missing_value_from_a_hidden_one():
    assert "ip=None" in repr(CreateAuthenticationRequest(phone_number=PHONE))


@pytest.mark.parametrize("short", ["", "1", "12", "+12", "112", "+123456"])
def test_too_short_a_phone_number_is_hidden_whole(short: str):
    assert "phone_number='***'" in repr(CreateAuthenticationRequest(phone_number=short))


def test_responses_show_only_the_names_of_fields_that_this_release_does_not_know(
    connect: Connect, side: Side, api: Api, example: Example
):
    api.says({**example.answer, "recipient": PHONE, "device": {"id": DEVICE_ID}})
    raw = side.run(example.call_raw(connect()))
    for value in (raw, raw.parsed, raw.http_response, raw.http_response.request):
        assert_nothing_private(repr(value))
    assert "'recipient': ..." in repr(raw.parsed)


def quoting(example: Example) -> dict[str, object]:
    """An error whose message quotes all that the call sent."""
    return {"code": "bad_request", "message": f"no: {KEY}; {example.arguments}"}


def test_what_a_server_quotes_is_cleared_from_the_text(connect: Connect, side: Side, api: Api, example: Example):
    api.says(quoting(example), 400)
    with pytest.raises(DingError, match="bad_request: no: ") as caught:
        side.run(example.call(connect()))
    for text in (str(caught.value), repr(caught.value), str(caught.value.args)):
        assert_nothing_private(text)


@pytest.mark.parametrize(
    ("quoted", "text"),
    [
        (f"{PHONE} is blocked", "***32 is blocked"),
        (f"{DIGITS} is blocked", "***32 is blocked"),
        ("+33 6 98-76.54 (32) is blocked", "***32) is blocked"),
        (f"{DEVICE_ID}, {DEVICE_ID.upper()}", "***, ***"),
        (f"{IP} has sent {CODE}", "*** has sent ***"),
        (f"the key {KEY}", "the key ***"),
        ("3 of 100 today", "3 of 100 today"),
        (f"no {AUTHENTICATION}", f"no {AUTHENTICATION}"),
    ],
)
def test_what_is_cleared_and_what_is_not(connect: Connect, side: Side, api: Api, quoted: str, text: str):
    api.says({"message": quoted}, 400)
    with pytest.raises(DingError) as caught:
        side.run(SEND.call(connect()))
    assert str(caught.value) == f"otp.send: HTTP 400: {text}"


def test_the_texts_of_an_error_are_cleared_and_its_body_is_as_the_server_wrote_it(
    connect: Connect, side: Side, api: Api, example: Example
):
    body = {**quoting(example), "doc_url": f"https://example.com/4001?to={quote(PHONE)}&key={KEY}"}
    api.says(body, 400)
    with pytest.raises(ding_otp.APIStatusError) as caught:
        side.run(example.call(connect()))
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):  # noqa: S301
        assert error.message.startswith("no: ***; {")
        assert_nothing_private(error.message)
        assert KEY not in error.doc_url
        assert error.doc_url.startswith("https://example.com/4001?to=")
        assert (error.error.message, error.error.doc_url) == (body["message"], body["doc_url"])


@pytest.mark.parametrize("code", ["1", "a", "400", "HTTP", "otp", "check", "bad_request", "message"])
def test_a_short_code_hides_neither_parts_of_words_nor_the_error_code(
    connect: Connect, side: Side, api: Api, code: str
):
    api.says({"code": "bad_request", "message": f"a bad request, 11 of 21: '{code}' is wrong"}, 400)
    with pytest.raises(DingError) as caught:
        side.run(connect().otp.check(authentication_uuid=AUTHENTICATION, check_code=code))
    start = "*** bad request" if code == "a" else "a bad request"
    assert str(caught.value) == f"otp.check: HTTP 400: bad_request: {start}, 11 of 21: '***' is wrong"
    assert caught.value.code == "bad_request"


def test_a_code_that_a_server_quotes_is_cleared_from_the_text(connect: Connect, side: Side, api: Api):
    api.says({"message": f"'{CODE}' or '{CODE[:3]} {CODE[3:]}' is wrong, not 12"}, 400)
    with pytest.raises(DingError) as caught:
        side.run(CHECK.call(connect()))
    assert str(caught.value) == "otp.check: HTTP 400: '***' or '***' is wrong, not 12"


def test_errors_show_no_phone_number_that_their_body_quotes(connect: Connect, side: Side, api: Api):
    api.says({"message": f"{PHONE} or {CODE}", "hint": KEY}, 400)
    with pytest.raises(ding_otp.APIStatusError) as caught:
        side.run(SEND.call(connect()))
    for value in (caught.value, caught.value.error, caught.value.response, caught.value.response.request):
        assert_nothing_private(repr(value))


@pytest.fixture
def logs(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that anything logs."""
    names = ["ding_otp", "httpx", "httpcore", "asyncio", *logging.root.manager.loggerDict]
    with caplog.at_level(logging.DEBUG):
        levels = {name: logging.getLogger(name).level for name in names}
        for name in names:
            logging.getLogger(name).setLevel(logging.DEBUG)
        yield caplog
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


def shown_by(record: logging.LogRecord) -> str:
    """A record with all that a handler could make of it."""
    return " ".join([record.getMessage(), str(vars(record)), logging.Formatter().format(record)])


QUOTED = object()  # stands for what the call sent
ANSWERS = [
    Answer(SEND.answer),
    Answer(QUOTED, 400),
    Answer(QUOTED, 429, {"Retry-After": "0"}),
    Answer(QUOTED, 500),
    Answer(b"<html>" + PHONE.encode()),
    Answer({"status": PHONE, "authentication_uuid": KEY}),
    Answer({"created_at": CODE}),
]


@pytest.mark.parametrize("answer", ANSWERS, ids=range(len(ANSWERS)))
def test_no_logger_at_any_level_tells_it(
    connect: Connect, side: Side, api: Api, logs: pytest.LogCaptureFixture, example: Example, answer: Answer
):
    side.debug()
    api.says(quoting(example) if answer.content is QUOTED else answer.content, answer.status, answer.headers)
    try:
        side.run(example.call(connect(max_retries=0)))
    except DingError:
        logging.getLogger("shop").exception("it failed")
    assert any(record.name == "ding_otp" for record in logs.records)
    for record in logs.records:
        assert_nothing_private(shown_by(record))


@pytest.mark.usefixtures("no_waiting")
def test_the_log_tells_what_happened(connect: Connect, side: Side, api: Api, logs: pytest.LogCaptureFixture):
    api.says(quoting(SEND), 503, {"Retry-After": "0"}).says(SEND.answer)
    side.run(SEND.call(connect()))
    assert [(record.levelname, record.getMessage()) for record in logs.records if record.name == "ding_otp"] == [
        ("DEBUG", "otp.send: POST /authentication: attempt 1: 503"),
        ("INFO", "otp.send: sent again in 0.00 s"),
        ("DEBUG", "otp.send: POST /authentication: attempt 2: 200"),
    ]


@pytest.mark.parametrize("link", ["socket"])
def test_the_log_tells_of_a_failure_by_its_name(connect: Connect, side: Side, logs: pytest.LogCaptureFixture):
    server = Server()
    server.close()
    with pytest.raises(DingError):
        side.run(SEND.call(connect(base_url=server.url, max_retries=0)))
    messages = [record.getMessage() for record in logs.records if record.name == "ding_otp"]
    assert messages == ["otp.send: POST /authentication: attempt 1: ConnectionRefusedError"]
    for record in logs.records:
        assert_nothing_private(shown_by(record))


def test_httpx_tells_the_status_and_all_else_that_is_not_private(
    connect: Connect, side: Side, api: Api, logs: pytest.LogCaptureFixture
):
    api.says({}, 400, {"X-Echo": f"{KEY} {PHONE}"})
    with pytest.raises(DingError):
        side.run(SEND.call(connect(http_client=connect.own())))
    (line,) = [record.getMessage() for record in logs.records if record.name in ("httpx", "httpx2")]
    assert line == f'HTTP Request: POST {connect.server.url}/authentication "HTTP/1.1 400 Bad Request"'
    echoed = [record.getMessage() for record in logs.records if "x-echo" in record.getMessage().lower()]
    assert echoed
    assert all("*** ***32" in text for text in echoed)


class Encoding(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Encodes headers as HTTP/2 does, with the library that httpx uses for it, and answers by itself."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        hpack.Encoder().encode(request.headers.raw, huffman=False)
        logging.getLogger(f"httpcore2.of.{id(self)}").debug("sent %s", request.headers.raw)
        return httpx.Response(200, json={})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("link", ["socket"])
def test_loggers_of_libraries_below_show_no_key(connect: Connect, side: Side, logs: pytest.LogCaptureFixture):
    for name in ("hpack.hpack", "hpack.table", "httpcore2"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    client = connect(http_client=connect.own(transport=Encoding()), headers={"Authorization": f"Bearer {DEVICE_ID}"})
    side.run(SEND.call(client))
    side.run(SEND.call(client))  # the first call's logger did not exist before it
    shown = [record for record in logs.records if record.name.startswith("hpack")]
    assert any("x-api-key" in record.getMessage() for record in shown)
    assert any("***" in record.getMessage() for record in shown)
    later = [record for record in logs.records if record.name.startswith("httpcore2")][1:]
    assert later
    for record in [*shown, *later]:
        assert_nothing_private(shown_by(record))


def test_records_of_others_are_left_alone(connect: Connect, side: Side, logs: pytest.LogCaptureFixture):
    def hook(request: object) -> None:
        logging.getLogger("shop").info("sends %s", KEY)
        logging.getLogger("httpx").info("sends %d bytes of %s", 5, "nothing")

    async def async_hook(request: object) -> None:
        hook(request)

    own = connect.own(event_hooks={"request": [hook if side.name == "sync" else async_hook]})
    side.run(SEND.call(connect(http_client=own)))
    logging.getLogger("httpx").info("of another call: %s", KEY)
    told = [(record.getMessage(), record.args) for record in logs.records]
    assert (f"sends {KEY}", (KEY,)) in told
    assert ("sends 5 bytes of nothing", (5, "nothing")) in told
    assert (f"of another call: {KEY}", (KEY,)) in told


def assert_report_is_clean(error: BaseException) -> None:
    """Looks at what a report with variables would show of the package, and of the libraries below it."""
    report: traceback.TracebackException | None
    report = traceback.TracebackException.from_exception(error, capture_locals=True, compact=True)
    while report is not None:
        assert_nothing_private("".join(report.format_exception_only()))
        for frame in report.stack:
            assert not re.search(r"/httpcore2?/|/httpx2?/|/json/|attrs generated", frame.filename)
            if frame.filename.startswith(PACKAGE):
                assert_nothing_private(str(frame.locals))
        report = report.__cause__ or (None if report.__suppress_context__ else report.__context__)


@pytest.mark.parametrize("answer", ANSWERS[1:], ids=range(1, len(ANSWERS)))
def test_no_report_of_an_answer_shows_it(connect: Connect, side: Side, api: Api, example: Example, answer: Answer):
    api.says(quoting(example) if answer.content is QUOTED else answer.content, answer.status, answer.headers)
    client = connect(max_retries=0)
    try:
        side.run(example.call(client))
    except DingError as error:
        assert_report_is_clean(error)
    else:
        assert answer.status == 200  # not all are wrong for each operation


FAILURES = [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.LocalProtocolError]


@pytest.mark.parametrize("kind", FAILURES)
def test_no_report_of_a_failure_shows_it(
    connect: Connect, side: Side, example: Example, kind: type[httpx.TransportError]
):
    def fail(request: httpx.Request) -> httpx.Response:
        raise kind(f"illegal header {KEY} {PHONE} {CODE}")

    client = connect(http_client=connect.own(transport=httpx.MockTransport(fail)), max_retries=0)
    with pytest.raises(DingError) as caught:
        side.run(example.call(client))
    assert_report_is_clean(caught.value)


@pytest.mark.parametrize("link", ["socket"])
def test_no_report_of_a_missing_server_shows_it(connect: Connect, side: Side, example: Example):
    server = Server()
    server.close()
    with pytest.raises(DingError) as caught:
        side.run(example.call(connect(base_url=server.url, max_retries=0)))
    assert_report_is_clean(caught.value)


@pytest.mark.parametrize(
    ("options", "arguments"),
    [
        ({}, {**SEND.arguments, "customer_uuid": "nobody"}),
        ({}, {**SEND.arguments, "os_version": 15}),
        ({}, {**SEND.arguments, "phone": PHONE}),
        ({}, {"ip": IP}),
        ({}, {**SEND.arguments, "additional_properties": {"extra": object()}}),
        ({}, {**SEND.arguments, "additional_properties": {"extra": float("nan")}}),
        ({"customer_uuid": None}, {"phone_number": PHONE, "device_id": DEVICE_ID}),
        ({"api_key": lambda: KEY + "\n"}, SEND.arguments),
        ({"api_key": lambda: [KEY]}, SEND.arguments),
    ],
)
def test_no_report_of_a_wrong_argument_shows_it(
    connect: Connect, side: Side, options: dict[str, object], arguments: dict[str, object]
):
    with pytest.raises((TypeError, ValueError)) as caught:
        side.run(connect(**options).otp.send(**arguments))
    assert_report_is_clean(caught.value)


def test_no_report_of_arguments_beside_a_request_shows_them(connect: Connect, side: Side):
    with pytest.raises(TypeError) as caught:
        side.run(connect().otp.send(CreateAuthenticationRequest(phone_number=PHONE), ip=IP))
    assert_report_is_clean(caught.value)


def test_no_report_of_a_closed_client_shows_it(connect: Connect, side: Side, example: Example):
    client = connect()
    side.close(client)
    with pytest.raises(RuntimeError) as caught:
        side.run(example.call(client))
    assert_report_is_clean(caught.value)


@pytest.mark.parametrize(
    "wrong",
    [
        {"base_url": "nowhere"},
        {"timeout": -1},
        {"customer_uuid": "nobody"},
        {"headers": {"X": "\n"}},
        {"api_key": KEY + "\n"},
        {"http_client": object()},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_no_report_of_a_wrong_setting_shows_the_key(connect: Connect, wrong: dict[str, object]):
    with pytest.raises((TypeError, ValueError)) as caught:
        connect(**wrong)
    assert_report_is_clean(caught.value)
