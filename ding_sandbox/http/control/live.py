"""The stream that tells the page of changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from ...service.state import State

_KEEP_ALIVE = 15.0
_AT_MOST_EVERY = 0.05


async def changes(state: State, _: Request) -> Response:
    """Return a stream of server-sent events: one whenever something changed, named `requests` for those."""
    return StreamingResponse(_tell(state), media_type="text/event-stream", headers={"cache-control": "no-store"})


async def _tell(state: State) -> AsyncIterator[str]:
    seen, seen_changes, seen_requests = state.live.count, state.changes.count, state.traffic_changes.count
    yield "retry: 1000\ndata: hello\n\n"
    while not state.live.closed:
        # The comment lets a page that was closed be noticed.
        told = "" if await state.live.wait(seen, _KEEP_ALIVE) else ": still here\n\n"
        seen = state.live.count
        if state.changes.count != seen_changes:
            seen_changes = state.changes.count
            told += "data: changed\n\n"
        if state.traffic_changes.count != seen_requests:
            seen_requests = state.traffic_changes.count
            told += f"event: requests\ndata: {state.traffic.newest}\n\n"
        yield told
        await asyncio.sleep(_AT_MOST_EVERY)  # a load test must not make the page ask thousands of times
