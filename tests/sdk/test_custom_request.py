"""`request`: what the API has and its description does not, with all that the client promises."""

import json
import logging
from typing import Any

import httpx
import pytest

from ding_otp import (
    APIConnectionError,
    APIStatusError,
    BadRequestError,
    CreateCheckRequest,
    InternalServerError,
    NotFoundError,
    RawResponse,
    ResponseDecodeError,
)

from .api import Api, Server
from .examples import AUTHENTICATION, CODE, CUSTOMER, KEY, PHONE
from .sides import Connect, Side
from .test_error_reports import Tracker, tracker

__all__ = ["tracker"]


def test_it_sends_method_path_body_query_headers_and_key(connect: Connect, side: Side, api: Api):
    api.says({"id": 7}, 201, {"X-Request-Id": "r-1", "X-Left": "2"})
    client = connect(headers={"X-Team": "a", "X-Kept": "b"}, query={"page": 1, "kept": "x"})
    answer = side.run(
        client.request(
            "patch",
            f"/authentication/{AUTHENTICATION}/ä b",
            json={"status": "done", "tags": ["a", None], "uuid": CUSTOMER},
            query={"page": 2, "q": "a&b", "tag": ["x", "y"], "none": None},
            headers={"x-team": "c"},
        )
    )
    seen = api.only
    path = f"/authentication/{AUTHENTICATION}/%C3%A4%20b"
    assert (seen.method, seen.path) == ("PATCH", f"{path}?page=2&kept=x&q=a%26b&tag=x&tag=y")
    assert seen.json == {"status": "done", "tags": ["a", None], "uuid": CUSTOMER}
    assert (seen.header("content-type"), seen.header("x-api-key")) == ("application/json", KEY)
    assert (seen.header("x-team"), seen.header("x-kept")) == ("c", "b")
    assert isinstance(answer, RawResponse)
    assert (answer.status_code, answer.request_id, answer.headers["x-left"]) == (201, "r-1", "2")
    assert (answer.json(), json.loads(answer.parsed), answer.retry_count) == ({"id": 7}, {"id": 7}, 0)


def test_nothing_of_an_answer_is_in_its_repr(connect: Connect, side: Side, api: Api):
    api.says({"phone_number": PHONE, "check_code": CODE})
    answer = side.run(connect().request("GET", "/lookup"))
    assert CODE.encode() in answer.parsed
    assert repr(answer) == f"RawResponse(parsed=<{len(answer.parsed)} bytes>, retry_count=0)"


@pytest.mark.parametrize("method", ["GET", "DELETE", "HEAD"])
def test_a_request_without_a_body_has_none(connect: Connect, side: Side, api: Api, method: str):
    side.run(connect().request(method, "/"))
    seen = api.only
    assert (seen.method, seen.path, seen.body) == (method, "/", b"")
    assert seen.header("content-type") is None


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (None, "null"),
        ([], "[]"),
        ("é", '"é"'),
        (
            CreateCheckRequest(authentication_uuid=AUTHENTICATION, check_code=CODE),
            f'{{"authentication_uuid":"{AUTHENTICATION}","check_code":"{CODE}"}}',
        ),
    ],
)
def test_a_body_is_any_json_value_or_a_model(connect: Connect, side: Side, api: Api, value: object, sent: str):
    side.run(connect().request("POST", "/check", json=value))
    assert api.only.body == sent.encode()


def test_its_media_type_may_be_another(connect: Connect, side: Side, api: Api):
    headers = {"Content-Type": "application/merge-patch+json", "accept": "text/csv"}
    side.run(connect().request("PATCH", "/x", json={}, headers=headers))
    assert api.only.header("content-type") == "application/merge-patch+json"
    assert api.only.header("accept") == "text/csv"


def test_it_goes_below_the_base_url(connect: Connect, side: Side, api: Api):
    side.run(connect().with_options(base_url=f"{connect.server.url}/v1").request("GET", "/x//y/"))
    assert api.only.path == "/v1/x//y/"


