# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `notes`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final, Literal, overload

from .._accept import Accepted, accepting
from .._api_client import APIClient, AsyncAPIClient
from .._arguments import model_argument
from .._codec import list_of, to_str
from .._files import FileContent, file_body, text_content
from .._forms import multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import bytes_body, json_body, no_body, text_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from .._uploads import async_send_upload, send_upload
from ..models import SendPicturesBody

_GET_NOTE = Operation(
    name="notes.get_note",
    method="GET",
    path="/note",
    decode=text_body,
    accept="text/plain",
    idempotent=True,
    security=(("OAuth read",),),
)
_PUT_NOTE = Operation(
    name="notes.put_note",
    method="PUT",
    path="/note",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("OAuth read",),),
)
_LISTING = Operation(
    name="notes.listing",
    method="GET",
    path="/listing",
    decode=json_body(list_of(to_str)),
    idempotent=True,
    security=(("OAuth read",),),
)
_LISTING_ACCEPTED: Final[Accepted[list[str] | str]] = Accepted(
    {
        "application/json": json_body(list_of(to_str)),
        "text/csv": text_body,
    },
)
_GET_PICTURE = Operation(
    name="notes.get_picture",
    method="GET",
    path="/picture",
    decode=bytes_body,
    accept="image/png",
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

    @cached_property
    def with_streaming_response(self) -> "NotesWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return NotesWithStreamingResponse(self._api)

    def get_note(self) -> str:
        """`GET /note`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.notes.get_note()
            ```

        Returns:
            The note.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_NOTE, Arguments())

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

    @overload
    def listing(self, *, accept: Literal["application/json"] | None = None) -> list[str]: ...
    @overload
    def listing(self, *, accept: Literal["text/csv"]) -> str: ...

    def listing(self, *, accept: Literal["application/json", "text/csv"] | None = None) -> list[str] | str:
        """`GET /listing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.notes.listing()
            ```

        Args:
            accept: The media type to ask for; the type of the value follows.

        Returns:
            All notes.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(accepting(_LISTING, _LISTING_ACCEPTED, accept), Arguments())

    def get_picture(self) -> bytes:
        """`GET /picture`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.notes.get_picture()
            ```

        Returns:
            The picture.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_PICTURE, Arguments())

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
        self.get_note: Final = raw(notes.get_note)
        self.put_note: Final = raw(notes.put_note)
        self.listing: Final = raw(notes.listing)
        self.get_picture: Final = raw(notes.get_picture)
        self.put_picture: Final = raw(notes.put_picture)
        self.send_pictures: Final = raw(notes.send_pictures)


class NotesWithStreamingResponse:
    """The operations of `Notes` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def get_note(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /note`.

        Takes, returns and raises what `Notes.get_note` does.
        """
        return streaming_response(self._api, _GET_NOTE, Arguments())

    def listing(
        self, *, accept: Literal["application/json", "text/csv"] | None = None
    ) -> AbstractContextManager[StreamingResponse]:
        """`GET /listing`.

        Takes, returns and raises what `Notes.listing` does.
        """
        return streaming_response(self._api, accepting(_LISTING, _LISTING_ACCEPTED, accept), Arguments())

    def get_picture(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /picture`.

        Takes, returns and raises what `Notes.get_picture` does.
        """
        return streaming_response(self._api, _GET_PICTURE, Arguments())


class AsyncNotes:
    """The operations of `notes`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncNotesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncNotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncNotesWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncNotesWithStreamingResponse(self._api)

    async def get_note(self) -> str:
        """`GET /note`.

        Takes, returns and raises what `Notes.get_note` does.
        """
        return await self._api.call(_GET_NOTE, Arguments())

    async def put_note(self, *, body: str | FileContent) -> None:
        """`PUT /note`.

        Takes, returns and raises what `Notes.put_note` does.
        """
        return await async_send_upload(self._api, _PUT_NOTE, Arguments(body=text_content(body, "text/plain")))

    @overload
    async def listing(self, *, accept: Literal["application/json"] | None = None) -> list[str]: ...
    @overload
    async def listing(self, *, accept: Literal["text/csv"]) -> str: ...

    async def listing(self, *, accept: Literal["application/json", "text/csv"] | None = None) -> list[str] | str:
        """`GET /listing`.

        Takes, returns and raises what `Notes.listing` does.
        """
        return await self._api.call(accepting(_LISTING, _LISTING_ACCEPTED, accept), Arguments())

    async def get_picture(self) -> bytes:
        """`GET /picture`.

        Takes, returns and raises what `Notes.get_picture` does.
        """
        return await self._api.call(_GET_PICTURE, Arguments())

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
        self.get_note: Final = async_raw(notes.get_note)
        self.put_note: Final = async_raw(notes.put_note)
        self.listing: Final = async_raw(notes.listing)
        self.get_picture: Final = async_raw(notes.get_picture)
        self.put_picture: Final = async_raw(notes.put_picture)
        self.send_pictures: Final = async_raw(notes.send_pictures)


class AsyncNotesWithStreamingResponse:
    """The operations of `AsyncNotes` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def get_note(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /note`.

        Takes, returns and raises what `Notes.get_note` does.
        """
        return async_streaming_response(self._api, _GET_NOTE, Arguments())

    def listing(
        self, *, accept: Literal["application/json", "text/csv"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /listing`.

        Takes, returns and raises what `Notes.listing` does.
        """
        return async_streaming_response(self._api, accepting(_LISTING, _LISTING_ACCEPTED, accept), Arguments())

    def get_picture(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /picture`.

        Takes, returns and raises what `Notes.get_picture` does.
        """
        return async_streaming_response(self._api, _GET_PICTURE, Arguments())
