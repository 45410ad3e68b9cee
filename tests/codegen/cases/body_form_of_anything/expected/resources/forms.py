# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `forms`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._forms import form, multipart
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, binary
from .._responses import bytes_body, no_body

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
        return self._api.call(_SEND_FILE, Arguments(body=multipart(body)))

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
        return self._api.call(_SEND_WORDS, Arguments(body=None if body is None else form(body)))

    def send_document(self, *, body: bytes) -> bytes:
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
        return self._api.call(_SEND_DOCUMENT, Arguments(body=binary(body, "application/xml")))


class FormsWithRawResponse:
    """The operations of `Forms`, returning the response around the value."""

    def __init__(self, forms: Forms) -> None:
        self.send_file: Final = raw(forms.send_file)
        self.send_words: Final = raw(forms.send_words)
        self.send_document: Final = raw(forms.send_document)


class AsyncForms:
    """The operations of `forms`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFormsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFormsWithRawResponse(self)

    async def send_file(self, *, body: dict[str, object]) -> None:
        """`POST /files`.

        Takes, returns and raises what `Forms.send_file` does.
        """
        return await self._api.call(_SEND_FILE, Arguments(body=multipart(body)))

    async def send_words(self, *, body: dict[str, object] | None = None) -> None:
        """`POST /words`.

        Takes, returns and raises what `Forms.send_words` does.
        """
        return await self._api.call(_SEND_WORDS, Arguments(body=None if body is None else form(body)))

    async def send_document(self, *, body: bytes) -> bytes:
        """`POST /document`.

        Takes, returns and raises what `Forms.send_document` does.
        """
        return await self._api.call(_SEND_DOCUMENT, Arguments(body=binary(body, "application/xml")))


class AsyncFormsWithRawResponse:
    """The operations of `AsyncForms`, returning the response around the value."""

    def __init__(self, forms: AsyncForms) -> None:
        self.send_file: Final = async_raw(forms.send_file)
        self.send_words: Final = async_raw(forms.send_words)
        self.send_document: Final = async_raw(forms.send_document)
