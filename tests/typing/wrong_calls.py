"""What users must not write. Type checkers refuse each line that says `wrong`, and no other; it is never run."""

import httpx

from ding_otp import (
    AsyncDing,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    CreateCheckResponse,
    Ding,
    DingError,
    RetryAuthenticationRequest,
)


def arguments(ding: Ding, request: CreateAuthenticationRequest, check: CreateCheckRequest) -> None:
    ding.otp.send()  # wrong: a number is needed
    ding.otp.send("+1234567890")  # wrong: arguments have names
    ding.otp.send(phone_number=1234567890)  # wrong: a string
    ding.otp.send(phone_number=None)  # wrong: not None
    ding.otp.send(phone_number="+1", device_type="WATCH")  # wrong: no known type
    ding.otp.send(phone_number="+1", is_returning_user="yes")  # wrong: a boolean
    ding.otp.send(phone_number="+1", customer_uuid=5)  # wrong: a UUID or a string
    ding.otp.send(phone_number="+1", template_id="t")  # wrong: no such argument
    ding.otp.send(request, ip="192.0.2.1")  # wrong: one or the other
    ding.otp.send(check)  # wrong: the request of another call
    ding.otp.send({"phone_number": "+1"})  # wrong: no request model
    ding.otp.check(authentication_uuid="x")  # wrong: a code is needed
    ding.otp.check(check_code="123456")  # wrong: an authentication is needed
    ding.otp.check(authentication_uuid="x", check_code=123456)  # wrong: a string
    ding.otp.retry()  # wrong: an authentication is needed
    ding.otp.retry(authentication_uuid=None)  # wrong: not None
    ding.otp.resend(authentication_uuid="x")  # wrong: no such call


def models(request: CreateAuthenticationRequest) -> None:
    CreateAuthenticationRequest()  # wrong: a number is needed
    CreateAuthenticationRequest("+1")  # wrong: arguments have names
    CreateAuthenticationRequest(phone_number="+1", ip=5)  # wrong: a string
    CreateAuthenticationRequest(phone_number="+1", customer_uuid=5)  # wrong: a UUID or a string
    CreateCheckRequest(authentication_uuid="x")  # wrong: a code is needed
    RetryAuthenticationRequest()  # wrong: an authentication is needed
    CreateCheckResponse(status=5)  # wrong: a status or a string
    CreateCheckResponse(status="on hold")  # wrong: not a known one; CheckStatus("on hold") is any
    CreateCheckResponse.from_json({"status": "valid"})  # wrong: its text
    request.phone_number = "+2"  # wrong: models do not change


def results(sent: CreateAuthenticationResponse, checked: CreateCheckResponse, ding: Ding) -> None:
    print(sent.authentication_uuid.hex)  # wrong: it may be absent
    print(sent.expiry)  # wrong: no such field
    print(checked.status.value)  # wrong: it may be absent
    ding.otp.retry(authentication_uuid=sent.authentication_uuid)  # wrong: it may be absent
    print(ding.otp.with_raw_response.send(phone_number="+1").status)  # wrong: the value is in `parsed`
    ding.otp.with_raw_response.send(phone=1)  # wrong: no such argument
    ding.otp.with_raw_response.send()  # wrong: a number is needed


def clients(own: httpx.Client, async_own: httpx.AsyncClient, ding: Ding) -> None:
    Ding("key")  # wrong: arguments have names
    Ding(api_key=5)  # wrong: a string or a function
    Ding(timeout="30")  # wrong: a number
    Ding(max_retries=None)  # wrong: a number
    Ding(http_client=async_own)  # wrong: the other kind
    AsyncDing(http_client=own)  # wrong: the other kind
    Ding(headers={"X": 1})  # wrong: strings
    ding.with_options(api_key=5)  # wrong: a string or a function
    ding.with_options(customer_uuid=5)  # wrong: a UUID or a string
    ding.with_options(base_url=5)  # wrong: a string
    ding.with_options(query="a=b")  # wrong: a mapping
    ding.with_options(max_response_bytes=5)  # wrong: not an option of copies
    ding.aclose()  # wrong: of the other client


async def async_vault() -> str:
    return "key"


async def async_calls(ding: AsyncDing) -> None:
    Ding(api_key=async_vault)  # wrong: only the other client awaits
    print((await ding.otp.send()).status)  # wrong: a number is needed
    print(ding.otp.send(phone_number="+1").status)  # wrong: not awaited
    print(ding.otp.with_raw_response.check(authentication_uuid="x", check_code="1").parsed)  # wrong: not awaited
    ding.close()  # wrong: of the other client


def errors(error: DingError) -> None:
    print(error.status_code)  # wrong: only some have one
    print(error.may_have_been_processed.is_safe)  # wrong: a boolean
