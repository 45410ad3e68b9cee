"""Arguments that can't be sent are refused before anything is."""

import math
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from ding_otp import (
    AttemptEvent,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    RetryAuthenticationRequest,
)

from .api import Api
from .examples import AUTHENTICATION, CODE, CUSTOMER, PHONE, SEND
from .sides import Connect, Side

WRONG = [
    ("send", {"phone_number": None}, "phone_number: expected a string, got null"),
    ("send", {"phone_number": 33698765432}, "phone_number: expected a string, got a number"),
    ("send", {"phone_number": ["+1"]}, "phone_number: expected a string, got an array"),
    ("send", {"phone_number": b"+1"}, "phone_number: expected a string, got bytes"),
    ("send", {"phone_number": PHONE, "ip": 1}, "ip: expected a string, got a number"),
    ("send", {"phone_number": PHONE, "device_id": {}}, "device_id: expected a string, got an object"),
    ("send", {"phone_number": PHONE, "device_model": math.nan}, "device_model: expected a string, got a number"),
    ("send", {"phone_number": PHONE, "os_version": 15}, "os_version: expected a string, got a number"),
    ("send", {"phone_number": PHONE, "app_version": 1.0}, "app_version: expected a string, got a number"),
    ("send", {"phone_number": PHONE, "app_realm": True}, "app_realm: expected a string, got a boolean"),
    ("send", {"phone_number": PHONE, "callback_url": object}, "callback_url: expected a string, got type"),
    ("send", {"phone_number": PHONE, "is_returning_user": 1}, "is_returning_user: expected a boolean, got a number"),
    ("send", {"phone_number": PHONE, "is_returning_user": "yes"}, "is_returning_user: expected a boolean, got a str"),
    ("send", {"phone_number": PHONE, "device_type": 7}, "device_type: expected a string, got a number"),
    ("send", {"phone_number": PHONE, "customer_uuid": "no-uuid"}, "customer_uuid: expected a UUID"),
    ("send", {"phone_number": PHONE, "customer_uuid": 5}, "customer_uuid: expected a UUID"),
    ("check", {"authentication_uuid": "no-uuid", "check_code": CODE}, "authentication_uuid: expected a UUID"),
    ("check", {"authentication_uuid": None, "check_code": CODE}, "authentication_uuid: expected a UUID"),
    ("check", {"authentication_uuid": AUTHENTICATION, "check_code": 804417}, "check_code: expected a string"),
    ("check", {"authentication_uuid": AUTHENTICATION, "check_code": None}, "check_code: expected a string, got null"),
    ("retry", {"authentication_uuid": AUTHENTICATION[:-1]}, "authentication_uuid: expected a UUID"),
    ("retry", {"authentication_uuid": b"1"}, "authentication_uuid: expected a UUID"),
]


@pytest.mark.parametrize(("name", "arguments", "problem"), WRONG)
def test_a_wrong_argument_is_a_value_error_that_names_the_field(
    connect: Connect, side: Side, api: Api, name: str, arguments: dict[str, object], problem: str
):
    with pytest.raises(ValueError, match=problem):
        side.run(getattr(connect().otp, name)(**arguments))
    assert not api.seen


@pytest.mark.parametrize(
    ("model", "arguments", "problem"),
    [
        (CreateAuthenticationRequest, {"phone_number": 1}, "phone_number: expected a string"),
        (CreateCheckRequest, {"authentication_uuid": "x", "check_code": CODE}, "authentication_uuid: expected a UUID"),
        (RetryAuthenticationRequest, {"authentication_uuid": "x"}, "authentication_uuid: expected a UUID"),
    ],
)
def test_a_request_model_refuses_a_wrong_value(model: type, arguments: dict[str, object], problem: str):
    with pytest.raises(ValueError, match=problem):
        model(**arguments)


@pytest.mark.parametrize(
    ("name", "arguments", "missing"),
    [
        ("send", {}, "phone_number"),
        ("check", {"authentication_uuid": AUTHENTICATION}, "check_code"),
        ("check", {"check_code": CODE}, "authentication_uuid"),
        ("retry", {}, "authentication_uuid"),
    ],
)
def test_a_missing_argument_is_a_type_error_that_names_it(
    connect: Connect, side: Side, api: Api, name: str, arguments: dict[str, object], missing: str
):
    with pytest.raises(TypeError, match=missing):
        side.run(getattr(connect().otp, name)(**arguments))
    assert not api.seen


