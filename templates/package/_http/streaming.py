"""Requests and answers that are sent and received piece by piece, on whichever road the client's requests go."""

from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from time import monotonic
from typing import Protocol

import h11
from attrs import evolve, field, frozen

from .._base_url import BaseUrl
from .._files import UnreadableFileError, Upload
from .body import Body
from .custom_client import CustomTransport
from .exchange import ERRORS, failure, wire_request
from .httpx_exchange import failure as httpx_failure
from .httpx_exchange import is_of_transport
from .messages import CUT_OFF, Attempt, Failure, Headers, Reply, Request
from .patches import httpx_is_patched
from .pool import PoolTransport
from .trace import Trace, tells
from .waiting import run


@frozen
class Answer:
    """An answer whose body is still to come.

    Attributes:
        pieces: The body as it comes, each piece waited for until the deadline of the attempt.
        errors: The classes of what `pieces` may raise.
        failure: Makes the end of the attempt of such an error.
        is_unpacked: Whether the body is without its content encoding.
        end: Ends the connection, so that a thread that waits for a piece goes on; None if that can't be done.
    """

    status: int
    headers: Headers = field(repr=False)
    pieces: Iterator[bytes] = field(repr=False)
    errors: tuple[type[Exception], ...] = field(repr=False)
    failure: Callable[[Exception], Failure] = field(repr=False)
    is_unpacked: bool = False
    end: Callable[[], None] | None = field(default=None, repr=False)


class NoAnswerError(Exception):
    """An attempt that brought no answer."""

    def __init__(self, ended: Failure) -> None:
        super().__init__()
        self.failure = ended


def with_length(request: Request, upload: Upload | None) -> Request:
    """Return a request that says how long its content is, or that it comes in chunks."""
    if upload is None:
        return request
    headers = [(name, value) for name, value in request.headers if name.lower() != b"content-length"]
    told = (b"Transfer-Encoding", b"chunked") if upload.size is None else (b"Content-Length", b"%d" % upload.size)
    return evolve(request, headers=[*headers, told])


