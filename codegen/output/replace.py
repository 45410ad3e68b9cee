"""Replace the output folder atomically: at every moment, the whole old or the whole new one is there."""

import ctypes
import os
import shutil
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp, mkstemp

from filelock import FileLock, Timeout

from ..document.diagnostics import OutputError
from ..settings import DOCS
from .output_diff import is_cache
from .render import HEADERS

# Seconds that a run waits for another one on the same output; a whole run takes two or three.
PATIENCE = 120.0

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def workspace(target: Path) -> Generator[Path]:
    """Yield an empty folder beside the target, on the same disk, and remove it in the end.

    One run at a time has one. The next run removes what a killed run left.

    Raises:
        OutputError: It can't be made, or another run has one for more than two minutes.
    """
    parent = target.with_name(f".{target.name}-new")
    with _locked(target):
        try:
            _recover(parent, target)
            parent.mkdir(exist_ok=True)
            # A new name each time: the formatter of a killed run may still be writing to its files.
            folder = Path(mkdtemp(dir=parent))
        except OSError as error:
            raise _unwritable(target, error) from None
        try:
            yield folder
        finally:
            shutil.rmtree(parent, ignore_errors=True)


@contextmanager
def _locked(target: Path) -> Generator[None]:
    """Lock a target against other runs. The operating system releases the lock if the process dies."""
    file = target.with_name(f".{target.name}-lock")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(file)
        lock.acquire(timeout=PATIENCE)
    except Timeout:
        fix = "wait until it is done, or end it; then retry"
        raise OutputError(target, "another run is writing it", fix) from None
    except OSError as error:
        raise _unwritable(target, error) from None
    try:
        yield
    finally:
        with suppress(OSError):
            file.unlink()  # a waiting run notices, and creates another
        lock.release()


def _unwritable(target: Path, error: OSError) -> OutputError:
    return OutputError(target.parent, f"can't be written to: {error.strerror}", "fix this, or choose another --output")


def _recover(parent: Path, target: Path) -> None:
    """Remove what a killed run left; put the old folder back if that run had moved it and not yet replaced it."""
    if parent.is_symlink() or (parent.exists() and not parent.is_dir()):
        raise OutputError(parent, "is in the way", "move it")
    for aside in parent.glob(f"*/{_aside(target).name}"):
        if not target.exists():
            aside.rename(target)
    shutil.rmtree(parent, ignore_errors=True)


def check_replaceable(target: Path, package: str) -> None:
    """Check that replacing the output folder of a package would lose nothing.

    Raises:
        OutputError: It is not a folder of the generator, or has files of another origin.
    """
    if not target.name:
        raise OutputError(target, "can't be replaced", "choose another --output")
    if not target.exists() and not target.is_symlink():
        return
    if target.is_symlink() or not target.is_dir():
        raise OutputError(target, "is in the way", "move it, or choose another --output")
    if target.is_mount():
        raise OutputError(target, "is a mount point, and can't be replaced", "choose a folder in it as --output")
    if target in (here := Path.cwd(), *here.parents):
        raise OutputError(target, "has the working directory in it", "run this from another folder")
    for path, message, fix in _foreign(target, package):
        raise OutputError(path, message, fix)


def _foreign(target: Path, package: str) -> Iterator[tuple[Path, str, str]]:
    """Find what the generator did not write into an output folder, each with a message and a fix."""
    for path in sorted(target.iterdir()):
        if path.name not in (package, DOCS):
            fix = "give the package an --output of its own, or move it out of the folder"
            yield path, f"is not part of {package} or its {DOCS}, and would be lost", fix
    for path in sorted(target.rglob("*")):
        if not _is_ours(path):
            yield path, "was not made by the generator, and would be lost", "move it out of the folder"


def _is_ours(path: Path) -> bool:
    if path.is_symlink() or not (path.is_dir() or path.is_file()):
        return False
    if path.is_dir() or is_cache(path):
        return True
    if path.name == "py.typed":
        return path.stat().st_size == 0
    header = HEADERS.get(path.suffix)
    with path.open("rb") as file:
        return header is not None and file.read(len(header)) == header.encode()


def replace_atomically(new: Path, target: Path, package: str) -> None:
    """Put a folder in the place of another, which takes its place in turn.

    Raises:
        OutputError: It can't be replaced; nothing has changed.
    """
    check_replaceable(target, package)
    try:
        _put(new, target)
        if new.exists() and any(_foreign(new, package)):  # added since the check
            _put(new, target)
            check_replaceable(target, package)
    except OSError as error:
        raise OutputError(target, f"can't be replaced: {error.strerror}", "fix this and retry") from None


def _put(new: Path, target: Path) -> None:
    if not target.exists():
        new.rename(target)
    elif not _exchange(new, target):
        _replace(new, target)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; return False where the system has no such call."""
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    failed: int = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return not failed


def _aside(new: Path) -> Path:
    return new.with_name(f"{new.name}-old")


def _replace(new: Path, target: Path) -> None:
    aside = _aside(new)
    target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        aside.rename(target)
        raise
    aside.rename(new)


def write_whole(path: Path, text: str) -> None:
    """Write a file atomically: every reader finds the whole old or the whole new text."""
    descriptor, name = mkstemp(prefix=f".{path.name}-", dir=path.parent)
    new = Path(name)
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        if path.exists():
            shutil.copymode(path, new)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
