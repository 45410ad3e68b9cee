"""Locks, read as pip and uv read them, and an index in which each locked package has a newer release."""

import hashlib
import re
import zipfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from attrs import frozen
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

ROOT = Path(__file__).parent.parent.parent
TOOLS = ROOT / "tools/requirements.lock"
BENCHMARKS = ROOT / "benchmarks/requirements.lock"

_ENTRY = re.compile(
    r"^(?P<requirement>[a-zA-Z0-9].*?) *\\\n(?P<hashes>(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M
)


@frozen
class Entry:
    """One package of a lock.

    Attributes:
        line: The requirement as it stands there, with its marker.
        name: Its normalized name.
        extras: Those that are locked too.
        version: The pinned one.
        hashes: How many of its files may be installed.
    """

    line: str
    name: NormalizedName
    extras: frozenset[str]
    version: str
    hashes: int

    def applies(self, environment: dict[str, str]) -> bool:
        """Tell whether it is installed there."""
        marker = Requirement(self.line).marker
        return marker is None or marker.evaluate(environment)


def read_lock(path: Path) -> list[Entry]:
    """Read a lock, every line of which is a pinned entry with hashes or a comment."""
    text = path.read_text(encoding="utf-8")
    entries: list[Entry] = []
    for found in _ENTRY.finditer(text):
        requirement = Requirement(found["requirement"])
        (pin,) = requirement.specifier
        assert pin.operator == "=="
        extras = frozenset(map(canonicalize_name, requirement.extras))
        entries.append(
            Entry(
                found["requirement"],
                canonicalize_name(requirement.name),
                extras,
                pin.version,
                found["hashes"].count("sha256:"),
            )
        )
    rest = _ENTRY.sub("", text).splitlines()
    assert [line for line in rest if line and not line.lstrip().startswith("#")] == []
    return entries


def pinned(entries: list[Entry], environment: dict[str, str]) -> dict[NormalizedName, Entry]:
    """The entries that apply there, by name."""
    applying = [entry for entry in entries if entry.applies(environment)]
    found = {entry.name: entry for entry in applying}
    assert len(found) == len(applying), "a package is pinned twice"
    return found


def environment_of(version: str, platform: str = "linux") -> dict[str, str]:
    """What markers see on a version of CPython, and an operating system."""
    systems = {
        "linux": ("posix", "Linux", "x86_64"),
        "darwin": ("posix", "Darwin", "arm64"),
        "win32": ("nt", "Windows", "AMD64"),
    }
    os_name, system, machine = systems[platform]
    return {
        **{name: str(value) for name, value in default_environment().items()},
        "python_version": ".".join(version.split(".")[:2]),
        "python_full_version": version,
        "implementation_version": version,
        "os_name": os_name,
        "sys_platform": platform,
        "platform_system": system,
        "platform_machine": machine,
    }


def installed(name: str) -> Distribution | None:
    """The package as it is in this environment."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def write_wheel(folder: Path, name: str, version: str, *, like: Distribution | None = None, whole: bool = False) -> str:
    """Write a wheel, and return its digest.

    Args:
        folder: Where it goes.
        name: Of the package.
        version: Of the package.
        like: Where its requirements and extras come from; it has none without.
        whole: Whether its files come from there too; it is empty without.
    """
    stem = f"{name.replace('-', '_')}-{version}"
    metadata = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    if like is not None:
        for field in ("Requires-Dist", "Provides-Extra"):
            metadata += [f"{field}: {value}" for value in like.metadata.get_all(field) or ()]
    files = {
        f"{stem}.dist-info/METADATA": "\n".join([*metadata, ""]).encode(),
        f"{stem}.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    if like is not None and whole:
        files |= _files_of(like, stem)
    files[f"{stem}.dist-info/RECORD"] = "".join(f"{path},,\n" for path in files).encode()
    path = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for name_in_wheel, content in files.items():
            entry = zipfile.ZipInfo(name_in_wheel)
            entry.external_attr = 0o100755 << 16  # a regular file that may be run
            wheel.writestr(entry, content)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _files_of(package: Distribution, stem: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for file in package.files or ():
        if ".dist-info" not in str(file) and "__pycache__" not in str(file):
            inside = f"{stem}.data/scripts/{file.name}" if file.parts[0] == ".." else file.as_posix()
            found[inside] = Path(str(file.locate())).read_bytes()
    return found
