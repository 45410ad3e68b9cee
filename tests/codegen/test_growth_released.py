"""The API grows as the real one did: after each step, one command regenerates, and one makes the right next version."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.changes.diff import Bump
from tests.codegen.test_growth import CHAIN
from tests.release.test_maintain import Clone


class Repository(Clone):
    """A repository in which descriptions are regenerated and released."""

    def make(self, target: str) -> str:
        """What a target of the Makefile prints, with the environment that is there already."""
        return self._run("make", f"BIN={Path(sys.executable).parent}", "-o", ".venv/.python", target).stdout

    def describe(self, description: object) -> None:
        """Edits the description."""
        (self.folder / "openapi.yaml").write_text(json.dumps(description, indent=1), encoding="utf-8")

    def tags(self) -> list[str]:
        """All versions, in the order of their names."""
        return self.git("tag").split()


def after(version: tuple[int, int, int], bump: Bump) -> tuple[int, int, int]:
    """What semantic versioning makes of a version."""
    major, minor, patch = version
    match bump:
        case "major":
            return major + 1, 0, 0
        case "minor":
            return major, minor + 1, 0
        case "patch":
            return major, minor, patch + 1
        case _:
            return version


def tag(version: tuple[int, int, int]) -> str:
    return f"v{'.'.join(map(str, version))}"


def test_each_step_is_one_command_and_the_next_version_is_right(tmp_path: Path) -> None:
    version = (1, 0, 0)
    repository = Repository.of_this(tmp_path, "1.0.0")
    repository.describe(CHAIN[0][1])
    repository.make("regenerate")
    repository.commit("The first description")
    repository.make("release")
    assert repository.tags() == [tag(version)]

    for name, description, bump in CHAIN[1:]:
        repository.describe(description)
        assert f"bump: {bump}\n" in repository.make("regenerate"), name
        repository.commit(name)
        if bump == "none":
            with pytest.raises(subprocess.CalledProcessError, match="make"):
                repository.make("release")
        else:
            version = after(version, bump)
            repository.make("release")
            assert tag(version) in repository.git("tag", "--points-at", "HEAD"), name
        assert repository.git("status", "--porcelain") == "", name
        assert tag(version) in repository.tags(), name
    assert repository.read("pyproject.toml").count(f'version = "{tag(version)[1:]}"') == 1
    assert len(repository.tags()) == 1 + sum(bump != "none" for _, _, bump in CHAIN[1:])
