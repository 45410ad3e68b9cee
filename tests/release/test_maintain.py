"""The way of a description into a release, in a clone: regenerated, noted, released, tagged, and its notes."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.changes.changelog import unreleased

ROOT = Path(__file__).parents[2]
CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- The first call.\n"
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
    def of_this(cls, folder: Path, version: str) -> "Clone":
        """What this repository's working tree holds, but tests and documentation, in one commit.

        Its changelog and version are its own, so that it is the same before and after each release of this one.
        """
        names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        for name in names.split("\0")[:-1]:
            if not name.startswith(("tests/", "docs/")) and (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, folder / name)
        clone = cls(folder)
        clone.write("CHANGELOG.md", CHANGELOG)
        project = re.sub(
            r'^version = ".*"$', f'version = "{version}"', clone.read("pyproject.toml"), flags=re.MULTILINE
        )
        clone.write("pyproject.toml", project)
        clone._run(sys.executable, "-m", "codegen", "generate")  # the package has the version in it
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

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Puts a text in the place of another, which must be there."""
        before, found, after = self.read(name).partition(old)
        assert found, old
        self.write(name, before + new + after)

    def unreleased(self) -> str:
        """What stands under Unreleased."""
        return unreleased(self.read("CHANGELOG.md"))

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        variables = {**os.environ, **VARIABLES}
        return subprocess.run(command, cwd=self.folder, env=variables, capture_output=True, text=True, check=True)


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """A clone whose first version is tagged."""
    clone = Clone.of_this(tmp_path_factory.mktemp("clone"), "0.1.0")
    clone.maintain("release")
    return clone


@pytest.fixture
def clone(released: Clone, tmp_path: Path) -> Clone:
    """A clone of one's own of what was released."""
    return Clone(Path(shutil.copytree(released.folder, tmp_path / "clone")))


RESPONSE = "    CreateCheckResponse:\n"
FIELD = "        attempts_left:\n          type: integer\n          description: Checks that are left.\n"
NEW_FIELD = "- API: `CreateCheckResponse.attempts_left`: new field."


def add_field(clone: Clone, field: str = FIELD) -> None:
    """One more field of a response, which the next version has to tell."""
    text = clone.read("openapi.yaml")
    start = text.index(RESPONSE)
    place = text.index("      properties:\n", start) + len("      properties:\n")
    clone.write("openapi.yaml", text[:place] + field + text[place:])


def remove_field(clone: Clone, field: str = FIELD) -> None:
    clone.edit("openapi.yaml", field, "")


def note(clone: Clone, *lines: str) -> None:
    """Writes lines under Unreleased, and commits them."""
    clone.edit("CHANGELOG.md", "## [Unreleased]\n", "\n".join(["## [Unreleased]", "", *lines, ""]))
    clone.commit("A note")


def test_the_first_release_is_the_version_that_stands_there(released: Clone):
    assert released.git("tag") == "v0.1.0"
    assert "## [0.1.0] - " in released.read("CHANGELOG.md")
    assert released.git("status", "--porcelain") == ""


def test_the_notes_of_a_release_are_its_part_of_the_changelog(released: Clone):
    assert released.maintain("notes", "v0.1.0") == "### Added\n\n- The first call.\n"
    assert "`## [9.9.9]`" in released.refused("notes", "9.9.9")


def test_a_new_field_is_noted_and_raises_the_minor_version(clone: Clone):
    add_field(clone)
    assert "bump: minor" in clone.maintain("regenerate")
    assert clone.unreleased() == f"### Added\n\n{NEW_FIELD}"
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


def test_what_a_branch_brings_is_printed_against_where_it_left(clone: Clone):
    base = clone.git("rev-parse", "HEAD")
    add_field(clone)
    clone.commit("A description without its changelog")
    assert "bump: minor" in clone.maintain("regenerate", "--since", base)
    once = clone.read("CHANGELOG.md")
    clone.maintain("regenerate", "--since", base)
    assert clone.read("CHANGELOG.md") == once
    assert once.count("attempts_left") == 1


def test_what_is_committed_already_is_noted_too(clone: Clone):
    add_field(clone)
    clone.commit("A description without its changelog")
    assert "bump: none" in clone.maintain("regenerate")
    assert clone.unreleased() == f"### Added\n\n{NEW_FIELD}"


