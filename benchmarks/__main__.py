"""Runs the measurements and prints one table: all of them, written into docs/ too, or only those that are named.

python -m benchmarks [calls] [small] [imports] [memory] [generation] [sandbox]
"""

import json
import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from . import generation, report
from .generators import crozier_command, peer_command, run
from .names import CROZIER, HTTPCORE, HTTPX, PEER, PRELUDE, VENDOR

_HERE = Path(__file__).parent
_ROOT = _HERE.parent

# Clients are measured as their users have them, without what the generators need: httpx loads more where it finds it.
_AS_USERS = _HERE / ".venv" / "bin" / "python"
_PARTS = {
    "calls": _AS_USERS,
    "small": _AS_USERS,
    "imports": _AS_USERS,
    "memory": _AS_USERS,
    "generation": Path(sys.executable),
    "sandbox": Path(sys.executable),
}


def main(names: list[str]) -> int:
    """Runs the named parts, or all."""
    if unknown := [name for name in names if name not in _PARTS]:
        print(f"there is no {unknown[0]}; there are: {', '.join(_PARTS)}", file=sys.stderr)
        return 2
    generation.CACHE.mkdir(exist_ok=True)
    for command in (peer_command, crozier_command):  # whose packages are called, too
        run(command(_ROOT / "openapi.yaml", generation.CACHE))
    rows = [row for name in names or _PARTS for row in _measured(name)]
    print(report.table(rows))
    if not names:
        report.written(rows, _versions())
        print("\nAlso written to docs/benchmarks.md, .json and .svg.")
    return 0


def _measured(name: str) -> list[report.Row]:
    print(f"{name} ...", file=sys.stderr, end=" ", flush=True)
    started = perf_counter()
    paths = [_ROOT / "generated", generation.CACHE, _ROOT]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    command = [str(_PARTS[name]), "-m", f"benchmarks.{name}"]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    print(f"{perf_counter() - started:.0f} s", file=sys.stderr)
    rows: list[report.Row] = json.loads(done.stdout)
    return rows


def _versions() -> dict[str, str]:
    lock = (_HERE / "requirements.lock").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([\w-]+)==(\S+)", lock, re.MULTILINE))
    return {PEER: version(PEER)} | {name: pinned[name] for name in (HTTPX, HTTPCORE, PRELUDE, VENDOR, CROZIER)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
