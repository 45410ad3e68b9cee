"""What maintainers do with an edited description: `make regenerate` and `make release` end here.

`regenerate` writes generated/, prints what changed since the last commit, or another, and writes under Unreleased in
CHANGELOG.md what changed since the last release. `release` puts that under the next version, sets the version in
pyproject.toml, regenerates, commits and tags; with `--dry-run` it only says so. `notes` prints what CHANGELOG.md says
of a released version.
"""

import argparse
import re
import sys
import tempfile
import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from codegen.__main__ import main as codegen
from codegen.changes.change import Change
from codegen.changes.changelog import ChangelogError, api_lines, noted_bump, notes, recorded, released, unreleased
from codegen.changes.diff import BUMPS, bump, diff
from codegen.changes.report import change_report
from codegen.document.diagnostics import DescriptionError, Diagnostic, GeneratorError, OutputError
from codegen.document.prune import summary
from codegen.output.replace import write_whole
from codegen.pipeline import Job, differences, generate, plan
from codegen.python.view.package import Package
from codegen.settings import Settings, SettingsError
from tools.history import GitError, at, git, is_commit, last_version, take_back, uncommitted, unpack

ROOT = Path(__file__).parent.parent
DESCRIPTION = ROOT / "openapi.yaml"
CHANGELOG = ROOT / "CHANGELOG.md"
PROJECT = ROOT / "pyproject.toml"
GENERATED = ROOT / "generated"

_VERSION = re.compile(r'^(version = ")(\d+)\.(\d+)\.(\d+)(")$', re.MULTILINE)
_RELEASED = tuple(path.name for path in (CHANGELOG, PROJECT, GENERATED))  # what a release writes


def regenerate(since: str) -> None:
    """Write the package, print the changes since a commit, and write those since the last release down."""
    if since != "HEAD" and not is_commit(since):  # HEAD is none before the first commit
        sys.exit(f"SINCE={since}: git knows no such commit here. Nothing was written.")
    if codegen(["generate"]):
        sys.exit(1)
    new = plan(job(DESCRIPTION))
    changes = changes_since(since, new)
    if changes is None:
        print(f"There is no {DESCRIPTION.name} of {since} to compare with; {CHANGELOG.name} stays as it is.")
        return
    print(change_report(changes, "text"))
    before = CHANGELOG.read_text(encoding="utf-8")
    after = with_changes(before, since, new)
    for line in sorted({*api_lines(before)} - {*api_lines(after)}):
        print(f"{CHANGELOG.name} no longer says: {line}")
    if after != before:
        write_whole(CHANGELOG, after)
        print(f"{CHANGELOG.name} has under Unreleased what changed since {last_version() or since}.")
    if tag := last_version():
        print(f"Since {tag} it is enough for version {next_version(tag, after, new)}.")


def with_changes(changelog: str, since: str, new: Package) -> str:
    """Return the changelog with what changed since the last release, or before the first one since a commit."""
    tag = last_version()
    changes = changes_since(tag, new) if tag else None
    if changes is not None:
        return recorded(changelog, changes)
    committed = at(since, CHANGELOG)
    return recorded(changelog, changes_since(since, new) or (), api_lines(committed) if committed else ())


def release(*, dry_run: bool) -> None:
    """Make the next version of what is there. All that can be checked is checked before anything is written."""
    if not dry_run and (names := uncommitted()):
        sys.exit("\n".join(["these are not committed; commit them first:", *names]))
    new = plan(job(DESCRIPTION))
    text = CHANGELOG.read_text(encoding="utf-8")
    complete = with_changes(text, "HEAD", new)
    tag = last_version()
    if {*api_lines(complete)} != {*api_lines(text)}:
        sys.exit(
            f"{CHANGELOG.name} does not say what changed in {DESCRIPTION.name} since {tag or 'the last commit'};"
            " run `make regenerate`, read what it writes there, and commit it"
        )
    version = next_version(tag, complete, new)
    if is_commit(f"refs/tags/v{version}"):
        sys.exit(f"there is a tag v{version} already, which does not lead here; if it was never pushed, delete it")
    if differences(job(DESCRIPTION), GENERATED):
        sys.exit(
            f"{GENERATED.name}/ is not what {DESCRIPTION.name} says; `make verify` shows how it differs, and"
            " `make regenerate` writes it anew"
        )
    changelog = released(complete, version, datetime.now(UTC).date())
    project, count = _VERSION.subn(rf"\g<1>{version}\g<5>", PROJECT.read_text(encoding="utf-8"))
    if count != 1:
        sys.exit(f'{PROJECT.name} needs one line such as `version = "1.2.3"`, and has {count}')
    print(f"{tag or 'the beginning'} -> v{version}\n\n{unreleased(complete)}")
    if dry_run:
        print("\nDry run: nothing was written, committed or tagged.")
        return
    write_release(version, changelog, project)
    print(f"\nCommitted and tagged v{version}; push both to publish it.")


