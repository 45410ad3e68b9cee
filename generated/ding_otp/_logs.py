# Generated from the API's description. Edit that or the templates, not this file.
"""The log: of the client, which an environment variable turns on, and of the HTTP libraries, cleared of private values.

The libraries log URLs, headers and protocol errors as they are, and servers may quote the request there.
"""

import logging
import os
import re
from contextvars import ContextVar, Token
from types import TracebackType

from ._redact import Secrets

# The HTTP stack, and what other transports for it are made of.
_LIBRARY = re.compile(
    r"(http(x|core)2?|h11|h2|hpack|hyperframe|socksio|anyio|asyncio|trio|urllib3|requests|aiohttp)(\.|$)"
)
# These are made in the middle of a call, when their modules are first imported.
_LATE = ("connection", "http11", "http2", "http_proxy", "proxy", "socks")
_LATE_LOGGERS = ["hpack.hpack", "hpack.table", *(f"http{core}.{name}" for core in ("core", "core2") for name in _LATE)]

# Code that a request passes through as bytes, so that its variables hold the key and what was sent.
_HOLDS_REQUESTS = re.compile(rf"{_LIBRARY.pattern}|(ssl|socket|selectors|uvloop|{__package__})(\.|$)")

_secrets: ContextVar[Secrets | None] = ContextVar("secrets", default=None)


class _Scrubber(logging.Filter):
    """Clears the records of our calls, and leaves those of everyone else alone."""

    _loggers = 0

    def filter(self, record: logging.LogRecord) -> bool:
        secrets = _secrets.get()
        if secrets is not None:
            message = record.getMessage()
            shown = secrets.hide_in_log(message)
            if shown != message:
                record.msg, record.args = shown, None
        return True

    def watch(self) -> None:
        """Filter all loggers of the HTTP stack that there are by now: filters don't hold for a logger's children."""
        names = logging.root.manager.loggerDict
        if len(names) != self._loggers:
            for name in filter(_LIBRARY.match, list(names)):
                logging.getLogger(name).addFilter(self)
            self._loggers = len(names)


_scrubber = _Scrubber()
for _name in _LATE_LOGGERS:
    logging.getLogger(_name).addFilter(_scrubber)


class PrivateCall:
    """Until it ends, what this thread or task has the HTTP libraries log is cleared of private values.

    An exception that passes through, such as a cancellation, leaves the frames behind that held the request.
    """

    __slots__ = ("_secrets", "_token")

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets
        self._token: Token[Secrets | None] | None = None

    def __enter__(self) -> None:
        _scrubber.watch()
        self._token = _secrets.set(self._secrets)

    def __exit__(self, kind: object, error: BaseException | None, traceback: TracebackType | None) -> None:
        if self._token is not None:
            _secrets.reset(self._token)
        if traceback is not None:
            _forget_requests(traceback)


def _forget_requests(traceback: TracebackType) -> None:
    """Take the frames below the first that hold requests out of a traceback; those of hooks and handlers stay."""
    kept = traceback
    while kept.tb_next is not None:
        if _HOLDS_REQUESTS.match(str(kept.tb_next.tb_frame.f_globals.get("__name__"))):
            kept.tb_next = kept.tb_next.tb_next
        else:
            kept = kept.tb_next


_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def log_as_named_by(variable: str) -> None:
    """Show the client's log from the level on that an environment variable names, if it names one.

    It goes to standard error, unless the application has a handler of its own for it.

    Raises:
        ValueError: There is no such level.
    """
    named = os.environ.get(variable)
    if not named:
        return
    level = _LEVELS.get(named.lower())
    if level is None:
        raise ValueError(f"{variable}: must be {' or '.join(_LEVELS)}, not {named!r}; leave it unset for no log")
    logger = logging.getLogger(__package__)
    if logger.level == logging.NOTSET:
        logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
