"""Do some work in a second process, on another core, while the caller goes on."""

import os
import pickle
import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import NoReturn

from ..document.diagnostics import GeneratorError, LimitError, unexpected


@contextmanager
def beside(work: Callable[[], None]) -> Generator[Callable[[], None]]:
    """Do some work in a copy of this process; yield a function that waits for its end, and raises what it has raised.

    Where a process can't be copied, that function does the work. It must leave nothing behind but files.
    """
    # A copy has no other thread than this one, and would wait for ever for what another holds.
    if not hasattr(os, "fork") or threading.active_count() > 1:
        yield work
        return
    reader, writer = os.pipe()
    process = os.fork()
    with suppress(OSError):  # both do it, as either may be the first
        os.setpgid(process, process)  # a group with the programs that it starts: they would go on to write files
    if not process:
        os.close(reader)
        _tell(writer, work)
    os.close(writer)
    with open(reader, "rb") as told:
        try:
            yield lambda: _raise(told.read())
        finally:
            os.killpg(process, signal.SIGKILL)  # no effect if it has ended
            os.waitpid(process, 0)


def _tell(writer: int, work: Callable[[], None]) -> NoReturn:
    """Do some work, write what came of it, and end this process, without what its end would do in the first one."""
    with suppress(BaseException):
        error: BaseException | None = None
        try:
            work()
        except BaseException as raised:
            error = raised if isinstance(raised, _EXPECTED) else GeneratorError(unexpected(raised))
        with open(writer, "wb") as file:
            pickle.dump(error, file)
    os._exit(0)


_EXPECTED = (GeneratorError, LimitError, MemoryError, OSError, KeyboardInterrupt)


def _raise(told: bytes) -> None:
    """Raise what a process has told of, if anything."""
    if not told:  # someone has ended it
        raise GeneratorError("a process of the generator ended before its work was done")
    error: BaseException | None = pickle.loads(told)  # noqa: S301 - from a copy of this process
    if error is not None:
        raise error
