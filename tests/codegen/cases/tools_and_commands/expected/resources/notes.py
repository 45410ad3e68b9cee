# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `notes`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import model_argument
from .._files import FileContent, file_body, text_content
from .._forms import multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._uploads import async_send_upload, send_upload
from ..models import SendPicturesBody

_PUT_NOTE = Operation(
    name="notes.put_note",
    method="PUT",
    path="/note",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("OAuth read",),),
)
_PUT_PICTURE = Operation(
    name="notes.put_picture",
    method="PUT",
    path="/picture",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("OAuth read",),),
)
_SEND_PICTURES = Operation(
    name="notes.send_pictures",
    method="POST",
    path="/picture",
    decode=no_body,
    accept="*/*",
    security=(("OAuth read",),),
)


class Notes:
    """The operations of `notes`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "NotesWithRawResponse":
        """The same operations, returning the response around the value."""
        return NotesWithRawResponse(self)

    def put_note(self, *, body: str | FileContent) -> None:
        """`PUT /note`.

        Example:
            ```python
            with Sample() as sample:
                sample.notes.put_note(body=b"string")
            ```

        Args:
            body: The body of the request.

        Returns:
            Taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _PUT_NOTE, Arguments(body=text_content(body, "text/plain")))

    def put_picture(self, *, body: FileContent) -> None:
        """`PUT /picture`.

        Example:
            ```python
            with Sample() as sample:
                sample.notes.put_picture(body=b"content")
            ```

        Args:
            body: The body of the request.

        Returns:
            Taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _PUT_PICTURE, Arguments(body=file_body(body, "image/png")))

    def send_pictures(self, *, body: SendPicturesBody) -> None:
        """`POST /picture`.

        Example:
            ```python
            with Sample() as sample:
                sample.notes.send_pictures(body=SendPicturesBody(title="string", cover=b"content"))
            ```

        Args:
            body: The body of the request.

        Returns:
            Taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            _SEND_PICTURES,
            Arguments(body=multipart_body(model_argument(body, "body", "SendPicturesBody").to_dict())),
        )


class NotesWithRawResponse:
    """The operations of `Notes`, returning the response around the value."""

    def __init__(self, notes: Notes) -> None:
        self.put_note: Final = raw(notes.put_note)
        self.put_picture: Final = raw(notes.put_picture)
        self.send_pictures: Final = raw(notes.send_pictures)


class AsyncNotes:
    """The operations of `notes`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncNotesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncNotesWithRawResponse(self)

    async def put_note(self, *, body: str | FileContent) -> None:
        """`PUT /note`.

        Takes, returns and raises what `Notes.put_note` does.
        """
        return await async_send_upload(self._api, _PUT_NOTE, Arguments(body=text_content(body, "text/plain")))

    async def put_picture(self, *, body: FileContent) -> None:
        """`PUT /picture`.

        Takes, returns and raises what `Notes.put_picture` does.
        """
        return await async_send_upload(self._api, _PUT_PICTURE, Arguments(body=file_body(body, "image/png")))

    async def send_pictures(self, *, body: SendPicturesBody) -> None:
        """`POST /picture`.

        Takes, returns and raises what `Notes.send_pictures` does.
        """
        return await async_send_upload(
            self._api,
            _SEND_PICTURES,
            Arguments(body=multipart_body(model_argument(body, "body", "SendPicturesBody").to_dict())),
        )


class AsyncNotesWithRawResponse:
    """The operations of `AsyncNotes`, returning the response around the value."""

    def __init__(self, notes: AsyncNotes) -> None:
        self.put_note: Final = async_raw(notes.put_note)
        self.put_picture: Final = async_raw(notes.put_picture)
        self.send_pictures: Final = async_raw(notes.send_pictures)
