# Generated from the API's description. Edit that or the templates, not this file.
"""Send one-time codes to phone numbers and check what was typed."""

from functools import cached_property
from typing import Any, Final, overload
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import (
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    CreateCheckResponse,
    DeviceType,
    DeviceTypeLiteral,
    RetryAuthenticationRequest,
    RetryAuthenticationResponse,
)

_SEND = Operation(
    name="otp.send",
    method="POST",
    path="/authentication",
    decode=json_body(CreateAuthenticationResponse.from_dict),
    security=(("ApiKey",),),
    global_fields=("customer_uuid",),
    sensitive_fields=("phone_number", "ip", "device_id"),
)
_CHECK = Operation(
    name="otp.check",
    method="POST",
    path="/check",
    decode=json_body(CreateCheckResponse.from_dict),
    security=(("ApiKey",),),
    global_fields=("customer_uuid",),
    sensitive_fields=("check_code",),
    identity_fields=("authentication_uuid",),
)
_RETRY = Operation(
    name="otp.retry",
    method="POST",
    path="/retry",
    decode=json_body(RetryAuthenticationResponse.from_dict),
    security=(("ApiKey",),),
    global_fields=("customer_uuid",),
    identity_fields=("authentication_uuid",),
)


class Otp:
    """Send one-time codes to phone numbers and check what was typed."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return OtpWithRawResponse(self)

    @overload
    def send(
        self,
        /,
        *,
        phone_number: str,
        customer_uuid: UUID | str | None = None,
        ip: str | None = None,
        device_id: str | None = None,
        device_type: DeviceType | DeviceTypeLiteral | None = None,
        device_model: str | None = None,
        os_version: str | None = None,
        app_version: str | None = None,
        app_realm: str | None = None,
        callback_url: str | None = None,
        is_returning_user: bool | None = None,
    ) -> CreateAuthenticationResponse: ...
    @overload
    def send(self, request: CreateAuthenticationRequest, /) -> CreateAuthenticationResponse: ...

    @takes_keywords
    def send(
        self, request: CreateAuthenticationRequest | None = None, /, **fields: Any
    ) -> CreateAuthenticationResponse:
        """Create an authentication.

        Sends a one-time code to a phone number. Every call may send a message that costs money, so the client never
        repeats one that the server may have received.

        Example:
            ```python
            with Ding() as ding:
                response = ding.otp.send(phone_number="+1234567890")
            ```

        Args:
            request: All of the following in one object, instead of them.
            phone_number: Phone number that the code goes to, in E.164 form. Example: `+1234567890`.
            customer_uuid: UUID of the customer, from the API settings of the dashboard. Example:
                `8f1196d5-806e-4b71-9b24-5f96ec052808`. It may be given once to the client instead.
            ip: IP address of the person's device; helps to recognise fraud. Example: `192.0.2.1`.
            device_id: Identifier of the device, `ANDROID_ID` on Android and `identifierForVendor` on iOS. Example:
                `8f0c5b3e-6a2d-4c1b-9e7f-2d4a6b8c0e1f`.
            device_type: Kind of the device that asked for the code. Example: `IOS`.
            device_model: Model of the device. Example: `iPhone 15 Pro`.
            os_version: Version of the device's operating system. Example: `13.2.1`.
            app_version: Version of the application that asked for the code. Example: `1.0.0`.
            app_realm: Hash of the Android SMS Retriever API. It is added to the message, so that Android can hand the
                code to the application by itself. Goes with the device type `ANDROID` only. Example: `kX3z9qPb7Lw`.
            callback_url: Webhook that delivery events are posted to. Example: `https://example.com/callback`.
            is_returning_user: Whether the application has seen this person before. Example: `True`.

        Returns:
            The authentication exists; its status says whether a code is on its way.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_SEND, Arguments(body=request_model(CreateAuthenticationRequest, given, fields)))

    @overload
    def check(
        self, /, *, authentication_uuid: UUID | str, check_code: str, customer_uuid: UUID | str | None = None
    ) -> CreateCheckResponse: ...
    @overload
    def check(self, request: CreateCheckRequest, /) -> CreateCheckResponse: ...

    @takes_keywords
    def check(self, request: CreateCheckRequest | None = None, /, **fields: Any) -> CreateCheckResponse:
        """Check an authentication code.

        Compares the code that the person typed with the one that was sent. A wrong code is no error: it is the status
        `invalid`. Each check counts towards a limit.

        Example:
            ```python
            with Ding() as ding:
                send_response = ding.otp.send(phone_number="+1234567890")
                assert send_response.authentication_uuid is not None
                response = ding.otp.check(
                    authentication_uuid=send_response.authentication_uuid,
                    check_code="123456",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            authentication_uuid: UUID of the authentication, as `send` returned it. Example:
                `e0e7b0e9-739d-424b-922f-1c2cb48ab077`.
            check_code: The code that the person typed. Example: `123456`.
            customer_uuid: UUID of the customer, from the API settings of the dashboard. Example:
                `8f1196d5-806e-4b71-9b24-5f96ec052808`. It may be given once to the client instead.

        Returns:
            The outcome of the check.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_CHECK, Arguments(body=request_model(CreateCheckRequest, given, fields)))

    @overload
    def retry(
        self, /, *, authentication_uuid: UUID | str, customer_uuid: UUID | str | None = None
    ) -> RetryAuthenticationResponse: ...
    @overload
    def retry(self, request: RetryAuthenticationRequest, /) -> RetryAuthenticationResponse: ...

    @takes_keywords
    def retry(self, request: RetryAuthenticationRequest | None = None, /, **fields: Any) -> RetryAuthenticationResponse:
        """Retry an authentication.

        Sends a new code for an authentication whose first one did not arrive. Each call may send a message that costs
        money.

        Example:
            ```python
            with Ding() as ding:
                send_response = ding.otp.send(phone_number="+1234567890")
                assert send_response.authentication_uuid is not None
                response = ding.otp.retry(authentication_uuid=send_response.authentication_uuid)
            ```

        Args:
            request: All of the following in one object, instead of them.
            authentication_uuid: UUID of the authentication, as `send` returned it. Example:
                `a74ee547-564d-487a-91df-37fb25413a91`.
            customer_uuid: UUID of the customer, from the API settings of the dashboard. Example:
                `3c8b3a46-881e-4cdd-93a6-f7f238bf020a`. It may be given once to the client instead.

        Returns:
            Whether a new code was sent, and when the next one may be asked for.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_RETRY, Arguments(body=request_model(RetryAuthenticationRequest, given, fields)))


