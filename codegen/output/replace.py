"""Puts a written output folder in its place, so that at every moment a whole one stands there: the old or the new."""

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
from .compare import is_cache
from .render import HEADERS

# How long a run waits for another one on the same output, in seconds; a whole run takes two or three.
PATIENCE = 120.0

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def workspace(target: Path) -> Generator[Path]:
    """An empty folder beside the target, on the same disk, which is removed in the end.

    One run at a time has one. What a killed run left is taken away by the next.

    Raises:
        OutputError: It can't be made, or another run has one for more than two minutes.
    """
    place = target.with_name(f".{target.name}-new")
    with _alone(target):
        try:
            _recover(place, target)
            place.mkdir(exist_ok=True)
            # Of another name each time: a formatter may have outlived its killed run, and write to its files still.
            folder = Path(mkdtemp(dir=place))
        except OSError as error:
            raise _unwritable(target, error) from None
        try:
            yield folder
        finally:
            shutil.rmtree(place, ignore_errors=True)


@contextmanager
def _alone(target: Path) -> Generator[None]:
    """Keeps other runs away from a target. The lock is the system's: it goes with the process that holds it."""
    file = target.with_name(f".{target.name}-lock")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(file)
        lock.acquire(timeout=PATIENCE)
    except Timeout:
        what = "another run is at work on it"
        raise OutputError(target, what, "wait until that is done, or end it; then run this again") from None
    except OSError as error:
        raise _unwritable(target, error) from None
    try:
        yield
    finally:
        with suppress(OSError):
            file.unlink()  # whoever waits for it sees that it is gone, and makes another
        lock.release()


def _unwritable(target: Path, error: OSError) -> OutputError:
    return OutputError(target.parent, f"can't be written to: {error.strerror}", "mend that, or choose another --output")


def _recover(place: Path, target: Path) -> None:
    """Takes away what a killed run left, but for the old tree where that run had not yet put the new one."""
    if place.is_symlink() or (place.exists() and not place.is_dir()):
        raise OutputError(place, "is in the way", "move it")
    for aside in place.glob(f"*/{_aside(target).name}"):
        if not target.exists():
            aside.rename(target)
    shutil.rmtree(place, ignore_errors=True)


def check_replaceable(target: Path, package: str) -> None:
    """Sees to it that nothing is lost by replacing the output folder of a package.

    Raises:
        OutputError: It is no folder of the generator's, or it has files of another origin.
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
    for path, what, fix in _foreign(target, package):
        raise OutputError(path, what, fix)


def _foreign(target: Path, package: str) -> Iterator[tuple[Path, str, str]]:
    """What in an output folder is not the generator's, with what is wrong with it and how to mend it."""
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


def swap(new: Path, target: Path, package: str) -> None:
    """Puts a folder in the place of another, which it leaves in its own.

    Raises:
        OutputError: It can't be done; nothing has changed then.
    """
    check_replaceable(target, package)
    try:
        _swap(new, target)
        if new.exists() and any(_foreign(new, package)):  # which came there after the check
            _swap(new, target)
            check_replaceable(target, package)
    except OSError as error:
        raise OutputError(target, f"can't be replaced: {error.strerror}", "mend that, and run it again") from None


def _swap(new: Path, target: Path) -> None:
    if not target.exists():
        new.rename(target)
    elif not _exchange(new, target):
        _replace(new, target)


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
    """Writes a file in one step: whoever reads it, and whatever happens, finds the old text or the new one."""
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
