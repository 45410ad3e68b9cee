"""What holds for every input."""

import json
from datetime import timedelta, timezone
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ding_otp import (
    APIStatusError,
    AttemptEvent,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    CreateCheckResponse,
    Ding,
    ErrorCode,
    ErrorResponse,
    ResponseDecodeError,
    RetryAuthenticationRequest,
    RetryAuthenticationResponse,
    WebhookEvent,
)
from ding_otp._open_enum import OpenStrEnum

from .examples import CUSTOMER, EXAMPLES, KEY, Example

MODELS: list[Any] = [
    AttemptEvent,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    CreateCheckResponse,
    ErrorResponse,
    RetryAuthenticationRequest,
    RetryAuthenticationResponse,
    WebhookEvent,
]

# JSON that any server could write, and Python can: no NaN, which is none, and no lone surrogates, which UTF-8 lacks.
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
json_values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
names = st.sampled_from(sorted({field.name for model in MODELS for field in attrs.fields(model)}))
texts = st.sampled_from(["valid", "pending", "2024-05-01T10:00:00Z", "2024-05-01", CUSTOMER, "3"]) | st.text()
near_misses = st.dictionaries(names, json_values | texts)


def dinged(example: Example, response: httpx.Response) -> Any:
    """What a call makes of the response."""
    transport = httpx.MockTransport(lambda _: response)
    with httpx.Client(transport=transport) as own, Ding(api_key=KEY, max_retries=0, http_client=own) as ding:
        return example.call(ding)


def assert_value_or_decode_error(example: Example, body: bytes) -> None:
    try:
        value = dinged(example, httpx.Response(200, content=body))
    except ResponseDecodeError as error:
        value = error
    assert type(value) is example.response or value.body == body


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
@given(json_values | near_misses)
def test_any_json_is_a_value_or_a_decode_error(example: Example, value: object):
    assert_value_or_decode_error(example, json.dumps(value).encode())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
@given(st.binary())
def test_any_bytes_are_a_value_or_a_decode_error(example: Example, body: bytes):
    assert_value_or_decode_error(example, body)


@given(st.integers(300, 599), json_values | near_misses)
def test_any_json_is_a_status_error_if_the_status_says_so(status: int, value: object):
    with pytest.raises(APIStatusError) as caught:
        dinged(EXAMPLES[0], httpx.Response(status, json=value))
    assert caught.value.status_code == status
    assert isinstance(caught.value.code, ErrorCode | None)
    assert isinstance(caught.value.message, str | None)


def known_fields(model: Any) -> set[str]:
    return {field.name for field in attrs.fields(model)}


def unknown_fields(model: Any) -> st.SearchStrategy[dict[str, object]]:
    return st.dictionaries(st.text().filter(lambda name: name not in known_fields(model)), json_values)


offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


def instances(model: Any) -> st.SearchStrategy[Any]:
    """Models with anything that their types allow."""
    given = {"additional_properties": unknown_fields(model)}
    for field in attrs.fields(model):
        # Hypothesis would take known values only, and zones whose offset JSON does not tell in full.
        if (kind := enum_of(field.type)) is not None:
            given[field.name] = absent(field) | st.sampled_from(list(kind)) | st.text().map(kind)
        elif "datetime" in str(field.type):
            given[field.name] = absent(field) | st.datetimes(timezones=offsets)
    return st.builds(model, **given)


def absent(field: Any) -> st.SearchStrategy[None]:
    """None, if the field may be absent."""
    return st.none() if "None" in str(field.type) else st.nothing()


def enum_of(kind: Any) -> type[OpenStrEnum] | None:
    kinds = getattr(kind, "__args__", (kind,))
    return next((each for each in kinds if isinstance(each, type) and issubclass(each, OpenStrEnum)), None)


@pytest.mark.parametrize("model", MODELS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_any_model_goes_to_json_and_back(model: Any, data: st.DataObject):
    value = data.draw(instances(model))
    wire = json.dumps(value.to_dict())
    assert model.from_dict(json.loads(wire)) == value
    assert json.dumps(model.from_dict(json.loads(wire)).to_dict()) == wire


@given(st.text() | st.sampled_from([member.name for member in ErrorCode]))
def test_any_text_is_a_value_of_an_enum(text: str):
    assert ErrorCode(text) == text
    assert ErrorCode(text).is_known is (text in [member.value for member in ErrorCode])
