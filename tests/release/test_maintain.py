"""The way of a description into a release, in a clone: recorded, released, tagged, and its notes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VARIABLES = {
    "GIT_AUTHOR_NAME": "a maintainer",
    "GIT_AUTHOR_EMAIL": "maintainer@example.com",
    "GIT_COMMITTER_NAME": "a maintainer",
    "GIT_COMMITTER_EMAIL": "maintainer@example.com",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "PYTHONPATH": "generated:.",
}


class Clone:
    """A repository of its own, to make releases in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_this(cls, folder: Path) -> "Clone":
        """What this repository's working tree holds, but tests and documentation, in one commit."""
        names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        for name in names.split("\0")[:-1]:
            if not name.startswith(("tests/", "docs/")) and (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, folder / name)
        clone = cls(folder)
        clone.git("init", "--quiet")
        clone.commit("The beginning")
        return clone

    def git(self, *arguments: str) -> str:
        return self._run("git", *arguments).stdout.strip()

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def maintain(self, *arguments: str) -> str:
        return self._run(sys.executable, "tools/maintain.py", *arguments).stdout

    def refused(self, *arguments: str) -> str:
        with pytest.raises(subprocess.CalledProcessError) as failed:
            self.maintain(*arguments)
        return str(failed.value.stderr)

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        variables = {**os.environ, **VARIABLES}
        return subprocess.run(command, cwd=self.folder, env=variables, capture_output=True, text=True, check=True)


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """A clone whose first version is tagged."""
    clone = Clone.of_this(tmp_path_factory.mktemp("clone"))
    clone.maintain("release")
    return clone


@pytest.fixture
def clone(released: Clone, tmp_path: Path) -> Clone:
    """A clone of one's own of what was released."""
    return Clone(Path(shutil.copytree(released.folder, tmp_path / "clone")))


def add_field(clone: Clone) -> None:
    """One more field of a response, which the next version has to tell."""
    text = clone.read("openapi.yaml")
    start = text.index("    CreateCheckResponse:\n")
    place = text.index("      properties:\n", start) + len("      properties:\n")
    field = "        attempts_left:\n          type: integer\n          description: Checks that are left.\n"
    (clone.folder / "openapi.yaml").write_text(text[:place] + field + text[place:], encoding="utf-8")


def test_the_first_release_is_the_version_that_stands_there(released: Clone):
    assert released.git("tag") == "v0.1.0"
    assert "## [0.1.0] - " in released.read("CHANGELOG.md")
    assert released.git("status", "--porcelain") == ""


def test_the_notes_of_a_release_are_its_part_of_the_changelog(released: Clone):
    notes = released.maintain("notes", "v0.1.0")
    assert notes.startswith("### Added\n")
    assert "## [" not in notes
    assert "`## [9.9.9]`" in released.refused("notes", "9.9.9")


def test_a_new_field_is_recorded_and_raises_the_minor_version(clone: Clone):
    add_field(clone)
    assert "bump: minor" in clone.maintain("record")
    assert "attempts_left" in clone.read("CHANGELOG.md")
    assert "commit them first" in clone.refused("release")
    clone.commit("Checks tell what is left")
    assert "v0.1.0 -> v0.2.0" in clone.maintain("release", "--dry-run")
    assert clone.git("tag") == "v0.1.0"
    clone.maintain("release")
    assert clone.git("tag").split() == ["v0.1.0", "v0.2.0"]
    assert 'version = "0.2.0"' in clone.read("pyproject.toml")
    assert "0.2.0" in clone.read("generated/ding_otp/_version.py")
    assert "attempts_left" in clone.read("generated/ding_otp/models/create_check_response.py")
    assert "attempts_left" in clone.maintain("notes", "0.2.0")
    assert "attempts_left" not in clone.maintain("notes", "0.1.0")


def test_what_a_branch_brings_is_recorded_against_where_it_left(clone: Clone):
    base = clone.git("rev-parse", "HEAD")
    add_field(clone)
    clone.commit("A description without its changelog")
    assert "bump: none" in clone.maintain("record")
    assert "bump: minor" in clone.maintain("record", "--since", base)
    once = clone.read("CHANGELOG.md")
    clone.maintain("record", "--since", base)
    assert clone.read("CHANGELOG.md") == once
    assert once.count("attempts_left") == 1


def test_nothing_new_is_no_release(clone: Clone):
    assert "nothing to release" in clone.refused("release")
    assert clone.git("tag") == "v0.1.0"
