"""Models and enums in pydantic's models: read, checked, written as JSON, and described."""

import json
import sys
from datetime import UTC, datetime
from io import BytesIO
from typing import IO, Annotated, Any
from uuid import UUID

import pytest
from attrs import frozen
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, TypeAdapter, ValidationError

from ding_otp import (
    AuthenticationStatus,
    CheckStatus,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    DeviceType,
    ErrorResponse,
    _pydantic,
    webhooks,
)
from ding_otp._model import APIModel

from .examples import AUTHENTICATION, CODE, EXAMPLES, IP, PHONE, SEND
from .runtime import open_enum
from .test_imports import loaded
from .test_webhooks import EVENT

MODELS = [
    *((example.request, example.arguments) for example in EXAMPLES),
    *((example.response, example.answer) for example in EXAMPLES),
    (ErrorResponse, {"code": "bad_request", "message": "no"}),
    (webhooks.AttemptEvent, {**EVENT, "type": "attempt", "time": "2024-05-01T10:00:00+00:00"}),
]


class Login(BaseModel):
    """What an application keeps of a login."""

    name: str
    sent: CreateAuthenticationResponse
    request: CreateAuthenticationRequest | None = None
    earlier: list[CreateAuthenticationResponse] = []
    by_device: dict[DeviceType, CreateAuthenticationResponse] = {}
    last: CheckStatus = CheckStatus.VALID


LOGIN = {
    "name": "Ada",
    "sent": {**SEND.answer, "more": [1]},
    "request": {"phone_number": PHONE, "device_type": "WATCH"},
    "earlier": [{"status": "rate_limited"}],
    "by_device": {"IOS": {}},
    "last": "on_hold",
}


@pytest.mark.parametrize(("model", "data"), MODELS)
def test_a_model_is_read_and_written_as_json(model: Any, data: dict[str, object]):
    adapter = TypeAdapter(model)
    value = model.from_dict(data)
    assert adapter.validate_python(data) == adapter.validate_json(json.dumps(data)) == value
    assert adapter.validate_python(value) is value
    assert adapter.dump_python(value) == adapter.dump_python(value, mode="json") == value.to_dict()
    assert json.loads(adapter.dump_json(value)) == data
    assert dict(value) == value.to_dict()


class Anything(BaseModel):
    value: Any
    values: dict[str, object]


@pytest.mark.parametrize(("model", "data"), MODELS)
def test_a_model_is_written_as_json_where_its_type_is_not_known(model: Any, data: dict[str, object]):
    anything = Anything(value=model.from_dict(data), values={"a": [model.from_dict(data)]})
    expected = {"value": data, "values": {"a": [data]}}
    assert json.loads(anything.model_dump_json()) == anything.model_dump(mode="json") == expected


def test_models_and_enums_are_fields():
    login = Login.model_validate(LOGIN)
    assert login.sent.authentication_uuid == UUID(AUTHENTICATION)
    assert login.sent.created_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert login.sent.additional_properties == {"more": [1]}
    assert login.request == CreateAuthenticationRequest(phone_number=PHONE, device_type="WATCH")
    assert login.earlier == [CreateAuthenticationResponse(status=AuthenticationStatus.RATE_LIMITED)]
    assert login.by_device == {DeviceType.IOS: CreateAuthenticationResponse()}
    assert login.last == "on_hold"
    assert not login.last.is_known
    assert json.loads(login.model_dump_json()) == LOGIN
    assert Login.model_validate_json(login.model_dump_json()) == login
    assert Login.model_validate(login.model_dump()) == login


@pytest.mark.parametrize(
    ("data", "where", "said"),
    [
        ({"ip": IP}, ("phone_number",), "Field required"),
        ({"phone_number": 5}, ("phone_number",), "expected a string, got a number"),
        ({"phone_number": PHONE, "ip": [IP]}, ("ip",), "expected a string, got an array"),
        ({"phone_number": PHONE, "customer_uuid": PHONE}, ("customer_uuid",), "expected a UUID"),
        ([PHONE], (), "expected an object, got an array"),
        (PHONE, (), "expected an object, got a string"),
        (CreateCheckRequest(authentication_uuid=AUTHENTICATION, check_code=CODE), (), "expected an object, got Create"),
    ],
)
def test_what_does_not_fit_is_told_with_its_place_and_without_its_value(
    data: object, where: tuple[str, ...], said: str
):
    class Form(BaseModel):
        request: CreateAuthenticationRequest

    with pytest.raises(ValidationError) as caught:
        Form.model_validate({"request": data})
    (error,) = caught.value.errors()
    assert error["loc"] == ("request", *where)
    assert said in error["msg"]
    assert PHONE[1:-2] not in str(caught.value)
    assert CODE not in str(caught.value)
    assert IP not in str(caught.value)


