"""What git knows of this repository: commits, version tags, and what is not committed."""

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent


class GitError(Exception):
    """A command of git failed. The text is what it said."""


def git(*arguments: str) -> str:
    """Return what git prints.

    Raises:
        GitError: It failed.
    """
    done = _git(*arguments)
    if done.returncode:
        raise GitError(f"git {arguments[0]}: {(done.stderr or done.stdout).strip()}")
    return done.stdout.rstrip()


def uncommitted() -> list[str]:
    """Return what differs from the last commit: each path, with what git calls its state.

    Raises:
        GitError: There is no git, or no repository.
    """
    return git("-c", "core.quotePath=off", "status", "--short").splitlines()


def last_version() -> str | None:
    """Return the newest version tag that leads here; None without one, and where there is no git."""
    tags = _git("tag", "--merged", "HEAD", "--sort=-version:refname").stdout.split()
    return next((tag for tag in tags if re.fullmatch(r"v\d+\.\d+\.\d+", tag)), None)


def is_commit(revision: str) -> bool:
    """Tell whether git knows a commit by this name."""
    return _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").returncode == 0


def at(revision: str, path: Path) -> str | None:
    """Return a file as a commit has it, or None if it has not."""
    done = _git("show", f"{revision}:{path.relative_to(ROOT)}")
    return done.stdout if done.returncode == 0 else None


def unpack(revision: str, suffixes: tuple[str, ...], folder: Path) -> None:
    """Write the files that a commit has with some suffixes into a folder, each at its place.

    Raises:
        GitError: There is no such commit.
    """
    listed = git("ls-tree", "-r", "-z", revision).split("\0")
    # Neither links nor submodules.
    names = [line.partition("\t")[2] for line in listed if line.startswith("100") and line.endswith(suffixes)]
    git(f"--work-tree={folder}", "restore", f"--source={revision}", "--worktree", "--", *names)


def take_back(commit: str, *paths: str) -> list[str]:
    """Make a commit the last one again, and paths what they are there; returns what differs from it all the same."""
    git("reset", "--quiet", "--soft", commit)
    git("restore", "--source", commit, "--staged", "--worktree", "--", *paths)
    git("clean", "--quiet", "-d", "--force", "--", *paths)
    return uncommitted()


def _git(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("git")
    if program is None:
        return subprocess.CompletedProcess(arguments, 127, "", "git is not installed")
    return subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
