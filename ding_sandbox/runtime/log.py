"""Log lines. API keys and codes never appear in them, nor more than two digits of a phone number."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from typing import TextIO

logger = logging.getLogger("ding_sandbox")


class RequestLog:
    """One line for each request.

    The command lets it write to standard error by itself: the way through `logging` costs as much as all that the
    database does for a check. Elsewhere the lines go to the logger `ding_sandbox`, at level info.
    """

    def __init__(self) -> None:
        self._stream: TextIO | None = None
        self._lines: list[str] = []
        self._second = 0
        self._time = ""

    def write_to(self, stream: TextIO) -> None:
        """Write lines to a stream from now on."""
        self._stream = stream

    def add(self, operation: str, status: int, answer: str, number: str, seconds: float) -> None:
        """Write a line.

        Args:
            operation: send, check or retry.
            status: HTTP status.
            answer: Status or error code in the answer.
            number: The phone number, masked.
            seconds: How long the answer took.
        """
        if self._stream is None and not logger.isEnabledFor(logging.INFO):
            return
        line = f"{operation:5} {status} {answer:17} {number}  {seconds * 1000:.1f} ms"
        if self._stream is None:
            logger.info(line)
        else:
            if not self._lines:  # one write for all that are answered in this turn of the loop
                asyncio.get_running_loop().call_soon(self._write, self._stream)
            self._lines.append(f"{self._time_of_day()} {line}\n")

    def _write(self, stream: TextIO) -> None:
        lines, self._lines = self._lines, []
        stream.write("".join(lines))

    def _time_of_day(self) -> str:
        second = int(time.time())
        if second != self._second:
            self._second = second
            self._time = time.strftime("%H:%M:%S", time.localtime(second))
        return self._time


request_log = RequestLog()


def log_to_stderr(level: str) -> None:
    """Write lines that a person can read to standard error.

    Args:
        level: `debug`, `info`, `warning` or `error`.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="%H:%M:%S"))
    for name in ("ding_sandbox", "uvicorn.error"):
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).propagate = False
    logger.setLevel(level.upper())
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    if logger.isEnabledFor(logging.INFO):
        request_log.write_to(sys.stderr)
