"""Run pytest on each other Python that is found on this machine: `python tools/test_pythons.py tests/sdk`.

Makes an environment with all that is locked for each, below build/. What follows goes to pytest.
"""

import subprocess
import sys
from pathlib import Path

from tools.pythons import find_python
from tools.run_uv import LOCK, UV, run

RELEASES = ("3.11", "3.12", "3.13")
BUILD = Path(__file__).parent.parent / "build"


def main(arguments: list[str]) -> int:
    """Run them all, and return 1 if any failed."""
    running = f"{sys.version_info.major}.{sys.version_info.minor}"
    results = {release: _test(release, arguments) for release in RELEASES if release != running}
    for release, result in results.items():
        print(f"Python {release}: {result}")
    return int("failed" in results.values())


def _test(release: str, arguments: list[str]) -> str:
    python = find_python(release)
    if python is None:
        return "not found on this machine, not tested"
    folder = BUILD / f"python-{release}"
    print(f"Python {release}: {python}", flush=True)
    subprocess.run([UV, "venv", "--quiet", "--clear", "--python", python, folder], check=True)
    if run(["pip", "sync", "--require-hashes", "--python", str(folder / "bin/python"), str(LOCK)]):
        return "failed"
    return (
        "failed"
        if subprocess.run([folder / "bin/python", "-m", "pytest", *arguments], check=False).returncode
        else "passed"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
