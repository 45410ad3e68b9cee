"""Errors that users' tests make from an `httpx.Response` are those that calls raise."""

from typing import Any

import httpx
import pytest

import ding_otp
from ding_otp import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    DingError,
    ErrorCode,
    InternalServerError,
    RateLimitError,
    ResponseDecodeError,
)

from .api import Answer
from .examples import CODE, KEY, PHONE, copies
from .sides import Connect, Side
from .test_errors import BODY, failing

STATUSES = [302, 400, 401, 402, 403, 404, 409, 418, 422, 429, 500, 502, 503, 599]


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "3", "X-Request-Id": "r-7"}], ids=["plain", "headers"])
@pytest.mark.parametrize("status", STATUSES)
def test_it_is_the_error_that_a_call_raises(connect: Connect, side: Side, status: int, headers: dict[str, str]):
    raised = failing(connect, side, Answer(BODY, status, headers))
    made = APIStatusError.from_response(httpx.Response(status, json=BODY, headers=headers), call="otp.send")
    assert type(made) is type(raised)
    assert str(made) == str(raised)
    for name in ("status_code", "code", "message", "doc_url", "error", "request_id", "may_have_been_processed"):
        assert getattr(made, name) == getattr(raised, name), name
    assert made.response.json() == raised.response.json() == BODY


@pytest.mark.parametrize("name", [name for name in ding_otp.__all__ if name.endswith("Error")])
def test_every_error_can_be_made(name: str):
    kind = getattr(ding_otp, name)
    if issubclass(kind, APIStatusError):
        statuses = {type(APIStatusError.from_response(httpx.Response(status))): status for status in STATUSES}
        error = kind.from_response(httpx.Response(statuses[kind], json=BODY))
    elif issubclass(kind, ResponseDecodeError):
        error = kind.from_response(httpx.Response(200, text="<html>"))
    else:
        error = kind("no answer came", may_have_been_processed=True)
    assert type(error) is kind
    assert isinstance(error, DingError)
    assert [str(copy) for copy in copies(error)] == [str(error)] * 3


@pytest.mark.parametrize(
    ("name", "value"),
    [("Authorization", f"Basic {KEY}"), ("X-Session", KEY), ("X-Password", KEY), ("X-Signature", f"v1 {KEY}")],
)
def test_a_credential_of_the_request_that_the_server_quotes_is_hidden(name: str, value: str):
    request = httpx.Request("POST", "https://api.example.com/check", headers={name: value})
    response = httpx.Response(400, json={**BODY, "message": f"{KEY} is not known"}, request=request)
    assert KEY not in str(APIStatusError.from_response(response))


def test_a_class_refuses_the_status_of_another():
    with pytest.raises(ValueError, match="HTTP 400 raises BadRequestError, which is no RateLimitError"):
        RateLimitError.from_response(httpx.Response(400))
    with pytest.raises(ValueError, match="HTTP 200 is a success"):
        APIStatusError.from_response(httpx.Response(200, json={}))
    assert type(RateLimitError.from_response(httpx.Response(429))) is RateLimitError


def test_a_type_checker_knows_its_class():
    error: RateLimitError = RateLimitError.from_response(httpx.Response(429, json={"code": "bad_request"}))
    assert error.code is ErrorCode.BAD_REQUEST
    general: APIStatusError = InternalServerError.from_response(httpx.Response(500))
    assert general.error is None


def test_a_decode_error_says_what_it_is_told():
    response = httpx.Response(200, text="<html>", headers={"X-Request-Id": "r-9"})
    error = ResponseDecodeError.from_response(response, call="otp.check")
    assert str(error) == "otp.check: the answer (HTTP 200) is not what the API promises: the body is not JSON"
    assert (error.status_code, error.body, error.request_id) == (200, b"<html>", "r-9")
    assert error.may_have_been_processed


def test_nothing_private_is_in_it():
    request = httpx.Request(
        "PUT",
        f"https://user:{KEY}@api.example.com/v1/check?key={KEY}",
        headers={"x-api-key": KEY},
        json={"check_code": CODE},
    )
    body = {"code": "bad_request", "message": f"{KEY} may not send {CODE} to {PHONE}", "doc_url": f"https://e.x/{KEY}"}
    error = BadRequestError.from_response(httpx.Response(400, json=body, request=request))
    shown = [str(error), repr(error), error.message, error.doc_url, repr(error.response.request), error.response.url]
    for text in map(str, shown):
        assert KEY not in text
        assert CODE not in text
        assert PHONE[1:-2] not in text
    assert str(error.response.url) == "https://api.example.com/v1/check"
    assert error.response.request.method == "PUT"
    assert "x-api-key" not in error.response.request.headers


def test_errors_without_an_answer_are_made_as_any_exception():
    error = APITimeoutError("the time was up", may_have_been_processed=False)
    assert isinstance(error, APIConnectionError)
    assert not error.may_have_been_processed


def test_an_error_of_decoding_is_made_of_a_success_only():
    for status in (302, 404, 500):
        with pytest.raises(ValueError, match=f"HTTP {status} is no success"):
            ResponseDecodeError.from_response(httpx.Response(status))
    wrong: Any = 500
    for kind in (APIStatusError, ResponseDecodeError):
        with pytest.raises(TypeError, match=f"expected a response of {httpx.__name__}, got int"):
            kind.from_response(wrong)
