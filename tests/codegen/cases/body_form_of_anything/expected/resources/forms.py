# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `forms`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import keyed
from .._files import FileContent, file_body
from .._forms import form_body, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import bytes_body, no_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from .._uploads import async_send_upload, send_upload

_SEND_FILE = Operation(
    name="forms.send_file",
    method="POST",
    path="/files",
    decode=no_body,
    accept="*/*",
)
_SEND_WORDS = Operation(
    name="forms.send_words",
    method="POST",
    path="/words",
    decode=no_body,
    accept="*/*",
)
_SEND_DOCUMENT = Operation(
    name="forms.send_document",
    method="POST",
    path="/document",
    decode=bytes_body,
    accept="application/pdf",
)


class Forms:
    """The operations of `forms`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FormsWithRawResponse":
        """The same operations, returning the response around the value."""
        return FormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "FormsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return FormsWithStreamingResponse(self._api)

    def send_file(self, *, body: dict[str, object]) -> None:
        """`POST /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.forms.send_file(body={"name": "value"})
            ```

        Args:
            body: The body of the request.

        Returns:
            Sent.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _SEND_FILE, Arguments(body=multipart_body({**keyed(body, "body")})))

    def send_words(self, *, body: dict[str, object] | None = None) -> None:
        """`POST /words`.

        Example:
            ```python
            with Sample() as sample:
                sample.forms.send_words()
            ```

        Args:
            body: The body of the request.

        Returns:
            Sent.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEND_WORDS, Arguments(body=None if body is None else form_body({**keyed(body, "body")})))

    def send_document(self, *, body: FileContent) -> bytes:
        """`POST /document`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.forms.send_document(body=b"<root />")
            ```

        Args:
            body: The body of the request.

        Returns:
            The document.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _SEND_DOCUMENT, Arguments(body=file_body(body, "application/xml")))


class FormsWithRawResponse:
    """The operations of `Forms`, returning the response around the value."""

    def __init__(self, forms: Forms) -> None:
        self.send_file: Final = raw(forms.send_file)
        self.send_words: Final = raw(forms.send_words)
        self.send_document: Final = raw(forms.send_document)


class FormsWithStreamingResponse:
    """The operations of `Forms` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def send_document(self, *, body: FileContent) -> AbstractContextManager[StreamingResponse]:
        """`POST /document`.

        Takes, returns and raises what `Forms.send_document` does.
        """
        return streaming_response(self._api, _SEND_DOCUMENT, Arguments(body=file_body(body, "application/xml")))


class AsyncForms:
    """The operations of `forms`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFormsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncFormsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncFormsWithStreamingResponse(self._api)

    async def send_file(self, *, body: dict[str, object]) -> None:
        """`POST /files`.

        Takes, returns and raises what `Forms.send_file` does.
        """
        return await async_send_upload(self._api, _SEND_FILE, Arguments(body=multipart_body({**keyed(body, "body")})))

    async def send_words(self, *, body: dict[str, object] | None = None) -> None:
        """`POST /words`.

        Takes, returns and raises what `Forms.send_words` does.
        """
        return await self._api.call(
            _SEND_WORDS, Arguments(body=None if body is None else form_body({**keyed(body, "body")}))
        )

    async def send_document(self, *, body: FileContent) -> bytes:
        """`POST /document`.

        Takes, returns and raises what `Forms.send_document` does.
        """
        return await async_send_upload(self._api, _SEND_DOCUMENT, Arguments(body=file_body(body, "application/xml")))


class AsyncFormsWithRawResponse:
    """The operations of `AsyncForms`, returning the response around the value."""

    def __init__(self, forms: AsyncForms) -> None:
        self.send_file: Final = async_raw(forms.send_file)
        self.send_words: Final = async_raw(forms.send_words)
        self.send_document: Final = async_raw(forms.send_document)


class AsyncFormsWithStreamingResponse:
    """The operations of `AsyncForms` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def send_document(self, *, body: FileContent) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`POST /document`.

        Takes, returns and raises what `Forms.send_document` does.
        """
        return async_streaming_response(self._api, _SEND_DOCUMENT, Arguments(body=file_body(body, "application/xml")))
