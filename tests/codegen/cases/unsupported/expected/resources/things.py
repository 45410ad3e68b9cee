# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, hidden_request, model_argument, request_model
from .._files import FileContent, file_body
from .._forms import FormEncoding, multipart_body
from .._raw_response import async_raw, raw
from .._read_only import Written
from .._request import Arguments, Operation
from .._responses import no_body
from .._signatures import takes_keywords
from .._stream_formats import server_events, text_item
from .._streams import AsyncStream, Stream, open_async_stream, open_stream
from ..models import AddThingFilesBody, Thing

_ADD_THING = Operation(
    name="things.add_thing",
    method="POST",
    path="/things",
    decode=no_body,
    accept="text/event-stream",
    security=(("Token",),),
    sensitive_fields=("secret",),
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    @overload
    def add_thing(self, /, *, secret: str, name: str | None = None, nаme: str | None = None) -> Stream[str]: ...
    @overload
    def add_thing(self, request: Thing, /) -> Stream[str]: ...
    @overload
    def add_thing(self, /, *, multipart: AddThingFilesBody) -> Stream[str]: ...
    @overload
    def add_thing(self, /, *, content: FileContent) -> Stream[str]: ...

    @takes_keywords
    def add_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        multipart: AddThingFilesBody | None = None,
        content: FileContent | None = None,
        **fields: Any,
    ) -> Stream[str]:
        """`POST /things`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.add_thing(secret="string")
                for item in response:
                    print(item)
            ```

        Args:
            request: All of the following in one object, instead of them.
            secret: The field `secret`.
            name: The field `name`.
            nаme: The field `nаme`.
            multipart: The body as `multipart/form-data`, in place of another.
            content: The body as `application/octet-stream`, in place of another.

        Returns:
            Events.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return open_stream(
            self._api,
            _ADD_THING,
            Arguments(
                body=multipart_body(
                    model_argument(
                        alone("multipart", multipart, content, given, fields), "multipart", "AddThingFilesBody"
                    ).to_dict(),
                    {"file": FormEncoding(content_type="image/png")},
                )
                if multipart is not None
                else file_body(alone("content", content, multipart, given, fields), "application/octet-stream")
                if content is not None
                else Written(request_model(Thing, given, fields))
            ),
            server_events(text_item, end=None),
        )


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.add_thing: Final = raw(things.add_thing)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    @overload
    async def add_thing(
        self, /, *, secret: str, name: str | None = None, nаme: str | None = None
    ) -> AsyncStream[str]: ...
    @overload
    async def add_thing(self, request: Thing, /) -> AsyncStream[str]: ...
    @overload
    async def add_thing(self, /, *, multipart: AddThingFilesBody) -> AsyncStream[str]: ...
    @overload
    async def add_thing(self, /, *, content: FileContent) -> AsyncStream[str]: ...

    @takes_keywords
    async def add_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        multipart: AddThingFilesBody | None = None,
        content: FileContent | None = None,
        **fields: Any,
    ) -> AsyncStream[str]:
        """`POST /things`.

        Takes, returns and raises what `Things.add_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await open_async_stream(
            self._api,
            _ADD_THING,
            Arguments(
                body=multipart_body(
                    model_argument(
                        alone("multipart", multipart, content, given, fields), "multipart", "AddThingFilesBody"
                    ).to_dict(),
                    {"file": FormEncoding(content_type="image/png")},
                )
                if multipart is not None
                else file_body(alone("content", content, multipart, given, fields), "application/octet-stream")
                if content is not None
                else Written(request_model(Thing, given, fields))
            ),
            server_events(text_item, end=None),
        )


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.add_thing: Final = async_raw(things.add_thing)
