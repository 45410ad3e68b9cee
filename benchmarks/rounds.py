"""Contenders measured by turns, so that a slow moment of the machine falls on all of them alike.

Tools such as pyperf run one benchmark to its end before the next one begins, each in processes of its own.
"""

import asyncio
import statistics
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from time import perf_counter
from typing import Any

Seconds = dict[str, list[float]]


def by_turns(contenders: Mapping[str, Callable[[], object]], rounds: int, calls: int) -> Seconds:
    """Seconds that one call takes, by contender and round, after a round that does not count."""
    seconds: Seconds = {name: [] for name in contenders}
    for number in range(-1, rounds):
        for name in _turn(list(contenders), number):
            taken = _timed(contenders[name], calls)
            if number >= 0:
                seconds[name].append(taken / calls)
    return seconds


def _timed(run: Callable[[], object], calls: int) -> float:
    started = perf_counter()
    for _ in range(calls):
        run()
    return perf_counter() - started


async def by_turns_async(
    contenders: Mapping[str, Callable[[int], Awaitable[object]]], rounds: int, calls: int
) -> Seconds:
    """As `by_turns`. Each contender makes as many calls as it is told, in its own way."""
    seconds: Seconds = {name: [] for name in contenders}
    for number in range(-1, rounds):
        for name in _turn(list(contenders), number):
            started = perf_counter()
            await contenders[name](calls)
            if number >= 0:
                seconds[name].append((perf_counter() - started) / calls)
    return seconds


def one_at_a_time(call: Callable[[], Awaitable[object]]) -> Callable[[int], Awaitable[object]]:
    """Makes calls one after the other."""

    async def several(calls: int) -> None:
        for _ in range(calls):
            await call()

    return several


def at_once(call: Callable[[], Coroutine[Any, Any, object]], together: int) -> Callable[[int], Awaitable[object]]:
    """Makes calls so many at once, and the next ones when these have ended."""

    async def several(calls: int) -> None:
        for _ in range(calls // together):
            await asyncio.gather(*(call() for _ in range(together)))

    return several


def _turn(names: list[str], number: int) -> list[str]:
    """The order of a round: each contender comes first as often as any other."""
    start = number % len(names)
    return names[start:] + names[:start]


def row(what: str, goal: str, against: str, seconds: Mapping[str, Sequence[float]]) -> dict[str, Any]:
    """A row of the table. Ratios are to the contender named `against`, round by round."""
    return {
        "what": what,
        "goal": goal,
        "against": against,
        "contenders": {name: _figures(values, seconds[against]) for name, values in seconds.items()},
    }


def _figures(values: Sequence[float], reference: Sequence[float]) -> dict[str, float]:
    ratios = [value / other for value, other in zip(values, reference, strict=True)]
    low, high = _middle_half(ratios)
    return {"seconds": statistics.median(values), "ratio": statistics.median(ratios), "low": low, "high": high}


def _middle_half(values: Sequence[float]) -> tuple[float, float]:
    if len(values) < 4:
        return min(values), max(values)
    quartiles = statistics.quantiles(values, n=4, method="inclusive")
    return quartiles[0], quartiles[2]
