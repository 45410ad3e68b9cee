"""Files that callers send: bytes, a path, or an open file, read when they are sent and not before."""

import io
import os
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import IO, Protocol, TypeAlias, TypeGuard

from attrs import evolve, field, frozen

from ._codec import Decoder, FieldError, to_bytes, to_str
from ._config import Config
from ._request import Content

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
"""What a file is read from: bytes, a path, or a file that is open in binary mode, from where it stands to its end."""

FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file in a form: its content, or its name with the content, its media type, and headers of its part."""

_PIECE_BYTES = 256 * 1024
_CHARSET = re.compile(r"""charset="?([\w.:-]+)""", re.IGNORECASE)


def is_content(value: object) -> TypeGuard[FileContent]:
    """Return whether a value is what a file is read from."""
    return isinstance(value, bytes | os.PathLike) or callable(getattr(value, "read", None))


def is_file(value: object) -> TypeGuard[FileInput]:
    """Tell whether a value is a file in a form: its content, or a name with content, media type and headers."""
    if not _is_tuple(value):
        return is_content(value)
    return 2 <= len(value) <= 4 and isinstance(value[0], str | None) and is_content(value[1])


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return type(value) is tuple


def file_argument(value: FileInput, name: str) -> FileInput:
    """Return a file that a caller gave for a field of a form.

    Raises:
        TypeError: It is no file, such as a string. The text names the field.
    """
    if is_file(value):
        return value
    told = "a tuple of other values" if isinstance(value, tuple) else type(value).__name__
    raise TypeError(f"{name}: expected bytes, a pathlib.Path or an open file, or its name and one of these, not {told}")


def to_file(value: object) -> FileInput:
    """Return a file, or the bytes of a JSON string."""
    return value if is_file(value) else to_bytes(value)


class UnreadableFileError(ValueError):
    """A file that can't be read, or that became shorter while it was sent."""


class Source(Protocol):
    """What is read when it is sent.

    Attributes:
        size: How much of it will be read, in bytes; None for all that there is.
        start: Where it begins; None if it can be read only once.
    """

    @property
    def size(self) -> int | None: ...
    @property
    def start(self) -> int | None: ...
    def pieces(self) -> Iterator[bytes]: ...


@frozen
class FileSource:
    """A file that will be read: a path, or an open one from `start` on.

    Attributes:
        size: How much of it will be read, in bytes; None for all that there is.
        start: Where an open file stood when it was given; None if it can't be rewound.
    """

    file: os.PathLike[str] | IO[bytes] = field(repr=False)
    size: int | None
    start: int | None = 0

    def pieces(self) -> Iterator[bytes]:
        """Read the file, piece by piece.

        Raises:
            UnreadableFileError: It can't be read, or is shorter than it was.
        """
        try:
            yield from self._pieces()
        except OSError as error:
            raise UnreadableFileError(f"the file can't be read: {error.strerror or type(error).__name__}") from None

    def _pieces(self) -> Iterator[bytes]:
        if isinstance(self.file, os.PathLike):
            with open(self.file, "rb") as opened:
                yield from self._read(opened)
        else:
            if self.start is not None:
                self.file.seek(self.start)
            yield from self._read(self.file)

    def _read(self, opened: IO[bytes]) -> Iterator[bytes]:
        left = self.size
        while left is None or left > 0:
            piece = opened.read(_PIECE_BYTES if left is None else min(left, _PIECE_BYTES))
            if not piece:
                break
            yield piece
            left = None if left is None else left - len(piece)
        if left:
            raise UnreadableFileError("the file became shorter while it was sent")


def source(content: FileContent) -> bytes | FileSource:
    """Return what a file will be read from.

    Raises:
        OSError: There is no file at the path.
        TypeError: An open file is in text mode.
    """
    if isinstance(content, bytes):
        return content
    if isinstance(content, os.PathLike):
        if os.path.isdir(content):
            raise IsADirectoryError(f"{os.fspath(content)}: expected a file, got a folder")
        status = os.stat(content)
        return FileSource(content, status.st_size or None)  # of a device or a pipe, the size is 0
    if isinstance(content, io.TextIOBase):
        raise TypeError("expected a file that is open in binary mode, such as open(path, 'rb')")
    start = content.tell() if content.seekable() else None
    return FileSource(content, None if start is None else _size(content, start), start)


def _size(opened: IO[bytes], start: int) -> int:
    end = opened.seek(0, os.SEEK_END)
    opened.seek(start)
    return max(0, end - start)


@frozen
class Upload(Content):
    """A request body that is read from files when it is sent. Each iteration reads them anew."""

    sources: Sequence[bytes | Source] = field(default=(), repr=False)

    @property
    def size(self) -> int | None:
        """How long it is in bytes, if that is known."""
        total = 0
        for item in self.sources:
            size = len(item) if isinstance(item, bytes) else item.size
            if size is None:
                return None
            total += size
        return total

    @property
    def is_read_once(self) -> bool:
        """Whether it can be read only once, as a pipe can."""
        return any(not isinstance(item, bytes) and item.start is None for item in self.sources)

    def __iter__(self) -> Generator[bytes, None, None]:
        for item in self.sources:
            if isinstance(item, bytes):
                yield item
            else:
                yield from item.pieces()


def once_if_read_once(config: Config, upload: Upload | None) -> Config:
    """Return the settings for a call, which is made once if what it sends can be read only once."""
    return evolve(config, max_retries=0) if upload and upload.is_read_once else config


def body_of(sources: Sequence[bytes | FileSource], media_type: str) -> Content:
    """Return a request body made of bytes and files; one without files is put together at once."""
    in_memory = [item for item in sources if isinstance(item, bytes)]
    if len(in_memory) == len(sources):
        return Content(b"".join(in_memory), media_type)
    return Upload(b"", media_type, sources=tuple(sources))


def text_content(content: str | FileContent, media_type: str) -> Content:
    """Return a text, or a file, as a request body of its own. A text is sent in the charset of the media type.

    Raises:
        OSError: There is no file at the path.
        TypeError: It is neither.
        ValueError: The charset does not have a character of the text.
    """
    if not isinstance(content, str):
        return file_body(content, media_type)
    found = _CHARSET.search(media_type)
    charset = found[1] if found else "utf-8"
    try:
        return Content(content.encode(charset), media_type)
    except (UnicodeEncodeError, LookupError):
        raise ValueError(f"body: the text can't be written in {charset}") from None


def media_type_within(declared: str) -> Decoder[str]:
    """Return a decoder that takes the media types of a range, such as `image/*`."""
    start, *_, end = declared.lower().split("*")

    def decode_media_type(value: object) -> str:
        given = to_str(value)
        named = given.partition(";")[0].strip().lower()
        if "*" in named or not (named.startswith(start) and named.endswith(end) and all(named.partition("/"))):
            raise FieldError(f"must be a media type of the range {declared}")
        return given

    return decode_media_type


def file_body(content: FileContent, media_type: str) -> Content:
    """Return a file as a request body of its own.

    Raises:
        OSError: There is no file at the path.
        TypeError: It is no file.
    """
    if not is_content(content):
        raise TypeError(f"expected bytes, a path or an open file, not {type(content).__name__}")
    return body_of([source(content)], media_type)
