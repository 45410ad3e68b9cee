"""Runs the matrix: every fault with every operation, sync and async."""

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from attrs import field, frozen

from ding_otp import AsyncDing, Ding, DingError

from .answers import UUID
from .roads import HTTP, Road, Way
from .secrets import ADDRESS, CODE, DEVICE, KEY, PHONE, leaks, shown
from .table import GRACE, Case
from .world import World

VALUE = "the value"
MODES = ("sync", "async")
OPERATIONS = ("send", "check", "retry")

_WORKERS = 12

CUSTOMER = "8f1196d5-806e-4b71-9b24-5f96ec052808"
ARGUMENTS: dict[str, dict[str, Any]] = {
    "send": {"phone_number": PHONE, "device_id": DEVICE, "ip": ADDRESS},
    "check": {"authentication_uuid": UUID, "check_code": CODE},
    "retry": {"authentication_uuid": UUID},
}


@frozen
class Row:
    """What came of one call."""

    road: str
    case: Case
    mode: str
    operation: str
    result: object = field(repr=False)
    seen: int
    seen_elsewhere: int
    seconds: float
    leaks: list[str]

    @property
    def error(self) -> BaseException | None:
        return self.result if isinstance(self.result, BaseException) else None

    @property
    def outcome(self) -> str:
        """The class of the error, or the word for none."""
        if self.error is not None:
            return type(self.error).__name__
        return "a wrong value" if self.is_foreign_answer else VALUE

    @property
    def is_foreign_answer(self) -> bool:
        """Whether the value is that of another answer."""
        return self.error is None and getattr(self.result, "status", None) != self.case.value

    @property
    def processed(self) -> bool | None:
        """What the error says of it."""
        return self.error.may_have_been_processed if isinstance(self.error, DingError) else None

    @property
    def hung(self) -> bool:
        return self.seconds > self.case.timeout + GRACE

    @property
    def sent_twice(self) -> bool:
        """Whether the request was sent again although the server may have acted on it, or to where it must not go."""
        return self.seen_elsewhere > 0 or (self.seen > 1 and not self.case.repeats)

    @property
    def is_foreign(self) -> bool:
        """Whether it is an exception outside of the hierarchy."""
        return self.error is not None and not isinstance(self.error, DingError)

    @property
    def is_bad(self) -> bool:
        """Whether something happened that must not, on whatever road."""
        return self.hung or self.sent_twice or self.is_foreign_answer or self.is_foreign or bool(self.leaks)

    @property
    def surprises(self) -> list[str]:
        """What is not as the table says."""
        expected = VALUE if self.case.outcome is None else self.case.outcome.__name__
        checks = {
            f"{self.outcome} and not {expected}: {self.error!r}": self.outcome != expected,
            f"seen {self.seen} times and not {self.case.seen}": self.seen != self.case.seen,
            f"processed: {self.processed} and not {self.case.processed}": self.processed is not self.case.processed,
            f"took {self.seconds:.2f} s of {self.case.timeout:g} s": self.hung,
            f"seen elsewhere {self.seen_elsewhere} times": self.seen_elsewhere > 0,
            f"shows what is private: {self.leaks}": bool(self.leaks),
        }
        return [text for text, is_so in checks.items() if is_so]


def run(world: World, cases: Sequence[Case], road: Road = HTTP) -> list[Row]:
    """Every case with every operation, sync and async, several at a time."""
    rows: dict[Case, list[Row]] = {case: [] for case in cases}
    for heavy, workers in ((True, 2), (False, _WORKERS)):
        calls = [(case, mode, call) for case in cases if case.heavy is heavy for mode in MODES for call in OPERATIONS]
        with ThreadPoolExecutor(workers) as pool:
            for row in pool.map(lambda call: run_one(world, road, *call), calls):
                rows[row.case].append(row)
    return [row for case in cases for row in rows[case]]


