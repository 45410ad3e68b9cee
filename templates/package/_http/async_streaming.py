"""What `streaming.py` does, in an event loop. Files are read in threads."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, aclosing, asynccontextmanager, closing
from time import monotonic

import anyio
import anyio.to_thread
import h11
from attrs import evolve, field, frozen

from .._base_url import BaseUrl
from .._files import UnreadableFileError, Upload
from .async_custom_client import GRACE_SECONDS, AsyncCustomTransport
from .async_pool import AsyncPoolTransport
from .async_waiting import run_async
from .body import Body
from .exchange import ERRORS, failure, wire_request
from .httpx_exchange import failure as httpx_failure
from .httpx_exchange import is_of_transport
from .messages import CUT_OFF, Attempt, Failure, Headers, Reply, Request
from .patches import httpx_is_patched
from .streaming import NoAnswerError, Unkept, reply, with_length
from .trace import Trace, tells


@frozen
class AsyncAnswer:
    """See `streaming.Answer`."""

    status: int
    headers: Headers = field(repr=False)
    pieces: AsyncIterator[bytes] = field(repr=False)
    errors: tuple[type[Exception], ...] = field(repr=False)
    failure: Callable[[Exception], Failure] = field(repr=False)
    is_unpacked: bool = False


class AsyncUpload:
    """An upload whose files are read in threads, so that the event loop goes on."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        with closing(iter(self._upload)) as pieces:
            while (piece := await anyio.to_thread.run_sync(next, pieces, None)) is not None:
                yield piece


