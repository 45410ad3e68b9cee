# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `bodies`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, overload
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, model_argument, request_model, several
from .._codec import to_bool, to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import no_body
from .._signatures import takes_keywords
from ..models import Thing

_SEND_TEXT = Operation(
    name="bodies.send_text",
    method="POST",
    path="/text",
    decode=no_body,
    accept="*/*",
)
_SEND_NUMBERS = Operation(
    name="bodies.send_numbers",
    method="POST",
    path="/numbers",
    decode=no_body,
    accept="*/*",
)
_SEND_MAYBE = Operation(
    name="bodies.send_maybe",
    method="POST",
    path="/maybe",
    decode=no_body,
    accept="*/*",
    global_fields=("account",),
)
_PATCH_THING = Operation(
    name="bodies.patch_thing",
    method="PATCH",
    path="/patch",
    decode=no_body,
    accept="*/*",
    content_type="application/merge-patch+json",
    global_fields=("account",),
)
_SEND_ANYTHING = Operation(
    name="bodies.send_anything",
    method="POST",
    path="/anything",
    decode=no_body,
    accept="*/*",
)
_PUT_THING = Operation(
    name="bodies.put_thing",
    method="PUT",
    path="/things/{id}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    global_fields=("account",),
)
_PUT_CLASH = Operation(
    name="bodies.put_clash",
    method="PUT",
    path="/clash/{name}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    global_fields=("account",),
)


