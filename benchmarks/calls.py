"""One call over loopback, kept alive, with retries, budget and logging as they are by default."""

import asyncio
import json

from .clients import async_calls, sync_calls
from .names import HTTPX
from .rounds import at_once, by_turns, by_turns_async, one_at_a_time, row
from .running import server

_GOAL = "at most 0.70"
_TOGETHER = 100


def main() -> None:
    """Prints the rows as JSON."""
    with server() as url:
        rows = [row("a call", _GOAL, HTTPX, by_turns(sync_calls(url), rounds=240, calls=5))]
        rows += asyncio.run(_async_rows(url))
    print(json.dumps(rows))


async def _async_rows(url: str) -> list[object]:
    calls = async_calls(url)
    alone = {name: one_at_a_time(call) for name, call in calls.items()}
    together = {name: at_once(call, _TOGETHER) for name, call in calls.items()}
    return [
        row("an async call", _GOAL, HTTPX, await by_turns_async(alone, rounds=240, calls=5)),
        row(
            f"each of {_TOGETHER} async calls at once",
            "at most 0.35",
            HTTPX,
            await by_turns_async(together, 20, 3 * _TOGETHER),
        ),
    ]


if __name__ == "__main__":
    main()
