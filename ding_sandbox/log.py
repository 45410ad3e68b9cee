"""Log lines. API keys never appear in them, nor more than two digits of a phone number."""

from __future__ import annotations

import logging
import sys

logger = logging.getLogger("ding_sandbox")


def log_to_stderr(level: str) -> None:
    """Write lines that a person can read to standard error.

    Args:
        level: `debug`, `info`, `warning` or `error`.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="%H:%M:%S"))
    logger.addHandler(handler)
    logger.setLevel(level.upper())
    logger.propagate = False
