"""GitHub's description of its own API, about 1,200 operations, from the npm package `@octokit/openapi`."""

import hashlib
import subprocess
import tarfile
from pathlib import Path

_PACKAGE = "@octokit/openapi@23.0.2"
_SHA256 = "829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a"
_MEMBER = "package/generated/api.github.com.json"


def fetched(cache: Path, npm: Path) -> Path:
    """The file; it is downloaded once, and checked.

    Raises:
        ValueError: What was downloaded is something else.
    """
    target = cache / "api.github.com.json"
    if not target.exists():
        subprocess.run(
            [npm, "pack", _PACKAGE, "--silent", "--pack-destination", cache], check=True, capture_output=True
        )
        (archive,) = cache.glob("octokit-openapi-*.tgz")
        with tarfile.open(archive) as members:
            members.extract(_MEMBER, cache, filter="data")
        (cache / _MEMBER).rename(target)
        archive.unlink()
    if hashlib.sha256(target.read_bytes()).hexdigest() != _SHA256:
        target.unlink()
        raise ValueError(f"{_PACKAGE}: {_MEMBER} is not what it was; run it again")
    return target