def answered(
    transport: AsyncPoolTransport | AsyncCustomTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> AbstractAsyncContextManager[AsyncAnswer]:
    """See `streaming.answered`."""
    if isinstance(transport, AsyncCustomTransport):
        return _on_custom_client(transport, request, attempt, upload)
    if httpx_is_patched():
        from .async_traced_streaming import through_httpx

        return through_httpx(transport, request, attempt, upload)
    return on_pool(transport, request, attempt, upload)


@asynccontextmanager
async def on_pool(
    transport: AsyncPoolTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> AsyncGenerator[AsyncAnswer, None]:
    """Send a request on a connection of the client's own."""

    def ended(error: Exception) -> Failure:
        return failure(error, request, attempt, transport.route)

    async with AsyncExitStack() as stack:
        try:
            connections = await transport.pool()
            connection = await stack.enter_async_context(connections.connection(attempt))
            asked = wire_request(request, transport.base_url, transport.route)
            complete = await run_async(connection.send(attempt, asked), attempt)
            async with aclosing(_content(request, upload)) as content:
                async for piece in content:
                    complete = complete and connection.is_clean()
                    # Servers may answer before they have read all, such as that it is too large.
                    complete = complete and await run_async(connection.send(attempt, h11.Data(piece)), attempt)
                    if not complete:
                        break
            if complete:
                await run_async(connection.send(attempt, h11.EndOfMessage()), attempt)
            head = await run_async(connection.head(), attempt)
        except ERRORS as error:
            raise NoAnswerError(ended(error)) from None

        async def pieces() -> AsyncGenerator[bytes, None]:
            while isinstance(event := await run_async(connection.event(), attempt), h11.Data):
                yield bytes(event.data)

        body = await stack.enter_async_context(aclosing(pieces()))
        yield AsyncAnswer(head.status_code, head.headers.raw_items(), body, ERRORS, ended)


async def _content(request: Request, upload: Upload | None) -> AsyncGenerator[bytes, None]:
    if upload is None:
        if request.content:
            yield request.content
        return
    async with aclosing(aiter(AsyncUpload(upload))) as pieces:
        async for piece in pieces:
            yield piece


@asynccontextmanager
async def _on_custom_client(
    transport: AsyncCustomTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> AsyncGenerator[AsyncAnswer, None]:
    """Send a request with an httpx client of the caller's. Its connection is not used again."""
    library = transport.library
    attempt.received = Unkept()
    trace = Trace(attempt, request.method, is_silent=not tells(transport.client, library))
    built = transport.client.build_request(
        request.method,
        str(transport.base_url) + request.target,
        headers=request.headers,
        content=AsyncUpload(upload) if upload else request.content,
        extensions=attempt.extensions | {"trace": trace.on_async_event},
    )
    try:
        with anyio.fail_after(attempt.remaining() + GRACE_SECONDS):
            response = await transport.client.send(built, stream=True, follow_redirects=False)
    except UnreadableFileError:
        raise
    except Exception as error:
        if not is_of_transport(error, library):
            raise
        trace.after_failure()
        raise NoAnswerError(httpx_failure(error, request, attempt, library)) from None

    def ended(error: Exception) -> Failure:
        return httpx_failure(error, request, attempt, library)

    attempt.sent = True
    was_read: bool = response.is_stream_consumed
    errors = (library.RequestError, OSError)
    try:
        pieces = timed(response.aiter_raw() if not was_read else whole(response.content), attempt)
        yield AsyncAnswer(response.status_code, response.headers.raw, pieces, errors, ended, is_unpacked=was_read)
    finally:
        with anyio.CancelScope(shield=True):
            await response.aclose()
            await trace.after_async_answer(response, is_whole=True)


async def whole(content: bytes) -> AsyncIterator[bytes]:
    """Yield the content of a body that was read before."""
    yield content


async def timed(pieces: AsyncIterator[bytes], attempt: Attempt) -> AsyncIterator[bytes]:
    """Wait for each piece until the deadline of the attempt."""
    while True:
        with anyio.fail_after(attempt.remaining() + GRACE_SECONDS):
            try:
                piece = await anext(pieces)
            except StopAsyncIteration:
                return
        yield piece


@frozen
class OpenAsyncAnswer:
    """See `streaming.OpenAnswer`."""

    answer: AsyncAnswer
    request: Request
    attempt: Attempt
    stack: AsyncExitStack
    started: float

    def reply(self, base_url: BaseUrl, body: Body) -> Reply:
        """Return what has come back, with its body or without."""
        return reply(self.request, base_url, self.answer, body, monotonic() - self.started)


class AsyncStreamingTransport:
    """See `streaming.StreamingTransport`."""

    def __init__(self, transport: object, upload: Upload | None = None) -> None:
        if not isinstance(transport, AsyncPoolTransport | AsyncCustomTransport):
            raise TypeError(f"nothing can be streamed through a {type(transport).__name__}")
        self._transport = transport
        self._upload = upload

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send the request, and read its answer."""
        started = monotonic()
        asked = with_length(request, self._upload)
        async with AsyncExitStack() as stack:
            try:
                answer = await stack.enter_async_context(answered(self._transport, asked, attempt, self._upload))
            except NoAnswerError as error:
                return error.failure
            return await self.received(OpenAsyncAnswer(answer, asked, attempt, stack, started))

    async def received(self, opened: OpenAsyncAnswer) -> Reply | Failure:
        """Read the answer to its end."""
        body = Body(self._transport.limit)
        ended = await _read(opened.answer, body)
        return ended or opened.reply(self._transport.base_url, body)

    async def aclose(self) -> None:
        """Do nothing: the connections are the client's."""


class AsyncOpeningTransport(AsyncStreamingTransport):
    """See `streaming.OpeningTransport`."""

    def __init__(self, transport: object, upload: Upload | None = None) -> None:
        super().__init__(transport, upload)
        self._opened: list[OpenAsyncAnswer] = []

    async def received(self, opened: OpenAsyncAnswer) -> Reply | Failure:
        """Keep the answer open if it is one of success."""
        if not 200 <= opened.answer.status < 300:
            return await super().received(opened)
        self._opened.append(evolve(opened, stack=opened.stack.pop_all()))
        return opened.reply(self._transport.base_url, Body(0))

    @property
    def limit(self) -> int:
        """How many bytes of an answer may be held in memory."""
        return self._transport.limit

    def take(self, head: Reply) -> tuple[Reply, OpenAsyncAnswer]:
        """Return the answer of a call that was successful: what is known of it, and what it is read from."""
        return head, self._opened.pop()


async def _read(answer: AsyncAnswer, body: Body) -> Failure | None:
    """See `streaming._read`."""
    try:
        async for piece in answer.pieces:
            if not body.add(piece):
                break
    except answer.errors as error:
        ended = answer.failure(error)
        if ended.timed_out:
            return ended
        body.problem = body.problem or CUT_OFF
    return None
