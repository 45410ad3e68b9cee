"""Events that the API posts: what `parse` makes of them, and what it says of anything else."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import ding_otp
from ding_otp import Ding, DingError
from ding_otp.webhooks import (
    AttemptEvent,
    AuthenticationEvent,
    DeliveryStatusEvent,
    Event,
    EventDecodeError,
    WebhookEvent,
    parse,
)
from ding_sandbox import Sandbox
from tests.sandbox.api import wait_until
from tests.sandbox.receiver import Receiver, receiving

from .examples import AUTHENTICATION, CUSTOMER, KEY, PHONE, copies
from .test_properties import json_values

EVENT: dict[str, object] = {
    "id": CUSTOMER,
    "auth_uuid": AUTHENTICATION,
    "type": "delivery_status",
    "recipient_phone_number": PHONE,
    "price": {"amount": 0.009, "currency": "EUR"},
    "time": "2024-05-01T10:00:00+0000",
}
CLASSES = {
    "authentication": AuthenticationEvent,
    "attempt": AttemptEvent,
    "delivery_status": DeliveryStatusEvent,
    "of_next_year": WebhookEvent,
}


@pytest.mark.parametrize("kind", CLASSES)
@pytest.mark.parametrize("form", [dict, json.dumps, lambda event: json.dumps(event).encode()])
def test_an_event_is_of_the_class_of_its_type(kind: str, form: Any):
    event = parse(form({**EVENT, "type": kind}))
    assert type(event) is CLASSES[kind]
    assert event.type == kind
    assert event.type.is_known is (kind != "of_next_year")


def test_the_module_is_there_without_being_imported():
    assert ding_otp.webhooks.parse is parse


def test_its_fields_are_typed():
    event = parse(EVENT)
    assert event.id == UUID(CUSTOMER)
    assert event.auth_uuid == UUID(AUTHENTICATION)
    assert event.recipient_phone_number == PHONE
    assert event.price is not None
    assert (event.price.amount, event.price.currency) == (0.009, "EUR")
    assert event.time == datetime(2024, 5, 1, 10, tzinfo=UTC)


def test_other_fields_of_any_type_are_kept():
    extra = {"status": "delivered", "attempt": {"number": 2}, "tags": [None, 1.5]}
    assert parse({**EVENT, **extra}).additional_properties == extra
    assert parse({**EVENT, **extra}).to_dict() == {**EVENT, **extra, "time": "2024-05-01T10:00:00+00:00"}


def test_fields_may_be_absent():
    event = parse({"type": "attempt"})
    assert event == AttemptEvent(type="attempt")
    assert event.price is None


def test_an_event_is_frozen_and_can_be_copied():
    event = parse(EVENT)
    assert copies(event) == [event] * 3
    with pytest.raises(FrozenInstanceError):
        event.type = "attempt"


def test_its_repr_does_not_show_the_phone_number():
    shown = repr(parse({**EVENT, "to": PHONE}))
    assert PHONE[1:-2] not in shown
    assert "recipient_phone_number='***32'" in shown
    assert "additional_properties={'to': ...}" in shown


def test_what_was_given_is_left_as_it_is():
    event = dict(EVENT)
    parse(event)
    assert event == EVENT


def test_a_type_checker_knows_all_classes():
    event: Event = parse(EVENT)
    match event:
        case AuthenticationEvent() | AttemptEvent() | WebhookEvent():
            pytest.fail("it is a delivery status")
        case DeliveryStatusEvent():
            assert event.auth_uuid


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "the body is empty"),
        (b"\xff", "the body is not UTF-8"),
        ("\ud800", "the body is not UTF-8"),
        (PHONE, "the body is not JSON"),
        (json.dumps(PHONE), "expected an object, got a string"),
        ([PHONE], "expected an object, got an array"),
        (None, "expected an object, got null"),
        ("[" * 100_000, "the body is not JSON"),
        ({**EVENT, "type": None}, "type: expected a string, got null"),
        ({PHONE: PHONE}, "type: missing"),
    ],
)
def test_anything_else_is_an_error_that_names_the_field_and_shows_no_value(body: Any, problem: str):
    with pytest.raises(EventDecodeError) as caught:
        parse(body)
    assert str(caught.value) == f"the body is no event of this API: {problem}"
    assert isinstance(caught.value, ValueError)
    assert not isinstance(caught.value, DingError)  # it is for errors of calls
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        ({"price": {"amount": PHONE}}, "Price.amount: expected a number, got a string"),
        ({"price": [PHONE]}, "DeliveryStatusEvent.price: expected an object, got an array"),
        ({"id": PHONE}, "DeliveryStatusEvent.id: expected a UUID"),
        ({"time": PHONE}, "DeliveryStatusEvent.time: expected a date-time"),
        (
            {"recipient_phone_number": int(PHONE)},
            "DeliveryStatusEvent.recipient_phone_number: expected a string, got a number",
        ),
    ],
)
def test_an_odd_field_does_not_cost_the_event(odd: dict[str, object], said: str, caplog: pytest.LogCaptureFixture):
    event = parse({**EVENT, **odd, "time": None} if "time" not in odd else {**EVENT, **odd})
    assert isinstance(event, DeliveryStatusEvent)
    assert event.auth_uuid == UUID(AUTHENTICATION)
    assert event.to_dict().items() >= odd.items()
    assert caplog.messages == [f"{said}; it is kept in additional_properties as it came"]
    assert PHONE[1:-2] not in repr(event)


near_events = st.dictionaries(st.sampled_from([*EVENT, "status"]), json_values | st.just(PHONE))


@given(st.binary() | st.text() | json_values | near_events | near_events.map(json.dumps))
def test_anything_is_an_event_or_that_error(body: Any):
    with suppress(EventDecodeError):
        assert isinstance(parse(body), tuple(CLASSES.values()))


@given(near_events)
def test_the_error_shows_nothing_private(body: dict[str, object]):
    said = ""
    try:
        parse(body)
    except EventDecodeError as error:
        said = str(error)
    assert PHONE[1:-2] not in said


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as running:
        yield running


def was_answered(sandbox: Sandbox, count: int) -> bool:
    return [event["state"] for event in sandbox.webhooks()] == ["done"] * count


def test_what_the_sandbox_posts_is_understood(receiver: Receiver):
    with Sandbox() as sandbox, Ding(api_key=KEY, customer_uuid=CUSTOMER, base_url=sandbox.base_url) as ding:
        authentication = ding.otp.send(phone_number="+1234567890", callback_url=receiver.url)
        events = [parse(event) for event in receiver.wait_for(3)]
        wait_until(partial(was_answered, sandbox, 3))
    assert {type(event) for event in events} == {AuthenticationEvent, AttemptEvent, DeliveryStatusEvent}
    for event in events:
        assert event.type.is_known
        assert event.auth_uuid == authentication.authentication_uuid
        assert event.recipient_phone_number == "+1234567890"
        assert event.price is not None
        assert event.price.amount == 0.009
        assert event.time is not None
        assert event.time.utcoffset() is not None
        assert event.additional_properties.keys() <= {"status"}
    assert len({event.id for event in events}) == 3
