"""How time and memory of `generate` grow with a description, for each construct by itself.

    python -m benchmarks.growth [--largest KB] [--only TEXT] [--json FILE]

Each size is generated in a process of its own, with limits of processor time and memory. The exponent is the slope
between the two largest sizes that ended, on log scales, less what the smallest description of all takes: 1 is linear.
"""

import argparse
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import asdict, frozen

from .constructs import CONSTRUCTS, description, of_size

_ROOT = Path(__file__).parents[1]
_SMALLEST_KB = 16
SECONDS, MEMORY_GIB = 60, 4
_ENDED_BY_ITSELF = ("done", "problems")
# Growth below these is not told from noise: seconds, and bytes.
_LEAST_SECONDS, _LEAST_MEMORY = 0.2, 10e6


@frozen
class Measured:
    """What one description took; `ended` tells how: done, problems, or which limit it met."""

    kb: float
    seconds: float
    memory: int
    ended: str


def main(arguments: Sequence[str]) -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="benchmarks.growth", description=__doc__)
    parser.add_argument("--largest", type=int, default=1024, metavar="KB")
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--seconds", type=int, default=SECONDS, help="processor time for each description")
    options = parser.parse_args(arguments)
    base = measure(description({}), options.seconds)
    print(f"nothing: {base.seconds:.2f} s, {base.memory / 1e6:.0f} MB")
    print(f"{'construct':34} {'largest':>9} {'seconds':>8} {'MB':>6}   {'time':>6} {'memory':>7}   ended", flush=True)
    found: dict[str, list[Measured]] = {}
    for name in CONSTRUCTS:
        if options.only in name:
            found[name] = series(name, options.largest, options.seconds)
            print(_line(name, found[name], base), flush=True)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        told = {name: [asdict(entry) for entry in listed] for name, listed in found.items()}
        options.json.write_text(json.dumps({"base": asdict(base), "constructs": told}, indent=1), encoding="utf-8")


def series(name: str, largest_kb: int, seconds: int) -> list[Measured]:
    """Measure a construct at doubling sizes, until one meets a limit."""
    found: list[Measured] = []
    size = _SMALLEST_KB
    while size <= largest_kb and (not found or found[-1].ended.startswith(_ENDED_BY_ITSELF)):
        found.append(measure(of_size(CONSTRUCTS[name], size * 1024), seconds))
        size *= 2
    return found


def measure(text: str, seconds: int) -> Measured:
    """Generate from a description; return the processor time and the most memory of all processes that took part."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "codegen", "generate", "--quiet", "--allow-skips", "--spec", str(path)]
        options = ["--output", f"{folder}/out", "--package", "sample", "--client-name", "Sample"]
        log = Path(folder) / "log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [*command, *options], cwd=_ROOT, stdout=output, stderr=output, preexec_fn=lambda: _limit(seconds)
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        said = log.read_text(encoding="utf-8", errors="replace")
    used = usage.ru_utime + usage.ru_stime
    return Measured(len(text) / 1024, used, usage.ru_maxrss * 1024, _ended(process.returncode, said))


def _limit(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_GIB << 30, MEMORY_GIB << 30))


def _ended(status: int, said: str) -> str:
    if "Traceback" in said:
        return next(line for line in reversed(said.splitlines()) if line.strip())[:60]
    if status < 0:
        return "out of time" if status in (-24, -9) else f"signal {-status}"
    told = next(iter(said.splitlines()), "")
    return "done" if status == 0 else f"problems: {told[-60:]}"


def _line(name: str, found: Sequence[Measured], base: Measured) -> str:
    last = found[-1]
    ended = [entry for entry in found if entry.ended.startswith(_ENDED_BY_ITSELF)]
    time = _exponent(ended, lambda entry: entry.seconds - base.seconds, _LEAST_SECONDS)
    memory = _exponent(ended, lambda entry: entry.memory - base.memory, _LEAST_MEMORY)
    amounts = f"{last.kb:6.0f} KB {last.seconds:8.1f} {last.memory / 1e6:6.0f}"
    return f"{name:34} {amounts}   {time:>6} {memory:>7}   {last.ended}"


def _exponent(ended: Sequence[Measured], amount: Callable[[Measured], float], least: float) -> str:
    if len(ended) < 2:
        return "?"
    before, after = ended[-2:]
    if amount(after) < least or amount(before) <= 0:
        return "flat"
    return f"{math.log(amount(after) / amount(before)) / math.log(after.kb / before.kb):.1f}"


if __name__ == "__main__":
    main(sys.argv[1:])
