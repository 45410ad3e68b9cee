# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `default`."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Final, Literal, overload
from uuid import UUID

from .._accept import Accepted, accepting
from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model
from .._codec import to_int, to_str
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
from ..models import Order, OrderLinesItem

_A = Operation(
    name="default.a",
    method="POST",
    path="/a",
    decode=json_body(to_str),
)
_A_ACCEPTED: Final[Accepted[str]] = Accepted(
    {
        "application/json": json_body(to_str),
        "text/plain": text_body,
    },
)


class Default:
    """The operations of `default`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "DefaultWithRawResponse":
        """The same operations, returning the response around the value."""
        return DefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "DefaultWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return DefaultWithStreamingResponse(self._api)

    @overload
    def a(
        self,
        /,
        *,
        id: UUID | str,
        lines: Sequence[OrderLinesItem] | None = None,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> str: ...
    @overload
    def a(
        self,
        request: Order,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> str: ...

    @takes_keywords
    def a(
        self,
        request: Order | None = None,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> str:
        """`POST /a`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.default.a(id="0b8cf1d9-8ea3-4a7b-9e5f-1c5f0d9a8b11")
            ```

        Args:
            request: All of the following in one object, instead of them.
            id: The field `id`.
            lines: The field `lines`.
            limit: The query parameter `limit`.
            accept: The media type to ask for; the type of the value follows.

        Returns:
            Text is not checked, JSON is.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            accepting(_A, _A_ACCEPTED, accept),
            Arguments(
                body=request_model(Order, given, fields, ["limit"]),
                query={
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
            ),
        )


class DefaultWithRawResponse:
    """The operations of `Default`, returning the response around the value."""

    def __init__(self, default: Default) -> None:
        self.a: Final = raw(default.a)


class DefaultWithStreamingResponse:
    """The operations of `Default` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @overload
    def a(
        self,
        /,
        *,
        id: UUID | str,
        lines: Sequence[OrderLinesItem] | None = None,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> AbstractContextManager[StreamingResponse]: ...
    @overload
    def a(
        self,
        request: Order,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> AbstractContextManager[StreamingResponse]: ...

    @takes_keywords
    def a(
        self,
        request: Order | None = None,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> AbstractContextManager[StreamingResponse]:
        """`POST /a`.

        Takes, returns and raises what `Default.a` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return streaming_response(
            self._api,
            accepting(_A, _A_ACCEPTED, accept),
            Arguments(
                body=request_model(Order, given, fields, ["limit"]),
                query={
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
            ),
        )


class AsyncDefault:
    """The operations of `default`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncDefaultWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncDefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncDefaultWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncDefaultWithStreamingResponse(self._api)

    @overload
    async def a(
        self,
        /,
        *,
        id: UUID | str,
        lines: Sequence[OrderLinesItem] | None = None,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> str: ...
    @overload
    async def a(
        self,
        request: Order,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> str: ...

    @takes_keywords
    async def a(
        self,
        request: Order | None = None,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> str:
        """`POST /a`.

        Takes, returns and raises what `Default.a` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            accepting(_A, _A_ACCEPTED, accept),
            Arguments(
                body=request_model(Order, given, fields, ["limit"]),
                query={
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
            ),
        )


class AsyncDefaultWithRawResponse:
    """The operations of `AsyncDefault`, returning the response around the value."""

    def __init__(self, default: AsyncDefault) -> None:
        self.a: Final = async_raw(default.a)


class AsyncDefaultWithStreamingResponse:
    """The operations of `AsyncDefault` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @overload
    def a(
        self,
        /,
        *,
        id: UUID | str,
        lines: Sequence[OrderLinesItem] | None = None,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...
    @overload
    def a(
        self,
        request: Order,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...

    @takes_keywords
    def a(
        self,
        request: Order | None = None,
        /,
        *,
        limit: int | None = None,
        accept: Literal["application/json", "text/plain"] | None = None,
        **fields: Any,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`POST /a`.

        Takes, returns and raises what `Default.a` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return async_streaming_response(
            self._api,
            accepting(_A, _A_ACCEPTED, accept),
            Arguments(
                body=request_model(Order, given, fields, ["limit"]),
                query={
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
            ),
        )
