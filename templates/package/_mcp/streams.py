"""Answers of tools that come as streams, which assistants wait for: bounded in number and time."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager

import anyio

MOST_ITEMS = 100
MOST_SECONDS = 30.0  # half of what clients usually wait for a tool


async def collected(stream: AbstractAsyncContextManager[AsyncIterator[object]]) -> dict[str, object]:
    """Return the first items of a stream, and whether they are all, and close it."""
    items: list[object] = []
    is_complete = False
    async with stream as opened:
        with anyio.move_on_after(MOST_SECONDS):
            async for item in opened:
                if len(items) == MOST_ITEMS:
                    break
                items.append(item)
            else:
                is_complete = True
    return {"result": items, "is_complete": is_complete}
