"""Streams of items: server-sent events, JSON lines and JSON sequences, from bytes to values.

The parser of events is a few lines, and so no package is needed for it; and it holds no more than a limit in memory.
"""

from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Generic, Protocol, TypeVar

from attrs import evolve, field, frozen

from ._codec import Decoder
from ._http.body import TOO_LARGE
from ._http.messages import Reply
from ._http.pieces import BrokenBodyError, Lines
from ._responses import parse_json

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

# The end of streams in the manner of OpenAI's API. It is no JSON, so no value is mistaken for it.
_DONE = "[DONE]"


@frozen
class ServerEvent:
    """An event as the server sent it; of other formats than server-sent events, it has `data` only.

    Attributes:
        data: Its text.
        event: What kind of event it is; "message" if the server does not say.
        id: The id of the last event that had one.
        retry: The seconds that the server wants a client to wait before it connects again, if it says so here.
        has_id: Whether the id came with this event, and not with one before it.
    """

    data: str = field(repr=False)
    event: str = "message"
    id: str = ""
    retry: float | None = None
    has_id: bool = field(default=False, repr=False, eq=False)


class NoItemError(Exception):
    """An event that is no item, but says that the server is still there."""


class Splitter(Protocol):
    """Makes events of the pieces of a body."""

    def add(self, piece: bytes) -> Iterator[ServerEvent]:
        """Take the next piece, and return the events that end in it."""
        ...

    def end(self) -> Iterator[ServerEvent]:
        """Return what is left at the end of the body."""
        ...


@frozen
class Items(Generic[T_co]):
    """How the items of a stream are read.

    Attributes:
        accept: The media type that is asked for.
        splitter: Makes what splits the body into events, with a limit for each in bytes.
        decode: Makes an item of an event.
        ends: Whether an event is the end, and no item.
        reconnects: Whether a server may be asked to go on after the last event.
    """

    accept: str
    splitter: Callable[[int], Splitter]
    decode: Callable[[ServerEvent], T_co]
    ends: Callable[[ServerEvent], bool]
    reconnects: bool = False


def server_events(decode: Callable[[ServerEvent], T], end: str | None = _DONE) -> Items[T]:
    """Server-sent events (`text/event-stream`), up to one with the data `end`, if any."""
    return Items("text/event-stream", EventSplitter, decode, lambda event: event.data == end, reconnects=True)


def json_lines(decode: Callable[[ServerEvent], T], accept: str) -> Items[T]:
    """Return JSON values, each on a line of its own."""
    return Items(accept, lambda limit: LineSplitter(limit, "\n"), decode, lambda _: False)


def json_sequence(decode: Callable[[ServerEvent], T], accept: str) -> Items[T]:
    """Return JSON values after record separators (RFC 7464)."""
    return Items(accept, lambda limit: LineSplitter(limit, "\x1e"), decode, lambda _: False)


def json_item(decode: Decoder[T]) -> Callable[[ServerEvent], T]:
    """Return an item that is JSON. An event of a kind of its own that is empty, such as a ping, is none."""

    def item(event: ServerEvent) -> T:
        if not event.data and event.event != "message":
            raise NoItemError
        return decode(parse_json(event.data.encode()))

    return item


def text_item(event: ServerEvent) -> str:
    """Return an item that is text."""
    return event.data


def event_item(decode: Decoder[T]) -> Callable[[ServerEvent], T]:
    """Return an item that is an event as a whole, with its data as text."""
    return lambda event: decode(_fields(event))


def _fields(event: ServerEvent) -> dict[str, object]:
    """Return the fields of an event that the server sent."""
    told = {
        "event": None if event.event == "message" else event.event,
        "id": event.id or None,
        "retry": None if event.retry is None else int(event.retry * 1000),
    }
    return {"data": event.data, **{name: value for name, value in told.items() if value is not None}}


def for_stream(request: T, name: str) -> T:
    """Return a request that will ask for a stream by a field.

    Raises:
        ValueError: It asks for the whole value.
    """
    if getattr(request, name) is False:
        raise ValueError(f"{name}: this call answers with a stream; for the whole value, make the call without one")
    return request


def for_value(given: T, name: str, call: str) -> T:
    """Return the request, or the fields of one, of a call that answers with the whole value.

    Raises:
        TypeError: It asks for a stream. The text names the call for that.
    """
    asks = given.get(name) if isinstance(given, dict) else getattr(given, name, None)
    if asks is True:
        if isinstance(given, dict):
            given.clear()  # they are the caller's `**fields`, which error reports may show
        raise TypeError(f"{name}: this call answers with the whole value; for a stream, call {call}()")
    return given


class EventSplitter:
    """Parses server-sent events, as HTML has them ("Interpreting an event stream")."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lines = Lines(limit)
        self._is_begun = False
        self._data: list[str] = []
        self._size = 0
        self._event = ServerEvent("", "")

    def add(self, piece: bytes) -> Iterator[ServerEvent]:
        """Take the next piece, and return the events that end in it."""
        for line in self._lines.add(piece):
            yield from self._line(line)

    def end(self) -> Iterator[ServerEvent]:
        """Return nothing: an event without an empty line behind it has not come whole."""
        yield from ()

    def _line(self, line: bytes) -> Iterator[ServerEvent]:
        text = line.decode("utf-8", "replace")
        if not self._is_begun:
            self._is_begun, text = True, text.removeprefix("\ufeff")
        if text:
            name, _, value = text.partition(":")
            self._take(name, value.removeprefix(" "))
            return
        if self._data:
            yield evolve(self._event, data="\n".join(self._data), event=self._event.event or "message")
            self._event = evolve(self._event, retry=None)  # that of an event without data is told by the next one
        self._data, self._size = [], 0
        self._event = evolve(self._event, event="", has_id=False)

    def _take(self, name: str, value: str) -> None:
        match name:
            case "data":
                self._size += len(value)
                if self._size > self._limit:
                    raise BrokenBodyError(f"an event of it can't be read: {TOO_LARGE.format(limit=self._limit)}")
                self._data.append(value)
            case "event":
                self._event = evolve(self._event, event=value)
            case "id" if "\0" not in value:
                self._event = evolve(self._event, id=value, has_id=True)
            case "retry" if value.isascii() and value.isdecimal():
                self._event = evolve(self._event, retry=int(value[:12]) / 1000)
            case _:  # a comment, or a field of a later version
                pass


class LineSplitter:
    """Splits values that have a separator between them; blank ones are none."""

    def __init__(self, limit: int, separator: str) -> None:
        self._lines = Lines(limit, separator)

    def add(self, piece: bytes) -> Iterator[ServerEvent]:
        """Take the next piece, and return the values that end in it."""
        return self._events(self._lines.add(piece))

    def end(self) -> Iterator[ServerEvent]:
        """Return the last value, which may have no separator behind it."""
        return self._events(self._lines.end())

    def _events(self, lines: Iterator[bytes]) -> Iterator[ServerEvent]:
        for line in lines:
            text = line.decode("utf-8-sig", "replace").strip()
            if text:
                yield ServerEvent(text)


def refuse_other(head: Reply, accept: str) -> None:
    """Refuse an answer that is no stream. One without content (HTTP 204) is a stream at its end.

    Raises:
        BrokenBodyError: It is not.
    """
    named = (head.header(b"content-type") or "").partition(";")[0].strip().lower()
    if accept == "text/event-stream" and named != accept and head.status != HTTPStatus.NO_CONTENT:
        raise BrokenBodyError(f"it is no {accept}, but {named if named == 'application/json' else 'something else'}")
