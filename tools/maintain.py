"""What maintainers do with an edited description: `make regenerate` and `make release` end here.

`record` prints what changed since the last commit, or another, and writes it under Unreleased in CHANGELOG.md.
`release` puts that under the next version, sets the version in pyproject.toml, regenerates, commits and tags; with
`--dry-run` it only says so. `notes` prints what CHANGELOG.md says of a released version.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path

from codegen.change import Change
from codegen.changelog import ChangelogError, api_lines, notes, recorded, released, unreleased
from codegen.changes import written
from codegen.diff import Bump, bump, diff
from codegen.pipeline import Job, generate, plan
from codegen.problems import DescriptionError, OutputError
from codegen.settings import Settings
from codegen.swap import write_whole

ROOT = Path(__file__).parent.parent
DESCRIPTION = ROOT / "openapi.yaml"
CHANGELOG = ROOT / "CHANGELOG.md"
PROJECT = ROOT / "pyproject.toml"

_VERSION = re.compile(r'^(version = ")(\d+)\.(\d+)\.(\d+)(")$', re.MULTILINE)


def record(since: str) -> None:
    """Prints the changes since a commit, and writes them into the changelog."""
    changes = changes_since(since)
    print(written(changes, "text"))
    text = CHANGELOG.read_text(encoding="utf-8")
    committed = at(since, CHANGELOG)
    new = recorded(text, changes, api_lines(committed) if committed else ())
    if new != text:
        write_whole(CHANGELOG, new)
        print("CHANGELOG.md has them under Unreleased.")


def release(*, dry_run: bool) -> None:
    """Makes the next version of what is there."""
    if git("status", "--porcelain") and not dry_run:
        sys.exit("there are changes that are not committed; commit them first")
    tag = last_tag()
    version = next_version(tag)
    day = datetime.now(UTC).date()
    text = CHANGELOG.read_text(encoding="utf-8")
    changelog = released(text, version, day)
    print(f"{tag or 'the beginning'} -> v{version}\n\n{unreleased(text)}")
    if dry_run:
        print("\nDry run: nothing was written, committed or tagged.")
        return
    write_whole(CHANGELOG, changelog)
    write_whole(PROJECT, _VERSION.sub(rf"\g<1>{version}\g<5>", PROJECT.read_text(encoding="utf-8")))
    generate(job(DESCRIPTION), ROOT / "generated")
    git("commit", "--all", "--quiet", "--message", f"Release {version}")
    git("tag", "--annotate", f"v{version}", "--message", f"Release {version}")
    print(f"\nCommitted and tagged v{version}; push both to publish it.")


def next_version(tag: str | None) -> str:
    """The version after a tag, by what changed since; without a tag, the one that stands in pyproject.toml.

    Before 1.0.0 a breaking change raises the minor number, as semantic versioning leaves it open there.
    """
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    if tag is None:
        return str(project["project"]["version"])
    major, minor, patch = map(int, tag.removeprefix("v").split("."))
    step: Bump = bump(changes_since(tag))
    if step == "major" and major > 0:
        return f"{major + 1}.0.0"
    if step in ("major", "minor") or "### Added" in unreleased(CHANGELOG.read_text(encoding="utf-8")):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def last_tag() -> str | None:
    """The newest version tag that leads here."""
    tags = git("tag", "--merged", "HEAD", "--sort=-version:refname", "--list", "v[0-9]*.[0-9]*.[0-9]*").splitlines()
    return tags[0] if tags else None


def changes_since(revision: str) -> list[Change]:
    """What changed in the description since a commit; nothing if it was not there then."""
    old = at(revision, DESCRIPTION)
    if old is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder) / DESCRIPTION.name
        before.write_text(old, encoding="utf-8")
        (Path(folder) / PROJECT.name).write_text(PROJECT.read_text(encoding="utf-8"), encoding="utf-8")
        return diff(plan(job(before)), plan(job(DESCRIPTION)))


def job(description: Path) -> Job:
    """The work on a description, untold."""
    return Job(description, description.name, Settings.beside(description), lambda _step, _seconds: None)


def at(revision: str, path: Path) -> str | None:
    """A file as a commit has it, or None if it has not."""
    done = _git("show", f"{revision}:{path.relative_to(ROOT)}")
    return done.stdout if done.returncode == 0 else None


def git(*arguments: str) -> str:
    """What git prints. It ends the program if git fails."""
    done = _git(*arguments)
    if done.returncode:
        sys.exit(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


def _git(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("git")
    if program is None:
        return subprocess.CompletedProcess(arguments, 127, "", "git is not installed")
    return subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def main() -> None:
    """Runs a command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    since = commands.add_parser("record", help="note what changed in the description")
    since.add_argument("--since", default="HEAD", metavar="COMMIT", help="compare with this one (default: %(default)s)")
    dry = commands.add_parser("release", help="make the next version")
    dry.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    version = commands.add_parser("notes", help="print what the changelog says of a version")
    version.add_argument("version", help="1.2.3, or its tag v1.2.3")
    options = parser.parse_args()
    try:
        match options.command:
            case "record":
                record(options.since)
            case "release":
                release(dry_run=options.dry_run)
            case _:
                print(notes(CHANGELOG.read_text(encoding="utf-8"), options.version.removeprefix("v")))
    except (ChangelogError, DescriptionError, OutputError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
