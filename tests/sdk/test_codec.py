"""From JSON values to Python values and back."""

import math
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from ding_otp import DeviceType, RetryAuthenticationRequest

from .examples import AUTHENTICATION, copies
from .runtime import codec, open_enum, unions

UNSET = codec.UNSET


class Port(open_enum.OpenIntEnum):
    """An enum of numbers, as another API may have."""

    HTTP = 80


class Colour(open_enum.OpenStrEnum):
    """An enum of strings."""

    RED = "red"


MOMENT = datetime(2024, 5, 1, 10, tzinfo=UTC)

ACCEPTED = [
    (codec.anything, None, None),
    (codec.anything, {"a": [1]}, {"a": [1]}),
    (codec.to_str, "", ""),
    (codec.to_str, "\ud800", "\ud800"),
    (codec.to_bool, True, True),
    (codec.to_bool, False, False),
    (codec.to_int, 0, 0),
    (codec.to_int, -7, -7),
    (codec.to_int, 3.0, 3),
    (codec.to_int, 10**400, 10**400),
    (codec.to_float, 1, 1),
    (codec.to_float, 0.009, 0.009),
    (codec.to_none, None, None),
    (codec.to_uuid, AUTHENTICATION, UUID(AUTHENTICATION)),
    (codec.to_uuid, UUID(AUTHENTICATION).hex.upper(), UUID(AUTHENTICATION)),
    (codec.to_datetime, "2024-05-01T10:00:00+0000", MOMENT),
    (codec.to_date, "2024-05-01", date(2024, 5, 1)),
    (codec.to_bytes, "é", "é".encode()),
    (codec.to_bytes, b"\x00", b"\x00"),
    (codec.constant("v1"), "v1", "v1"),
    (codec.constant(1), 1, 1),
    (codec.nullable(codec.to_int), None, None),
    (codec.nullable(codec.to_int), 5, 5),
    (codec.list_of(codec.to_int), [], []),
    (codec.list_of(codec.to_int), [1, 2], [1, 2]),
    (codec.dict_of(codec.to_int), {"a": 1}, {"a": 1}),
    (unions.one_of(codec.to_int, codec.to_str), "a", "a"),
    (unions.one_of(codec.to_int, codec.to_str), 1, 1),
    (unions.by_discriminator("kind", {"a": codec.as_object}), {"kind": "a"}, {"kind": "a"}),
    (unions.by_discriminator("kind", {"a": codec.to_none}, codec.as_object), {"kind": "b"}, {"kind": "b"}),
    (unions.by_discriminator("kind", {"a": codec.to_none}, codec.as_object), {"kind": []}, {"kind": []}),
    (unions.by_discriminator("kind", {"a": codec.to_none}, codec.as_object), {}, {}),
    (Port.from_json, 80, Port.HTTP),
    (Port.from_json, 8080.0, Port(8080)),
    (DeviceType.from_json, "WATCH", DeviceType("WATCH")),
]


@pytest.mark.parametrize(("decode", "given", "expected"), ACCEPTED)
def test_what_fits_is_decoded(decode: Callable[[object], object], given: object, expected: object):
    value = decode(given)
    assert value == expected
    assert type(value) is type(expected)


REFUSED = [
    (codec.to_str, 5, "expected a string, got a number"),
    (codec.to_str, None, "expected a string, got null"),
    (codec.to_bool, 1, "expected a boolean, got a number"),
    (codec.to_bool, "true", "expected a boolean, got a string"),
    (codec.to_int, True, "expected an integer, got a boolean"),
    (codec.to_int, 1.5, "expected an integer, got a number"),
    (codec.to_int, math.inf, "expected an integer, got a number"),
    (codec.to_int, math.nan, "expected an integer, got a number"),
    (codec.to_int, "1", "expected an integer, got a string"),
    (codec.to_float, False, "expected a number, got a boolean"),
    (codec.to_float, [], "expected a number, got an array"),
    (codec.to_none, 0, "expected null, got a number"),
    (codec.to_uuid, "x", "expected a UUID"),
    (codec.to_uuid, 5, "expected a string, got a number"),
    (codec.to_datetime, "soon", "expected a date-time"),
    (codec.to_datetime, 5, "expected a string, got a number"),
    (codec.to_date, "2024-05-32", "expected a date"),
    (codec.to_date, {}, "expected a string, got an object"),
    (codec.to_bytes, 5, "expected a string, got a number"),
    (codec.constant("v1"), "v2", "is not the one value that it may have"),
    (codec.constant(1), True, "is not the one value that it may have"),
    (codec.constant("v1", "v2"), "v3", "is not one of the values that it may have"),
    (codec.nullable(codec.to_int), "a", "expected an integer, got a string"),
    (codec.list_of(codec.to_int), {}, "expected an array, got an object"),
    (codec.list_of(codec.to_int), [1, "a"], "1: expected an integer, got a string"),
    (codec.dict_of(codec.to_int), [], "expected an object, got an array"),
    (codec.dict_of(codec.to_int), {"a": {}}, "*: expected an integer, got an object"),
    (codec.dict_of(codec.list_of(codec.to_int)), {"a": [0, None]}, "*.1: expected an integer, got null"),
    (unions.one_of(codec.to_int, codec.to_str), [], "fits none of the types that it may have"),
    (unions.by_discriminator("kind", {"a": codec.as_object}), {"kind": "b"}, "kind: names no known type"),
    (unions.by_discriminator("kind", {"a": codec.as_object}), {"kind": 5}, "kind: names no known type"),
    (unions.by_discriminator("kind", {"a": codec.as_object}), {}, "kind: names no known type"),
    (unions.by_discriminator("kind", {"a": codec.as_object}), [], "expected an object, got an array"),
    (Port.from_json, "80", "expected an integer, got a string"),
    (Port.from_json, True, "expected an integer, got a boolean"),
    (Colour.from_json, 5, "expected a string, got a number"),
    (codec.as_object, b"", "expected an object, got bytes"),
]


