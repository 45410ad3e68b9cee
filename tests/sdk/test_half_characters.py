"""Text that UTF-8 can't hold, and values that JSON can't: refused by name, before anything is sent."""

import pickle
from typing import Any

import pytest
from attrs import evolve

from ding_otp import CreateAuthenticationRequest

from .api import Api
from .examples import CHECK, CODE, CUSTOMER, KEY, PHONE, SEND
from .runtime import forms, request
from .sides import Connect, Side
from .test_request_parts import GET, request_for

form, json_value, multipart = forms.form_body, request.json_value, forms.multipart_body

HALF = "\ud83d"
CYCLE: dict[str, object] = {}
CYCLE["self"] = CYCLE
DEEP: Any = []
for _ in range(100_000):
    DEEP = [DEEP]

TEXTS = ["phone_number", "ip", "device_id", "device_model", "os_version", "app_version", "app_realm", "callback_url"]


def refused(call: Any) -> str:
    """The text of the error, which holds nothing else."""
    with pytest.raises((ValueError, TypeError)) as caught:
        call()
    assert not isinstance(caught.value, UnicodeError)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    assert not any(value in pickle.dumps(caught.value) for value in (PHONE[1:].encode(), CODE.encode(), KEY.encode()))
    return str(caught.value)


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("text", [HALF, f"a{HALF}b", "\udcff", "\udc00\ud800"])
def test_half_a_character_in_a_field(connect: Connect, side: Side, api: Api, name: str, text: str):
    client = connect()
    told = refused(lambda: side.run(client.otp.send(**{**SEND.arguments, name: text})))
    assert told.startswith(f"{name}: has half of a surrogate pair")
    request = evolve(CreateAuthenticationRequest(**SEND.arguments), **{name: text})
    assert refused(lambda: side.run(client.otp.send(request))) == told
    assert not api.seen


@pytest.mark.parametrize(
    ("extra", "text"),
    [
        ({"note": HALF}, "note: has half of a surrogate pair"),
        ({"note": {"deep": [{"er": HALF}]}}, "note: has half of a surrogate pair"),
        ({"note": {HALF: 1}}, "note: has half of a surrogate pair"),
        ({HALF: 1}, r"'\ud83d': has half of a surrogate pair"),
        ({"note": float("nan")}, "note: "),
        ({"note": [float("inf")]}, "note: "),
        ({"note": 10**5000}, "note: Exceeds the limit"),
        ({"note": CYCLE}, "note: "),
        ({"note": DEEP}, "note: is nested too deeply"),
        ({"note": object()}, "note: Object of type object is not JSON serializable"),
        ({"note": {(1, 2): 3}}, "note: keys must be"),
    ],
    ids=range(11),
)
def test_what_can_not_be_sent_of_fields_that_are_new(
    connect: Connect, side: Side, api: Api, extra: dict[str, object], text: str
):
    client = connect()
    for example in (SEND, CHECK):
        arguments = {**example.arguments, "additional_properties": extra}
        assert refused(
            lambda example=example, arguments=arguments: side.run(example.call(client, **arguments))
        ).startswith(text)
    assert not api.seen


def test_a_null_character_is_sent(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(), **{**SEND.arguments, "device_model": "a\0b"}))
    assert api.only.json["device_model"] == "a\0b"


@pytest.mark.parametrize("text", [HALF, KEY + HALF, "\0"])
def test_settings(connect: Connect, side: Side, text: str):
    assert refused(lambda: connect(api_key=text)).startswith("api_key: ")
    assert refused(lambda: connect(base_url=f"https://api.example.com/{text}")).startswith("base_url: ")
    assert refused(lambda: connect(base_url=f"https://{text}.example.com/")).startswith("base_url: ")
    assert refused(lambda: connect(customer_uuid=text)).startswith("customer_uuid: ")
    assert refused(lambda: connect(headers={"X-Device": text})).startswith("headers: the value of 'X-Device'")
    assert refused(lambda: connect(headers={text[-1]: "x"})).startswith("headers: ")
    assert refused(lambda: connect().with_options(headers={"X": text})).startswith("headers: ")
    assert refused(lambda: side.run(SEND.call(connect(api_key=lambda: text)))).startswith("api_key: ")


@pytest.mark.parametrize("text", [HALF, ["a", HALF], {"a": HALF}])
def test_parts_of_a_request(text: object):
    in_path = evolve(GET, path="/orders/{id}")
    assert refused(lambda: request_for(in_path, path={"id": text})).startswith("id: ")
    assert refused(lambda: request_for(query={"q": text})).startswith("q: ")
    assert refused(lambda: request_for(headers={"X-A": text})).startswith("X-A: ")
    assert refused(lambda: request_for(cookies={"c": text})).startswith("c: ")
    for send in (form, multipart):
        assert refused(lambda send=send: send({"field": text})).startswith("field: ")
        assert refused(lambda send=send: send({HALF: "x"})).startswith(r"'\ud83d': ")
    assert refused(lambda: multipart({HALF: b"x"})).startswith(r"'\ud83d': ")
    assert refused(lambda: json_value([text])).startswith("body: ")


@pytest.mark.parametrize("number", [float("nan"), float("-inf"), 10**5000, CYCLE], ids=range(4))
def test_numbers_and_cycles_in_a_query(number: object):
    assert refused(lambda: request_for(query={"q": number})).startswith("q: ")


def test_a_customer_with_half_a_character_is_no_uuid(connect: Connect):
    assert refused(lambda: connect(customer_uuid=CUSTOMER + HALF)).startswith("customer_uuid: expected a UUID")
