"""The files of a description: the one that was named, and those below its folder that it refers to."""

from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote, urlsplit

from attrs import frozen

from .diagnostics import DescriptionError, Diagnostic
from .file import DescriptionFile
from .size_limits import Budget

# Names of files that are compared with one that is not there.
_MOST_COMPARED = 1000


@frozen
class Refusal:
    """Why a reference is not followed, and how to write it instead.

    Attributes:
        wanted: The name that is not there, if something near it may be meant.
        known: The names that are there instead.
        written: A reference to one of these, with `{}` in its place.
    """

    message: str
    fix: str
    wanted: str = ""
    known: tuple[str, ...] = ()
    written: str = "{}"


class Folder:
    """Reads the files of a description, each once, and none that is not below its folder.

    Attributes:
        main: The file that was named.
        budget: The limits of all files together.
        problems: Those of files that can't be read.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.budget = Budget()
        self.problems: list[Diagnostic] = []
        self.main = DescriptionFile(path, name, self.budget, start="start it with `openapi: 3.1.0`")
        self._prefix = name.removesuffix(path.name) if name.endswith(path.name) else ""
        self._root = path.parent.resolve()
        self._files: dict[Path, DescriptionFile | Refusal] = {path.resolve(): self.main}

    @property
    def files(self) -> list[DescriptionFile]:
        """All files that were read, the main one first."""
        return [file for file in self._files.values() if isinstance(file, DescriptionFile)]

    def parts(self, file: DescriptionFile) -> list[str]:
        """Return the path of a file below the folder, without its suffix."""
        with suppress(ValueError):
            path = file.path.resolve().relative_to(self._root)
            return list(path.with_suffix("").parts if path.suffix in _SUFFIXES else path.parts)
        return [file.path.stem]

    def opened(self, beside: DescriptionFile, uri: str) -> DescriptionFile | Refusal:
        """Return the file that a URI without a fragment names, seen from another file."""
        refusal = _is_elsewhere(uri)
        if refusal:
            return refusal
        try:
            path = (beside.path.resolve().parent / unquote(urlsplit(uri).path)).resolve()
        except (OSError, RuntimeError, ValueError):  # links in a circle, a NUL
            return _missing(uri)
        if path not in self._files:
            self._files[path] = self._read(path, uri)
        return self._files[path]

    def _read(self, path: Path, uri: str) -> DescriptionFile | Refusal:
        if not path.is_relative_to(self._root):
            return Refusal(
                f"{uri!r} is not below the folder of the description, and nothing else is read",
                "move the file there, or give a description that lies higher up",
            )
        try:
            if not path.exists():
                return _missing(uri, path.parent)
            if not path.is_file():
                return Refusal(f"{uri!r} is not a file", "refer to a file of the description")
            return DescriptionFile(path, f"{self._prefix}{path.relative_to(self._root).as_posix()}", self.budget)
        except OSError:
            return _missing(uri)
        except DescriptionError as error:
            self.problems += error.diagnostics
            return Refusal(f"{uri!r} can't be read", "see the problem of that file")


def _is_elsewhere(uri: str) -> Refusal | None:
    try:
        parts = urlsplit(uri)
    except ValueError:
        return Refusal(f"{uri!r} is no URI", "write the path of a file, relative to this one")
    if parts.scheme in ("http", "https") or parts.netloc:
        fix = "save what is there beside the description, and refer to that file"
        return Refusal(f"{uri!r} is on another host, and nothing is fetched", fix)
    if (
        parts.scheme == "file"
        or parts.path.startswith("/")
        or (len(parts.scheme) == 1 and parts.path[:1] in ("\\", ""))
    ):
        fix = "write its path relative to this file; it must be below the folder of the description"
        return Refusal(f"{uri!r} is an absolute path", fix)
    if parts.scheme:
        fix = "give that `$id` to the schema that is meant, or refer to a file"
        return Refusal(f"{uri!r} is the `$id` of no schema that was read", fix)
    if parts.query:
        fix = f"leave the query out; a ? that is part of the name is written %3F: {uri.replace('?', '%3F')!r}"
        return Refusal(f"{uri!r} has a query, and files have none", fix)
    if "\\" in parts.path:
        return Refusal(f"{uri!r} has backslashes", f"write {uri.replace(chr(92), '/')!r}")
    return None


def _missing(uri: str, folder: Path | None = None) -> Refusal:
    names: list[str] = []
    with suppress(OSError):
        names = [path.name for path, _ in zip(folder.iterdir(), range(_MOST_COMPARED), strict=False)] if folder else []
    wanted = unquote(uri).rpartition("/")[2]
    alike = [name for name in names if Path(name).stem == Path(wanted).stem]
    near = alike or get_close_matches(wanted[:200], names, 1, 0.7)
    fix = (
        f"did you mean {uri.rpartition('/')[0]}{'/' if '/' in uri else ''}{near[0]}?"
        if near
        else "add it, or correct the path"
    )
    return Refusal(f"there is no file {uri!r}", fix)


_SUFFIXES = (".yaml", ".yml", ".json")