def test_an_argument_that_does_not_exist_is_a_type_error(connect: Connect, side: Side, api: Api):
    with pytest.raises(TypeError, match="phone"):
        side.run(connect().otp.send(phone=PHONE))
    assert not api.seen


def test_a_request_model_and_arguments_do_not_go_together(connect: Connect, side: Side, api: Api):
    with pytest.raises(TypeError, match="not both"):
        side.run(connect().otp.send(CreateAuthenticationRequest(phone_number=PHONE), ip="192.0.2.1"))
    assert not api.seen


def test_a_dict_is_no_request_model(connect: Connect, side: Side, api: Api):
    with pytest.raises(TypeError, match="not a dict"):
        side.run(connect().otp.send({"phone_number": PHONE}))
    assert not api.seen


def test_the_request_model_of_another_call_is_refused(connect: Connect, side: Side, api: Api):
    request = CreateCheckRequest(authentication_uuid=AUTHENTICATION, check_code=CODE)
    with pytest.raises(TypeError, match=r"pass a RetryAuthenticationRequest or .*, not a CreateCheckRequest"):
        side.run(connect().otp.retry(request))
    assert not api.seen


@pytest.mark.parametrize("value", [object(), math.nan, math.inf, {1, 2}, b"bytes", b"\xff"])
def test_an_unknown_field_that_json_cannot_hold_is_refused(connect: Connect, side: Side, api: Api, value: object):
    request = CreateAuthenticationRequest(phone_number=PHONE, additional_properties={"extra": value})
    with pytest.raises((TypeError, ValueError), match="JSON"):
        side.run(connect().otp.send(request))
    assert not api.seen


def test_a_customer_given_nowhere_is_a_value_error_that_says_how_to_give_it(connect: Connect, side: Side, api: Api):
    with pytest.raises(ValueError, match="customer_uuid: missing; pass it to the call, or once to the client"):
        side.run(connect(customer_uuid=None).otp.send(phone_number=PHONE))
    assert not api.seen


def test_a_customer_may_be_given_to_calls_only(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(customer_uuid=None)))
    assert api.only.json["customer_uuid"] == CUSTOMER


@pytest.mark.parametrize("wrong", ["8f1196d5", 5, b"x"])
def test_a_wrong_customer_is_refused_at_construction(connect: Connect, wrong: object):
    with pytest.raises(ValueError, match="customer_uuid: expected a UUID"):
        connect(customer_uuid=wrong)


def test_a_wrong_customer_in_the_environment_is_refused_at_construction(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DING_CUSTOMER_UUID", "nobody")
    with pytest.raises(ValueError, match="customer_uuid: expected a UUID"):
        connect(customer_uuid=None)


def test_times_of_models_are_taken_as_text_and_refused_by_their_names():
    moment = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    made = CreateAuthenticationResponse(created_at=moment)
    values: dict[str, Any] = {"created_at": "2026-01-02T03:04:00Z"}
    assert attrs.evolve(CreateAuthenticationResponse(), **values) == made
    for wrong in ("odd", 5, "2026-01-02T03:04:00", datetime(2026, 1, 2)):
        values = {"created_at": wrong}
        with pytest.raises(ValueError, match=r"^created_at: "):
            CreateAuthenticationResponse(**values)


def test_a_dict_in_place_of_a_model_is_refused_by_its_name():
    values: dict[str, Any] = {"id": AUTHENTICATION, "type": "attempt", "price": {"amount": "1"}}
    with pytest.raises(ValueError, match=r"^price: expected a model Price, got dict"):
        AttemptEvent(**values)


def test_a_time_without_an_offset_in_a_request_is_refused_by_its_name(connect: Connect, side: Side, api: Api):
    for value in (datetime(2026, 1, 2), [datetime(2026, 1, 2)], {"at": [datetime(2026, 1, 2)]}):
        with pytest.raises(ValueError, match=r"^json\.d: the datetime has no offset"):
            side.run(connect().request("POST", "/x", json={"d": value}))
    with pytest.raises(ValueError, match=r"^json: the datetime has no offset"):
        side.run(connect().request("POST", "/x", json=[datetime(2026, 1, 2)]))
    assert not api.seen
