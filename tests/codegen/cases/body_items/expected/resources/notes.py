# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `notes`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._files import FileContent, text_content
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._uploads import async_send_upload, send_upload

_PUT_NOTE = Operation(
    name="notes.put_note",
    method="PUT",
    path="/note",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_ADD_NOTE = Operation(
    name="notes.add_note",
    method="POST",
    path="/note",
    decode=no_body,
    accept="*/*",
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

    def add_note(self, *, body: str | FileContent | None = None) -> None:
        """`POST /note`.

        Example:
            ```python
            with Sample() as sample:
                sample.notes.add_note()
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
            _ADD_NOTE,
            Arguments(body=None if body is None else text_content(body, "text/plain; charset=iso-8859-1")),
        )


class NotesWithRawResponse:
    """The operations of `Notes`, returning the response around the value."""

    def __init__(self, notes: Notes) -> None:
        self.put_note: Final = raw(notes.put_note)
        self.add_note: Final = raw(notes.add_note)


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

    async def add_note(self, *, body: str | FileContent | None = None) -> None:
        """`POST /note`.

        Takes, returns and raises what `Notes.add_note` does.
        """
        return await async_send_upload(
            self._api,
            _ADD_NOTE,
            Arguments(body=None if body is None else text_content(body, "text/plain; charset=iso-8859-1")),
        )


class AsyncNotesWithRawResponse:
    """The operations of `AsyncNotes`, returning the response around the value."""

    def __init__(self, notes: AsyncNotes) -> None:
        self.put_note: Final = async_raw(notes.put_note)
        self.add_note: Final = async_raw(notes.add_note)
