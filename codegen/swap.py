"""Puts a written output folder in its place, so that at every moment a whole one stands there: the old or the new."""

import ctypes
import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from .problems import OutputError
from .render import HEADERS
from .settings import DOCS

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def workspace(target: Path) -> Generator[Path]:
    """An empty folder beside the target, on the same disk, which is removed in the end.

    Raises:
        OutputError: It can't be made.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    except OSError as error:
        raise OutputError(target.parent, f"can't be written to: {error.strerror}", "choose another --output") from None
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def check_replaceable(target: Path, package: str) -> None:
    """Sees to it that nothing is lost by replacing the output folder of a package.

    Raises:
        OutputError: It is no folder of the generator's, or it has files of another origin.
    """
    if not target.exists() and not target.is_symlink():
        return
    if target.is_symlink() or not target.is_dir():
        raise OutputError(target, "is in the way", "move it, or choose another --output")
    for path in sorted(target.iterdir()):
        if path.name not in (package, DOCS):
            fix = "give the package an --output of its own, or move it out of the folder"
            raise OutputError(path, f"is not part of {package} or its {DOCS}, and would be lost", fix)
    for path in sorted(target.rglob("*")):
        if not _is_ours(path):
            raise OutputError(path, "was not made by the generator, and would be lost", "move it out of the folder")


def _is_ours(path: Path) -> bool:
    if path.is_symlink() or not (path.is_dir() or path.is_file()):
        return False
    if path.is_dir() or (path.suffix == ".pyc" and path.parent.name == "__pycache__"):
        return True
    if path.name == "py.typed":
        return path.stat().st_size == 0
    header = HEADERS.get(path.suffix)
    with path.open("rb") as file:
        return header is not None and file.read(len(header)) == header.encode()


def swap(new: Path, target: Path) -> None:
    """Puts a folder in the place of another, which it leaves in its own.

    Raises:
        OutputError: It can't be done; nothing has changed then.
    """
    try:
        if not target.exists():
            new.rename(target)
        elif not _exchange(new, target):
            _replace(new, target)
    except OSError as error:
        raise OutputError(target, f"can't be replaced: {error.strerror}", "mend that, and run it again") from None


def _exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders in one step, where the system can."""
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    failed: int = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return not failed


def _replace(new: Path, target: Path) -> None:
    aside = new.with_name(f"{new.name}-old")
    target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        aside.rename(target)
        raise
    aside.rename(new)
