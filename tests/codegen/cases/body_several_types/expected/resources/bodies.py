# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `bodies`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, request_model
from .._forms import form_body, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from .._uploads import async_send_upload, send_upload
from ..models import Thing

_SEND_THING = Operation(
    name="bodies.send_thing",
    method="POST",
    path="/thing",
    decode=json_body(Thing.from_dict),
)


class Bodies:
    """The operations of `bodies`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "BodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return BodiesWithRawResponse(self)

    @overload
    def send_thing(self, /, *, name: str) -> Thing: ...
    @overload
    def send_thing(self, request: Thing, /) -> Thing: ...
    @overload
    def send_thing(self, /, *, form: Thing) -> Thing: ...
    @overload
    def send_thing(self, /, *, multipart: Thing) -> Thing: ...

    @takes_keywords
    def send_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        form: Thing | None = None,
        multipart: Thing | None = None,
        **fields: Any,
    ) -> Thing:
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

        Returns:
            The thing.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            _SEND_THING,
            Arguments(
                body=form_body(alone("form", form, multipart, request, fields).to_dict())
                if form is not None
                else multipart_body(alone("multipart", multipart, form, request, fields).to_dict())
                if multipart is not None
                else request_model(Thing, request, fields)
            ),
        )


class BodiesWithRawResponse:
    """The operations of `Bodies`, returning the response around the value."""

    def __init__(self, bodies: Bodies) -> None:
        self.send_thing: Final = raw(bodies.send_thing)


class AsyncBodies:
    """The operations of `bodies`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncBodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncBodiesWithRawResponse(self)

    @overload
    async def send_thing(self, /, *, name: str) -> Thing: ...
    @overload
    async def send_thing(self, request: Thing, /) -> Thing: ...
    @overload
    async def send_thing(self, /, *, form: Thing) -> Thing: ...
    @overload
    async def send_thing(self, /, *, multipart: Thing) -> Thing: ...

    @takes_keywords
    async def send_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        form: Thing | None = None,
        multipart: Thing | None = None,
        **fields: Any,
    ) -> Thing:
        """`POST /thing`.

        Takes, returns and raises what `Bodies.send_thing` does.
        """
        return await async_send_upload(
            self._api,
            _SEND_THING,
            Arguments(
                body=form_body(alone("form", form, multipart, request, fields).to_dict())
                if form is not None
                else multipart_body(alone("multipart", multipart, form, request, fields).to_dict())
                if multipart is not None
                else request_model(Thing, request, fields)
            ),
        )


class AsyncBodiesWithRawResponse:
    """The operations of `AsyncBodies`, returning the response around the value."""

    def __init__(self, bodies: AsyncBodies) -> None:
        self.send_thing: Final = async_raw(bodies.send_thing)
