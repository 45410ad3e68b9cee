"""The body of an answer as it comes: opened by a call, unpacked, and closed at its end."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import TYPE_CHECKING, TypeVar

from attrs import field, frozen

from ._api_client import APIClient, AsyncAPIClient
from ._config import Config
from ._files import Upload, once_if_read_once
from ._http.messages import Failure, Reply, deadline_after
from ._http.pieces import BrokenBodyError, Unpacker
from ._redact import Secrets, scrub
from ._request import Arguments, Operation
from .errors import APIConnectionError, APITimeoutError, ResponseDecodeError

if TYPE_CHECKING:
    from anyio import CancelScope

    from ._http.async_streaming import OpenAsyncAnswer
    from ._http.streaming import OpenAnswer

S = TypeVar("S")
T = TypeVar("T")


CLOSED = "the stream is closed"


@frozen
class Ending:
    """The errors that reading an answer may end in."""

    call: str
    config: Config = field(repr=False)
    head: Reply
    secrets: Secrets = field(repr=False)

    def connection_error(self, ended: Failure) -> APIConnectionError:
        """Return the error for an answer that did not come to its end."""
        server, timeout = self.config.base_url.origin, self.config.timeout
        what = f"the connection to {server} broke before the end of the answer"
        kind: type[APIConnectionError] = APIConnectionError
        if ended.timed_out:
            what = f"no more of the answer came from {server} {f'within {timeout:g} s' if timeout else 'in time'}"
            kind = APITimeoutError
        return kind(f"{self.call}: {what}; the server has received the request", may_have_been_processed=True)

    def decode_error(self, problem: str) -> ResponseDecodeError:
        """Return the error for an answer that can't be used."""
        text = scrub(problem, self.secrets)
        message = f"{self.call}: the answer (HTTP {self.head.status}) is not what the API promises: {text}"
        return ResponseDecodeError(message, self.head, may_have_been_processed=True)


class Incoming:
    """The body of an answer. Each wait for more of it may take as long as a call may."""

    def __init__(self, call: str, config: Config, limit: int, head: Reply, opened: "OpenAnswer") -> None:
        self.head = head
        self.limit = limit
        self.ending = Ending(call, config, head, opened.request.secrets)
        self._timeout = config.timeout
        self._opened = opened
        self._is_closed = False
        self._is_waiting = False

    def __iter__(self) -> Generator[bytes, None, None]:
        answer = self._opened.answer
        try:
            unpacker = Unpacker([] if answer.is_unpacked else answer.headers)
            while True:
                self._opened.attempt.deadline = deadline_after(self._timeout)
                piece = self._next(answer.pieces)
                if piece is None:
                    break
                yield from unpacker.add(piece)
            unpacker.end()
        except BrokenBodyError as error:
            raise self.ending.decode_error(str(error)) from None
        except answer.errors as error:
            ended = answer.failure(error)
            self.require_open()  # it breaks if another thread closes it
            raise self.ending.connection_error(ended) from ended.cause
        finally:
            self._opened.stack.close()

    def _next(self, pieces: Iterator[bytes]) -> bytes | None:
        self._is_waiting = True
        try:
            self.require_open()
            return next(pieces, None)
        finally:
            self._is_waiting = False

    def require_open(self) -> None:
        """Refuse to go on after `close`.

        Raises:
            RuntimeError: It is closed.
        """
        if self._is_closed:
            raise RuntimeError(CLOSED)

    def close(self) -> None:
        """Close the answer. Closing twice does no harm. A thread that waits for more of it closes it."""
        self._is_closed = True
        end = self._opened.answer.end
        if self._is_waiting and end is not None:
            end()
        else:
            self._opened.stack.close()


class AsyncIncoming:
    """See `Incoming`."""

    def __init__(self, call: str, config: Config, limit: int, head: Reply, opened: "OpenAsyncAnswer") -> None:
        self.head = head
        self.limit = limit
        self.ending = Ending(call, config, head, opened.request.secrets)
        self._timeout = config.timeout
        self._opened = opened
        self._is_closed = False
        self._wait: CancelScope | None = None

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        answer = self._opened.answer
        try:
            unpacker = Unpacker([] if answer.is_unpacked else answer.headers)
            while True:
                self._opened.attempt.deadline = deadline_after(self._timeout)
                piece = await self._next(answer.pieces)
                if piece is None:
                    break
                for unpacked in unpacker.add(piece):
                    yield unpacked
            unpacker.end()
        except BrokenBodyError as error:
            raise self.ending.decode_error(str(error)) from None
        except answer.errors as error:
            ended = answer.failure(error)
            raise self.ending.connection_error(ended) from ended.cause
        finally:
            await self._opened.stack.aclose()

    async def _next(self, pieces: AsyncIterator[bytes]) -> bytes | None:
        from anyio import CancelScope

        self.require_open()
        try:
            with CancelScope() as self._wait:
                return await anext(pieces, None)
        finally:
            self._wait = None
        raise RuntimeError(CLOSED)

    def require_open(self) -> None:
        """Refuse to go on after `aclose`; see `Incoming.require_open`."""
        if self._is_closed:
            raise RuntimeError(CLOSED)

    async def aclose(self) -> None:
        """Close the answer. Closing twice does no harm. A task that waits for more of it closes it."""
        self._is_closed = True
        if self._wait is None:
            await self._opened.stack.aclose()
        else:
            self._wait.cancel()


def open_incoming(api: APIClient, operation: Operation[T], arguments: Arguments, accept: str = "") -> Incoming:
    """Make a call up to the head of its answer; see `APIClient.call`. The client's `timeout` is for this much."""
    from ._http.streaming import OpeningTransport

    upload = _upload(arguments)
    client = api.with_config(once_if_read_once(api.config, upload))
    client.transport = transport = OpeningTransport(api.transport, upload)
    head, opened = client.call(_headed(operation, accept, transport.take), arguments)
    return Incoming(operation.name, api.config, transport.limit, head, opened)


async def open_async_incoming(
    api: AsyncAPIClient, operation: Operation[T], arguments: Arguments, accept: str = ""
) -> AsyncIncoming:
    """See `open_incoming`."""
    from ._http.async_streaming import AsyncOpeningTransport

    upload = _upload(arguments)
    client = api.with_config(once_if_read_once(api.config, upload))
    client.transport = transport = AsyncOpeningTransport(api.transport, upload)
    head, opened = await client.call(_headed(operation, accept, transport.take), arguments)
    return AsyncIncoming(operation.name, api.config, transport.limit, head, opened)


def _upload(arguments: Arguments) -> Upload | None:
    return arguments.body if isinstance(arguments.body, Upload) else None


def _headed(operation: Operation[S], accept: str, take: Callable[[Reply], T]) -> Operation[T]:
    """Return an operation whose answer is not made a value of."""
    return Operation(
        name=operation.name,
        method=operation.method,
        path=operation.path,
        decode=take,
        accept=accept or operation.accept,
        content_type=operation.content_type,
        idempotent=operation.idempotent,
        security=operation.security,
        global_fields=operation.global_fields,
        sensitive_fields=operation.sensitive_fields,
    )