class Bodies:
    """The operations of `bodies`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "BodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return BodiesWithRawResponse(self)

    def send_text(self, *, body: str) -> None:
        """`POST /text`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.send_text(body="string")
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEND_TEXT, Arguments(body=json_value(body)))

    def send_numbers(self, *, body: Sequence[int] | None = None) -> None:
        """`POST /numbers`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.send_numbers()
            ```

        Args:
            body: The numbers.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _SEND_NUMBERS,
            Arguments(
                body=None
                if body is None
                else json_value([argument(to_int, item, "body") for item in several(body, "body")])
            ),
        )

    def send_maybe(self, *, body: Thing | None = None) -> None:
        """`POST /maybe`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.send_maybe()
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _SEND_MAYBE, Arguments(body=None if body is None else model_argument(body, "body", "Thing"))
        )

    @overload
    def patch_thing(self, /, *, name: str | None = None, account: UUID | str | None = None) -> None: ...
    @overload
    def patch_thing(self, request: Thing, /) -> None: ...

    @takes_keywords
    def patch_thing(self, request: Thing | None = None, /, **fields: Any) -> None:
        """`PATCH /patch`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.patch_thing()
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.
            account: The field `account`. It may be given once to the client instead.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PATCH_THING, Arguments(body=request_model(Thing, given, fields)))

    def send_anything(self, *, body: object) -> None:
        """`POST /anything`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.send_anything(body="value")
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEND_ANYTHING, Arguments(body=json_value(body)))

    @overload
    def put_thing(
        self, /, *, name: str | None = None, account: UUID | str | None = None, id: str, dry: bool | None = None
    ) -> None: ...
    @overload
    def put_thing(self, request: Thing, /, *, id: str, dry: bool | None = None) -> None: ...

    @takes_keywords
    def put_thing(self, request: Thing | None = None, /, *, id: str, dry: bool | None = None, **fields: Any) -> None:
        """`PUT /things/{id}`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.put_thing(id="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.
            account: The field `account`. It may be given once to the client instead.
            id: The path parameter `id`.
            dry: The query parameter `dry`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _PUT_THING,
            Arguments(
                body=request_model(Thing, given, fields, ["id", "dry"]),
                path={
                    "id": argument(to_str, id, "id"),
                },
                query={
                    "dry": None if dry is None else argument(to_bool, dry, "dry"),
                },
            ),
        )

    def put_clash(self, *, name: str, body: Thing) -> None:
        """`PUT /clash/{name}`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.put_clash(
                    name="string",
                    body=Thing(),
                )
            ```

        Args:
            name: The path parameter `name`.
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _PUT_CLASH,
            Arguments(
                body=model_argument(body, "body", "Thing"),
                path={
                    "name": argument(to_str, name, "name"),
                },
            ),
        )


class BodiesWithRawResponse:
    """The operations of `Bodies`, returning the response around the value."""

    def __init__(self, bodies: Bodies) -> None:
        self.send_text: Final = raw(bodies.send_text)
        self.send_numbers: Final = raw(bodies.send_numbers)
        self.send_maybe: Final = raw(bodies.send_maybe)
        self.patch_thing: Final = raw(bodies.patch_thing)
        self.send_anything: Final = raw(bodies.send_anything)
        self.put_thing: Final = raw(bodies.put_thing)
        self.put_clash: Final = raw(bodies.put_clash)


class AsyncBodies:
    """The operations of `bodies`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncBodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncBodiesWithRawResponse(self)

    async def send_text(self, *, body: str) -> None:
        """`POST /text`.

        Takes, returns and raises what `Bodies.send_text` does.
        """
        return await self._api.call(_SEND_TEXT, Arguments(body=json_value(body)))

    async def send_numbers(self, *, body: Sequence[int] | None = None) -> None:
        """`POST /numbers`.

        Takes, returns and raises what `Bodies.send_numbers` does.
        """
        return await self._api.call(
            _SEND_NUMBERS,
            Arguments(
                body=None
                if body is None
                else json_value([argument(to_int, item, "body") for item in several(body, "body")])
            ),
        )

    async def send_maybe(self, *, body: Thing | None = None) -> None:
        """`POST /maybe`.

        Takes, returns and raises what `Bodies.send_maybe` does.
        """
        return await self._api.call(
            _SEND_MAYBE, Arguments(body=None if body is None else model_argument(body, "body", "Thing"))
        )

    @overload
    async def patch_thing(self, /, *, name: str | None = None, account: UUID | str | None = None) -> None: ...
    @overload
    async def patch_thing(self, request: Thing, /) -> None: ...

    @takes_keywords
    async def patch_thing(self, request: Thing | None = None, /, **fields: Any) -> None:
        """`PATCH /patch`.

        Takes, returns and raises what `Bodies.patch_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PATCH_THING, Arguments(body=request_model(Thing, given, fields)))

    async def send_anything(self, *, body: object) -> None:
        """`POST /anything`.

        Takes, returns and raises what `Bodies.send_anything` does.
        """
        return await self._api.call(_SEND_ANYTHING, Arguments(body=json_value(body)))

    @overload
    async def put_thing(
        self, /, *, name: str | None = None, account: UUID | str | None = None, id: str, dry: bool | None = None
    ) -> None: ...
    @overload
    async def put_thing(self, request: Thing, /, *, id: str, dry: bool | None = None) -> None: ...

    @takes_keywords
    async def put_thing(
        self, request: Thing | None = None, /, *, id: str, dry: bool | None = None, **fields: Any
    ) -> None:
        """`PUT /things/{id}`.

        Takes, returns and raises what `Bodies.put_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _PUT_THING,
            Arguments(
                body=request_model(Thing, given, fields, ["id", "dry"]),
                path={
                    "id": argument(to_str, id, "id"),
                },
                query={
                    "dry": None if dry is None else argument(to_bool, dry, "dry"),
                },
            ),
        )

    async def put_clash(self, *, name: str, body: Thing) -> None:
        """`PUT /clash/{name}`.

        Takes, returns and raises what `Bodies.put_clash` does.
        """
        return await self._api.call(
            _PUT_CLASH,
            Arguments(
                body=model_argument(body, "body", "Thing"),
                path={
                    "name": argument(to_str, name, "name"),
                },
            ),
        )


class AsyncBodiesWithRawResponse:
    """The operations of `AsyncBodies`, returning the response around the value."""

    def __init__(self, bodies: AsyncBodies) -> None:
        self.send_text: Final = async_raw(bodies.send_text)
        self.send_numbers: Final = async_raw(bodies.send_numbers)
        self.send_maybe: Final = async_raw(bodies.send_maybe)
        self.patch_thing: Final = async_raw(bodies.patch_thing)
        self.send_anything: Final = async_raw(bodies.send_anything)
        self.put_thing: Final = async_raw(bodies.put_thing)
        self.put_clash: Final = async_raw(bodies.put_clash)
