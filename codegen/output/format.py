"""Format the rendered files with ruff: white space, quotes and imports, once over the whole tree."""

import os
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

from ..document.diagnostics import GeneratorError
from .filters import WIDTH
from .render import Tree

_OPTIONS = ("--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", str(WIDTH))
_WITH_EXAMPLES = ("--config", "format.docstring-code-format = true")


def write(tree: Tree, folder: Path) -> None:
    """Write the files of a tree below a folder."""
    for parent in {name.parent for name in tree}:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for name, text in tree.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def read(folder: Path) -> Tree:
    """Read the files below a folder, without Python's caches.

    Bytes that are not UTF-8 become escapes; line ends are kept.
    """
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes().decode("utf-8", "backslashreplace")
        for path in paths
    }


def sort_imports(folder: Path) -> None:
    """Sort the imports of all modules below a folder, and remove unused ones.

    Raises:
        GeneratorError: ruff refuses them.
        OSError: They can't be read or written.
    """
    _ruff("check", "--select", "I,F401,TC005", "--fix", *_OPTIONS, str(folder))


def format_folder(folder: Path) -> None:
    """Format all files below a folder in place, programs in Markdown included.

    Raises:
        GeneratorError: ruff refuses them.
        OSError: They can't be read or written.
    """
    _ruff("format", *_OPTIONS, *_WITH_EXAMPLES, str(folder))


def _ruff(*arguments: str) -> None:
    done = subprocess.run([_ruff_program(), *arguments], capture_output=True, text=True, check=False)
    if system := re.search(r"\(os error (\d+)\)", done.stderr):  # such as a full disk
        raise OSError(int(system[1]), os.strerror(int(system[1])))
    if done.returncode:
        raise GeneratorError(f"ruff {arguments[0]} failed: {done.stdout}{done.stderr}")


def _ruff_program() -> str:
    """Return the path of ruff in the environment of this interpreter; the one in PATH if it has none."""
    beside = Path(sys.executable).with_name("ruff")
    return str(beside) if beside.exists() else "ruff"
