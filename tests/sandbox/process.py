"""A sandbox in a process of its own, as a user starts it."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    """A port that nothing listens on, for programs that can't choose one themselves."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class SandboxProcess:
    """`python -m ding_sandbox` on a free port.

    Attributes:
        url: Where its page is.
        process: Ended by whoever started it.
    """

    def __init__(self, *options: str, log: Path | None = None, environment: dict[str, str] | None = None) -> None:
        command = [sys.executable, "-m", "ding_sandbox", "--port", "0", *options]
        variables = {**os.environ, **(environment or {})}
        output = subprocess.DEVNULL if log is None else log.open("ab")
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=output, text=True, cwd=ROOT, env=variables
        )
        if not isinstance(output, int):
            output.close()
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = re.search(r"listens on (http://\S+)/v1", line)
        assert found is not None, f"the sandbox did not start: {line!r}"
        self.url = found[1]

    @property
    def port(self) -> int:
        """Port that it listens on."""
        return int(self.url.rpartition(":")[2])

    def terminate(self, within: float = 20) -> int:
        """Stop it with SIGTERM, and return its exit code."""
        self.process.terminate()
        return self._end(within)

    def kill(self) -> None:
        """Stop it with SIGKILL."""
        self.process.kill()
        self._end()

    def _end(self, within: float = 20) -> int:
        code = self.process.wait(within)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


@contextmanager
def sandbox_process(*options: str, log: Path | None = None, **environment: str) -> Iterator[SandboxProcess]:
    """A sandbox for the length of a `with` block."""
    running = SandboxProcess(*options, log=log, environment=environment)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.terminate()
