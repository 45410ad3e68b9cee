"""What a call takes, as `inspect`, pydantic and `unittest.mock` see it, and what a misspelt argument is told."""

import inspect
import traceback
from typing import Any, get_type_hints
from unittest import mock
from uuid import UUID

import pydantic
import pytest

from ding_otp import AsyncDing, CreateAuthenticationRequest, CreateCheckRequest, CreateCheckResponse, Ding, RawResponse
from ding_otp._signatures import takes_keywords
from ding_otp.resources import AsyncOtp, Otp

from .api import Api
from .examples import AUTHENTICATION, CODE, CUSTOMER, EXAMPLES, PHONE, Example
from .sides import Async, Connect, Side

CLASSES = {"sync": Otp, "async": AsyncOtp}


@pytest.fixture(params=["socket"])
def link(request: pytest.FixtureRequest) -> str:
    """Nothing here depends on how requests are sent."""
    return request.param


@pytest.fixture(params=["plain", "raw"])
def otp(request: pytest.FixtureRequest, connect: Connect) -> Any:
    """The calls, and those through `with_raw_response`."""
    otp = connect().otp
    return otp if request.param == "plain" else otp.with_raw_response


def test_a_signature_has_the_keywords_with_types_and_defaults(otp: Any):
    parameters = inspect.signature(otp.check).parameters
    assert list(parameters) == ["authentication_uuid", "check_code", "customer_uuid"]
    assert {item.kind for item in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert [item.annotation for item in parameters.values()] == [UUID | str, str, UUID | str | None]
    empty = inspect.Parameter.empty
    assert [item.default for item in parameters.values()] == [empty, empty, None]


def test_a_signature_has_the_fields_of_the_request_model(otp: Any, example: Example):
    fields = inspect.signature(example.request).parameters.keys() - {"additional_properties"}
    assert inspect.signature(getattr(otp, example.name)).parameters.keys() == fields


def test_a_signature_has_the_type_of_the_value(connect: Connect):
    otp = connect().otp
    assert inspect.signature(otp.check).return_annotation is CreateCheckResponse
    assert inspect.signature(otp.with_raw_response.check).return_annotation == RawResponse[CreateCheckResponse]


def test_type_hints_are_those_of_the_signature(otp: Any, example: Example):
    call = getattr(otp, example.name)
    signature = inspect.signature(call)
    assert get_type_hints(call) == {
        **{name: parameter.annotation for name, parameter in signature.parameters.items()},
        "return": signature.return_annotation,
    }


def test_name_documentation_and_kind_of_a_raw_call_are_those_of_the_call(connect: Connect, side: Side):
    otp = connect().otp
    for example in EXAMPLES:
        call, raw = getattr(otp, example.name), getattr(otp.with_raw_response, example.name)
        assert (raw.__name__, raw.__doc__) == (call.__name__, call.__doc__)
        assert inspect.iscoroutinefunction(raw) == inspect.iscoroutinefunction(call) == isinstance(side, Async)


def test_a_signature_binds_keywords_or_one_request_model(otp: Any):
    signature = inspect.signature(otp.check)
    signature.bind(authentication_uuid=AUTHENTICATION, check_code=CODE)
    signature.bind(CreateCheckRequest(authentication_uuid=AUTHENTICATION, check_code=CODE))


WRONG: dict[str, tuple[tuple[object, ...], dict[str, object]]] = {
    "nothing": ((), {}),
    "a keyword too few": ((), {"authentication_uuid": AUTHENTICATION}),
    "no such keyword": ((), {"authentication_uuid": AUTHENTICATION, "check_code": CODE, "code": CODE}),
    "both forms": ((object(),), {"customer_uuid": CUSTOMER}),
    "two positions": ((object(), object()), {}),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_an_autospec_refuses_what_the_call_would_refuse(otp: Any, side: Side, wrong: str):
    args, kwargs = WRONG[wrong]
    with pytest.raises(TypeError):
        side.run(mock.create_autospec(otp.check)(*args, **kwargs))  # Python 3.13 refuses when it is awaited


@pytest.mark.parametrize("wrong", WRONG)
def test_a_patched_call_refuses_it_too(connect: Connect, side: Side, wrong: str):
    args, kwargs = WRONG[wrong]
    with mock.patch.object(CLASSES[side.name], "check", autospec=True), pytest.raises(TypeError):
        side.run(connect().otp.check(*args, **kwargs))


def test_a_patched_call_takes_what_the_call_takes(connect: Connect, side: Side, api: Api):
    otp = connect().otp
    with mock.patch.object(CLASSES[side.name], "send", autospec=True, return_value=5) as sent:
        assert side.run(otp.send(phone_number=PHONE)) == 5
        assert side.run(otp.send(CreateAuthenticationRequest(phone_number=PHONE))) == 5
    sent.assert_any_call(otp, phone_number=PHONE)
    assert not api.seen


def test_an_autospec_of_a_client_has_its_calls(connect: Connect):
    ding = mock.create_autospec(connect())
    ding.otp.send.return_value = 5
    with pytest.raises(TypeError):
        ding.otp.send(phone=PHONE)
    with pytest.raises(AttributeError):
        _ = ding.otp.resend


def test_pydantic_makes_a_schema_of_a_call(otp: Any):
    schema = pydantic.TypeAdapter(otp.check).json_schema()
    assert schema["required"] == ["authentication_uuid", "check_code"]
    assert schema["properties"]["check_code"]["type"] == "string"
    assert not schema["additionalProperties"]


@pytest.mark.parametrize(
    ("name", "given", "meant"),
    [
        ("send", "phone", "phone_number"),
        ("send", "phonenumber", "phone_number"),
        ("send", "customer_id", "customer_uuid"),
        ("check", "code", "check_code"),
        ("retry", "auth_uuid", "authentication_uuid"),
    ],
)
def test_a_misspelt_argument_is_told_what_was_meant(otp: Any, side: Side, api: Api, name: str, given: str, meant: str):
    with pytest.raises(TypeError) as caught:
        side.run(getattr(otp, name)(**{given: "x"}))
    assert str(caught.value) == f"unexpected keyword argument {given!r}; did you mean {meant!r}?"
    assert not api.seen


def test_an_argument_like_no_other_is_only_refused(otp: Any, side: Side):
    with pytest.raises(TypeError) as caught:
        side.run(otp.send(phone_number=PHONE, zzz=1))
    assert str(caught.value) == "unexpected keyword argument 'zzz'"


def test_signatures_are_those_of_the_class_too():
    for kind in (Otp, AsyncOtp):
        assert list(inspect.signature(kind.retry).parameters) == ["self", "authentication_uuid", "customer_uuid"]


def test_a_call_whose_overloads_are_not_known_is_left_as_it_is():
    """As in code that was compiled."""

    def call(**fields: object) -> dict[str, object]:
        return fields

    assert takes_keywords(call) is call
    assert str(inspect.signature(call)) == "(**fields: object) -> dict[str, object]"


def test_a_misspelt_option_of_a_client_is_told_what_was_meant(side: Side):
    client: Any = {"sync": Ding, "async": AsyncDing}[side.name]
    with pytest.raises(TypeError) as caught:
        client(api_key="private-of-a-client", timout=3)
    assert str(caught.value) == f"{client.__name__}: unexpected keyword argument 'timout'; did you mean 'timeout'?"
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)][1:]
    assert not [frame for frame in frames if "private-of-a-client" in repr(frame.f_locals)]


def test_a_client_of_ones_own_may_have_other_options():
    class Own(Ding):
        def __init__(self, tenant: str, **options: Any) -> None:
            super().__init__(**options)
            self.tenant = tenant

    with Own(tenant="a", api_key="k", customer_uuid="8f1196d5-806e-4b71-9b24-5f96ec052808") as own:
        assert own.tenant == "a"
