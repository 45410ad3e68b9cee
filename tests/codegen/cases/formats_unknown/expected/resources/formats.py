# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `formats`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Formats

_SEND = Operation(
    name="formats.send",
    method="POST",
    path="/f",
    decode=json_body(Formats.from_dict),
    sensitive_fields=("password",),
)


class FormatsResource:
    """The operations of `formats`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FormatsResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return FormatsResourceWithRawResponse(self)

    @overload
    def send(
        self,
        /,
        *,
        phone: str | None = None,
        made_up: str | None = None,
        time: str | None = None,
        duration: str | None = None,
        byte: str | None = None,
        password: str | None = None,
        int64: int | None = None,
        decimal: float | None = None,
        double: float | None = None,
        unknown_number: float | None = None,
        pattern: str | None = None,
        capitals: str | None = None,
    ) -> Formats: ...
    @overload
    def send(self, request: Formats, /) -> Formats: ...

    @takes_keywords
    def send(self, request: Formats | None = None, /, **fields: Any) -> Formats:
        """`POST /f`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.formats.send()
            ```

        Args:
            request: All of the following in one object, instead of them.
            phone: The field `phone`.
            made_up: The field `made_up`.
            time: The field `time`.
            duration: The field `duration`.
            byte: The field `byte`.
            password: The field `password`.
            int64: The field `int64`.
            decimal: The field `decimal`.
            double: The field `double`.
            unknown_number: The field `unknown_number`.
            pattern: The field `pattern`.
            capitals: The field `capitals`.

        Returns:
            The same.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_SEND, Arguments(body=request_model(Formats, given, fields)))


class FormatsResourceWithRawResponse:
    """The operations of `FormatsResource`, returning the response around the value."""

    def __init__(self, formats: FormatsResource) -> None:
        self.send: Final = raw(formats.send)


class AsyncFormatsResource:
    """The operations of `formats`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFormatsResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFormatsResourceWithRawResponse(self)

    @overload
    async def send(
        self,
        /,
        *,
        phone: str | None = None,
        made_up: str | None = None,
        time: str | None = None,
        duration: str | None = None,
        byte: str | None = None,
        password: str | None = None,
        int64: int | None = None,
        decimal: float | None = None,
        double: float | None = None,
        unknown_number: float | None = None,
        pattern: str | None = None,
        capitals: str | None = None,
    ) -> Formats: ...
    @overload
    async def send(self, request: Formats, /) -> Formats: ...

    @takes_keywords
    async def send(self, request: Formats | None = None, /, **fields: Any) -> Formats:
        """`POST /f`.

        Takes, returns and raises what `FormatsResource.send` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_SEND, Arguments(body=request_model(Formats, given, fields)))


class AsyncFormatsResourceWithRawResponse:
    """The operations of `AsyncFormatsResource`, returning the response around the value."""

    def __init__(self, formats: AsyncFormatsResource) -> None:
        self.send: Final = async_raw(formats.send)
