"""`with_streaming_response`: an answer that is read as it comes, to a file or piece by piece."""

import codecs
import os
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from stat import S_IMODE, S_ISREG
from typing import IO, TYPE_CHECKING, TypeVar
from uuid import uuid4

from ._api_client import APIClient, AsyncAPIClient
from ._http.body import TOO_LARGE
from ._http.messages import Reply
from ._http.pieces import BrokenBodyError, Lines
from ._incoming import AsyncIncoming, Incoming, open_async_incoming, open_incoming
from ._request import Arguments, Operation

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_BUFFER_BYTES = 1024 * 1024


class _Head:
    """What is known of an answer before its body has come."""

    def __init__(self, head: Reply) -> None:
        self._head = head
        self._is_begun = False

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._head.status

    @property
    def headers(self) -> "httpx.Headers":
        """The headers of the response."""
        return self._head.response().headers

    @property
    def content_type(self) -> str | None:
        """The media type of the body, without its parameters."""
        value = self._head.header(b"content-type")
        return None if value is None else value.partition(";")[0].strip().lower()

    def _decoder(self) -> codecs.IncrementalDecoder:
        return codecs.getincrementaldecoder(self._head.response().encoding or "utf-8")("replace")

    def _refuse_again(self) -> None:
        if self._is_begun:
            raise RuntimeError("the body can be read once only, as it is not kept")


class _TextLines:
    """Splits a text into lines once it is in UTF-8: in UTF-16, the bytes of line ends are in other characters too."""

    def __init__(self, decoder: codecs.IncrementalDecoder, limit: int) -> None:
        self._decoder = decoder
        self._lines = Lines(limit)

    def add(self, piece: bytes, *, final: bool = False) -> Iterator[str]:
        """Take the next piece, and return the lines that end in it."""
        text = self._decoder.decode(piece, final)
        for line in self._lines.add(text.encode("utf-8", "replace")):
            yield line.decode()

    def end(self) -> Iterator[str]:
        """Return what is left at the end of the body."""
        yield from self.add(b"", final=True)
        for line in self._lines.end():
            yield line.decode()


class StreamingResponse(_Head):
    """An answer whose body is read as it comes. No limit of size applies, but to what is held in memory.

    Each wait for more of the body may take as long as the client's `timeout`. What ends it early is an
    `APIConnectionError`.
    """

    def __init__(self, body: Incoming) -> None:
        super().__init__(body.head)
        self._body = body

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body in pieces as they come."""
        self._refuse_again()
        self._body.require_open()
        self._is_begun = True
        yield from self._body

    def iter_text(self) -> Iterator[str]:
        """Yield the body as text, in pieces as they come."""
        decoder = self._decoder()
        for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text

    def iter_lines(self) -> Iterator[str]:
        """Yield the body in lines, without their ends. A line is held in memory, up to `max_response_bytes`."""
        lines = _TextLines(self._decoder(), self._body.limit)
        try:
            for piece in self.iter_bytes():
                for line in lines.add(piece):
                    yield line
            for line in lines.end():
                yield line
        except BrokenBodyError as error:
            raise self._body.ending.decode_error(str(error)) from None

    def read(self) -> bytes:
        """Return the whole body, up to `max_response_bytes`.

        Raises:
            ResponseDecodeError: It is larger.
        """
        whole = bytearray()
        for piece in self.iter_bytes():
            whole += piece
            if len(whole) > self._body.limit:
                self.close()
                raise self._body.ending.decode_error(TOO_LARGE.format(limit=self._body.limit))
        return bytes(whole)

    def stream_to_file(self, file: str | os.PathLike[str] | IO[bytes]) -> None:
        """Write the body to a file: an open one, or one at a path, which is there when all of it has come, or not.

        A file that is there keeps its mode, and a link stays one. What is no regular file, such as a pipe or a
        device, is written into as the body comes.

        Raises:
            OSError: The file can't be written.
        """
        with _written(file) as opened:
            for piece in self.iter_bytes():
                opened.write(piece)

    def close(self) -> None:
        """Close the answer, and let go of its connection. Closing twice does no harm."""
        self._body.close()


class AsyncStreamingResponse(_Head):
    """See `StreamingResponse`."""

    def __init__(self, body: AsyncIncoming) -> None:
        super().__init__(body.head)
        self._body = body

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body in pieces as they come."""
        self._refuse_again()
        self._body.require_open()
        self._is_begun = True
        async for piece in self._body:
            yield piece

    async def iter_text(self) -> AsyncIterator[str]:
        """Yield the body as text, in pieces as they come."""
        decoder = self._decoder()
        async for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the body in lines, without their ends. A line is held in memory, up to `max_response_bytes`."""
        lines = _TextLines(self._decoder(), self._body.limit)
        try:
            async for piece in self.iter_bytes():
                for line in lines.add(piece):
                    yield line
            for line in lines.end():
                yield line
        except BrokenBodyError as error:
            raise self._body.ending.decode_error(str(error)) from None

    async def read(self) -> bytes:
        """Return the whole body; see `StreamingResponse.read`."""
        whole = bytearray()
        async for piece in self.iter_bytes():
            whole += piece
            if len(whole) > self._body.limit:
                await self.aclose()
                raise self._body.ending.decode_error(TOO_LARGE.format(limit=self._body.limit))
        return bytes(whole)

    async def stream_to_file(self, file: str | os.PathLike[str] | IO[bytes]) -> None:
        """Write the body to a file, in threads; see `StreamingResponse.stream_to_file`."""
        from anyio.to_thread import run_sync

        with ExitStack() as stack:
            opened = await run_sync(stack.enter_context, _written(file))
            async for piece in self.iter_bytes():
                await run_sync(opened.write, piece)

    async def aclose(self) -> None:
        """Close the answer, and let go of its connection. Closing twice does no harm."""
        await self._body.aclose()


@contextmanager
def streaming_response(
    api: APIClient, operation: Operation[T], arguments: Arguments
) -> Generator[StreamingResponse, None, None]:
    """Make a call, and have its answer until the end of the context."""
    response = StreamingResponse(open_incoming(api, operation, arguments))
    try:
        yield response
    finally:
        response.close()


@asynccontextmanager
async def async_streaming_response(
    api: AsyncAPIClient, operation: Operation[T], arguments: Arguments
) -> AsyncGenerator[AsyncStreamingResponse, None]:
    """See `streaming_response`."""
    response = AsyncStreamingResponse(await open_async_incoming(api, operation, arguments))
    try:
        yield response
    finally:
        await response.aclose()


@contextmanager
def _written(file: str | os.PathLike[str] | IO[bytes]) -> Generator[IO[bytes], None, None]:
    """Open a file for writing, beside its place until it is whole."""
    if not isinstance(file, str | os.PathLike):
        yield file
        return
    path = os.path.realpath(file)
    mode = os.stat(path).st_mode if os.path.exists(path) else None
    if mode is not None and not S_ISREG(mode):
        with open(path, "wb") as opened:
            yield opened
        return
    partial_path = f"{path}.{uuid4().hex[:8]}.part"
    try:
        with open(partial_path, "xb", buffering=_BUFFER_BYTES) as opened:
            yield opened
        if mode is not None:
            os.chmod(partial_path, S_IMODE(mode))
        os.replace(partial_path, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(partial_path)
        raise
