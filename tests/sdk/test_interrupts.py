"""Interrupts: signal handlers that raise, at any step of a call, lose no place and leave no thread waiting (B23)."""

import gc
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from types import FrameType
from typing import Any

import pytest

from ding_otp import Ding
from ding_otp._http.messages import Attempt, deadline_after
from ding_otp._http.places import Places

from .examples import CUSTOMER, KEY, SEND
from .faults import answers as a
from .faults.narrow import narrow
from .faults.server import FaultServer

OPTIONS: dict[str, Any] = {"api_key": KEY, "customer_uuid": CUSTOMER, "timeout": 5.0}
GOOD = a.replies(a.http())

# The code that takes places and gives them back.
TAKES_PLACES = {"ding_otp._http.pool", "ding_otp._http.places", "contextlib", "threading"}

# A socket that is being made when the signal comes is left to the garbage collector, which says so.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


class Interruption(BaseException):
    """What the signal handler raises."""


def test_an_interrupt_at_each_step_leaves_the_place_to_the_next_call():
    # In a thread of its own: one between the steps of an `except` leaves its error as the one that the thread handles.
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(_steps_interrupted).result() > 100


def _steps_interrupted() -> int:
    with FaultServer(GOOD) as server, Ding(**OPTIONS, base_url=server.url) as client:
        narrow(client, 1)
        step = 0
        while _is_interrupted(step, lambda: SEND.call(client)):
            assert _calls_in_time(client), step
            step += 1
    return step


def _is_interrupted(step: int, call: Callable[[], Any]) -> bool:
    """Make a call, interrupted before that many instructions of the code that takes places, if it has so many."""
    left = step

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if frame.f_globals.get("__name__") not in TAKES_PLACES:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            left -= 1
            if left < 0:
                sys.settrace(None)
                raise Interruption
        return trace

    before = sys.gettrace()
    sys._getframe().f_trace_opcodes = True  # Python 3.12 wants to know before it begins
    sys.settrace(trace)
    try:
        copy_context().run(call)
    except Interruption:
        return True
    finally:
        sys.settrace(before)
    return False


def _calls_in_time(client: Ding) -> bool:
    """Tell whether a call waits for nothing that was lost. In a thread, as it might wait for ever."""
    results: list[str] = []
    thread = threading.Thread(target=lambda: results.append(SEND.call(client).status), daemon=True)
    thread.start()
    thread.join(10)
    return results == ["rate_limited"]


@pytest.mark.parametrize("handled", [40])
def test_interrupts_leave_a_client_usable(handled: int):
    """A signal handler that raises, at whatever moment: no place is lost, and no thread waits for ever."""
    # An interrupt between two steps of a call leaves what its log is cleared of in the context: in one of its own here.
    caught = copy_context().run(_interrupted, handled)
    gc.collect()  # of what was left, while its warnings are ignored
    assert caught


def _interrupted(handled: int) -> int:
    def interrupt(*_: object) -> None:
        raise Interruption

    before = signal.signal(signal.SIGALRM, interrupt)
    caught = 0
    try:
        with FaultServer(GOOD) as server, Ding(**OPTIONS, base_url=server.url) as client:
            deadline = time.monotonic() + 60
            while caught < handled and time.monotonic() < deadline:
                try:
                    signal.setitimer(signal.ITIMER_REAL, 0.0002 + caught % 20 * 0.0001)
                    SEND.call(client)
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except Interruption:
                    caught += 1
            signal.setitimer(signal.ITIMER_REAL, 0)
            gc.collect()
            assert not client._api.transport.pool._places._taken
            assert SEND.call(client).status == "rate_limited"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return caught


def test_a_place_that_is_forgotten_comes_back():
    places = Places(1)
    attempt = Attempt(deadline_after(0.0))
    place = places.acquire(attempt)
    assert place is not None
    assert places.acquire(attempt) is None
    del place
    place = places.acquire(attempt)
    assert place is not None
    assert places.acquire(attempt) is None
