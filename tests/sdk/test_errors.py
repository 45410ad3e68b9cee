"""What the server answers instead of success."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

import ding_otp
from ding_otp import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DingError,
    ErrorCode,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

from .api import Answer, Api
from .examples import SEND, Example, copies
from .sides import Connect, Side

BODY = {"code": "account_invalid", "message": "no such customer", "doc_url": "https://docs.example/account"}


def failing(connect: Connect, side: Side, answer: Answer, example: Example = SEND) -> APIStatusError:
    """The error of a call that gets the answer."""
    connect.server.api.answers(answer)
    with pytest.raises(APIStatusError) as caught:
        side.run(example.call(connect(max_retries=0)))
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, APIStatusError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (402, APIStatusError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (418, APIStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (502, InternalServerError),
        (503, InternalServerError),
        (520, InternalServerError),
        (599, InternalServerError),
    ],
)
def test_each_status_has_its_class(connect: Connect, side: Side, status: int, kind: type[APIStatusError]):
    error = failing(connect, side, Answer(BODY, status, {"X-Request-Id": "r-7"}))
    assert type(error) is kind
    assert error.status_code == status
    assert error.code is ErrorCode.ACCOUNT_INVALID
    assert error.message == "no such customer"
    assert error.doc_url == "https://docs.example/account"
    assert error.request_id == "r-7"
    assert str(error) == f"otp.send: HTTP {status}: account_invalid: no such customer"


def test_it_names_the_operation(connect: Connect, side: Side, example: Example):
    assert str(failing(connect, side, Answer(BODY, 400), example)).startswith(f"otp.{example.name}: ")


def test_it_has_the_response_and_the_body(connect: Connect, side: Side):
    error = failing(connect, side, Answer(BODY, 400, {"X-Extra": "1"}))
    assert error.response.status_code == 400
    assert error.response.json() == BODY
    assert error.response.headers["x-extra"] == "1"
    assert error.body == error.response.content
    assert "x-api-key" not in error.response.request.headers


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_known_code_is_its_member(connect: Connect, side: Side, code: ErrorCode):
    error = failing(connect, side, Answer({"code": code.value}, 400))
    assert error.code is code
    assert code.value in str(error)
    assert error.message is error.doc_url is None


def test_a_code_that_this_release_does_not_know_is_its_text(connect: Connect, side: Side):
    error = failing(connect, side, Answer({"code": "no_more_coffee", "extra": 1}, 400))
    assert error.code == "no_more_coffee"
    assert error.code is not None
    assert not error.code.is_known
    assert error.error is not None
    assert error.error.additional_properties == {"extra": 1}


def test_an_odd_field_of_its_body_does_not_cost_the_others(
    connect: Connect, side: Side, caplog: pytest.LogCaptureFixture
):
    error = failing(connect, side, Answer({"code": 5, "message": "no such customer", "doc_url": ["a"]}, 400))
    assert (error.code, error.message, error.doc_url) == (None, "no such customer", None)
    assert error.error is not None
    assert error.error.additional_properties == {"code": 5, "doc_url": ["a"]}
    assert str(error) == "otp.send: HTTP 400: no such customer"
    assert [record.levelname for record in caplog.records if record.name == "ding_otp"] == ["WARNING"] * 2


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>502 Bad Gateway</body></html>",
        b"\xff\xfe",
        b"[1]",
        b'"text"',
        b"null",
        b'{"code"',
        b"[" * 100_000,
    ],
    ids=lambda body: repr(body[:12]),
)
@pytest.mark.parametrize("status", [400, 502])
def test_a_body_that_is_no_error_response_is_kept(connect: Connect, side: Side, status: int, body: bytes):
    error = failing(connect, side, Answer(body, status, {"Content-Type": "text/html"}))
    assert error.status_code == status
    assert error.body == body
    assert error.error is error.code is error.message is error.doc_url is None
    assert str(error) == f"otp.send: HTTP {status}"


def test_nulls_in_the_body_are_none(connect: Connect, side: Side):
    error = failing(connect, side, Answer({"code": None, "message": None}, 400))
    assert error.error == ding_otp.ErrorResponse()
    assert str(error) == "otp.send: HTTP 400"


@pytest.mark.parametrize("name", ["X-Request-Id", "request-id", "X-Correlation-ID", "x-amzn-RequestId"])
def test_the_request_id_may_come_in_several_headers(connect: Connect, side: Side, name: str):
    assert failing(connect, side, Answer(BODY, 500, {name: "r-8"})).request_id == "r-8"


def test_there_may_be_no_request_id(connect: Connect, side: Side):
    assert failing(connect, side, Answer(BODY, 500)).request_id is None


@pytest.mark.parametrize(
    ("status", "headers", "may_have_been_processed"),
    [
        (400, {}, False),
        (404, {}, False),
        (429, {}, False),
        (429, {"Retry-After": "1"}, False),
        (503, {"Retry-After": "1"}, False),
        (503, {}, True),
        (500, {}, True),
        (502, {}, True),
        (504, {}, True),
        (520, {}, True),
        (302, {}, True),
    ],
)
def test_it_says_whether_the_request_may_have_been_processed(
    connect: Connect, side: Side, status: int, headers: dict[str, str], may_have_been_processed: bool
):
    error = failing(connect, side, Answer(BODY, status, headers))
    assert error.may_have_been_processed is may_have_been_processed


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "0.5"}, 0.5),
        ({"retry-after": "-1"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "Mon, 01 Jan 2001 00:00:00 GMT"}, 0.0),
    ],
)
@pytest.mark.parametrize("status", [400, 429, 503])
def test_it_says_how_long_the_server_asks_to_wait(
    connect: Connect, side: Side, api: Api, status: int, headers: dict[str, str], seconds: float | None
):
    api.says(BODY, status, headers)
    with pytest.raises(APIStatusError) as caught:
        side.run(SEND.call(connect(max_retries=0)))
    assert caught.value.retry_after == seconds


def test_a_date_to_come_back_at_is_so_many_seconds_from_now(connect: Connect, side: Side, api: Api):
    date = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    error = failing(connect, side, Answer(BODY, 429, {"Retry-After": date}))
    assert isinstance(error.retry_after, float)
    assert 3000 < error.retry_after <= 3600


def test_an_error_is_not_asked_for_again(connect: Connect, side: Side, api: Api, example: Example):
    api.answers(Answer(BODY, 500), Answer(example.answer))
    with pytest.raises(InternalServerError):
        side.run(example.call(connect(max_retries=5)))
    assert len(api.seen) == 1


def test_errors_copy_and_pickle(connect: Connect, side: Side):
    error = failing(connect, side, Answer(BODY, 400, {"X-Request-Id": "r-7"}))
    error.add_note("while signing up")
    for again in copies(error):
        assert type(again) is BadRequestError
        assert str(again) == str(error)
        assert (again.status_code, again.code, again.message) == (400, "account_invalid", "no such customer")
        assert again.request_id == "r-7"
        assert again.response.json() == BODY
        assert again.may_have_been_processed is False
        assert again.__notes__ == ["while signing up"]


@pytest.mark.parametrize("kind", [APIConnectionError, APITimeoutError])
@pytest.mark.parametrize("may_have_been_processed", [True, False])
def test_connection_errors_copy_and_pickle(kind: type[APIConnectionError], may_have_been_processed: bool):
    for again in copies(kind("otp.send: nothing", may_have_been_processed=may_have_been_processed)):
        assert type(again) is kind
        assert (str(again), again.may_have_been_processed) == ("otp.send: nothing", may_have_been_processed)


def test_all_errors_have_one_root():
    public = [getattr(ding_otp, name) for name in ding_otp.__all__]
    kinds = [value for value in public if isinstance(value, type) and issubclass(value, Exception)]
    assert len(kinds) == 14
    assert [kind for kind in kinds if not issubclass(kind, DingError)] == [ding_otp.InsecureConnectionWarning]


def test_a_timeout_is_a_connection_error():
    assert issubclass(APITimeoutError, APIConnectionError)
    assert not issubclass(APIConnectionError, APIStatusError)
