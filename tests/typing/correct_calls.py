"""What users write. Type checkers read this file, and find nothing; it is never run."""

from collections.abc import Awaitable
from datetime import datetime
from typing import assert_type
from uuid import UUID

import httpx

from ding_otp import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncDing,
    AuthenticationStatus,
    CheckStatus,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    CreateCheckResponse,
    DeviceType,
    DeviceTypeLiteral,
    Ding,
    DingError,
    ErrorCode,
    RateLimitError,
    RawResponse,
    ResponseDecodeError,
    RetryAuthenticationRequest,
    RetryAuthenticationResponse,
    RetryStatus,
)
from ding_sandbox import SandboxClient


def by_keywords(ding: Ding, authentication: UUID) -> None:
    assert_type(ding.otp.send(phone_number="+1234567890"), CreateAuthenticationResponse)
    assert_type(
        ding.otp.send(
            phone_number="+1234567890",
            customer_uuid="8f1196d5-806e-4b71-9b24-5f96ec052808",
            ip="192.0.2.1",
            device_id="a",
            device_type="ANDROID",
            device_model="Pixel 9",
            os_version="15",
            app_version="1.0.0",
            app_realm="FA+9qCX9VSu",
            callback_url="https://example.com/callback",
            is_returning_user=True,
        ),
        CreateAuthenticationResponse,
    )
    assert_type(ding.otp.check(authentication_uuid=authentication, check_code="123456"), CreateCheckResponse)
    assert_type(ding.otp.retry(authentication_uuid=str(authentication)), RetryAuthenticationResponse)


def by_hand(response: httpx.Response) -> None:
    checked = CreateCheckResponse(status="valid", authentication_uuid="e0e7b0e9-739d-424b-922f-1c2cb48ab077")
    assert_type(checked.status, CheckStatus | None)
    assert_type(CreateCheckResponse.from_json(checked.to_json()), CreateCheckResponse)
    assert_type(CreateAuthenticationRequest.from_dict({"phone_number": "+1"}), CreateAuthenticationRequest)
    assert_type(dict(checked), dict[str, object])
    assert_type(RateLimitError.from_response(response), RateLimitError)
    assert_type(APIStatusError.from_response(response, call="otp.send"), APIStatusError)
    assert_type(ResponseDecodeError.from_response(response, problem="no"), ResponseDecodeError)


def by_request(ding: Ding, authentication: UUID) -> None:
    send = CreateAuthenticationRequest(phone_number="+1", additional_properties={"template_id": "t"})
    check = CreateCheckRequest(authentication_uuid=authentication, check_code="1", customer_uuid=authentication)
    assert_type(ding.otp.send(send), CreateAuthenticationResponse)
    assert_type(ding.otp.check(check), CreateCheckResponse)
    assert_type(
        ding.otp.retry(RetryAuthenticationRequest(authentication_uuid=str(authentication))), RetryAuthenticationResponse
    )


def enums(ding: Ding, device: DeviceTypeLiteral) -> None:
    ding.otp.send(phone_number="+1", device_type=device)
    ding.otp.send(phone_number="+1", device_type=DeviceType.IOS)
    ding.otp.send(phone_number="+1", device_type=DeviceType("WATCH"))
    assert_type(DeviceType("WATCH").is_known, bool)


def results(sent: CreateAuthenticationResponse, again: RetryAuthenticationResponse) -> None:
    assert_type(sent.authentication_uuid, UUID | None)
    assert_type(sent.status, AuthenticationStatus | None)
    assert_type(sent.created_at, datetime | None)
    assert_type(sent.expires_at, datetime | None)
    assert_type(again.status, RetryStatus | None)
    assert_type(again.next_retry_at, datetime | None)
    assert_type(again.remaining_retry, int | None)
    assert_type(sent.additional_properties, dict[str, object])
    assert_type(sent.to_dict(), dict[str, object])
    assert_type(CreateAuthenticationResponse.from_dict({}), CreateAuthenticationResponse)


def statuses(checked: CreateCheckResponse) -> str:
    if checked.status == "valid":
        return "welcome"
    if checked.status in (CheckStatus.INVALID, CheckStatus.RATE_LIMITED, CheckStatus("unknown")):
        return "no"
    return str(checked.status)


