"""What `streaming.py` does where something was put into httpx: through a real `httpx.Client`; see `traced.py`."""

from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from sys import modules

import httpcore
import httpx

from .._files import Upload
from .body import Body
from .httpx_exchange import failure
from .messages import Attempt, Failure, Headers, Request
from .pool import PoolTransport
from .streaming import Answer, NoAnswerError, on_pool
from .traced import HttpcorePool, HttpxTransport, Road


class StreamingRoad(Road):
    """One attempt, whose answer comes piece by piece, and which is itself what has the connections."""

    def __init__(
        self, request: Request, attempt: Attempt, transport: PoolTransport, upload: Upload | None, stack: ExitStack
    ) -> None:
        super().__init__(request, attempt, 0)
        self._transport = transport
        self._upload = upload
        self._stack = stack
        self._answer: Answer | None = None

    def receive(self, request: Request, attempt: Attempt, _: Body, /) -> tuple[int, Headers] | Failure:
        """Send a request, and keep its answer open."""
        try:
            self._answer = self._stack.enter_context(on_pool(self._transport, request, attempt, self._upload))
        except NoAnswerError as error:
            return error.failure
        return self._answer.status, self._answer.headers

    def parts(self) -> Iterator[bytes]:
        """Yield the body as it comes."""
        answer = self._answer
        if answer is None:
            return
        try:
            yield from answer.pieces
        except answer.errors as error:
            timed_out = isinstance(error, TimeoutError)
            raise (httpcore.ReadTimeout if timed_out else httpcore.ReadError)(str(error)) from None


@contextmanager
def through_httpx(
    transport: PoolTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> Generator[Answer, None, None]:
    """Send a request through a client of httpx on the connections of a transport."""
    library = modules["httpx"]
    with ExitStack() as stack:
        road = StreamingRoad(request, attempt, transport, upload, stack)
        client = httpx.Client(transport=HttpxTransport(HttpcorePool(road, road)), trust_env=False)
        built = httpx.Request(
            request.method,
            str(transport.base_url) + request.target,
            headers=request.headers,
            content=upload or request.content,
            extensions=attempt.extensions,
        )
        try:
            response = client.send(built, stream=True, follow_redirects=False)
        except (httpx.RequestError, OSError) as error:
            raise NoAnswerError(road.failure or failure(error, request, road.unseen(), library)) from None

        def ended(error: Exception) -> Failure:
            return failure(error, request, attempt, library)

        was_read = response.is_stream_consumed
        pieces = iter([response.content]) if was_read else response.iter_raw()
        errors = (httpx.RequestError, OSError)
        stack.callback(response.close)
        yield Answer(response.status_code, response.headers.raw, pieces, errors, ended, is_unpacked=was_read)
