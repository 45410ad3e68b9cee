"""Find the Pythons of this machine: `python -m tools.pythons 3.12` prints the path of one, or nothing and fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_RELEASE = "import sys; print(sys.executable, '%d.%d' % sys.version_info[:2])"


def find_python(release: str) -> Path | None:
    """Find an interpreter with `venv`: this one, one on the PATH, or one of pyenv's.

    Args:
        release: Its first two numbers, such as `3.12`.
    """
    for candidate in _candidates(release):
        with suppress(OSError):  # not to be started, so not an interpreter
            done = subprocess.run(
                [candidate, "-c", f"import ensurepip, venv; {_RELEASE}"], capture_output=True, text=True, check=False
            )
            executable, _, found = done.stdout.strip().rpartition(" ")
            if found == release:
                return Path(executable)
    return None


def _candidates(release: str) -> Iterator[str | Path]:
    yield Path(sys.executable)
    for name in (f"python{release}", "python3", "python"):
        if program := shutil.which(name):
            yield program
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(root.glob(f"versions/{release}.*/bin/python"))


if __name__ == "__main__":
    python = find_python(sys.argv[1])
    if python is None:
        sys.exit(1)
    print(python)
