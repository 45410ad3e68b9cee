"""Runs the commands of emitted packages in this process."""

import importlib
import io
import sys
from collections.abc import Sequence
from types import ModuleType
from unittest.mock import patch

from attrs import frozen


@frozen
class Ran:
    """What became of a command: its exit status, and what it wrote."""

    status: int
    out: bytes
    err: str


def run(package: ModuleType, tokens: Sequence[str], client: object = None, stdin: str = "") -> Ran:
    """Runs a command of a package; with a client, it talks to that one."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    commands, running = (importlib.import_module(f"{package.__name__}._cli.{name}") for name in ("commands", "run"))
    with patch.multiple(sys, stdout=out, stderr=err, stdin=io.StringIO(stdin)):
        if client is None:
            status = running.run(commands.app, tokens)
        else:
            with patch.object(commands, "_client", lambda _: client):
                status = running.run(commands.app, tokens)
        out.flush()
        err.flush()
    assert isinstance(out.buffer, io.BytesIO)
    assert isinstance(err.buffer, io.BytesIO)
    return Ran(status, out.buffer.getvalue(), err.buffer.getvalue().decode())
