"""A new environment with the package in it, as a user's machine would have it."""

import os
import subprocess
from pathlib import Path
from typing import Literal

from attrs import frozen

from tools.run_uv import UV, pip_settings

Versions = Literal["lowest", "highest"]

# In uv's words. Lowest of what we ask for, as what those ask for in turn is theirs to say, and of what is built for the
# Python: a version that is older than it has to be compiled, which says nothing about us.
_RESOLUTIONS: dict[Versions, list[str]] = {
    "lowest": ["--resolution", "lowest-direct", "--only-binary", ":all:"],
    "highest": ["--resolution", "highest"],
}


class CommandError(Exception):
    """A program failed. The text is what it said."""


def run(*command: object, folder: Path, **variables: str) -> str:
    """Return what a program prints, run in a folder without what would lead it back into the repository.

    Raises:
        CommandError: It failed.
    """
    words = [str(word) for word in command]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, cwd=folder, env=clean_variables() | variables, timeout=600
    )
    if done.returncode:
        raise CommandError(f"{' '.join(words)}\n{done.stdout}{done.stderr}")
    return done.stdout


def clean_variables() -> dict[str, str]:
    """Return the environment variables without those of Python and of the package."""
    return {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "DING_", "VIRTUAL_ENV"))
    }


@frozen
class CleanEnvironment:
    """A virtual environment of its own.

    Attributes:
        folder: Where it is.
    """

    folder: Path

    @classmethod
    def create(cls, folder: Path, python: str) -> "CleanEnvironment":
        """Make it, empty, with a Python."""
        run(UV, "venv", "--quiet", "--python", python, folder, folder=folder.parent)
        return cls(folder)

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """Return a command that was installed into it."""
        return self.folder / "bin" / name

    def install(
        self, *requirements: str, index: str, versions: Versions = "highest", options: tuple[str, ...] = ()
    ) -> None:
        """Install from an index, and what that does not have from the usual one.

        Raises:
            CommandError: It can't be installed.
        """
        flags = ["--quiet", "--python", self.python, "--index", f"{index}simple/"]
        # Another rehearsal may have had the same port, and other bytes under the same version.
        fresh = ["--refresh-package", "ding-otp"]
        command = [UV, "pip", "install", *flags, *_RESOLUTIONS[versions], *fresh]
        run(*command, *options, *requirements, folder=self.folder, **pip_settings())

    def versions(self) -> dict[str, str]:
        """Return what is installed, by name."""
        listed = run(UV, "pip", "freeze", "--quiet", "--python", self.python, folder=self.folder)
        return dict(line.split("==") for line in listed.splitlines() if "==" in line)