@pytest.mark.parametrize(("decode", "given", "problem"), REFUSED)
def test_what_does_not_fit_is_refused_with_its_place_and_without_its_value(
    decode: Callable[[object], object], given: object, problem: str
):
    with pytest.raises(codec.FieldError) as caught:
        decode(given)
    assert str(caught.value) == problem


def test_a_required_field_must_be_there():
    with pytest.raises(codec.FieldError, match=r"^a: missing$"):
        codec.required({}, "a", codec.to_int)
    with pytest.raises(codec.FieldError, match=r"^a: expected an integer, got null$"):
        codec.required({"a": None}, "a", codec.to_int)
    assert codec.required({"a": 1}, "a", codec.to_int) == 1


def test_an_optional_field_may_be_absent_or_null():
    assert codec.optional({}, "a", codec.to_int) is None
    assert codec.optional({"a": None}, "a", codec.to_int) is None
    assert codec.optional({"a": 1}, "a", codec.to_int) == 1


def test_a_field_that_may_be_unset_tells_absent_from_null():
    decode = codec.nullable(codec.to_int)
    assert codec.unset_or({}, "a", decode) is UNSET
    assert codec.unset_or({"a": None}, "a", decode) is None
    assert codec.unset_or({"a": 1}, "a", decode) == 1


def test_fields_are_taken_out():
    fields: dict[str, object] = {"a": 1, "b": 2, "c": 3, "d": 4}
    codec.required(fields, "a", codec.to_int)
    codec.optional(fields, "b", codec.to_int)
    codec.unset_or(fields, "c", codec.to_int)
    assert fields == {"d": 4}


def test_unset_is_one_object_that_is_false():
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    assert isinstance(UNSET, codec.Unset)
    assert all(copy is UNSET for copy in copies(UNSET))


def test_compact_drops_none_only():
    fields = {"a": None, "b": False, "c": 0, "d": ""}
    assert codec.compact({"z": None}, fields) == {"z": None, "b": False, "c": 0, "d": ""}


@pytest.mark.parametrize(
    ("value", "json"),
    [
        (None, None),
        (1.5, 1.5),
        (DeviceType.IOS, "IOS"),
        (Port.HTTP, 80),
        (UUID(AUTHENTICATION), AUTHENTICATION),
        (MOMENT, "2024-05-01T10:00:00+00:00"),
        (MOMENT.date(), "2024-05-01"),
        ([DeviceType.IOS, [None]], ["IOS", [None]]),
        ({"a": {"b": MOMENT.date()}}, {"a": {"b": "2024-05-01"}}),
        (RetryAuthenticationRequest(authentication_uuid=AUTHENTICATION), {"authentication_uuid": AUTHENTICATION}),
    ],
)
def test_values_of_several_types_are_encoded(value: object, json: object):
    assert codec.encode(value) == json


def test_errors_of_fields_are_seen_from_outside_in():
    error = codec.FieldError("expected a string").within("name").within("person")
    assert (str(error), error.path, error.problem) == (
        "person.name: expected a string",
        ("person", "name"),
        "expected a string",
    )


@pytest.mark.parametrize("value", [80, 8080, -1])
def test_enums_of_numbers_are_open_too(value: int):
    port = Port(value)
    assert port == value
    assert hash(port) == hash(value)
    assert str(port) == f"{port}" == str(value)
    assert {port: 1}[value] == 1
    assert port.is_known is (value == 80)
    assert port.value == value
    assert [type(again) is Port and again == value for again in copies(port)] == [True] * 3
    assert pickle.dumps(port)


@pytest.mark.parametrize("wrong", ["80", 1.5, True, None])
def test_enums_of_numbers_take_numbers_only(wrong: object):
    with pytest.raises(ValueError, match="is not a valid Port"):
        Port(wrong)


@pytest.mark.parametrize("wrong", [80, None, b"IOS", True])
def test_enums_of_strings_take_strings_only(wrong: object):
    with pytest.raises(ValueError, match="is not a valid DeviceType"):
        DeviceType(wrong)
