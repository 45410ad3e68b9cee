"""A PostgreSQL of one's own, from Debian's package, for as long as the tests run."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .process import free_port

_READY = "database system is ready to accept connections"


class PostgresUnavailableError(Exception):
    """There is no PostgreSQL server on this machine."""


@contextmanager
def running_postgresql() -> Iterator[str]:
    """Start a new, empty server on a free port of 127.0.0.1 and stop it at the end.

    Yields:
        The URL of its database.

    Raises:
        PostgresUnavailableError: No server is installed.
    """
    binaries = _find_binaries()
    folder = Path(tempfile.mkdtemp(prefix="ding-sandbox-postgresql-"))
    as_user = _without_root(folder)
    try:
        data = folder / "data"
        flags = ["-U", "ding", "-A", "trust", "-E", "UTF8", "--no-sync"]
        init = [*as_user, f"{binaries}/initdb", "-D", str(data), *flags]
        subprocess.run(init, check=True, capture_output=True, cwd=folder)
        port = free_port()
        options = ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-k", str(folder), "-p", str(port)]
        start = [*as_user, f"{binaries}/postgres", "-D", str(data), *options]
        server = subprocess.Popen(start, stderr=subprocess.PIPE, text=True, cwd=folder)
        try:
            _wait_until_ready(server)
            yield f"postgresql+psycopg://ding@127.0.0.1:{port}/postgres"
        finally:
            server.terminate()
            server.communicate(timeout=30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _find_binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not found:
        raise PostgresUnavailableError("PostgreSQL is not installed (.ci/install-sandbox-tools does that)")
    return found[-1].parent


def _without_root(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root: another user takes over, and owns the folder."""
    if os.geteuid() != 0:
        return []
    user = pwd.getpwnam("nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _wait_until_ready(server: subprocess.Popen[str]) -> None:
    assert server.stderr is not None
    said: list[str] = []
    for line in server.stderr:
        said.append(line)
        if _READY in line:
            return
    raise RuntimeError("PostgreSQL did not start:\n" + "".join(said))
