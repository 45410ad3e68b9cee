"""The clock by which calls are said to hang passes while they wait or work, and not while others have the machine."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .clock import Clock

STOPPED = """
import os, signal, time
from tests.sdk.faults.clock import Clock
clock = Clock()
passed, started = clock.now(), time.monotonic()
os.kill(os.getpid(), signal.SIGSTOP)
time.sleep(0.05)
print(clock.now() - passed, time.monotonic() - started)
"""


@pytest.fixture
def clock() -> Iterator[Clock]:
    clock = Clock()
    yield clock
    clock.stop()


def test_it_passes_while_a_process_waits(clock: Clock) -> None:
    since, patience = clock.now(), time.monotonic() + 30
    while clock.now() < since + 0.3:
        assert time.monotonic() < patience
        time.sleep(0.01)


def test_it_passes_while_a_process_works(clock: Clock) -> None:
    since, worked = clock.now(), time.process_time()
    while time.process_time() < worked + 0.3:
        pass
    time.sleep(0.05)  # so that it adds the last step
    assert clock.now() - since > 0.25


def test_it_stands_still_while_a_process_gets_no_processor() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STOPPED], cwd=Path(__file__).parents[3], stdout=subprocess.PIPE, text=True
    ) as process:
        os.waitpid(process.pid, os.WUNTRACED)
        time.sleep(1)
        process.send_signal(signal.SIGCONT)
        said, _ = process.communicate(timeout=60)
    passed, on_the_wall = map(float, said.split())
    assert on_the_wall >= 1
    assert passed < on_the_wall - 0.5
