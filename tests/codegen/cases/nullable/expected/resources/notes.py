# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `notes`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._codec import UNSET, Unset
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Note

_WRITE_NOTE = Operation(
    name="notes.write_note",
    method="PUT",
    path="/note",
    decode=json_body(Note.from_dict),
    idempotent=True,
)


class Notes:
    """The operations of `notes`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "NotesWithRawResponse":
        """The same operations, returning the response around the value."""
        return NotesWithRawResponse(self)

    @overload
    def write_note(self, /, *, nothing: None, anything: object, more: object | None | Unset = UNSET) -> Note: ...
    @overload
    def write_note(self, request: Note, /) -> Note: ...

    @takes_keywords
    def write_note(self, request: Note | None = None, /, **fields: Any) -> Note:
        """`PUT /note`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.notes.write_note(
                    nothing=None,
                    anything="value",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            nothing: The field `nothing`.
            anything: The field `anything`.
            more: The field `more`.

        Returns:
            The note.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_WRITE_NOTE, Arguments(body=request_model(Note, given, fields)))


class NotesWithRawResponse:
    """The operations of `Notes`, returning the response around the value."""

    def __init__(self, notes: Notes) -> None:
        self.write_note: Final = raw(notes.write_note)


class AsyncNotes:
    """The operations of `notes`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncNotesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncNotesWithRawResponse(self)

    @overload
    async def write_note(self, /, *, nothing: None, anything: object, more: object | None | Unset = UNSET) -> Note: ...
    @overload
    async def write_note(self, request: Note, /) -> Note: ...

    @takes_keywords
    async def write_note(self, request: Note | None = None, /, **fields: Any) -> Note:
        """`PUT /note`.

        Takes, returns and raises what `Notes.write_note` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_WRITE_NOTE, Arguments(body=request_model(Note, given, fields)))


class AsyncNotesWithRawResponse:
    """The operations of `AsyncNotes`, returning the response around the value."""

    def __init__(self, notes: AsyncNotes) -> None:
        self.write_note: Final = async_raw(notes.write_note)
