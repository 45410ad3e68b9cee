"""Requests as they are on the wire."""

from uuid import UUID

import pytest

from ding_otp import CreateAuthenticationRequest, CreateCheckRequest, DeviceType, __version__

from .api import Api, Server
from .examples import AUTHENTICATION, CUSTOMER, KEY, OTHER_CUSTOMER, PHONE, SEND, Example
from .sides import Connect, Side


def test_keyword_arguments_become_the_json_body(connect: Connect, side: Side, api: Api, example: Example):
    side.run(example.call(connect()))
    assert api.only.json == example.arguments


def test_a_request_model_becomes_the_json_body(connect: Connect, side: Side, api: Api, example: Example):
    side.run(example.call(connect(), example.request(**example.arguments)))
    assert api.only.json == example.arguments


def test_operations_are_posts_to_their_paths(connect: Connect, side: Side, api: Api, example: Example):
    side.run(example.call(connect()))
    assert (api.only.method, api.only.path) == ("POST", example.path)


def test_headers_tell_key_client_and_media_types(connect: Connect, side: Side, api: Api, example: Example):
    side.run(example.call(connect()))
    seen = api.only
    assert seen.header("x-api-key") == KEY
    assert seen.header("user-agent") == f"ding-otp/{__version__}"
    assert seen.header("content-type") == "application/json"
    assert seen.header("accept") == "application/json"
    assert seen.header("content-length") == str(len(seen.body))


def test_no_header_is_sent_twice(connect: Connect, side: Side, api: Api, example: Example):
    side.run(example.call(connect()))
    names = [name.lower() for name, _ in api.only.headers]
    assert len(names) == len(set(names))


def test_the_host_header_names_the_server(connect: Connect, side: Side, api: Api, server: Server):
    side.run(SEND.call(connect()))
    assert api.only.header("host") == f"127.0.0.1:{server.port}"


def test_json_is_utf8_without_padding(connect: Connect, side: Side, api: Api):
    side.run(connect().otp.send(phone_number=PHONE, device_model="é"))
    assert ',"device_model":"é"'.encode() in api.only.body


def test_absent_fields_are_not_sent(connect: Connect, side: Side, api: Api):
    side.run(connect().otp.send(phone_number=PHONE))
    assert api.only.json == {"customer_uuid": CUSTOMER, "phone_number": PHONE}


def test_none_is_absent(connect: Connect, side: Side, api: Api):
    side.run(connect().otp.send(phone_number=PHONE, ip=None, device_type=None, customer_uuid=None))
    assert api.only.json == {"customer_uuid": CUSTOMER, "phone_number": PHONE}


def test_false_is_sent(connect: Connect, side: Side, api: Api):
    side.run(connect().otp.send(phone_number=PHONE, is_returning_user=False))
    assert api.only.json["is_returning_user"] is False


def test_fields_that_this_release_does_not_know_are_sent(connect: Connect, side: Side, api: Api):
    unknown = {"template_id": "t-1", "nested": {"list": [1, None, "é"]}, "nothing": None}
    side.run(connect().otp.send(CreateAuthenticationRequest(phone_number=PHONE, additional_properties=unknown)))
    assert api.only.json == {**unknown, "customer_uuid": CUSTOMER, "phone_number": PHONE}


def test_an_unknown_field_does_not_replace_a_known_one(connect: Connect, side: Side, api: Api):
    request = CreateAuthenticationRequest(phone_number=PHONE, additional_properties={"phone_number": "other"})
    side.run(connect().otp.send(request))
    assert api.only.json["phone_number"] == PHONE


@pytest.mark.parametrize(
    "given", [AUTHENTICATION, UUID(AUTHENTICATION), AUTHENTICATION.upper(), UUID(AUTHENTICATION).hex]
)
def test_uuids_may_be_strings_or_uuids(connect: Connect, side: Side, api: Api, given: UUID | str):
    side.run(connect().otp.retry(authentication_uuid=given))
    assert api.only.json["authentication_uuid"] == AUTHENTICATION


@pytest.mark.parametrize("given", ["IOS", DeviceType.IOS])
def test_enums_may_be_strings_or_members(connect: Connect, side: Side, api: Api, given: DeviceType | str):
    side.run(connect().otp.send(phone_number=PHONE, device_type=given))
    assert api.only.json["device_type"] == "IOS"


def test_an_enum_value_that_this_release_does_not_know_is_sent(connect: Connect, side: Side, api: Api):
    side.run(connect().otp.send(phone_number=PHONE, device_type="WATCH"))
    assert api.only.json["device_type"] == "WATCH"


def test_the_customer_of_the_client_is_filled_in(connect: Connect, side: Side, api: Api, example: Example):
    arguments = {name: value for name, value in example.arguments.items() if name != "customer_uuid"}
    client = connect(customer_uuid=UUID(OTHER_CUSTOMER))
    side.run(example.call(client, **arguments))
    side.run(example.call(client, example.request(**arguments)))
    assert [seen.json["customer_uuid"] for seen in api.seen] == [OTHER_CUSTOMER] * 2


def test_the_customer_of_the_call_comes_before_that_of_the_client(connect: Connect, side: Side, api: Api):
    side.run(connect().otp.send(phone_number=PHONE, customer_uuid=OTHER_CUSTOMER))
    assert api.only.json["customer_uuid"] == OTHER_CUSTOMER


def test_the_customer_may_come_from_the_environment(
    connect: Connect, side: Side, api: Api, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DING_CUSTOMER_UUID", OTHER_CUSTOMER)
    side.run(connect(customer_uuid=None).otp.send(phone_number=PHONE))
    assert api.only.json["customer_uuid"] == OTHER_CUSTOMER


def test_a_request_model_is_not_changed_by_sending_it(connect: Connect, side: Side, api: Api):
    request = CreateCheckRequest(authentication_uuid=AUTHENTICATION, check_code="1", additional_properties={"a": 1})
    side.run(connect().otp.check(request))
    side.run(connect().otp.check(request))
    assert request.customer_uuid is None
    assert request.additional_properties == {"a": 1}
    assert api.seen[0].json == api.seen[1].json
