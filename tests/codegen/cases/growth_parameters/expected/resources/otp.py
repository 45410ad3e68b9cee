# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `OTP`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, several, uuid_argument
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import GetAuthenticationStatusEventsItem, GetAuthenticationStatusEventsItemLiteral, Status

_GET_AUTHENTICATION_STATUS = Operation(
    name="otp.get_authentication_status",
    method="GET",
    path="/authentication/{auth_uuid}/status",
    decode=json_body(Status.from_dict),
    idempotent=True,
)


class Otp:
    """The operations of `OTP`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return OtpWithRawResponse(self)

    def get_authentication_status(
        self,
        *,
        auth_uuid: UUID | str,
        customer_uuid: str,
        events: Sequence[GetAuthenticationStatusEventsItem | GetAuthenticationStatusEventsItemLiteral] | None = None,
    ) -> Status:
        """`GET /authentication/{auth_uuid}/status`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.otp.get_authentication_status(
                    auth_uuid="123e4567-e89b-42d3-a456-426614174000",
                    customer_uuid="string",
                )
            ```

        Args:
            auth_uuid: The path parameter `auth_uuid`.
            customer_uuid: The header parameter `customer-uuid`.
            events: The query parameter `events`.

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_AUTHENTICATION_STATUS,
            Arguments(
                path={
                    "auth_uuid": uuid_argument(auth_uuid, "auth_uuid"),
                },
                query={
                    "events": None
                    if events is None
                    else [
                        argument(GetAuthenticationStatusEventsItem.from_json, item, "events")
                        for item in several(events, "events")
                    ],
                },
                headers={
                    "customer-uuid": argument(to_str, customer_uuid, "customer_uuid"),
                },
            ),
        )


class OtpWithRawResponse:
    """The operations of `Otp`, returning the response around the value."""

    def __init__(self, otp: Otp) -> None:
        self.get_authentication_status: Final = raw(otp.get_authentication_status)


class AsyncOtp:
    """The operations of `OTP`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOtpWithRawResponse(self)

    async def get_authentication_status(
        self,
        *,
        auth_uuid: UUID | str,
        customer_uuid: str,
        events: Sequence[GetAuthenticationStatusEventsItem | GetAuthenticationStatusEventsItemLiteral] | None = None,
    ) -> Status:
        """`GET /authentication/{auth_uuid}/status`.

        Takes, returns and raises what `Otp.get_authentication_status` does.
        """
        return await self._api.call(
            _GET_AUTHENTICATION_STATUS,
            Arguments(
                path={
                    "auth_uuid": uuid_argument(auth_uuid, "auth_uuid"),
                },
                query={
                    "events": None
                    if events is None
                    else [
                        argument(GetAuthenticationStatusEventsItem.from_json, item, "events")
                        for item in several(events, "events")
                    ],
                },
                headers={
                    "customer-uuid": argument(to_str, customer_uuid, "customer_uuid"),
                },
            ),
        )


class AsyncOtpWithRawResponse:
    """The operations of `AsyncOtp`, returning the response around the value."""

    def __init__(self, otp: AsyncOtp) -> None:
        self.get_authentication_status: Final = async_raw(otp.get_authentication_status)
