"""An optional field that can't be read does not cost the answer."""

import json
import logging
from typing import Any

import pytest

from ding_otp import CreateAuthenticationResponse, CreateCheckRequest, RetryAuthenticationResponse

from .api import Answer, Api
from .examples import AUTHENTICATION, CODE, PHONE, RETRY, SEND, Example, copies
from .sides import Connect, Side

ODD = [
    ("authentication_uuid", "CON-7", "expected a UUID"),
    ("authentication_uuid", 5, "expected a string, got a number"),
    ("status", 5, "expected a string, got a number"),
    ("status", ["valid"], "expected a string, got an array"),
    ("status", {"valid": True}, "expected a string, got an object"),
    ("status", False, "expected a string, got a boolean"),
]
NO_NUMBERS = ["NaN", "Infinity", "-Infinity"]
ODD_OF_RETRY = [
    ("created_at", "yesterday", "expected a date-time"),
    ("created_at", "", "expected a date-time"),
    ("created_at", 1714557600, "expected a string, got a number"),
    ("next_retry_at", "2024-13-01T10:00:00Z", "expected a date-time"),
    ("next_retry_at", "0000-00-00T00:00:00Z", "expected a date-time"),
    ("remaining_retry", "3", "expected an integer, got a string"),
    ("remaining_retry", 3.5, "expected an integer, got a number"),
    ("remaining_retry", True, "expected an integer, got a boolean"),
]


def warned_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.name == "ding_otp" and record.levelno >= logging.WARNING
    ]


def assert_kept(value: Any, answer: dict[str, object], field: str) -> None:
    """All other fields are read, and nothing is lost."""
    assert getattr(value, field) is None
    assert value.additional_properties == {field: answer[field]}
    assert all(getattr(value, name) is not None for name in answer if name != field)
    assert value.to_dict() == answer
    assert json.loads(value.to_json()) == answer
    assert type(value).from_json(value.to_json()) == value
    assert all(copy == value for copy in copies(value))


@pytest.mark.parametrize(("field", "odd", "problem"), ODD)
def test_a_field_that_can_not_be_read_is_none_and_stays_as_it_came(
    connect: Connect,
    side: Side,
    api: Api,
    example: Example,
    field: str,
    odd: object,
    problem: str,
    caplog: pytest.LogCaptureFixture,
):
    answer = {**example.answer, field: odd}
    api.says(answer)
    value = side.run(example.call(connect()))
    assert warned_of(caplog) == [
        f"{example.response.__name__}.{field}: {problem}; it is kept in additional_properties as it came"
    ]
    assert len(api.seen) == 1
    assert_kept(value, answer, field)


@pytest.mark.parametrize("written", NO_NUMBERS)
def test_so_is_what_is_no_number_of_json(
    connect: Connect, side: Side, api: Api, written: str, caplog: pytest.LogCaptureFixture
):
    answer = {**RETRY.answer, "remaining_retry": written}
    api.answers(Answer(json.dumps(answer).replace(f'"{written}"', written).encode()))
    value = side.run(RETRY.call(connect()))
    assert len(warned_of(caplog)) == 1
    assert_kept(value, answer, "remaining_retry")


@pytest.mark.parametrize(("field", "odd", "problem"), ODD_OF_RETRY)
def test_so_is_one_of_any_type(
    connect: Connect, side: Side, api: Api, field: str, odd: object, problem: str, caplog: pytest.LogCaptureFixture
):
    answer = {**RETRY.answer, field: odd}
    api.says(answer)
    value = side.run(RETRY.call(connect()))
    (warned,) = warned_of(caplog)
    assert warned.startswith(f"RetryAuthenticationResponse.{field}: {problem}; ")
    assert_kept(value, answer, field)


def test_several_are_told_of_one_by_one(connect: Connect, side: Side, api: Api, caplog: pytest.LogCaptureFixture):
    api.says({"authentication_uuid": AUTHENTICATION, "status": 1, "created_at": 2, "expires_at": 3})
    value = side.run(SEND.call(connect()))
    assert str(value.authentication_uuid) == AUTHENTICATION
    assert [line.partition(":")[0].partition(".")[2] for line in warned_of(caplog)] == [
        "status",
        "created_at",
        "expires_at",
    ]


def test_nothing_is_said_of_an_answer_without_one(
    connect: Connect, side: Side, api: Api, example: Example, caplog: pytest.LogCaptureFixture
):
    api.says({**example.answer, "more": [1]})
    side.run(example.call(connect()))
    assert warned_of(caplog) == []


def test_its_value_is_neither_logged_nor_shown(
    connect: Connect, side: Side, api: Api, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG, "ding_otp")
    api.says({**SEND.answer, "created_at": f"{PHONE} {CODE}", f"{PHONE}": 1})
    value = side.run(SEND.call(connect()))
    assert value.created_at is None
    for text in (caplog.text, repr(value), str(value)):
        assert PHONE[1:-2] not in text
        assert CODE not in text


def test_a_model_read_from_a_store_says_the_same(caplog: pytest.LogCaptureFixture):
    value = CreateAuthenticationResponse.from_dict({**SEND.answer, "expires_at": "never"})
    assert (value.expires_at, value.additional_properties) == (None, {"expires_at": "never"})
    assert len(warned_of(caplog)) == 1


def test_a_field_that_is_set_later_takes_its_place():
    from attrs import evolve

    odd = RetryAuthenticationResponse.from_dict({"remaining_retry": "many"})
    assert evolve(odd, remaining_retry=3).to_dict() == {"remaining_retry": 3}


def test_a_request_is_still_refused():
    with pytest.raises(ValueError, match="customer_uuid: expected a UUID"):
        CreateCheckRequest.from_dict({"customer_uuid": "x", "authentication_uuid": AUTHENTICATION, "check_code": CODE})
