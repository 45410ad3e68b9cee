# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `OTP`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Response

_CREATE_AUTHENTICATION = Operation(
    name="otp.create_authentication",
    method="POST",
    path="/authentication",
    decode=json_body(Response.from_dict),
)
_OTP_CHECK_CODE = Operation(
    name="otp.otp_check_code",
    method="POST",
    path="/check",
    decode=json_body(Response.from_dict),
)
_POST_RETRY = Operation(
    name="otp.post_retry",
    method="POST",
    path="/retry",
    decode=json_body(Response.from_dict),
)


class Otp:
    """The operations of `OTP`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return OtpWithRawResponse(self)

    def create_authentication(self) -> Response:
        """`POST /authentication`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.otp.create_authentication()
            ```

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_CREATE_AUTHENTICATION, Arguments())

    def otp_check_code(self) -> Response:
        """`POST /check`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.otp.otp_check_code()
            ```

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_OTP_CHECK_CODE, Arguments())

    def post_retry(self) -> Response:
        """`POST /retry`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.otp.post_retry()
            ```

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_POST_RETRY, Arguments())


class OtpWithRawResponse:
    """The operations of `Otp`, returning the response around the value."""

    def __init__(self, otp: Otp) -> None:
        self.create_authentication: Final = raw(otp.create_authentication)
        self.otp_check_code: Final = raw(otp.otp_check_code)
        self.post_retry: Final = raw(otp.post_retry)


class AsyncOtp:
    """The operations of `OTP`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOtpWithRawResponse(self)

    async def create_authentication(self) -> Response:
        """`POST /authentication`.

        Takes, returns and raises what `Otp.create_authentication` does.
        """
        return await self._api.call(_CREATE_AUTHENTICATION, Arguments())

    async def otp_check_code(self) -> Response:
        """`POST /check`.

        Takes, returns and raises what `Otp.otp_check_code` does.
        """
        return await self._api.call(_OTP_CHECK_CODE, Arguments())

    async def post_retry(self) -> Response:
        """`POST /retry`.

        Takes, returns and raises what `Otp.post_retry` does.
        """
        return await self._api.call(_POST_RETRY, Arguments())


class AsyncOtpWithRawResponse:
    """The operations of `AsyncOtp`, returning the response around the value."""

    def __init__(self, otp: AsyncOtp) -> None:
        self.create_authentication: Final = async_raw(otp.create_authentication)
        self.otp_check_code: Final = async_raw(otp.otp_check_code)
        self.post_retry: Final = async_raw(otp.post_retry)
