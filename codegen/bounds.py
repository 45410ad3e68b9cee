"""Limit the processor time and the memory of a run."""

import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from .document.diagnostics import LimitError

DEFAULT_SECONDS = 300
DEFAULT_MEGABYTES = 4096


@contextmanager
def bounded(seconds: int, megabytes: int) -> Generator[None]:
    """Raise LimitError once this process has taken so many seconds of processor time more, or so much memory more.

    What it starts has the same limits, each process for itself. Where there are no such limits, as on Windows, or in
    another thread than the main one, it does nothing.
    """
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    import resource

    def end(_number: int, _frame: FrameType | None) -> None:
        raise LimitError(_out_of_time(seconds))

    usage = resource.getrusage(resource.RUSAGE_SELF)
    limits = {
        resource.RLIMIT_CPU: int(usage.ru_utime + usage.ru_stime) + seconds,
        resource.RLIMIT_AS: _address_space() + (megabytes << 20),
    }
    before = {limit: resource.getrlimit(limit) for limit in limits}
    handler = signal.signal(signal.SIGXCPU, end)
    try:
        for limit, most in limits.items():
            known = [value for value in before[limit] if value != resource.RLIM_INFINITY]
            resource.setrlimit(limit, (min([most, *known]), before[limit][1]))
        yield
    except MemoryError:
        raise LimitError(_out_of_memory(megabytes)) from None
    finally:
        for limit, values in before.items():
            resource.setrlimit(limit, values)
        signal.signal(signal.SIGXCPU, handler)


def _out_of_time(seconds: int) -> str:
    return (
        f"the description takes more than {seconds} s of processor time\n"
        f"    fix shorten it, or allow more: --max-seconds {2 * seconds}"
    )


def _out_of_memory(megabytes: int) -> str:
    return (
        f"the description takes more than {megabytes} MiB of memory\n"
        f"    fix shorten it, or allow more: --max-memory {2 * megabytes}"
    )


def _address_space() -> int:
    """Return how many bytes of address space this process has; 0 where the system does not tell."""
    import resource

    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return 0