def test_edits_between_releases_add_up_to_what_changed_since_the_last(clone: Clone):
    note(clone, "### Fixed", "", "- By hand.")
    add_field(clone)
    clone.maintain("regenerate")
    clone.commit("A field")
    clone.edit("openapi.yaml", "attempts_left:", "checks_left:")
    assert "breaking" in clone.maintain("regenerate")
    assert clone.unreleased() == (
        "### Added\n\n- API: `CreateCheckResponse.checks_left`: new field.\n\n### Fixed\n\n- By hand."
    )
    clone.commit("A better name")
    remove_field(clone, FIELD.replace("attempts_left", "checks_left"))
    said = clone.maintain("regenerate")
    assert "no longer says: - API: `CreateCheckResponse.checks_left`: new field." in said
    assert clone.unreleased() == "### Fixed\n\n- By hand."


def test_before_the_first_release_what_was_committed_stays(clone: Clone):
    clone.git("tag", "--delete", "v0.1.0")
    add_field(clone)
    clone.maintain("regenerate")
    clone.commit("A field")
    add_field(clone, "        more:\n          type: integer\n")
    clone.maintain("regenerate")
    assert clone.unreleased() == f"### Added\n\n{NEW_FIELD}\n- API: `CreateCheckResponse.more`: new field."
    remove_field(clone, "        more:\n          type: integer\n")
    clone.maintain("regenerate")
    assert clone.unreleased() == f"### Added\n\n{NEW_FIELD}"


def test_a_change_in_another_file_of_the_description_is_noted(clone: Clone):
    (clone.folder / "schemas").mkdir()
    clone.write("schemas/extra.yaml", "type: object\nproperties:\n  a: {type: string}\n")
    add_field(clone, "        extra: {$ref: schemas/extra.yaml}\n")
    clone.commit("Another file")
    clone.write("schemas/extra.yaml", "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\n")
    said = clone.maintain("regenerate")
    assert "Extra.b" in said
    assert "- API: `CreateCheckResponse.extra`: new field." in clone.read("CHANGELOG.md")  # since the last release


def test_an_unknown_revision_is_refused_before_anything_is_written(clone: Clone):
    add_field(clone)
    clone.maintain("regenerate")
    clone.commit("A field")
    add_field(clone, "        more:\n          type: integer\n")
    before = clone.git("status", "--porcelain")
    said = clone.refused("regenerate", "--since", "mian")
    assert "SINCE=mian: git knows no such commit here" in said
    assert clone.git("status", "--porcelain") == before
    assert clone.unreleased() == f"### Added\n\n{NEW_FIELD}"


def test_a_commit_without_a_description_leaves_the_changelog_as_it_is(clone: Clone):
    add_field(clone)
    clone.maintain("regenerate")
    empty = clone.git("commit-tree", "-m", "Nothing", clone.git("hash-object", "-t", "tree", "--stdin", "-w"))
    assert f"There is no openapi.yaml of {empty}" in clone.maintain("regenerate", "--since", empty)
    assert clone.unreleased() == f"### Added\n\n{NEW_FIELD}"


def test_a_released_description_that_is_refused_by_now_is_compared_with_all_the_same(clone: Clone):
    wrong = "        wrong:\n          type: nonsense\n"
    add_field(clone, wrong)
    clone.commit("What an earlier generator took")
    clone.git("tag", "--annotate", "v0.1.1", "--message", "Release 0.1.1")
    remove_field(clone, wrong)
    add_field(clone)
    assert "v0.1.1:openapi.yaml is compared without" in clone.maintain("regenerate")
    assert NEW_FIELD in clone.unreleased()


def test_without_git_the_package_is_written_all_the_same(clone: Clone):
    shutil.rmtree(clone.folder / ".git")
    add_field(clone)
    assert "no openapi.yaml of HEAD to compare with" in clone.maintain("regenerate")
    assert "attempts_left" in clone.read("generated/ding_otp/models/create_check_response.py")


def test_a_change_that_is_not_noted_is_not_released(clone: Clone):
    add_field(clone)
    note(clone, "### Fixed", "", "- By hand.")
    assert "run `make regenerate`" in clone.refused("release")
    assert clone.git("tag") == "v0.1.0"


