# Generated from the API's description. Edit that or the templates, not this file.
"""What the HTTP libraries log during a call shows nothing private, at any level.

They log status lines, headers and protocol errors as the server sent them, and servers may quote the request there.
"""

import logging
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from ._redact import scrub

# A custom client may be one of httpx or of its successor, whose names end in a 2.
_PARTS = ("connection", "http11", "http2", "proxy", "socks")
_LOGGERS = [f"http{name}" for end in ("", "2") for name in (f"x{end}", *(f"core{end}.{part}" for part in _PARTS))]

_secrets: ContextVar[Sequence[str] | None] = ContextVar("secrets", default=None)


class _Scrubber(logging.Filter):
    """Clears the records of our calls, and leaves those of everyone else alone."""

    def filter(self, record: logging.LogRecord) -> bool:
        secrets = _secrets.get()
        if secrets is not None:
            record.msg, record.args = scrub(record.getMessage(), secrets), None
        return True


@contextmanager
def scrubbed_logs(secrets: Sequence[str]) -> Generator[None, None, None]:
    """Until it ends, what this thread or task has the HTTP libraries log is cleared of private values."""
    token = _secrets.set(secrets)
    try:
        yield
    finally:
        _secrets.reset(token)


_scrubber = _Scrubber()
for _name in _LOGGERS:
    logging.getLogger(_name).addFilter(_scrubber)
