"""The source distribution and the wheel, into dist/: `make build`.

Both are built twice, the second time from a copy elsewhere under another umask, time zone and hash seed, and must come
out as the same bytes. Their contents must be exactly what the repository holds of the package; nothing else gets in
because it lay around.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"

# What the wheel is made of, and what else a source distribution needs to make it.
SHIPPED = ("generated/ding_otp", "ding_sandbox", "openapi.yaml")
SOURCES = (*SHIPPED, "pyproject.toml", "tools/metadata.py", "README.md", "CHANGELOG.md", "LICENSE")

_DIST_INFO = ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")


class BuildError(Exception):
    """The distributions can't be published as they are. The text says why."""


def build(source: Path, output: Path, *, variables: dict[str, str] | None = None, umask: int = 0o022) -> None:
    """Make the source distribution, and from it the wheel, with what is installed here.

    Raises:
        BuildError: A step failed.
    """
    environment = {**os.environ, "SOURCE_DATE_EPOCH": git("log", "-1", "--format=%ct"), **(variables or {})}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(output), str(source)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=source, env=environment, umask=umask
    )
    if done.returncode:
        raise BuildError(done.stdout + done.stderr)


def copy(target: Path) -> Path:
    """Copy what git holds of the working tree, and return where it is."""
    for name in git("ls-files", "-z").split("\0")[:-1]:
        path = ROOT / name
        if path.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / name)
    return target


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file in a folder, by its name."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def check_contents(folder: Path) -> None:
    """Compare what is in the distributions with what git holds.

    Raises:
        BuildError: Something is missing, or should not be in.
    """
    for path in sorted(folder.iterdir()):
        held, expected = _contents(path)
        lines = [f"  {name} is in it, and not in git" for name in sorted(held - expected)]
        lines += [f"  {name} is not in it" for name in sorted(expected - held)]
        if lines:
            raise BuildError("\n".join([f"{path.name}:", *lines]))


def _contents(path: Path) -> tuple[set[str], set[str]]:
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as wheel:
            held = set(wheel.namelist())
        expected = {name.removeprefix("generated/") for name in _tracked(SHIPPED) - {"openapi.yaml"}}
        info = f"{'-'.join(path.name.split('-')[:2])}.dist-info"
        return held, expected | {"ding_sandbox/openapi.yaml"} | {f"{info}/{name}" for name in _DIST_INFO}
    top = path.name.removesuffix(".tar.gz")
    with tarfile.open(path) as archive:
        held = {member.name.removeprefix(f"{top}/") for member in archive.getmembers()}
    return held, _tracked(SOURCES) | {"PKG-INFO", ".gitignore"}  # hatchling ships what it leaves things out by


def _tracked(paths: tuple[str, ...]) -> set[str]:
    return set(git("ls-files", "-z", *paths).split("\0")[:-1])


def check_metadata(folder: Path) -> None:
    """Run the checkers of packages.

    Raises:
        BuildError: One has complaints.
    """
    files = [str(path) for path in sorted(folder.iterdir())]
    wheels = [name for name in files if name.endswith(".whl")]
    for command in (["twine", "check", "--strict", *files], ["check_wheel_contents", *wheels]):
        done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False, cwd=ROOT)
        if done.returncode:
            raise BuildError(f"{command[0]}:\n{done.stdout}{done.stderr}")


def git(*arguments: str) -> str:
    """Return what git prints of this repository.

    Raises:
        BuildError: It failed.
    """
    program = shutil.which("git")
    if program is None:
        raise BuildError("git is not installed")
    done = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout


def main() -> None:
    """Build, check, and only then replace what is in dist/."""
    with tempfile.TemporaryDirectory() as folder:
        first, second, elsewhere = (Path(folder, name) for name in ("first", "second", "a copy of the repository"))
        build(ROOT, first)
        build(
            copy(elsewhere),
            second,
            umask=0o077,
            variables={"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "1", "LC_ALL": "C"},
        )
        check_contents(first)
        if digests(first) != digests(second):
            raise BuildError("built twice, and the bytes differ")
        check_metadata(first)
        shutil.rmtree(DIST, ignore_errors=True)
        shutil.copytree(first, DIST)
    for name, digest in digests(DIST).items():
        print(f"dist/{name}  {(DIST / name).stat().st_size:,} bytes  sha256:{digest}")
    print("Built twice to the same bytes. Contents, twine check --strict and check-wheel-contents: passed.")


if __name__ == "__main__":
    try:
        main()
    except BuildError as error:
        sys.exit(f"build: {error}")
