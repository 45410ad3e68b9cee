# Generated from the API's description. Edit that or the templates, not this file.
"""Requests through an asynchronous httpx client that the caller made; see `custom_client.py`."""

from collections.abc import AsyncIterator
from time import monotonic
from types import ModuleType
from typing import Any

import anyio

from .._base_url import BaseUrl
from .body import Body
from .custom_client import library_of, to_httpx
from .httpx_exchange import breaks_body, failure, is_of_transport, reply
from .messages import CUT_OFF, Attempt, Failure, Reply, Request
from .trace import Trace, tells

# The client gets to tell of a timeout by itself before its call is cancelled.
GRACE_SECONDS = 0.25


class AsyncCustomTransport:
    """Sends requests with an `httpx.AsyncClient`, whose hooks, headers, cookies and transports all apply."""

    def __init__(self, base_url: BaseUrl, limit: int, client: object) -> None:
        self.library = library_of(client, "AsyncClient")
        self.base_url = base_url
        self.limit = limit
        self.client: Any = client

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request."""
        started = monotonic()
        body = Body(self.limit)
        trace = Trace(attempt, request.method, is_silent=not tells(self.client, self.library))
        built = to_httpx(self.client, request, self.base_url, attempt, trace.on_async_event)
        try:
            with anyio.fail_after(attempt.remaining() + GRACE_SECONDS):
                response = await self.client.send(built, stream=True, follow_redirects=False)
                was_read = await read_async(response, body, self.library)
                await trace.after_async_answer(response, is_whole=body.problem is None)
        except Exception as error:
            if not is_of_transport(error, self.library):
                raise
            trace.after_failure()
            return failure(error, request, attempt, self.library)
        return reply(request, self.base_url, response, body, was_read, monotonic() - started)

    async def aclose(self) -> None:
        """Do nothing: the client is the caller's."""


async def read_async(response: Any, body: Body, library: ModuleType) -> bool:
    """See `custom_client.read`."""
    was_read: bool = response.is_stream_consumed
    try:
        async for chunk in _kept(response) if was_read else response.aiter_raw():
            if not body.add(chunk):
                break
    except Exception as error:
        if not breaks_body(error, library):
            raise
        body.problem = body.problem or CUT_OFF
    finally:
        await response.aclose()
    return was_read


async def _kept(response: Any) -> AsyncIterator[bytes]:
    yield response.content
