"""`generate`, all steps, in fresh processes: on our own description, on a large one, and on ever larger ones."""

import compileall
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from . import octokit
from .names import OURS, PEER
from .rounds import by_turns, row
from .synthetic import description

_ROOT = Path(__file__).parent.parent
_PROGRAMS = Path(sys.executable).parent
CACHE = Path(__file__).parent / ".cache"

_SIZES = (10, 100, 1000, 5000)


def main() -> None:
    """Prints the rows as JSON."""
    CACHE.mkdir(exist_ok=True)
    compileall.compile_dir(_ROOT / "codegen", quiet=1)  # as installing compiles the peer
    large = octokit.fetched(CACHE, _PROGRAMS / "npm")
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder)
        rows = [
            _row("generate from our description", "at most 1.00", _ROOT / "openapi.yaml", output, rounds=11),
            _row("generate from 1,200 operations", "at most 1.00, aim 0.60", large, output, rounds=3),
            *_growth(output),
        ]
    print(json.dumps(rows))


def _row(what: str, goal: str, spec: Path, output: Path, rounds: int) -> dict[str, object]:
    commands = {PEER: peer_command(spec, output), OURS: _command(spec, output)}
    contenders = {name: (lambda command=command: run(command)) for name, command in commands.items()}
    return row(what, goal, PEER, by_turns(contenders, rounds, calls=1))


def _command(spec: Path, output: Path) -> list[str]:
    options = ["--package", "sample", "--client-name", "Sample", "--allow-skips"]
    return [
        sys.executable,
        "-m",
        "codegen",
        "generate",
        "--spec",
        str(spec),
        "--output",
        str(output / "ours"),
        *options,
    ]


def peer_command(spec: Path, output: Path) -> list[str]:
    """How openapi-python-client makes a package, `peer`, of a description."""
    program = str(_PROGRAMS / "openapi-python-client")
    options = ["--output-path", str(output / "peer"), "--meta", "none", "--overwrite"]
    return [program, "generate", "--path", str(spec), *options]


def run(command: list[str]) -> int:
    """Runs it, and returns the most that it had in memory, in bytes. Programs that it starts are those beside ours."""
    environment = {**os.environ, "PATH": f"{_PROGRAMS}{os.pathsep}{os.environ['PATH']}"}
    with tempfile.TemporaryFile() as said:
        with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=said, stderr=said) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.stderr.buffer.write(said.read())
            raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_maxrss * 1024  # Linux counts it in KiB


def _growth(output: Path) -> list[dict[str, object]]:
    seconds: dict[int, float] = {}
    memory: dict[int, int] = {}
    for size in _SIZES:
        spec = output / f"{size}.json"
        spec.write_text(description(size), encoding="utf-8")
        started = perf_counter()
        memory[size] = run(_command(spec, output / str(size)))
        seconds[size] = perf_counter() - started
    return [
        _growth_row("seconds", "time", seconds),
        _growth_row("bytes", "memory", memory),
    ]


def _growth_row(unit: str, what: str, measured: Mapping[int, float]) -> dict[str, object]:
    contenders = {f"{size:,} operations": {unit: value} for size, value in measured.items()}
    return {"what": f"{what} to generate", "goal": "linear", "against": "", "contenders": contenders}


if __name__ == "__main__":
    main()
