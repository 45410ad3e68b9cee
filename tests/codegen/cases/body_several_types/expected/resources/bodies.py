# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `bodies`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Final, Literal, overload

from .._accept import Accepted, accepting
from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, hidden_request, model_argument, request_model
from .._forms import form_body, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, text_body
from .._signatures import takes_keywords
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from .._uploads import async_send_upload, send_upload
from ..models import Thing

_SEND_THING = Operation(
    name="bodies.send_thing",
    method="POST",
    path="/thing",
    decode=json_body(Thing.from_dict),
)
_SEND_THING_ACCEPTED: Final[Accepted[Thing | str]] = Accepted(
    {
        "application/json": json_body(Thing.from_dict),
        "text/plain": text_body,
    },
)


class Bodies:
    """The operations of `bodies`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "BodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return BodiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "BodiesWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return BodiesWithStreamingResponse(self._api)

    @overload
    def send_thing(self, /, *, name: str, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    def send_thing(self, request: Thing, /, *, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    def send_thing(self, /, *, form: Thing, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    def send_thing(self, /, *, multipart: Thing, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    def send_thing(self, /, *, name: str, accept: Literal["text/plain"]) -> str: ...
    @overload
    def send_thing(self, request: Thing, /, *, accept: Literal["text/plain"]) -> str: ...
    @overload
    def send_thing(self, /, *, form: Thing, accept: Literal["text/plain"]) -> str: ...
    @overload
    def send_thing(self, /, *, multipart: Thing, accept: Literal["text/plain"]) -> str: ...

    @takes_keywords
    def send_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        form: Thing | None = None,
        multipart: Thing | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> Thing | str:
        """`POST /thing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.bodies.send_thing(name="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.
            form: The body as `application/x-www-form-urlencoded`, in place of another.
            multipart: The body as `multipart/form-data`, in place of another.
            accept: The media type to ask for; the type of the value follows.

        Returns:
            The thing.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return send_upload(
            self._api,
            accepting(_SEND_THING, _SEND_THING_ACCEPTED, accept),
            Arguments(
                body=form_body(model_argument(alone("form", form, multipart, given, fields), "form", "Thing").to_dict())
                if form is not None
                else multipart_body(
                    model_argument(alone("multipart", multipart, form, given, fields), "multipart", "Thing").to_dict()
                )
                if multipart is not None
                else request_model(Thing, given, fields)
            ),
        )


class BodiesWithRawResponse:
    """The operations of `Bodies`, returning the response around the value."""

    def __init__(self, bodies: Bodies) -> None:
        self.send_thing: Final = raw(bodies.send_thing)


class BodiesWithStreamingResponse:
    """The operations of `Bodies` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @overload
    def send_thing(
        self, /, *, name: str, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractContextManager[StreamingResponse]: ...
    @overload
    def send_thing(
        self, request: Thing, /, *, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractContextManager[StreamingResponse]: ...
    @overload
    def send_thing(
        self, /, *, form: Thing, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractContextManager[StreamingResponse]: ...
    @overload
    def send_thing(
        self, /, *, multipart: Thing, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractContextManager[StreamingResponse]: ...

    @takes_keywords
    def send_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        form: Thing | None = None,
        multipart: Thing | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> AbstractContextManager[StreamingResponse]:
        """`POST /thing`.

        Takes, returns and raises what `Bodies.send_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return streaming_response(
            self._api,
            accepting(_SEND_THING, _SEND_THING_ACCEPTED, accept),
            Arguments(
                body=form_body(model_argument(alone("form", form, multipart, given, fields), "form", "Thing").to_dict())
                if form is not None
                else multipart_body(
                    model_argument(alone("multipart", multipart, form, given, fields), "multipart", "Thing").to_dict()
                )
                if multipart is not None
                else request_model(Thing, given, fields)
            ),
        )


class AsyncBodies:
    """The operations of `bodies`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncBodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncBodiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncBodiesWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncBodiesWithStreamingResponse(self._api)

    @overload
    async def send_thing(self, /, *, name: str, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    async def send_thing(self, request: Thing, /, *, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    async def send_thing(self, /, *, form: Thing, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    async def send_thing(self, /, *, multipart: Thing, accept: Literal["application/json"] | None = None) -> Thing: ...
    @overload
    async def send_thing(self, /, *, name: str, accept: Literal["text/plain"]) -> str: ...
    @overload
    async def send_thing(self, request: Thing, /, *, accept: Literal["text/plain"]) -> str: ...
    @overload
    async def send_thing(self, /, *, form: Thing, accept: Literal["text/plain"]) -> str: ...
    @overload
    async def send_thing(self, /, *, multipart: Thing, accept: Literal["text/plain"]) -> str: ...

    @takes_keywords
    async def send_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        form: Thing | None = None,
        multipart: Thing | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> Thing | str:
        """`POST /thing`.

        Takes, returns and raises what `Bodies.send_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await async_send_upload(
            self._api,
            accepting(_SEND_THING, _SEND_THING_ACCEPTED, accept),
            Arguments(
                body=form_body(model_argument(alone("form", form, multipart, given, fields), "form", "Thing").to_dict())
                if form is not None
                else multipart_body(
                    model_argument(alone("multipart", multipart, form, given, fields), "multipart", "Thing").to_dict()
                )
                if multipart is not None
                else request_model(Thing, given, fields)
            ),
        )


class AsyncBodiesWithRawResponse:
    """The operations of `AsyncBodies`, returning the response around the value."""

    def __init__(self, bodies: AsyncBodies) -> None:
        self.send_thing: Final = async_raw(bodies.send_thing)


class AsyncBodiesWithStreamingResponse:
    """The operations of `AsyncBodies` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @overload
    def send_thing(
        self, /, *, name: str, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...
    @overload
    def send_thing(
        self, request: Thing, /, *, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...
    @overload
    def send_thing(
        self, /, *, form: Thing, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...
    @overload
    def send_thing(
        self, /, *, multipart: Thing, accept: Literal["application/json", "text/plain"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...

    @takes_keywords
    def send_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        form: Thing | None = None,
        multipart: Thing | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`POST /thing`.

        Takes, returns and raises what `Bodies.send_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return async_streaming_response(
            self._api,
            accepting(_SEND_THING, _SEND_THING_ACCEPTED, accept),
            Arguments(
                body=form_body(model_argument(alone("form", form, multipart, given, fields), "form", "Thing").to_dict())
                if form is not None
                else multipart_body(
                    model_argument(alone("multipart", multipart, form, given, fields), "multipart", "Thing").to_dict()
                )
                if multipart is not None
                else request_model(Thing, given, fields)
            ),
        )
