"""Compare output folders byte for byte, links and modes included, as a unified diff."""

import difflib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from attrs import frozen

from ..text.terminal import plain

_FILE = "a file"


@frozen
class Entry:
    """An entry of a folder: its type in words, and its bytes."""

    type: str
    content: bytes = b""


Snapshot = dict[PurePosixPath, Entry]


def snapshot(folder: Path) -> Snapshot:
    """Return the entries of a folder, without Python's caches; of folders, only the empty ones."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        return {PurePosixPath(): _entry(folder)}
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): _entry(path)
        for path in sorted(folder.rglob("*"))
        if not is_cache(path) and not _is_full(path)
    }


def _is_full(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink() and not all(map(is_cache, path.iterdir()))


def is_cache(path: Path) -> bool:
    """Return whether it is a compiled module, or the folder of these."""
    if path.is_symlink():
        return False
    if path.name == "__pycache__":
        return path.is_dir()
    return path.suffix == ".pyc" and path.parent.name == "__pycache__" and path.is_file()


def _entry(path: Path) -> Entry:
    if path.is_symlink():
        return Entry(f"a link to {path.readlink()}")
    if path.is_dir():
        return Entry("an empty folder")
    if not path.is_file():
        return Entry("neither a file nor a folder")
    executable = path.stat().st_mode & 0o111
    return Entry("an executable file" if executable else _FILE, path.read_bytes())


def differences(old: Snapshot, new: Snapshot, root: PurePosixPath) -> Iterator[str]:
    """Yield a complete unified diff; nothing if there is no difference."""
    for name in sorted({*old, *new}):
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        titles = (_title(root / name, before, after), _title(root / name, after, before))
        lines = list(difflib.unified_diff(_lines(before), _lines(after), *titles))
        # Entries without lines, or with equal ones, differ in their titles only.
        yield from lines or [f"--- {titles[0]}\n", f"+++ {titles[1]}\n"]


def _title(path: PurePosixPath, entry: Entry | None, other: Entry | None) -> str:
    if entry is None:
        return "/dev/null"
    differs = entry.type != (other.type if other else _FILE)
    return plain(f"{path} ({entry.type})" if differs else str(path)).replace("\n", "\\n")


def _lines(entry: Entry | None) -> list[str]:
    text = entry.content.decode("utf-8", "backslashreplace") if entry else ""
    lines = [f"{plain(line)}\n" for line in text.split("\n")]
    if lines[-1] == "\n":
        return lines[:-1]
    lines[-1] += "\\ No newline at end of file\n"  # in the same item as the line it refers to
    return lines
