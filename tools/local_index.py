"""A package index on this machine, for a rehearsal."""

import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_SECONDS_TO_START = 20.0


@contextmanager
def running_index(folder: Path) -> Generator[str]:
    """Run pypiserver over a folder, on a free port of 127.0.0.1, for the length of a `with` block.

    What it does not have, it does not have: it sends nobody to another index.

    Yields:
        Its URL, with a slash at the end.

    Raises:
        RuntimeError: It did not start.
    """
    packages, log = folder / "packages", folder / "index.log"
    packages.mkdir(parents=True)
    port = _free_port()
    # The other backend, taken where watchdog is installed, may not have seen yet what was just uploaded.
    options = ["--interface", "127.0.0.1", "--port", str(port), "--disable-fallback", "--backend", "simple-dir"]
    anyone_may_upload = ["--authenticate", ".", "--passwords", "."]
    command = [sys.executable, "-m", "pypiserver", "run", *options, *anyone_may_upload, str(packages)]
    with log.open("wb") as output:
        server = subprocess.Popen(command, stdout=output, stderr=output)
    try:
        _wait(server, port, log)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while server.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"pypiserver did not start:\n{log.read_text(encoding='utf-8')}")
