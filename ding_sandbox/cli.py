"""The command line: `ding-sandbox`."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from difflib import get_close_matches
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from inspect import signature
from types import FrameType
from typing import Annotated, Literal

from cyclopts import App, Parameter
from cyclopts.config import Env
from sqlalchemy.exc import SQLAlchemyError

from .http.server import SandboxServer
from .runtime.log import log_to_stderr, logger
from .settings import Settings

_DEFAULTS = Settings()
_PREFIX = "DING_SANDBOX_"


def _version() -> str:
    try:
        return f"ding-sandbox {version_of('ding-otp')}"
    except PackageNotFoundError:  # run from a folder, without being installed
        return "ding-sandbox, not installed"


def _default(value: object) -> str | None:
    """Return what help shows of a default: nothing of those that say nothing, such as an empty list."""
    return None if value is None or value is False or value == () else str(value)


app = App(
    name="ding-sandbox",
    help="The OTP API on your own machine. Options can stand in the environment too: DING_SANDBOX_PORT=8025.",
    usage="Usage: ding-sandbox [OPTIONS]",
    config=Env(_PREFIX),
    version=_version,
    default_parameter=Parameter(show_default=_default),
)


@app.default
def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 8025,
    expose: bool = False,
    log_level: Literal["debug", "info", "warning", "error"] = "info",
    settings: Annotated[Settings, Parameter(name="*")] = _DEFAULTS,
) -> None:
    """Serve until stopped with Ctrl-C or SIGTERM.

    Parameters
    ----------
    host:
        Address to listen on.
    port:
        Port to listen on; 0 takes a free one.
    expose:
        Allow a host that other machines can reach. The page and /_sandbox then ask for a token.
    log_level:
        How much is logged, to standard error.
    """
    if not 0 <= port <= 65535:
        raise ValueError(f"port: expected a number from 0 to 65535, got {port}")
    log_to_stderr(log_level)
    for name, meant in _misspelt(os.environ):
        logger.warning("%s in the environment is no setting; did you mean %s?", name, meant)
    server = SandboxServer(settings, host, port, expose=expose)
    for end in (signal.SIGINT, signal.SIGTERM):
        # The server takes these over while it runs, and sends them once more when it has stopped.
        signal.signal(end, _exit)
    if expose:
        logger.warning("exposed: whoever reaches this address can send, and whoever has its token sees every code")
    server.serve_forever(lambda: _announce(server.url, server.token))


@app.command(name="--install-completion")
def install_completion(*, shell: Literal["bash", "fish", "zsh"] | None = None) -> None:
    """Have your shell complete options and values."""
    print(f"installed as {app.install_completion(shell=shell)}; open a new shell to use it")


def _misspelt(environment: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the variables that look like misspelt settings, each with the one that may have been meant.

    Others may be anybody's, such as those that Kubernetes sets for a service of this name.
    """
    names = {*signature(serve).parameters, *(item.name for item in fields(Settings))} - {"settings"}
    known = [f"{_PREFIX}{name.upper()}" for name in sorted(names)]
    for name in environment:
        if name.startswith(_PREFIX) and name not in known:
            for meant in get_close_matches(name, known, 1, 0.9):
                yield name, meant


def _exit(_signal: int, _frame: FrameType | None) -> None:
    gc.freeze()  # the interpreter's end would look through all modules several times: half a second of processor
    sys.exit(0)


def _announce(url: str, token: str | None) -> None:
    link = f"{url}/" if token is None else f"{url}/?token={token}"
    print(f"ding-sandbox listens on {url}/v1\nThe inbox is at {link}", flush=True)


def run() -> None:
    """Run the command. What a user can mend is told in one line."""
    try:
        app()
    except (ValueError, OSError, SQLAlchemyError) as error:
        taken = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        sys.exit(f"ding-sandbox: {error}{'; give another with --port, or a free one with --port 0' if taken else ''}")
