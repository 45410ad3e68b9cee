"""Forks, interrupts, cancellations and event loops, many times: `python -m tests.sdk.runs.road`.

Each round is bounded, and so is the whole. The exit status is 0 if nothing was shared, lost or left.
"""

import argparse
import asyncio
import gc
import os
import random
import signal
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import uvloop

from ding_otp import AsyncDing, Ding, DingError
from tests.sdk.faults import answers as a
from tests.sdk.faults.calls import CALL, IDENTITY
from tests.sdk.faults.certificates import Certificates
from tests.sdk.faults.narrow import narrow
from tests.sdk.faults.proxies import Proxy
from tests.sdk.faults.server import FaultServer, Peer

GOOD = a.replies(a.http())
ROADS = {
    "http": ("", "", False),
    "https": ("", "", True),
    "a forward proxy": ("HTTP_PROXY", "forward", False),
    "CONNECT": ("HTTPS_PROXY", "tunnel", True),
    "SOCKS 5": ("ALL_PROXY", "socks", False),
}


def forks(rounds: int, certificates: Certificates) -> int:
    """Calls in a parent and in its child, over each road; how many sockets they shared."""
    shared = 0
    for name, (variable, kind, tls) in ROADS.items():
        faults = 0
        for _ in range(rounds):
            with FaultServer(GOOD, certificates.trusted if tls else None) as server:
                proxy = Proxy(kind) if kind else None
                if proxy:
                    os.environ[variable] = proxy.url
                options = {**IDENTITY, "base_url": server.url, "timeout": 5.0}
                options |= {"ssl_context": certificates.client} if tls else {}
                with Ding(**options) as ding:
                    ding.otp.retry(**CALL)
                    child = os.fork()
                    if child == 0:
                        os._exit(0 if _calls(ding) else 1)
                    good = _calls(ding)
                    good &= os.waitpid(child, 0)[1] == 0
                    faults += not good or server.connections != 2
                if proxy:
                    del os.environ[variable]
                    proxy.stop()
        print(f"forks over {name}: {rounds} rounds, {faults} with a shared socket or a failed call", flush=True)
        shared += faults
    return shared


def _calls(ding: Ding) -> bool:
    try:
        return all(ding.otp.retry(**CALL).status == "rate_limited" for _ in range(2))
    except DingError:
        return False


class Interruption(BaseException):
    """What the signal handler raises."""


def interrupts(count: int) -> int:
    """Interrupts calls by a signal whose handler raises; how many calls hung, and places were lost."""

    def interrupt(*_: object) -> None:
        raise Interruption

    before = signal.signal(signal.SIGALRM, interrupt)
    caught = hung = 0
    try:
        with FaultServer(GOOD) as server, Ding(**IDENTITY, base_url=server.url, timeout=5.0) as ding:
            narrow(ding, 2)
            while caught < count:
                started = time.monotonic()
                try:
                    signal.setitimer(signal.ITIMER_REAL, random.uniform(0.00002, 0.0015))
                    ding.otp.retry(**CALL)
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except Interruption:
                    caught += 1
                except DingError:
                    pass
                hung += time.monotonic() - started > 6
            signal.setitimer(signal.ITIMER_REAL, 0)
            gc.collect()
            lost = len(ding._api.transport.pool._places._taken)
            after = ding.otp.retry(**CALL).status == "rate_limited"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    print(f"interrupts: {caught}, {hung} hangs, {lost} places lost, a call after them {'works' if after else 'fails'}")
    return hung + lost + (not after)


def _slow(peer: Peer) -> None:
    for _ in peer.requests():
        peer.pause(random.uniform(0, 0.002))
        peer.send(a.http())


def cancellations(count: int, name: str, run: Callable[[Callable[[], Awaitable[int]]], int]) -> int:
    """Cancels calls at random moments; how many of the places did not come back."""

    async def main() -> int:
        done = 0
        async with AsyncDing(**IDENTITY, base_url=server.url, timeout=5.0) as ding:
            narrow(ding, 4)

            async def one() -> None:
                with anyio.move_on_after(random.uniform(0, 0.006)):
                    await ding.otp.retry(**CALL)

            while done < count:
                async with anyio.create_task_group() as tasks:
                    for _ in range(20):
                        tasks.start_soon(one)
                done += 20
            pool: Any = await ding._api.transport.pool()
            lost = 4 - pool._places.value
            assert (await ding.otp.retry(**CALL)).status == "rate_limited"
        return lost

    with FaultServer(_slow) as server:
        lost = run(main)
    print(f"cancellations on {name}: {count}, {lost} places lost", flush=True)
    return lost


def loops(count: int) -> int:
    """Event loops one after another, closed by hand; how many descriptors were left more than after ten."""
    counts: list[int] = []
    with FaultServer(GOOD) as server:
        ding = AsyncDing(**IDENTITY, base_url=server.url)
        for _ in range(count):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(ding.otp.retry(**CALL))
            loop.close()
            server.wait_for_requests(len(counts) + 1)
            counts.append(len(os.listdir("/proc/self/fd")))
    print(f"event loops: {count}, descriptors {counts[9]} after ten, {counts[-1]} after all")
    return max(0, counts[-1] - counts[9] - 4)


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.sdk.runs.road", description=__doc__)
    for option, default in (("forks", 100), ("interrupts", 20_000), ("cancellations", 10_000), ("loops", 100)):
        parser.add_argument(f"--{option}", type=int, default=default)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bad = forks(options.forks, Certificates.make(Path(folder)))
    bad += interrupts(options.interrupts)
    bad += cancellations(options.cancellations, "asyncio", lambda main: anyio.run(main))
    bad += cancellations(options.cancellations, "uvloop", lambda main: uvloop.run(main()))
    bad += cancellations(options.cancellations, "trio", lambda main: anyio.run(main, backend="trio"))
    bad += loops(options.loops)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