def run_one(world: World, road: Road, case: Case, mode: str, operation: str) -> Row:
    """One call."""
    world.logs.clear()
    with road.open(case, world.certificates) as way:
        site = way.site
        watch = Watch(world, case, way)
        client_text = _sync(watch, operation) if mode == "sync" else asyncio.run(_async(watch, operation))
    texts = [client_text, *world.logs.taken()]
    if isinstance(watch.result, BaseException):
        texts += shown(watch.result)
    else:
        texts.append(repr(watch.result))
    return Row(
        road=road.name,
        case=case,
        mode=mode,
        operation=operation,
        result=watch.result,
        seen=site.server.requests - watch.seen_before if site.server else 0,
        seen_elsewhere=site.elsewhere.connections if site.elsewhere else 0,
        seconds=watch.seconds,
        leaks=leaks(texts),
    )


class Watch:
    """Takes the time of the one call that a case is about."""

    def __init__(self, world: World, case: Case, way: Way) -> None:
        self.world = world
        self.case = case
        self.way = way
        self.site = way.site
        self.seen_before = 0
        self.seconds = 0.0
        self.result: object = None

    @contextmanager
    def measuring(self) -> Iterator[None]:
        if self.site.server:
            self.seen_before = self.site.server.requests
        started = self.world.clock.now()
        try:
            yield
        except Exception as error:
            self.result = error
        finally:
            self.seconds = self.world.clock.now() - started

    def options(self) -> dict[str, Any]:
        return {
            "api_key": KEY,
            "customer_uuid": CUSTOMER,
            "base_url": self.site.url,
            "timeout": self.case.timeout,
            "headers": {"X-Filler": "x" * self.case.filler} if self.case.filler else None,
        }


def _sync(watch: Watch, operation: str) -> str:
    case, server = watch.case, watch.site.server
    opened = watch.way.client("sync", 1 if case.crowded else None, watch.options())
    with contextlib.closing(opened):
        client = opened.client
        call = _operation(client, operation)
        if case.crowded:
            assert server
            holder = client.with_options(timeout=case.timeout * 2.5)
            thread = threading.Thread(target=_quietly, args=(_operation(holder, operation),))
            thread.start()
            server.wait_for_requests(1)
        if case.warm:
            assert server
            call()
            server.proceed.set()
            assert not case.closes or server.closed.wait(5)
            watch.way.settle()
        with watch.world.blind() if case.blind else _nothing(), watch.measuring():
            watch.result = call()
        if case.crowded:
            thread.join()
        return repr(client)


async def _async(watch: Watch, operation: str) -> str:
    case, server = watch.case, watch.site.server
    opened = watch.way.client("async", 1 if case.crowded else None, watch.options())
    async with contextlib.aclosing(opened):
        client = opened.client
        call = _async_operation(client, operation)
        if case.crowded:
            assert server
            holder = asyncio.create_task(_async_operation(client.with_options(timeout=case.timeout * 2.5), operation)())
            await asyncio.to_thread(server.wait_for_requests, 1)
        if case.warm:
            assert server
            await call()
            server.proceed.set()
            assert not case.closes or await asyncio.to_thread(server.closed.wait, 5)
            await asyncio.to_thread(watch.way.settle)
        with watch.world.blind() if case.blind else _nothing(), watch.measuring():
            watch.result = await call()
        if case.crowded:
            holder.cancel()
            await asyncio.wait([holder])
        return repr(client)


def _operation(client: Ding, operation: str) -> Callable[[], object]:
    return lambda: getattr(client.otp, operation)(**ARGUMENTS[operation])


def _async_operation(client: AsyncDing, operation: str) -> Callable[[], Awaitable[object]]:
    return lambda: getattr(client.otp, operation)(**ARGUMENTS[operation])


def _quietly(call: Callable[[], object]) -> None:
    with contextlib.suppress(DingError):
        call()


@contextmanager
def _nothing() -> Iterator[None]:
    yield
