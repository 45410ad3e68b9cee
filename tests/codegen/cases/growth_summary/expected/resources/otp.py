# Generated from the API's description. Edit that or the templates, not this file.
"""Another description of the tag"""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Response

_SEND = Operation(
    name="otp.send",
    method="POST",
    path="/authentication",
    decode=json_body(Response.from_dict),
)


class Otp:
    """Another description of the tag"""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "OtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return OtpWithRawResponse(self)

    def send(self) -> Response:
        """Send a code to a phone, by SMS or otherwise.

        A first paragraph.

        * a point
        * another, which is so long that it does not fit into one line of a docstring and has to go on in the next one

        Example:
            ```python
            with Sample() as sample:
                response = sample.otp.send()
            ```

        Returns:
            The outcome.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEND, Arguments())


class OtpWithRawResponse:
    """The operations of `Otp`, returning the response around the value."""

    def __init__(self, otp: Otp) -> None:
        self.send: Final = raw(otp.send)


class AsyncOtp:
    """Another description of the tag"""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncOtpWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncOtpWithRawResponse(self)

    async def send(self) -> Response:
        """Send a code to a phone, by SMS or otherwise.

        A first paragraph.

        * a point
        * another, which is so long that it does not fit into one line of a docstring and has to go on in the next one

        Takes, returns and raises what `Otp.send` does.
        """
        return await self._api.call(_SEND, Arguments())


class AsyncOtpWithRawResponse:
    """The operations of `AsyncOtp`, returning the response around the value."""

    def __init__(self, otp: AsyncOtp) -> None:
        self.send: Final = async_raw(otp.send)
