# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `answers`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final, Literal, overload

from .._accept import Accepted, accepting
from .._api_client import APIClient, AsyncAPIClient
from .._codec import as_object
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import bytes_body, json_body, no_body, text_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from ..models import EncodedAcceptEncoding, EncodedAcceptEncodingLiteral

_AS_TEXT = Operation(
    name="answers.as_text",
    method="GET",
    path="/text",
    decode=text_body,
    accept="text/plain",
    idempotent=True,
)
_AS_XML = Operation(
    name="answers.as_xml",
    method="GET",
    path="/xml",
    decode=bytes_body,
    accept="application/xml, application/problem+json",
    idempotent=True,
)
_AS_ANY = Operation(
    name="answers.as_any",
    method="GET",
    path="/any",
    decode=json_body(as_object),
    accept="*/*",
    idempotent=True,
)
_AS_IMAGE = Operation(
    name="answers.as_image",
    method="GET",
    path="/image",
    decode=bytes_body,
    accept="image/*",
    idempotent=True,
)
_AS_NOTHING = Operation(
    name="answers.as_nothing",
    method="DELETE",
    path="/none",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_AS_CHOICE = Operation(
    name="answers.as_choice",
    method="GET",
    path="/choice",
    decode=json_body(as_object),
    accept="application/json, application/vnd.x+json; v=2",
    idempotent=True,
)
_AS_CHOICE_ACCEPTED: Final[Accepted[dict[str, object] | bytes]] = Accepted(
    {
        "application/json": json_body(as_object),
        "application/vnd.x+json; v=2": json_body(as_object),
        "application/xml": bytes_body,
    },
)
_AS_DEFAULT = Operation(
    name="answers.as_default",
    method="GET",
    path="/default",
    decode=text_body,
    accept="text/html",
    idempotent=True,
)
_ENCODED = Operation(
    name="answers.encoded",
    method="GET",
    path="/encoded",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Answers:
    """The operations of `answers`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AnswersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AnswersWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AnswersWithStreamingResponse(self._api)

    def as_text(self) -> str:
        """`GET /text`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.answers.as_text()
            ```

        Returns:
            Ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_AS_TEXT, Arguments())

    def as_xml(self) -> bytes:
        """`GET /xml`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.answers.as_xml()
            ```

        Returns:
            Ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_AS_XML, Arguments())

    def as_any(self) -> dict[str, object]:
        """`GET /any`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.answers.as_any()
            ```

        Returns:
            Ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_AS_ANY, Arguments())

    def as_image(self) -> bytes:
        """`GET /image`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.answers.as_image()
            ```

        Returns:
            Ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_AS_IMAGE, Arguments())

    def as_nothing(self) -> None:
        """`DELETE /none`.

        Example:
            ```python
            with Sample() as sample:
                sample.answers.as_nothing()
            ```

        Returns:
            Gone.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_AS_NOTHING, Arguments())

    @overload
    def as_choice(
        self, *, accept: Literal["application/json", "application/vnd.x+json; v=2"] | None = None
    ) -> dict[str, object]: ...
    @overload
    def as_choice(self, *, accept: Literal["application/xml"]) -> bytes: ...

    def as_choice(
        self, *, accept: Literal["application/json", "application/vnd.x+json; v=2", "application/xml"] | None = None
    ) -> dict[str, object] | bytes:
        """`GET /choice`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.answers.as_choice()
            ```

        Args:
            accept: The media type to ask for; the type of the value follows.

        Returns:
            Ok.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(accepting(_AS_CHOICE, _AS_CHOICE_ACCEPTED, accept), Arguments())

    def as_default(self) -> str:
        """`GET /default`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.answers.as_default()
            ```

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_AS_DEFAULT, Arguments())

    def encoded(self, *, accept_encoding: EncodedAcceptEncoding | EncodedAcceptEncodingLiteral | None = None) -> None:
        """`GET /encoded`.

        Example:
            ```python
            with Sample() as sample:
                sample.answers.encoded()
            ```

        Args:
            accept_encoding: The header parameter `accept-encoding`.

        Returns:
            Gone.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _ENCODED,
            Arguments(
                headers={
                    "accept-encoding": accept_encoding,
                }
            ),
        )


class AnswersWithRawResponse:
    """The operations of `Answers`, returning the response around the value."""

    def __init__(self, answers: Answers) -> None:
        self.as_text: Final = raw(answers.as_text)
        self.as_xml: Final = raw(answers.as_xml)
        self.as_any: Final = raw(answers.as_any)
        self.as_image: Final = raw(answers.as_image)
        self.as_nothing: Final = raw(answers.as_nothing)
        self.as_choice: Final = raw(answers.as_choice)
        self.as_default: Final = raw(answers.as_default)
        self.encoded: Final = raw(answers.encoded)


