"""A client that no one here wrote: the vendor's own SDK from PyPI, against the sandbox."""

from __future__ import annotations

import pytest
from ding import Ding
from ding.models import components, errors

from ding_sandbox import MAGIC_NUMBERS, Magic, Sandbox

from .api import CUSTOMER, NUMBER, UNKNOWN, wrong


class Vendor:
    """The vendor's SDK with its envelopes taken off."""

    def __init__(self, base_url: str) -> None:
        self._sdk = Ding(api_key="any", server_url=base_url)

    def send(self, phone_number: str = NUMBER, **fields: object) -> components.CreateAuthenticationResponse:
        request = components.CreateAuthenticationRequest(CUSTOMER, phone_number, **fields)
        return self._sdk.otp.create_authentication(request).create_authentication_response

    def check(self, uuid: str, code: str) -> components.CreateCheckResponse:
        request = components.CreateCheckRequest(authentication_uuid=uuid, check_code=code, customer_uuid=CUSTOMER)
        return self._sdk.otp.check(request).create_check_response

    def retry(self, uuid: str) -> components.RetryAuthenticationResponse:
        request = components.RetryAuthenticationRequest(authentication_uuid=uuid, customer_uuid=CUSTOMER)
        return self._sdk.otp.retry(request).retry_authentication_response

    def ask(self, magic: Magic) -> str:
        """The answer of the operation that a magic number is about."""
        sent = self.send(magic.phone_number)
        if magic.operation == "send":
            return str(sent.status.value)
        if magic.operation == "check":
            return str(self.check(sent.authentication_uuid, "wrong").status.value)
        return str(self.retry(sent.authentication_uuid).status.value)


@pytest.fixture
def vendor(sandbox: Sandbox) -> Vendor:
    return Vendor(sandbox.base_url)


def test_a_whole_life(vendor: Vendor, sandbox: Sandbox) -> None:
    sent = vendor.send(
        device_type=components.DeviceType.ANDROID,
        app_realm="FA+9qCX9VSu",
        is_returning_user=True,
        locale="fr-FR",
        correlation_id="mine",
    )
    assert sent.status.value == "pending"
    assert sent.expires_at > sent.created_at
    retried = vendor.retry(sent.authentication_uuid)
    assert (retried.status.value, retried.remaining_retry) == ("approved", 2)
    assert retried.next_retry_at > retried.created_at
    code = sandbox.wait_for_code(NUMBER)
    answers = [vendor.check(sent.authentication_uuid, typed) for typed in (wrong(code), code, code)]
    assert [answer.status.value for answer in answers] == ["invalid", "valid", "already_validated"]


@pytest.mark.parametrize(
    "magic",
    [magic for magic in MAGIC_NUMBERS if not magic.is_error],
    ids=lambda magic: f"{magic.operation}-{magic.answer}",
)
def test_every_status_of_every_operation(vendor: Vendor, magic: Magic) -> None:
    assert vendor.ask(magic) == magic.answer


@pytest.mark.parametrize(
    "magic",
    [magic for magic in MAGIC_NUMBERS if magic.is_error],
    ids=lambda magic: f"{magic.operation}-{magic.answer}",
)
def test_every_error(vendor: Vendor, magic: Magic) -> None:
    if magic.http_status == 400:
        with pytest.raises(errors.ErrorResponse) as refused:
            vendor.ask(magic)
        assert refused.value.code.value == magic.answer
        assert refused.value.doc_url.endswith(f"#{magic.answer}")
    else:
        with pytest.raises(errors.SDKError) as failed:
            vendor.ask(magic)
        assert failed.value.status_code == 500


def test_errors_of_the_operations_after_send(vendor: Vendor) -> None:
    with pytest.raises(errors.ErrorResponse) as checked:
        vendor.check(UNKNOWN, "123456")
    with pytest.raises(errors.ErrorResponse) as retried:
        vendor.retry(UNKNOWN)
    assert checked.value.code is retried.value.code is errors.Code.INVALID_AUTH_UUID
