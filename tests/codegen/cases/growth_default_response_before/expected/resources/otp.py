# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `OTP`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Check

_CHECK = Operation(
    name="otp.check",
    method="POST",
    path="/check",
    decode=json_body(Check.from_dict),
)


class Otp:
    """The operations of `OTP`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return OtpWithRawResponse(self)

    def check(self) -> Check:
        """`POST /check`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.otp.check()
            ```

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_CHECK, Arguments())


class OtpWithRawResponse:
    """The operations of `Otp`, returning the response around the value."""

    def __init__(self, otp: Otp) -> None:
        self.check: Final = raw(otp.check)


class AsyncOtp:
    """The operations of `OTP`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOtpWithRawResponse(self)

    async def check(self) -> Check:
        """`POST /check`.

        Takes, returns and raises what `Otp.check` does.
        """
        return await self._api.call(_CHECK, Arguments())


class AsyncOtpWithRawResponse:
    """The operations of `AsyncOtp`, returning the response around the value."""

    def __init__(self, otp: AsyncOtp) -> None:
        self.check: Final = async_raw(otp.check)
