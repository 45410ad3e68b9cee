"""What `async_streaming.py` does where something was put into httpx; see `traced_streaming.py`."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from sys import modules

import httpcore
import httpx

from .._files import Upload
from .async_pool import AsyncPoolTransport
from .async_streaming import AsyncAnswer, AsyncUpload, on_pool, timed, whole
from .async_traced import AsyncRoad, HttpcorePool, HttpxTransport
from .body import Body
from .httpx_exchange import failure
from .messages import Attempt, Failure, Headers, Request
from .streaming import NoAnswerError


class AsyncStreamingRoad(AsyncRoad):
    """See `traced_streaming.StreamingRoad`."""

    def __init__(
        self,
        request: Request,
        attempt: Attempt,
        transport: AsyncPoolTransport,
        upload: Upload | None,
        stack: AsyncExitStack,
    ) -> None:
        super().__init__(request, attempt, 0)
        self._transport = transport
        self._upload = upload
        self._stack = stack
        self._answer: AsyncAnswer | None = None

    async def receive(self, request: Request, attempt: Attempt, _: Body, /) -> tuple[int, Headers] | Failure:
        """Send a request, and keep its answer open."""
        try:
            self._answer = await self._stack.enter_async_context(
                on_pool(self._transport, request, attempt, self._upload)
            )
        except NoAnswerError as error:
            return error.failure
        return self._answer.status, self._answer.headers

    async def async_parts(self) -> AsyncIterator[bytes]:
        """Yield the body as it comes."""
        answer = self._answer
        if answer is None:
            return
        try:
            async for piece in answer.pieces:
                yield piece
        except answer.errors as error:
            timed_out = isinstance(error, TimeoutError)
            raise (httpcore.ReadTimeout if timed_out else httpcore.ReadError)(str(error)) from None


@asynccontextmanager
async def through_httpx(
    transport: AsyncPoolTransport, request: Request, attempt: Attempt, upload: Upload | None
) -> AsyncGenerator[AsyncAnswer, None]:
    """Send a request through a client of httpx on the connections of a transport."""
    library = modules["httpx"]
    async with AsyncExitStack() as stack:
        road = AsyncStreamingRoad(request, attempt, transport, upload, stack)
        client = httpx.AsyncClient(transport=HttpxTransport(HttpcorePool(road, road)), trust_env=False)
        built = httpx.Request(
            request.method,
            str(transport.base_url) + request.target,
            headers=request.headers,
            content=AsyncUpload(upload) if upload else request.content,
            extensions=attempt.extensions,
        )
        try:
            response = await client.send(built, stream=True, follow_redirects=False)
        except (httpx.RequestError, OSError) as error:
            raise NoAnswerError(road.failure or failure(error, request, road.unseen(), library)) from None

        def ended(error: Exception) -> Failure:
            return failure(error, request, attempt, library)

        was_read = response.is_stream_consumed
        pieces = timed(whole(response.content) if was_read else response.aiter_raw(), attempt)
        errors = (httpx.RequestError, OSError)
        stack.push_async_callback(response.aclose)
        yield AsyncAnswer(response.status_code, response.headers.raw, pieces, errors, ended, is_unpacked=was_read)