def answered(
    transport: PoolTransport | CustomTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> AbstractContextManager[Answer]:
    """Send a request, and have its answer until the end of the context, which closes it.

    Raises:
        NoAnswerError: No answer came.
        UnreadableFileError: What was to be sent can't be read.
    """
    if isinstance(transport, CustomTransport):
        return _on_custom_client(transport, request, attempt, upload)
    if httpx_is_patched():
        from .traced_streaming import through_httpx

        return through_httpx(transport, request, attempt, upload)
    return on_pool(transport, request, attempt, upload)


@contextmanager
def on_pool(
    transport: PoolTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> Generator[Answer, None, None]:
    """Send a request on a connection of the client's own."""

    def ended(error: Exception) -> Failure:
        return failure(error, request, attempt, transport.route)

    with ExitStack() as stack:
        try:
            connection = stack.enter_context(transport.pool.connection(attempt))
            asked = wire_request(request, transport.base_url, transport.route)
            complete = run(connection.send(attempt, asked), attempt)
            for piece in upload or ([request.content] if request.content else []):
                # Servers may answer before they have read all, such as that it is too large.
                complete = (
                    complete and connection.is_clean() and run(connection.send(attempt, h11.Data(piece)), attempt)
                )
                if not complete:
                    break
            if complete:
                run(connection.send(attempt, h11.EndOfMessage()), attempt)
            head = run(connection.head(), attempt)
        except ERRORS as error:
            raise NoAnswerError(ended(error)) from None

        def pieces() -> Iterator[bytes]:
            while isinstance(event := run(connection.event(), attempt), h11.Data):
                yield bytes(event.data)

        yield Answer(head.status_code, head.headers.raw_items(), pieces(), ERRORS, ended, end=connection.end)


class Unkept(list[bytes]):
    """What a traced connection reads for an attempt, which nobody needs later, and which would fill the memory."""

    def append(self, _: bytes) -> None:
        """Keep nothing."""


@contextmanager
def _on_custom_client(
    transport: CustomTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> Generator[Answer, None, None]:
    """Send a request with an httpx client of the caller's. Its connection is not used again."""
    library = transport.library
    attempt.received = Unkept()
    trace = Trace(attempt, request.method, is_silent=not tells(transport.client, library))
    built = transport.client.build_request(
        request.method,
        str(transport.base_url) + request.target,
        headers=request.headers,
        content=upload or request.content,
        extensions=attempt.extensions | {"trace": trace.on_event},
    )
    try:
        response = transport.client.send(built, stream=True, follow_redirects=False)
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
    pieces = iter([response.content]) if was_read else response.iter_raw()
    errors = (library.RequestError, OSError)
    try:
        yield Answer(response.status_code, response.headers.raw, pieces, errors, ended, is_unpacked=was_read)
    finally:
        response.close()
        trace.after_answer(response, is_whole=True)


@frozen
class OpenAnswer:
    """An answer that is being read.

    Attributes:
        attempt: The attempt whose deadline bounds each wait.
        stack: What closes it.
        started: When the request was sent, in seconds of the monotonic clock.
    """

    answer: Answer
    request: Request
    attempt: Attempt
    stack: ExitStack
    started: float

    def reply(self, base_url: BaseUrl, body: Body) -> Reply:
        """Return what has come back, with its body or without."""
        return reply(self.request, base_url, self.answer, body, monotonic() - self.started)


class StreamingTransport:
    """The transport of one call whose content is read from files."""

    def __init__(self, transport: object, upload: Upload | None = None) -> None:
        if not isinstance(transport, PoolTransport | CustomTransport):
            raise TypeError(f"nothing can be streamed through a {type(transport).__name__}")
        self._transport = transport
        self._upload = upload

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send the request, and read its answer."""
        started = monotonic()
        asked = with_length(request, self._upload)
        with ExitStack() as stack:
            try:
                answer = stack.enter_context(answered(self._transport, asked, attempt, self._upload))
            except NoAnswerError as error:
                return error.failure
            return self.received(OpenAnswer(answer, asked, attempt, stack, started))

    def received(self, opened: OpenAnswer) -> Reply | Failure:
        """Read the answer to its end."""
        body = Body(self._transport.limit)
        ended = _read(opened.answer, body)
        return ended or opened.reply(self._transport.base_url, body)

    def close(self) -> None:
        """Do nothing: the connections are the client's."""


class OpeningTransport(StreamingTransport):
    """The transport of one call whose answer is read as it comes."""

    def __init__(self, transport: object, upload: Upload | None = None) -> None:
        super().__init__(transport, upload)
        self._opened: list[OpenAnswer] = []

    def received(self, opened: OpenAnswer) -> Reply | Failure:
        """Keep the answer open if it is one of success."""
        if not 200 <= opened.answer.status < 300:
            return super().received(opened)
        self._opened.append(evolve(opened, stack=opened.stack.pop_all()))
        return opened.reply(self._transport.base_url, Body(0))

    @property
    def limit(self) -> int:
        """How many bytes of an answer may be held in memory."""
        return self._transport.limit

    def take(self, head: Reply) -> tuple[Reply, OpenAnswer]:
        """Return the answer of a call that was successful: what is known of it, and what it is read from."""
        return head, self._opened.pop()


class AnyAnswer(Protocol):
    """An answer, whichever way it is waited for."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...
    @property
    def is_unpacked(self) -> bool: ...


def reply(request: Request, base_url: BaseUrl, answer: AnyAnswer, body: Body, elapsed: float) -> Reply:
    """Return what came back."""
    content = body.decoded([] if answer.is_unpacked else answer.headers)
    return Reply(
        status=answer.status,
        headers=request.keys.hide_in(answer.headers),
        body=content,
        url=str(base_url) + request.shown_target,
        method=request.method,
        elapsed=elapsed,
        problem=body.problem,
    )


def _read(answer: Answer, body: Body) -> Failure | None:
    """Read the body; return how the attempt ended if time was up."""
    try:
        for piece in answer.pieces:
            if not body.add(piece):
                break
    except answer.errors as error:
        ended = answer.failure(error)
        if ended.timed_out:
            return ended
        body.problem = body.problem or CUT_OFF
    return None