@pytest.mark.parametrize(
    ("lines", "version"),
    [
        (["### Removed", "", "- Python 3.11."], "v0.2.0"),
        (["### Changed", "", "- **breaking:** Python 3.12 or newer."], "v0.2.0"),
        (["### Added", "", "- A page."], "v0.2.0"),
        (["### Fixed", "", "- A leak."], "v0.1.1"),
    ],
)
def test_what_people_note_raises_the_version_too(lines: list[str], version: str, clone: Clone):
    note(clone, *lines)
    assert f"v0.1.0 -> {version}\n" in clone.maintain("release", "--dry-run")


def test_what_is_breaking_raises_the_major_version_from_1_0_on(clone: Clone):
    clone.git("tag", "--annotate", "v1.0.0", "--message", "Release 1.0.0")
    note(clone, "### Removed", "", "- Python 3.11.")
    assert "v1.0.0 -> v2.0.0\n" in clone.maintain("release", "--dry-run")


def test_nothing_new_is_no_release(clone: Clone):
    assert "nothing to release" in clone.refused("release")
    assert clone.git("tag") == "v0.1.0"


def test_what_is_not_committed_is_told_by_name(clone: Clone):
    note(clone, "### Fixed", "", "- By hand.")
    add_field(clone)
    clone.write("new.txt", "new")
    said = clone.refused("release")
    assert "commit them first:\n M openapi.yaml\n?? new.txt\n" in said


def test_a_stale_or_edited_package_is_not_released(clone: Clone):
    note(clone, "### Added", "", "- A module.")
    clone.write("templates/package/new.py", '"""A new module."""\n')
    clone.commit("A template that nobody regenerated from")
    assert "generated/ is not what openapi.yaml says; `make verify` shows how" in clone.refused("release")
    assert "it is enough for version 0.2.0" in clone.maintain("regenerate")
    clone.commit("Regenerated")
    clone.maintain("release")
    assert "generated/ding_otp/new.py" in clone.git("ls-tree", "-r", "--name-only", "v0.2.0").split()
    assert clone.git("status", "--porcelain") == ""


def test_a_tag_that_is_taken_is_told_before_anything_is_written(clone: Clone):
    clone.git("switch", "--quiet", "--create", "elsewhere")
    clone.git("commit", "--quiet", "--allow-empty", "--message", "Released elsewhere")
    clone.git("tag", "--annotate", "v0.1.1", "--message", "Release 0.1.1")
    clone.git("switch", "--quiet", "-")
    note(clone, "### Fixed", "", "- By hand.")
    before = clone.git("rev-parse", "HEAD")
    assert "there is a tag v0.1.1 already" in clone.refused("release")
    assert clone.git("status", "--porcelain") == ""
    assert clone.git("rev-parse", "HEAD") == before


def test_a_broken_description_is_told_before_anything_is_written(clone: Clone):
    clone.edit("openapi.yaml", RESPONSE, RESPONSE + "      type: nonsense\n")
    note(clone, "### Fixed", "", "- By hand.")
    assert "openapi.yaml:" in clone.refused("release")
    assert clone.git("status", "--porcelain") == ""


@pytest.mark.parametrize("hook", ["pre-commit", "reference-transaction"])
def test_a_release_that_fails_is_taken_back_and_can_be_run_again(hook: str, clone: Clone):
    note(clone, "### Fixed", "", "- By hand.")
    before = clone.git("rev-parse", "HEAD")
    # The second is called for each reference, and refuses the tag when the commit is made already.
    refuse = "echo not today >&2; exit 1"
    script = refuse if hook == "pre-commit" else f"if grep --quiet refs/tags/; then {refuse}; fi"
    clone.write(f".git/hooks/{hook}", f"#!/bin/sh\n{script}\n")
    (clone.folder / f".git/hooks/{hook}").chmod(0o755)

    said = clone.refused("release")
    assert "not today" in said
    assert "what was written is taken back" in said
    assert clone.git("rev-parse", "HEAD") == before
    assert clone.git("status", "--porcelain") == ""

    (clone.folder / f".git/hooks/{hook}").unlink()
    clone.maintain("release")
    assert clone.git("tag").split() == ["v0.1.0", "v0.1.1"]
