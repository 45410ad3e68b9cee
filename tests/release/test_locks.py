"""A lock is all that is installed: whatever a package of it asks for stands there, with its extras."""

import json
import platform
import re
import sys
import tomllib
from collections.abc import Iterator

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

from tests.release.locks import BENCHMARKS, ROOT, TOOLS, Entry, environment_of, installed, pinned, read_lock

PYTHONS = ["3.11.0", "3.11.7", "3.11.14", "3.12.1", "3.13.0", "3.14.0"]
PLATFORMS = ["linux", "darwin", "win32"]


def asked_by_the_project() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for extra in project["project"]["optional-dependencies"].values():
        lines += extra
    return [Requirement(line) for line in lines]


def asked_by(entry: Entry, environment: dict[str, str]) -> Iterator[Requirement]:
    """What a locked package asks for, with its locked extras; nothing can be told of one that is not installed here."""
    package = installed(entry.name)
    if package is None or package.version != entry.version:
        return
    for line in package.requires or ():
        requirement = Requirement(line)
        extras = ["", *entry.extras]
        if requirement.marker is None or any(requirement.marker.evaluate({**environment, "extra": x}) for x in extras):
            yield requirement


def missing(requirement: Requirement, locked: dict[NormalizedName, Entry]) -> bool:
    entry = locked.get(canonicalize_name(requirement.name))
    return (
        entry is None
        or not requirement.specifier.contains(entry.version, prereleases=True)
        or not {canonicalize_name(extra) for extra in requirement.extras} <= entry.extras
    )


@pytest.mark.parametrize("system", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("lock", [TOOLS, BENCHMARKS], ids=lambda lock: lock.parent.name)
def test_what_is_locked_asks_for_nothing_beyond_the_lock(lock, python, system):
    environment = environment_of(python, system)
    locked = pinned(read_lock(lock), environment)
    assert [
        f"{entry.name} asks for {requirement}"
        for entry in locked.values()
        for requirement in asked_by(entry, environment)
        if missing(requirement, locked)
    ] == []


@pytest.mark.parametrize("system", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_what_the_project_asks_for_is_locked(python, system):
    environment = environment_of(python, system)
    locked = pinned(read_lock(TOOLS), environment)
    asked = [one for one in asked_by_the_project() if one.marker is None or one.marker.evaluate(environment)]
    assert [str(one) for one in asked if missing(one, locked)] == []


def test_what_this_python_needs_of_the_lock_is_installed():
    """So that the closure of the lock is told of every package, over the Pythons of continuous integration."""
    locked = pinned(read_lock(TOOLS), environment_of(platform.python_version(), sys.platform))
    there = {name: package.version for name in locked if (package := installed(name)) is not None}
    assert there == {name: entry.version for name, entry in locked.items()}


@pytest.mark.parametrize("lock", [TOOLS, BENCHMARKS], ids=lambda lock: lock.parent.name)
def test_what_is_built_for_one_platform_is_locked_for_others_too(lock):
    def is_built_for_one(entry: Entry) -> bool:
        package = installed(entry.name)
        return package is not None and "-none-any" not in (package.read_text("WHEEL") or "-none-any")

    assert [entry.name for entry in read_lock(lock) if entry.hashes < 2 and is_built_for_one(entry)] == []


@pytest.mark.parametrize("lock", [TOOLS, BENCHMARKS], ids=lambda lock: lock.parent.name)
def test_a_lock_names_no_host(lock):
    assert "://" not in lock.read_text(encoding="utf-8")


def test_the_lock_of_npm_is_closed_hashed_and_names_no_host():
    lock = json.loads((ROOT / "tools/package-lock.json").read_text(encoding="utf-8"))
    packages = {path: package for path, package in lock["packages"].items() if path}
    assert [
        path for path, package in packages.items() if not re.match(r"sha512-\S+$", package.get("integrity", ""))
    ] == []
    assert [path for path, package in packages.items() if "resolved" in package] == []
    asked = json.loads((ROOT / "tools/package.json").read_text(encoding="utf-8"))
    for kind in ("dependencies", "devDependencies"):
        assert lock["packages"][""][kind] == asked[kind]
    assert [
        f"{path} asks for {name}"
        for path, package in packages.items()
        for name in package.get("dependencies", {})
        if not any(f"{folder}node_modules/{name}" in packages for folder in _folders(path))
    ] == []


def _folders(path: str) -> list[str]:
    """Where Node.js looks for what a package asks for: in its own folder, then in those around it."""
    parts = path.split("node_modules/")[1:]
    return [
        "".join(f"node_modules/{part.rstrip('/')}/" for part in parts[:count]) for count in range(len(parts), -1, -1)
    ]