class OtpWithRawResponse:
    """The operations of `Otp`, returning the response around the value."""

    def __init__(self, otp: Otp) -> None:
        self.send: Final = raw(otp.send)
        self.check: Final = raw(otp.check)
        self.retry: Final = raw(otp.retry)


class AsyncOtp:
    """Send one-time codes to phone numbers and check what was typed."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOtpWithRawResponse(self)

    @overload
    async def send(
        self,
        /,
        *,
        phone_number: str,
        customer_uuid: UUID | str | None = None,
        ip: str | None = None,
        device_id: str | None = None,
        device_type: DeviceType | DeviceTypeLiteral | None = None,
        device_model: str | None = None,
        os_version: str | None = None,
        app_version: str | None = None,
        app_realm: str | None = None,
        callback_url: str | None = None,
        is_returning_user: bool | None = None,
    ) -> CreateAuthenticationResponse: ...
    @overload
    async def send(self, request: CreateAuthenticationRequest, /) -> CreateAuthenticationResponse: ...

    @takes_keywords
    async def send(
        self, request: CreateAuthenticationRequest | None = None, /, **fields: Any
    ) -> CreateAuthenticationResponse:
        """Create an authentication.

        Sends a one-time code to a phone number. Every call may send a message that costs money, so the client never
        repeats one that the server may have received.

        Takes, returns and raises what `Otp.send` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_SEND, Arguments(body=request_model(CreateAuthenticationRequest, given, fields)))

    @overload
    async def check(
        self, /, *, authentication_uuid: UUID | str, check_code: str, customer_uuid: UUID | str | None = None
    ) -> CreateCheckResponse: ...
    @overload
    async def check(self, request: CreateCheckRequest, /) -> CreateCheckResponse: ...

    @takes_keywords
    async def check(self, request: CreateCheckRequest | None = None, /, **fields: Any) -> CreateCheckResponse:
        """Check an authentication code.

        Compares the code that the person typed with the one that was sent. A wrong code is no error: it is the status
        `invalid`. Each check counts towards a limit.

        Takes, returns and raises what `Otp.check` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_CHECK, Arguments(body=request_model(CreateCheckRequest, given, fields)))

    @overload
    async def retry(
        self, /, *, authentication_uuid: UUID | str, customer_uuid: UUID | str | None = None
    ) -> RetryAuthenticationResponse: ...
    @overload
    async def retry(self, request: RetryAuthenticationRequest, /) -> RetryAuthenticationResponse: ...

    @takes_keywords
    async def retry(
        self, request: RetryAuthenticationRequest | None = None, /, **fields: Any
    ) -> RetryAuthenticationResponse:
        """Retry an authentication.

        Sends a new code for an authentication whose first one did not arrive. Each call may send a message that costs
        money.

        Takes, returns and raises what `Otp.retry` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_RETRY, Arguments(body=request_model(RetryAuthenticationRequest, given, fields)))


class AsyncOtpWithRawResponse:
    """The operations of `AsyncOtp`, returning the response around the value."""

    def __init__(self, otp: AsyncOtp) -> None:
        self.send: Final = async_raw(otp.send)
        self.check: Final = async_raw(otp.check)
        self.retry: Final = async_raw(otp.retry)
