# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `OTP`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import DeviceType, DeviceTypeLiteral, Outcome, Request, Signals

_SEND = Operation(
    name="otp.send",
    method="POST",
    path="/authentication",
    decode=json_body(Outcome.from_dict),
)


class Otp:
    """The operations of `OTP`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return OtpWithRawResponse(self)

    @overload
    def send(
        self, /, *, device_type: DeviceType | DeviceTypeLiteral | None = None, signals: Signals | None = None
    ) -> Outcome: ...
    @overload
    def send(self, request: Request, /) -> Outcome: ...

    @takes_keywords
    def send(self, request: Request | None = None, /, **fields: Any) -> Outcome:
        """`POST /authentication`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.otp.send()
            ```

        Args:
            request: All of the following in one object, instead of them.
            device_type: The kind of the device.
            signals: The field `signals`.

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_SEND, Arguments(body=request_model(Request, given, fields)))


class OtpWithRawResponse:
    """The operations of `Otp`, returning the response around the value."""

    def __init__(self, otp: Otp) -> None:
        self.send: Final = raw(otp.send)


class AsyncOtp:
    """The operations of `OTP`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOtpWithRawResponse(self)

    @overload
    async def send(
        self, /, *, device_type: DeviceType | DeviceTypeLiteral | None = None, signals: Signals | None = None
    ) -> Outcome: ...
    @overload
    async def send(self, request: Request, /) -> Outcome: ...

    @takes_keywords
    async def send(self, request: Request | None = None, /, **fields: Any) -> Outcome:
        """`POST /authentication`.

        Takes, returns and raises what `Otp.send` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_SEND, Arguments(body=request_model(Request, given, fields)))


class AsyncOtpWithRawResponse:
    """The operations of `AsyncOtp`, returning the response around the value."""

    def __init__(self, otp: AsyncOtp) -> None:
        self.send: Final = async_raw(otp.send)