class AnswersWithStreamingResponse:
    """The operations of `Answers` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def as_text(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /text`.

        Takes, returns and raises what `Answers.as_text` does.
        """
        return streaming_response(self._api, _AS_TEXT, Arguments())

    def as_xml(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /xml`.

        Takes, returns and raises what `Answers.as_xml` does.
        """
        return streaming_response(self._api, _AS_XML, Arguments())

    def as_image(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /image`.

        Takes, returns and raises what `Answers.as_image` does.
        """
        return streaming_response(self._api, _AS_IMAGE, Arguments())

    def as_choice(
        self, *, accept: Literal["application/json", "application/vnd.x+json; v=2", "application/xml"] | None = None
    ) -> AbstractContextManager[StreamingResponse]:
        """`GET /choice`.

        Takes, returns and raises what `Answers.as_choice` does.
        """
        return streaming_response(self._api, accepting(_AS_CHOICE, _AS_CHOICE_ACCEPTED, accept), Arguments())

    def as_default(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /default`.

        Takes, returns and raises what `Answers.as_default` does.
        """
        return streaming_response(self._api, _AS_DEFAULT, Arguments())


class AsyncAnswers:
    """The operations of `answers`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAnswersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncAnswersWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncAnswersWithStreamingResponse(self._api)

    async def as_text(self) -> str:
        """`GET /text`.

        Takes, returns and raises what `Answers.as_text` does.
        """
        return await self._api.call(_AS_TEXT, Arguments())

    async def as_xml(self) -> bytes:
        """`GET /xml`.

        Takes, returns and raises what `Answers.as_xml` does.
        """
        return await self._api.call(_AS_XML, Arguments())

    async def as_any(self) -> dict[str, object]:
        """`GET /any`.

        Takes, returns and raises what `Answers.as_any` does.
        """
        return await self._api.call(_AS_ANY, Arguments())

    async def as_image(self) -> bytes:
        """`GET /image`.

        Takes, returns and raises what `Answers.as_image` does.
        """
        return await self._api.call(_AS_IMAGE, Arguments())

    async def as_nothing(self) -> None:
        """`DELETE /none`.

        Takes, returns and raises what `Answers.as_nothing` does.
        """
        return await self._api.call(_AS_NOTHING, Arguments())

    @overload
    async def as_choice(
        self, *, accept: Literal["application/json", "application/vnd.x+json; v=2"] | None = None
    ) -> dict[str, object]: ...
    @overload
    async def as_choice(self, *, accept: Literal["application/xml"]) -> bytes: ...

    async def as_choice(
        self, *, accept: Literal["application/json", "application/vnd.x+json; v=2", "application/xml"] | None = None
    ) -> dict[str, object] | bytes:
        """`GET /choice`.

        Takes, returns and raises what `Answers.as_choice` does.
        """
        return await self._api.call(accepting(_AS_CHOICE, _AS_CHOICE_ACCEPTED, accept), Arguments())

    async def as_default(self) -> str:
        """`GET /default`.

        Takes, returns and raises what `Answers.as_default` does.
        """
        return await self._api.call(_AS_DEFAULT, Arguments())

    async def encoded(
        self, *, accept_encoding: EncodedAcceptEncoding | EncodedAcceptEncodingLiteral | None = None
    ) -> None:
        """`GET /encoded`.

        Takes, returns and raises what `Answers.encoded` does.
        """
        return await self._api.call(
            _ENCODED,
            Arguments(
                headers={
                    "accept-encoding": accept_encoding,
                }
            ),
        )


class AsyncAnswersWithRawResponse:
    """The operations of `AsyncAnswers`, returning the response around the value."""

    def __init__(self, answers: AsyncAnswers) -> None:
        self.as_text: Final = async_raw(answers.as_text)
        self.as_xml: Final = async_raw(answers.as_xml)
        self.as_any: Final = async_raw(answers.as_any)
        self.as_image: Final = async_raw(answers.as_image)
        self.as_nothing: Final = async_raw(answers.as_nothing)
        self.as_choice: Final = async_raw(answers.as_choice)
        self.as_default: Final = async_raw(answers.as_default)
        self.encoded: Final = async_raw(answers.encoded)


class AsyncAnswersWithStreamingResponse:
    """The operations of `AsyncAnswers` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def as_text(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /text`.

        Takes, returns and raises what `Answers.as_text` does.
        """
        return async_streaming_response(self._api, _AS_TEXT, Arguments())

    def as_xml(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /xml`.

        Takes, returns and raises what `Answers.as_xml` does.
        """
        return async_streaming_response(self._api, _AS_XML, Arguments())

    def as_image(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /image`.

        Takes, returns and raises what `Answers.as_image` does.
        """
        return async_streaming_response(self._api, _AS_IMAGE, Arguments())

    def as_choice(
        self, *, accept: Literal["application/json", "application/vnd.x+json; v=2", "application/xml"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /choice`.

        Takes, returns and raises what `Answers.as_choice` does.
        """
        return async_streaming_response(self._api, accepting(_AS_CHOICE, _AS_CHOICE_ACCEPTED, accept), Arguments())

    def as_default(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /default`.

        Takes, returns and raises what `Answers.as_default` does.
        """
        return async_streaming_response(self._api, _AS_DEFAULT, Arguments())