def write_release(version: str, changelog: str, project: str) -> None:
    """Write, commit and tag a version. If a step fails, all of it is taken back, and it can be run again."""
    before = git("rev-parse", "HEAD")
    try:
        write_whole(CHANGELOG, changelog)
        write_whole(PROJECT, project)
        generate(job(DESCRIPTION), GENERATED)
        git("add", "--all", "--", *_RELEASED)
        git("commit", "--quiet", "--message", f"Release {version}")
        git("tag", "--annotate", f"v{version}", "--message", f"Release {version}")
    except BaseException:
        left = take_back(before, *_RELEASED)
        print("\n".join(["Nothing is released; what was written is taken back.", *left]), file=sys.stderr)
        raise


def next_version(tag: str | None, changelog: str, new: Package) -> str:
    """Return the version after a tag, by what changed since; without a tag, the one that stands in pyproject.toml.

    Before 1.0.0 a breaking change raises the minor number, as semantic versioning leaves it open there.
    """
    if tag is None:
        return str(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])
    major, minor, patch = map(int, tag.removeprefix("v").split("."))
    step = min(bump(changes_since(tag, new) or ()), noted_bump(changelog), key=BUMPS.index)
    if step == "major" and major > 0:
        return f"{major + 1}.0.0"
    if step in ("major", "minor"):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def changes_since(revision: str, new: Package) -> list[Change] | None:
    """Return what changed in the description since a commit; None if it was not there then."""
    before = _planned_at(revision)
    return None if before is None else diff(before, new)


@cache
def _planned_at(revision: str) -> Package | None:
    """Return the package of a commit's description; None if it has none."""
    if at(revision, DESCRIPTION) is None:
        return None
    name = f"{revision}:{DESCRIPTION.name}"

    def left_out(problems: list[Diagnostic]) -> None:
        # The generator may have learned since then to refuse what that commit has, which nobody can mend any more.
        if problems:
            print(f"{name} is compared without what is wrong with it: {summary(problems)}.")

    with tempfile.TemporaryDirectory() as folder:
        unpack(revision, (".yaml", ".yml", ".json"), Path(folder))  # it may be in several files
        before = Path(folder) / DESCRIPTION.name
        settings = Settings.beside(DESCRIPTION)
        return plan(Job(before, name, settings, _untold, left_out))


def job(description: Path) -> Job:
    """The work on a description, untold."""
    return Job(description, description.name, Settings.beside(description), _untold)


def _untold(_step: str, _seconds: float) -> None:
    """Tell nobody how long a step took."""


def main() -> None:
    """Run a command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    since = commands.add_parser("regenerate", help="write generated/, and note what changed in the description")
    since.add_argument("--since", default="HEAD", metavar="COMMIT", help="print since this one (default: %(default)s)")
    dry = commands.add_parser("release", help="make the next version")
    dry.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    version = commands.add_parser("notes", help="print what the changelog says of a version")
    version.add_argument("version", help="1.2.3, or its tag v1.2.3")
    options = parser.parse_args()
    try:
        match options.command:
            case "regenerate":
                regenerate(options.since)
            case "release":
                release(dry_run=options.dry_run)
            case _:
                print(notes(CHANGELOG.read_text(encoding="utf-8"), options.version.removeprefix("v")))
    except (ChangelogError, DescriptionError, GeneratorError, GitError, OutputError, SettingsError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