def test_an_odd_field_of_an_answer_does_not_cost_it_here_either():
    value = TypeAdapter(CreateAuthenticationResponse).validate_python({**SEND.answer, "created_at": "soon"})
    assert (value.created_at, value.additional_properties) == (None, {"created_at": "soon"})


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("authentication", webhooks.AuthenticationEvent),
        ("attempt", webhooks.AttemptEvent),
        ("delivery_status", webhooks.DeliveryStatusEvent),
        ("a new one", webhooks.WebhookEvent),
    ],
)
def test_an_event_is_read_by_its_tag(tag: str, kind: type):
    adapter: TypeAdapter[webhooks.Event] = TypeAdapter(webhooks.Event)
    posted = {**EVENT, "type": tag}
    event = adapter.validate_python(posted)
    assert type(event) is kind
    assert isinstance(event, webhooks.Event)
    assert event == webhooks.parse(posted)
    assert adapter.validate_json(json.dumps(posted)) == event
    assert adapter.validate_python(event) is event
    assert json.loads(adapter.dump_json(event)) == event.to_dict()
    assert len(adapter.json_schema()["anyOf"]) == 4
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python([PHONE])
    assert PHONE not in str(caught.value)


def test_an_event_is_the_body_of_a_route():
    app = FastAPI()

    @app.post("/ding")
    def received(event: Annotated[webhooks.Event, Body()]) -> str:
        return type(event).__name__

    client = TestClient(app)
    for kind in (webhooks.AttemptEvent, webhooks.DeliveryStatusEvent):
        tag = kind.__name__.removesuffix("Event").replace("Status", "_status").lower()
        assert client.post("/ding", json={**EVENT, "type": tag}).json() == kind.__name__
    assert "DeliveryStatusEvent" in app.openapi()["components"]["schemas"]


def test_models_are_described():
    schema = Login.model_json_schema()
    definitions = schema["$defs"]
    assert {"CreateAuthenticationResponse", "CreateAuthenticationRequest"} <= set(definitions)
    request = definitions["CreateAuthenticationRequest"]
    assert request["required"] == ["phone_number"]
    assert request["title"] == "CreateAuthenticationRequest"
    assert request["description"].startswith("Whom to send a code to")
    assert request["additionalProperties"] is True
    assert request["properties"]["phone_number"]["type"] == "string"
    assert request["properties"]["phone_number"]["description"].startswith("Phone number that the code goes to")
    assert {"format": "uuid", "type": "string"} in request["properties"]["customer_uuid"]["anyOf"]
    created = definitions["CreateAuthenticationResponse"]["properties"]["created_at"]
    assert {"format": "date-time", "type": "string"} in created["anyOf"]
    assert "additional_properties" not in request["properties"]
    assert Login.model_json_schema(mode="serialization")["$defs"].keys() == definitions.keys()


def test_a_model_in_a_model_is_described():
    definitions = TypeAdapter(webhooks.AttemptEvent).json_schema()["$defs"]
    assert definitions["Price"]["properties"]["amount"]["anyOf"] == [{"type": "number"}, {"type": "null"}]


def test_an_enum_is_described_as_open():
    schema = TypeAdapter(CheckStatus).json_schema()
    known, other = schema["anyOf"]
    assert known == {"type": "string", "enum": [status.value for status in CheckStatus]}
    assert other == {"type": "string"}
    assert schema["title"] == "CheckStatus"


def test_enums_take_values_of_their_type_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "runtime._pydantic", _pydantic)  # a template, which enums take nothing of

    class Port(open_enum.OpenIntEnum):
        HTTP = 80

    ports, devices = TypeAdapter(Port), TypeAdapter(DeviceType)
    assert ports.validate_python(80) is Port.HTTP
    assert ports.validate_json("8080") == Port(8080)
    assert ports.dump_json(Port.HTTP) == b"80"
    assert ports.json_schema()["anyOf"] == [{"type": "integer", "enum": [80]}, {"type": "integer"}]
    assert devices.validate_python(DeviceType.IOS) is devices.validate_python("IOS") is DeviceType.IOS
    for adapter, wrong in ((ports, "eighty"), (devices, 5), (devices, None)):
        with pytest.raises(ValidationError):
            adapter.validate_python(wrong)


def test_pydantic_is_not_needed():
    program = "from ding_otp import CreateAuthenticationRequest\nCreateAuthenticationRequest(phone_number='').to_json()"
    assert not {"pydantic", "pydantic_core"} & loaded(program)


def test_a_subclass_in_a_module_without_a_package_is_read():
    class Own(CreateAuthenticationResponse):
        pass

    for module in ("__main__", "shop.models"):
        Own.__module__ = module
        adapter = TypeAdapter(Own)
        found = adapter.validate_python({"status": "pending", "created_at": "2026-01-01T00:00:00Z"})
        assert type(found) is Own
        assert found.status == "pending"
        assert "created_at" in adapter.json_schema()["properties"]


@frozen(kw_only=True, slots=False)
class Upload(APIModel):
    name: str
    content: bytes | IO[bytes] | None = None


def test_a_model_with_a_file_among_its_fields_is_described():
    upload = Upload(name="a", content=BytesIO(b"x"))
    adapter = TypeAdapter(Upload)
    assert adapter.validate_python(upload) is upload
    assert set(adapter.json_schema()["properties"]) == {"name", "content"}
