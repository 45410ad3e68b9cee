"""Running what a page shows, and comparing what it prints."""

import contextlib
import gc
import io
import logging
import re
import warnings
from collections.abc import Iterator, Sequence
from unittest.mock import patch

import ding_otp
import ding_sandbox
from ding_sandbox import Sandbox

from .blocks import Block

NUMBER = "+1234567890"
SHOWN_URL = "http://127.0.0.1:8025"

# What differs from run to run.
_CHANGING = {
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}": "<uuid>",
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?": "<time>",
    r"127\.0\.0\.1:\d+": "<address>",
    r"\b\d\d{5}\b": "<code>",
    r"\d+\.\d+ s\b": "<seconds>",
    r"in \d+ s\b": "<seconds>",
}


def comparable(output: str) -> str:
    """An output without what differs from run to run."""
    for pattern, name in _CHANGING.items():
        output = re.sub(pattern, name, output)
    return "\n".join(line.rstrip() for line in output.strip().splitlines())


def public_names() -> dict[str, object]:
    """What the docstrings of the packages need not import."""
    return {name: getattr(package, name) for package in (ding_otp, ding_sandbox) for name in package.__all__}


def run(blocks: Sequence[Block], sandbox: Sandbox, names: dict[str, object] | None = None) -> list[str]:
    """Runs blocks in one namespace, and gives what each printed."""
    namespace: dict[str, object] = {"__name__": "example", **(names or {})}
    with _own_logging(), _own_rubbish():
        printed = [_run(block, namespace, sandbox) for block in blocks]
        namespace.clear()
    return printed


def _run(block: Block, namespace: dict[str, object], sandbox: Sandbox) -> str:
    def typed(prompt: str = "") -> str:
        answer = sandbox.messages[0].code if "ode" in prompt else NUMBER
        print(f"{prompt}{answer}")
        return answer

    source = "\n" * (block.line - 1) + block.code.replace(SHOWN_URL, sandbox.url)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), patch("builtins.input", typed):
        exec(compile(source, str(block.path), "exec"), namespace)  # noqa: S102 - that is what this file is for
    return printed.getvalue()


@contextlib.contextmanager
def _own_logging() -> Iterator[None]:
    """Examples may set up logging; the next test finds it as it was."""
    root = logging.getLogger()
    loggers = [root, logging.getLogger("ding_otp"), logging.getLogger("httpx")]
    levels, handlers = [logger.level for logger in loggers], list(root.handlers)
    root.handlers = []
    try:
        yield
    finally:
        root.handlers = handlers
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


@contextlib.contextmanager
def _own_rubbish() -> Iterator[None]:
    """An example may leave connections to the end of its process. What the next test sees is not to blame for them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()
