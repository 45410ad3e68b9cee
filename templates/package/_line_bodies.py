"""Request bodies of many JSON values: JSON lines and JSON sequences, sent as the values come."""

import os
from collections.abc import AsyncGenerator, AsyncIterable, Generator, Iterable, Iterator
from typing import IO, TypeAlias, TypeVar

from attrs import field, frozen

from ._codec import encode
from ._files import FileContent, UnreadableFileError, Upload, file_body, is_content
from ._request import Content
from ._text import to_json

T = TypeVar("T")

LinesInput: TypeAlias = Iterable[T] | FileContent
"""Items, or a file that has them already."""

AsyncLinesInput: TypeAlias = AsyncIterable[T] | Iterable[T] | FileContent
"""Items, which an asynchronous client may take from an asynchronous iterable too, or a file that has them already."""


@frozen
class _Items:
    """Items that are asked for while they are sent, and so only once."""

    items: Iterable[object] = field(repr=False)
    separator: bytes
    size: None = None
    start: None = None

    def pieces(self) -> Iterator[bytes]:
        """Yield each item as JSON.

        Raises:
            UnreadableFileError: What makes them can't read something.
        """
        items = iter(self.items)
        while True:
            try:
                item = next(items)
            except StopIteration:
                return
            except OSError as error:  # which would be taken for one of the connection
                raise UnreadableFileError(f"the items of the body can't be read: {type(error).__name__}") from error
            yield _line(item, self.separator)


@frozen
class _AsyncUpload(Upload):
    """A request body of items of an asynchronous iterable."""

    items: AsyncIterable[object] = field(kw_only=True, repr=False)
    separator: bytes = field(kw_only=True)

    @property
    def size(self) -> None:
        """Nobody knows how long it is."""

    @property
    def is_read_once(self) -> bool:
        """Whether it can be read only once."""
        return True

    def __iter__(self) -> Generator[bytes, None, None]:
        raise TypeError("the body is an asynchronous iterable, which only an asynchronous client can send")

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        try:
            async for item in self.items:
                yield _line(item, self.separator)
        except OSError as error:
            raise UnreadableFileError(f"the items of the body can't be read: {type(error).__name__}") from error


def lines_body(
    items: Iterable[object] | AsyncIterable[object] | os.PathLike[str] | IO[bytes], media_type: str, *, records: bool
) -> Content:
    """Return items as a request body: a line for each, or a record of a JSON sequence (RFC 7464).

    A list or tuple is put together at once, and can be sent again. Of other iterables, each item is sent when it comes,
    and the call is made once.

    Raises:
        OSError: There is no file at the path.
        TypeError: They can't be iterated over.
        ValueError: JSON can't hold an item.
    """
    separator = b"\x1e" if records else b""
    if is_content(items):
        return file_body(items, media_type)
    if isinstance(items, list | tuple):
        return Content(b"".join(_line(item, separator) for item in items), media_type)
    if isinstance(items, AsyncIterable):
        return _AsyncUpload(b"", media_type, items=items, separator=separator)
    if not isinstance(items, Iterable) or isinstance(items, str | dict):
        raise TypeError(f"body: expected an iterable of items, not {type(items).__name__}")
    return Upload(b"", media_type, sources=(_Items(items, separator),))


def _line(item: object, separator: bytes) -> bytes:
    return separator + to_json(encode(item)) + b"\n"
