"""Waiting for changes ends with its task, at whatever moment that is cancelled."""

import asyncio

import pytest

from ding_sandbox.runtime.changes import Changes


@pytest.mark.parametrize("steps", range(4))
def test_who_is_woken_and_cancelled_at_once_is_cancelled(steps: int) -> None:
    async def ends() -> bool:
        changes = Changes()
        waiting = asyncio.create_task(changes.wait(changes.count, 60))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        changes.notify()
        for _ in range(steps):
            await asyncio.sleep(0)
        was_awake = waiting.done()
        waiting.cancel()
        await asyncio.wait([waiting])
        return was_awake or waiting.cancelled()

    assert asyncio.run(ends())