def flow(ding: Ding) -> bool:
    authentication = ding.otp.send(phone_number="+1234567890")
    if authentication.authentication_uuid is None:
        return False
    result = ding.otp.check(authentication_uuid=authentication.authentication_uuid, check_code="123456")
    return result.status == CheckStatus.VALID


def raw(ding: Ding) -> None:
    response = ding.otp.with_raw_response.send(phone_number="+1234567890", device_type="IOS")
    assert_type(response, RawResponse[CreateAuthenticationResponse])
    assert_type(response.parsed, CreateAuthenticationResponse)
    assert_type(response.status_code, int)
    assert_type(response.headers, httpx.Headers)
    assert_type(response.content_type, str | None)
    assert_type(response.request_id, str | None)
    assert_type(response.retry_count, int)
    assert_type(response.http_response, httpx.Response)
    request = RetryAuthenticationRequest(authentication_uuid="x")
    assert_type(ding.otp.with_raw_response.retry(request).parsed, RetryAuthenticationResponse)
    assert_type(ding.otp.with_raw_response.check(authentication_uuid="x", check_code="1").parsed, CreateCheckResponse)


def clients(key: str) -> None:
    Ding()
    Ding(api_key=key, customer_uuid="x", base_url="http://localhost", timeout=None, max_retries=0)
    Ding(api_key=lambda: key, headers={"X-Team": "a"}, retry_non_idempotent=True, max_response_bytes=1024)
    with httpx.Client() as own, Ding(http_client=own) as ding:
        assert_type(ding, Ding)
        assert_type(ding.with_options(timeout=5, max_retries=1, headers={"X-Team": "b"}), Ding)
        ding.with_options(timeout=None).otp.send(phone_number="+1")
        ding.with_options(api_key=lambda: key, customer_uuid="x", base_url="http://localhost", query={"a": [1, "b"]})
        ding.close()


async def async_clients(key: str) -> None:
    async def vault() -> str:
        return key

    def later() -> Awaitable[str]:
        return vault()

    AsyncDing(api_key=vault)
    AsyncDing(api_key=later)
    AsyncDing(api_key=lambda: key)
    async with httpx.AsyncClient() as own, AsyncDing(http_client=own) as ding:
        assert_type(ding, AsyncDing)
        assert_type(ding.with_options(timeout=5.5, api_key=vault), AsyncDing)
        await ding.aclose()


async def async_calls(ding: AsyncDing, authentication: UUID) -> None:
    request = CreateAuthenticationRequest(phone_number="+1")
    assert_type(await ding.otp.send(phone_number="+1", device_type="WEB"), CreateAuthenticationResponse)
    assert_type(await ding.otp.send(request), CreateAuthenticationResponse)
    assert_type(await ding.otp.check(authentication_uuid=authentication, check_code="1"), CreateCheckResponse)
    assert_type(await ding.otp.retry(authentication_uuid=authentication), RetryAuthenticationResponse)
    response = await ding.otp.with_raw_response.send(phone_number="+1")
    assert_type(response, RawResponse[CreateAuthenticationResponse])
    assert_type((await ding.otp.with_raw_response.send(request)).parsed, CreateAuthenticationResponse)


def errors(ding: Ding) -> str:
    try:
        ding.otp.send(phone_number="+1")
    except RateLimitError as error:
        assert_type(error.request_id, str | None)
    except APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.code, ErrorCode | None)
        assert_type(error.message, str | None)
        assert_type(error.doc_url, str | None)
        assert_type(error.response, httpx.Response)
        assert_type(error.body, bytes)
        assert_type(error.retry_after, float | None)
        if error.code == ErrorCode.BLOCKED_NUMBER:
            return "blocked"
    except APITimeoutError:
        return "too slow"
    except APIConnectionError as error:
        assert_type(error.may_have_been_processed, bool)
    except ResponseDecodeError as error:
        assert_type(error.body, bytes)
    except DingError as error:
        return str(error)
    return ""


def sandbox(running: SandboxClient, sent: CreateAuthenticationResponse) -> None:
    assert sent.authentication_uuid
    running.authentication(sent.authentication_uuid)
    running.authentication(str(sent.authentication_uuid))
    running.webhooks(sent.authentication_uuid)
    running.webhooks(str(sent.authentication_uuid))
    running.webhooks()
