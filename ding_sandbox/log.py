"""Log lines. API keys never appear in them, nor more than two digits of a phone number."""

from __future__ import annotations

import logging
import sys
import time

logger = logging.getLogger("ding_sandbox")


class _Lines(logging.Formatter):
    """The time of day and the message. The time is written out once a second: it costs more than the rest."""

    _second = 0
    _written = ""

    def format(self, record: logging.LogRecord) -> str:
        second = int(record.created)
        if second != self._second:
            self._second = second
            self._written = time.strftime("%H:%M:%S", time.localtime(second))
        line = f"{self._written} {record.getMessage()}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


def log_to_stderr(level: str) -> None:
    """Write lines that a person can read to standard error. For a process that does nothing but serve.

    Args:
        level: `debug`, `info`, `warning` or `error`.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines())
    for name in ("ding_sandbox", "uvicorn.error"):
        logging.getLogger(name).addHandler(handler)
    logger.setLevel(level.upper())
    logger.propagate = False
    # No line shows these, and finding them out for each costs as much as a check.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
