"""The generators: the command of each, and what it takes."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from attrs import frozen

from .names import CROZIER, OURS, PEER

ROOT = Path(__file__).parent.parent
PROGRAMS = Path(sys.executable).parent
_CROZIER = Path(__file__).parent / ".venv" / "bin" / "crozier"


def command(spec: Path, output: Path) -> list[str]:
    """How our generator makes a package of a description."""
    options = ["--package", "sample", "--client-name", "Sample", "--allow-skips"]
    ours = [sys.executable, "-m", "codegen", "generate", *options]
    return [*ours, "--spec", str(spec), "--output", str(output / "ours")]


def peer_command(spec: Path, output: Path) -> list[str]:
    """How openapi-python-client makes a package, `peer`, of a description."""
    program = str(PROGRAMS / "openapi-python-client")
    options = ["--output-path", str(output / "peer"), "--meta", "none", "--overwrite"]
    return [program, "generate", "--path", str(spec), *options]


def crozier_command(spec: Path, output: Path) -> list[str]:
    """How crozier makes a package, `fern`, of a description: in a folder of this name, with its modules in there."""
    options = ["--layout", "flat", "--package-name", "fern", "--client-class-name", "Fern"]
    program = [str(_CROZIER), "--no-config", "generate", "python", *options]
    return [*program, "--spec", str(spec), "--output", str(output / "fern")]


COMMANDS = {PEER: peer_command, OURS: command, CROZIER: crozier_command}


@frozen
class Taken:
    """What a program took, and all that it has started: seconds, processor time, the most memory of one process."""

    seconds: float
    processor: float
    memory: int


def run(command: list[str], cwd: Path = ROOT, **variables: str) -> Taken:
    """Run a program to its end. Programs that it starts are those beside ours.

    Raises:
        CalledProcessError: It failed; what it said is on standard error.
    """
    path = f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"
    started = perf_counter()
    with tempfile.TemporaryFile() as said:
        environment = {**os.environ, "PATH": path, **variables}
        with subprocess.Popen(command, cwd=cwd, env=environment, stdout=said, stderr=said) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.stderr.buffer.write(said.read())
            raise subprocess.CalledProcessError(process.returncode, command)
    seconds = perf_counter() - started
    return Taken(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)  # Linux counts it in KiB
