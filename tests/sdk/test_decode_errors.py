"""A success whose body is not what the API promises."""

import pytest

from ding_otp import ResponseDecodeError

from .api import Api
from .examples import SEND, Example, copies
from .sides import Connect, Side

DECODING = [
    (b"", "the body is empty"),
    (b"<html></html>", "the body is not JSON"),
    (b'{"status":', "the body is not JSON"),
    (b"\xff{}", "the body is not UTF-8"),
    (b"[]", "expected an object, got an array"),
    (b'"valid"', "expected an object, got a string"),
    (b"null", "expected an object, got null"),
    (b"7", "expected an object, got a number"),
    (b"true", "expected an object, got a boolean"),
    (b"[" * 100_000, "the body is not JSON"),
    (b"1" * 5000, "the body is not JSON"),
]


@pytest.mark.parametrize(("body", "problem"), DECODING, ids=lambda value: repr(value[:16]))
def test_a_success_that_is_no_object_is_told_of(
    connect: Connect, side: Side, api: Api, example: Example, body: bytes, problem: str
):
    api.says(body, headers={"X-Request-Id": "r-9"})
    with pytest.raises(ResponseDecodeError) as caught:
        side.run(example.call(connect()))
    error = caught.value
    assert str(error) == f"otp.{example.name}: the answer (HTTP 200) is not what the API promises: {problem}"
    assert (error.status_code, error.body, error.request_id) == (200, body, "r-9")
    assert error.response.content == body
    assert error.may_have_been_processed
    assert len(api.seen) == 1


def test_a_body_over_the_limit_is_a_decode_error_that_names_the_limit(connect: Connect, side: Side, api: Api):
    api.says(b" " * 20_000 + b"{}")
    with pytest.raises(ResponseDecodeError, match="larger than the limit of 10,000 bytes") as caught:
        side.run(SEND.call(connect(max_response_bytes=10_000)))
    assert caught.value.body == b""


def test_a_body_at_the_limit_is_read(connect: Connect, side: Side, api: Api):
    api.says(b" " * 9_998 + b"{}")
    assert side.run(SEND.call(connect(max_response_bytes=10_000))) == SEND.response()


def test_decode_errors_copy_and_pickle(connect: Connect, side: Side, api: Api):
    api.says(b"<html>")
    with pytest.raises(ResponseDecodeError) as caught:
        side.run(SEND.call(connect()))
    for again in copies(caught.value):
        assert (str(again), again.body, again.may_have_been_processed) == (str(caught.value), b"<html>", True)
