# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, model_argument
from .._codec import to_str
from .._forms import FormEncoding, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._uploads import async_send_upload, send_upload
from ..models import XThing, XThingBody

_ADD = Operation(
    name="things.add",
    method="POST",
    path="/things",
    decode=json_body(XThing.from_dict),
    security=(("x-api-key",),),
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    def add(self, *, body: XThingBody, x_trace: str | None = None) -> XThing:
        """`POST /things`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.add(body=XThingBody(x_file=b"content"))
            ```

        Args:
            x_trace: The header parameter `x-trace`.
            body: The body of the request.

        Returns:
            Added.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            _ADD,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "XThingBody").to_dict(),
                    {"x-file": FormEncoding(content_type="image/png")},
                ),
                headers={
                    "x-trace": None if x_trace is None else argument(to_str, x_trace, "x_trace"),
                },
            ),
        )


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.add: Final = raw(things.add)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    async def add(self, *, body: XThingBody, x_trace: str | None = None) -> XThing:
        """`POST /things`.

        Takes, returns and raises what `Things.add` does.
        """
        return await async_send_upload(
            self._api,
            _ADD,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "XThingBody").to_dict(),
                    {"x-file": FormEncoding(content_type="image/png")},
                ),
                headers={
                    "x-trace": None if x_trace is None else argument(to_str, x_trace, "x_trace"),
                },
            ),
        )


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.add: Final = async_raw(things.add)