WRONG: dict[str, dict[str, Any]] = {
    "no slash": {"path": "x"},
    "another server": {"path": "https://example.com/x"},
    "another host": {"path": "//example.com/x"},
    "above": {"path": "/../x"},
    "above in the middle": {"path": "/x/../../y"},
    "above, encoded": {"path": "/%2e%2E/x"},
    "above, with encoded slashes": {"path": "/x%2f..%2f..%2fy"},
    "above, with backslashes": {"path": "/x\\..\\y"},
    "above, with a parameter": {"path": "/x/..;/../y"},
    "above, with an encoded parameter": {"path": "/..%3Ba=b/y"},
    "here": {"path": "/./x"},
    "a query": {"path": f"/x?number={PHONE}"},
    "a fragment": {"path": "/x#y"},
    "a broken escape": {"path": "/50%"},
    "a line break": {"path": "/x\r\nX-Evil: 1"},
    "half a character": {"path": "/\ud83d"},
    "no text": {"path": 5},
    "no method": {"method": "G E T"},
    "a tunnel": {"method": "connect"},
    "a method that is none": {"method": None},
    "an idempotent that is none": {"idempotent": "no"},
    "a header": {"headers": {"X": "a\nb"}},
    "a query that is none": {"query": "a=b"},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_can_not_be_sent_is_refused(connect: Connect, side: Side, api: Api, wrong: str):
    arguments = {"method": "GET", "path": "/x", **WRONG[wrong]}
    with pytest.raises(ValueError, match=f"^{next(iter(WRONG[wrong]))}: ") as caught:
        side.run(connect().request(**arguments))
    assert PHONE not in str(caught.value)
    assert not api.seen


@pytest.mark.parametrize("value", [object(), {"a": {1, 2}}, {(1, 2): 3}, float("nan"), b"\xff", "\ud800"])
def test_a_body_that_json_can_not_hold_is_refused(connect: Connect, side: Side, api: Api, value: object):
    with pytest.raises((TypeError, ValueError)):
        side.run(connect().request("POST", "/x", json=value))
    circle: list[object] = []
    circle.append(circle)
    with pytest.raises(ValueError, match="nested too deeply, or holds itself"):
        side.run(connect().request("POST", "/x", json=circle))
    assert not api.seen


def test_an_error_is_that_of_any_call(connect: Connect, side: Side, api: Api):
    api.says({"code": "bad_request", "message": f"no {PHONE}, no {CODE}"}, 404, {"Retry-After": "3"})
    with pytest.raises(NotFoundError) as caught:
        side.run(connect().request("GET", "/numbers"))
    error = caught.value
    assert str(error) == "request: HTTP 404: bad_request: no ***32, no ***"
    assert (error.code, error.retry_after, error.may_have_been_processed) == ("bad_request", 3.0, False)


@pytest.mark.parametrize(("content", "headers"), [(b"<html>", {}), (b"", {}), (b"\xff", {})])
def test_an_answer_that_is_no_json_is_there_all_the_same(
    connect: Connect, side: Side, api: Api, content: bytes, headers: dict[str, str]
):
    api.says(content, 200, headers)
    answer = side.run(connect().request("GET", "/x"))
    assert answer.parsed == content
    with pytest.raises(ResponseDecodeError, match=r"HTTP 200\) can't be read: the body is"):
        answer.json()


def test_a_call_has_its_json_too(connect: Connect, side: Side, api: Api):
    api.says({"status": "valid", "more": 1})
    raw = side.run(connect().otp.with_raw_response.check(authentication_uuid=AUTHENTICATION, check_code=CODE))
    assert raw.json() == {"status": "valid", "more": 1}


@pytest.mark.usefixtures("no_waiting")
@pytest.mark.parametrize("method", ["GET", "head", "OPTIONS", "TRACE", "PUT", "DELETE"])
def test_what_http_calls_idempotent_is_sent_again(connect: Connect, side: Side, method: str):
    sent: list[str] = []
    client = connect(http_client=connect.own(transport=httpx.MockTransport(failing_once(sent))))
    assert side.run(client.request(method, "/x")).retry_count == 1
    assert sent == [method.upper()] * 2


def failing_once(sent: list[str]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        return httpx.Response(500 if len(sent) == 1 else 200)

    return answer


@pytest.mark.usefixtures("no_waiting")
@pytest.mark.parametrize(
    ("method", "idempotent", "times"), [("POST", None, 1), ("PATCH", None, 1), ("GET", False, 1), ("POST", True, 3)]
)
def test_other_methods_are_sent_again_only_if_the_caller_says_so(
    connect: Connect, side: Side, api: Api, method: str, idempotent: bool | None, times: int
):
    api.says({}, 500).says({}, 502).says({}, 503)
    with pytest.raises(InternalServerError) as caught:
        side.run(connect().request(method, "/x", idempotent=idempotent))
    assert len(api.seen) == times
    assert caught.value.may_have_been_processed


@pytest.mark.parametrize("link", ["socket"])
def test_a_server_that_is_not_there(connect: Connect, side: Side):
    server = Server()
    server.close()
    with pytest.raises(APIConnectionError, match=r"^request: .* was not reached") as caught:
        side.run(connect().with_options(base_url=server.url, max_retries=0).request("GET", "/x"))
    assert not caught.value.may_have_been_processed


def test_a_closed_client(connect: Connect, side: Side, api: Api):
    client = connect()
    side.close(client)
    with pytest.raises(RuntimeError, match="closed"):
        side.run(client.request("GET", "/x"))
    assert not api.seen


SENT: dict[str, Any] = {
    "method": "POST",
    "path": f"/numbers/{PHONE}/codes/{CODE}",
    "json": {"deep": [{"check_code": CODE, "phone_number": PHONE, "password": "pass-w0rd"}], "note": "kept"},
    "query": {"access_token": "tok-en-1", "phone_number": PHONE, "page": 3},
    "headers": {"X-Secret": "hea-der-1", "X-Trace": "tr-1"},
}
PRIVATE = [KEY, PHONE, PHONE[1:], CODE, "pass-w0rd", "tok-en-1", "hea-der-1"]


def test_what_is_private_is_in_no_log_and_no_text(
    connect: Connect, side: Side, api: Api, caplog: pytest.LogCaptureFixture
):
    quoted = json.dumps([SENT["json"], SENT["query"], SENT["headers"], KEY])
    api.says({"code": "bad_request", "message": quoted, "doc_url": quoted}, 400)
    with caplog.at_level(logging.DEBUG), pytest.raises(BadRequestError) as caught:
        side.run(connect().request(**SENT))
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name == "ding_otp")
    assert ours == "request: POST /numbers/{1}/codes/{2}: attempt 1: 400"
    error = caught.value
    for text in (caplog.text, str(error), error.message, error.doc_url):
        assert not [value for value in PRIVATE if value in str(text) and value not in (PHONE[1:], CODE)], text
    assert "kept" in str(error)
    query = str(error.response.url.query)
    assert not [value for value in PRIVATE if value in query]
    assert "page=3" in query


@pytest.mark.parametrize("link", ["socket"])
@pytest.mark.parametrize("status", [400, 503])
def test_what_is_private_is_in_no_error_report(connect: Connect, side: Side, api: Api, tracker: Tracker, status: int):
    api.says({"code": "bad_request", "message": PHONE}, status)
    with pytest.raises(APIStatusError) as caught:
        side.run(connect(max_retries=0).request(**SENT))
    tracker.assert_clean(caught.value)


@pytest.mark.parametrize("link", ["socket"])
@pytest.mark.parametrize("wrong", [*WRONG, "a body"])
def test_nor_is_what_can_not_be_sent(connect: Connect, side: Side, tracker: Tracker, wrong: str):
    arguments = {**SENT, **WRONG.get(wrong, {"json": {"check_code": CODE, "wrong": object()}})}
    with pytest.raises((TypeError, ValueError)) as caught:
        side.run(connect().request(**arguments))
    tracker.assert_clean(caught.value)
