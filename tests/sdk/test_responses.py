"""What calls return."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import attrs
import pytest

from ding_otp import (
    AuthenticationStatus,
    CheckStatus,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    DeviceType,
    ErrorCode,
    ErrorResponse,
    RetryStatus,
)

from .api import Api
from .examples import AUTHENTICATION, CHECK, EXAMPLES, PHONE, RETRY, SEND, Example, copies
from .sides import Connect, Side

MODELS = [
    *((example.request, example.arguments) for example in EXAMPLES),
    *((example.response, example.answer) for example in EXAMPLES),
    (ErrorResponse, {"code": "bad_request", "message": "no", "doc_url": "https://docs.example/errors"}),
]


def test_send_returns_the_authentication(connect: Connect, side: Side, api: Api):
    api.says(SEND.answer)
    authentication = side.run(SEND.call(connect()))
    assert authentication.authentication_uuid == UUID(AUTHENTICATION)
    assert authentication.status is AuthenticationStatus.PENDING
    assert authentication.created_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert authentication.expires_at == datetime(2024, 5, 1, 10, 10, tzinfo=UTC)


def test_check_returns_its_outcome(connect: Connect, side: Side, api: Api):
    api.says(CHECK.answer)
    result = side.run(CHECK.call(connect()))
    assert result.authentication_uuid == UUID(AUTHENTICATION)
    assert result.status is CheckStatus.VALID


def test_retry_returns_its_outcome(connect: Connect, side: Side, api: Api):
    api.says(RETRY.answer)
    result = side.run(RETRY.call(connect()))
    assert result.authentication_uuid == UUID(AUTHENTICATION)
    assert result.status is RetryStatus.APPROVED
    assert result.created_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert result.next_retry_at == datetime(2024, 5, 1, 10, 1, tzinfo=UTC)
    assert result.remaining_retry == 3


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_any_success_is_a_success(connect: Connect, side: Side, api: Api, status: int):
    api.says(CHECK.answer, status)
    assert side.run(CHECK.call(connect())).status == "valid"


@pytest.mark.parametrize("null", [False, True], ids=["absent", "null"])
def test_what_is_absent_or_null_is_none(connect: Connect, side: Side, api: Api, example: Example, null: bool):
    api.says(dict.fromkeys(example.answer) if null else {})
    value = side.run(example.call(connect()))
    assert value == example.response()
    assert {getattr(value, name) for name in example.answer} == {None}


def test_unknown_fields_are_kept(connect: Connect, side: Side, api: Api, example: Example):
    unknown = {"correlation_id": "c-1", "nested": {"a": [1, None]}, "nothing": None}
    api.says({**example.answer, **unknown})
    value = side.run(example.call(connect()))
    assert value.additional_properties == unknown
    assert value.to_dict() == {**example.answer, **unknown}


STATUSES = [
    *((SEND, status) for status in AuthenticationStatus),
    *((CHECK, status) for status in CheckStatus),
    *((RETRY, status) for status in RetryStatus),
]


@pytest.mark.parametrize(("of", "status"), STATUSES, ids=lambda value: str(getattr(value, "name", value)))
def test_every_known_status_is_its_member(connect: Connect, side: Side, api: Api, of: Example, status: Any):
    api.says({"status": status.value})
    value = side.run(of.call(connect()))
    assert value.status is status
    assert value.status.is_known


@pytest.mark.parametrize("status", ["unknown", "", "PENDING", "VALID", "APPROVED", "é", "a b", "mro"])
def test_a_status_that_this_release_does_not_know_is_its_text(
    connect: Connect, side: Side, api: Api, example: Example, status: str
):
    api.says({"status": status})
    value = side.run(example.call(connect())).status
    assert value == status
    assert not value.is_known


ENUMS = [AuthenticationStatus, CheckStatus, RetryStatus, DeviceType, ErrorCode]
VALUES = [(enum, value) for enum in ENUMS for value in [*(member.value for member in enum), "not_known_yet"]]


@pytest.mark.parametrize(("enum", "value"), VALUES)
def test_enum_values_behave_as_their_wire_value(enum: Any, value: str):
    member = enum(value)
    assert member == value
    assert member == enum(value)
    assert member != value + "x"
    assert hash(member) == hash(value)
    assert str(member) == f"{member}" == value
    assert json.dumps([member]) == json.dumps([value])
    assert {member: 1}[value] == 1
    assert {value: 1}[member] == 1
    assert repr(value) in repr(member)
    assert member.value == value


@pytest.mark.parametrize(("enum", "value"), VALUES)
def test_enum_values_are_copied_and_pickled(enum: Any, value: str):
    member = enum(value)
    for again in copies(member):
        assert again == member
        assert type(again) is enum
        assert again.is_known == member.is_known


@pytest.mark.parametrize("enum", ENUMS)
def test_unknown_values_are_not_remembered(enum: Any):
    before = list(enum)
    enum("made_up_by_a_server")
    assert list(enum) == before


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-01T10:00:00Z", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01T10:00:00z", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01t10:00:00Z", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01 10:00:00Z", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01T10:00:00+0000", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01T10:00:00+00:00", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01T10:00:00-05:30", datetime(2024, 5, 1, 10, tzinfo=timezone(-timedelta(hours=5, minutes=30)))),
        ("2024-05-01T10:00:00.5Z", datetime(2024, 5, 1, 10, 0, 0, 500000, tzinfo=UTC)),
        ("2024-05-01T10:00:00.123Z", datetime(2024, 5, 1, 10, 0, 0, 123000, tzinfo=UTC)),
        ("2024-05-01T10:00:00.123456Z", datetime(2024, 5, 1, 10, 0, 0, 123456, tzinfo=UTC)),
        ("2024-05-01T10:00:00.123456789Z", datetime(2024, 5, 1, 10, 0, 0, 123456, tzinfo=UTC)),
        ("2024-05-01T10:00:00.123456789+0000", datetime(2024, 5, 1, 10, 0, 0, 123456, tzinfo=UTC)),
    ],
)
def test_dates_are_read_in_all_their_forms(connect: Connect, side: Side, api: Api, text: str, moment: datetime):
    api.says({"created_at": text})
    created_at = side.run(SEND.call(connect())).created_at
    assert created_at == moment
    assert created_at.utcoffset() == moment.utcoffset()


def test_a_whole_number_may_be_written_with_a_fraction(connect: Connect, side: Side, api: Api):
    api.says(b'{"remaining_retry": 3.0}')
    remaining = side.run(RETRY.call(connect())).remaining_retry
    assert (remaining, type(remaining)) == (3, int)


def test_a_byte_order_mark_is_skipped(connect: Connect, side: Side, api: Api):
    api.says(b'\xef\xbb\xbf{"status":"valid"}')
    assert side.run(CHECK.call(connect())).status == "valid"


@pytest.mark.parametrize(("model", "data"), MODELS)
def test_models_go_to_json_and_back(model: Any, data: dict[str, object]):
    assert model.from_dict(data).to_dict() == data
    assert model.from_dict(json.loads(json.dumps(data))) == model.from_dict(data)


@pytest.mark.parametrize(("model", "data"), MODELS)
def test_models_copy_pickle_and_hash(model: Any, data: dict[str, object]):
    value = model.from_dict({**data, "unknown": {"a": 1}})
    for again in copies(value):
        assert again == value
        assert hash(again) == hash(value)


@pytest.mark.parametrize(("model", "data"), MODELS)
def test_models_do_not_change(model: Any, data: dict[str, object]):
    value = model.from_dict(data)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, next(iter(data)), None)


@pytest.mark.parametrize(("model", "data"), MODELS)
def test_from_dict_leaves_its_argument(model: Any, data: dict[str, object]):
    given = {**data, "unknown": 1}
    model.from_dict(given)
    assert given == {**data, "unknown": 1}


def test_models_compare_by_value():
    assert CreateAuthenticationResponse(status=AuthenticationStatus("new")) == CreateAuthenticationResponse(
        status=AuthenticationStatus("new")
    )
    assert CreateAuthenticationRequest(phone_number=PHONE) != CreateAuthenticationRequest(phone_number=PHONE + "1")
