"""One owner for a file: a lock that ends with its process, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class FileLock:
    """The lock beside a database file, held until `release`.

    Args:
        database: The file. The lock is a file of its own beside it: SQLite's own locks on a file end as soon as
            anything in the process closes that file.

    Raises:
        ValueError: Another sandbox has it.
        OSError: The lock can't be written.
    """

    def __init__(self, database: Path) -> None:
        real = database.resolve()
        self._path = real.with_name(f"{real.name}.lock")
        while True:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                _lock(descriptor)
            except OSError:
                owner = os.read(descriptor, 32).decode("ascii", "replace").strip()
                os.close(descriptor)
                raise ValueError(
                    f"{database} is in use by another sandbox (process {owner or 'unknown'}): stop that one, "
                    "give another --database, or share a PostgreSQL"
                ) from None
            if self._is_current(descriptor):
                break
            os.close(descriptor)  # its owner removed it in between
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others have the file."""
        if os.name != "nt":  # an open file can't be removed there
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)

    def _is_current(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.stat(self._path), os.fstat(descriptor))
        except FileNotFoundError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
