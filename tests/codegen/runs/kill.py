"""kill -9 of `generate` at random moments: `python -m tests.codegen.runs.kill --kills 300`.

Two descriptions take turns on one output folder. Whenever a run is killed, the folder must be what the one or the other
makes of it, byte for byte. Half of the kills are spread over the whole run; the other half come when the new folder is
put in its place. Every tenth run is left alone: it must succeed, and leave nothing beside the folder.
"""

import argparse
import collections
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from codegen.pipeline import Job, generate
from codegen.settings import Settings

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests" / "codegen" / "cases"
DESCRIPTIONS = (ROOT / "openapi.yaml", CASES / "models_nested" / "openapi.yaml")
PACKAGE = "killed"
# Every so many runs, one is not killed.
SPARED = 10
# How long after the last step before the swap such a kill may come, in seconds.
ABOUT_TO_SWAP = 0.003

Files = dict[str, bytes]


def files(folder: Path) -> Files:
    """What is below a folder: files with their bytes, links with what they name, and empty folders."""
    return {str(path.relative_to(folder)): found for path in folder.rglob("*") if (found := _content(path)) is not None}


def _content(path: Path) -> bytes | None:
    if path.is_symlink():
        return b"-> " + os.fsencode(path.readlink())
    if path.is_dir():
        return None if any(path.iterdir()) else b"a folder"
    return path.read_bytes() if path.is_file() else b"neither"


def expected(description: Path, folder: Path) -> Files:
    """What a description makes of the output folder."""
    output = folder / description.parent.name
    settings = Settings.beside(description, package=PACKAGE, client_name="Killed")
    generate(Job(description, description.name, settings, lambda _step, _seconds: None), output)
    return files(output)


def start(description: Path, output: Path) -> subprocess.Popen[bytes]:
    """Starts a run in a process group of its own."""
    names = ["--package", PACKAGE, "--client-name", "Killed"]
    command = ["generate", "--verbose", "--spec", str(description), "--output", str(output), *names]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "codegen", *command],
        cwd=description.parent,  # whose settings count there only
        env=environment,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def kill(process: subprocess.Popen[bytes], seconds: float) -> str:
    """Kills a run at a random moment: sometimes with the programs that it started, sometimes without."""
    assert process.stderr is not None
    if random.random() < 0.5:
        moment = "anywhere"
        time.sleep(random.uniform(0, seconds))
    else:
        moment = "at the swap"
        while (line := process.stderr.readline()) and b"verify" not in line:
            pass
        time.sleep(random.uniform(0, ABOUT_TO_SWAP))
    # It is not waited for yet, so the id of its group can't be another's.
    with_its_own = random.random() < 0.5
    (os.killpg if with_its_own else os.kill)(process.pid, signal.SIGKILL)
    process.stderr.close()
    return moment if process.wait() == -signal.SIGKILL else "at the end"


def run(kills: int, folder: Path) -> tuple[list[str], collections.Counter[str]]:
    """Kills so many times.

    Returns:
        What was wrong, and how often a kill came when, with which folder after it.
    """
    trees = [expected(description, folder / "expected") for description in DESCRIPTIONS]
    assert trees[0] != trees[1]
    output = folder / "work" / "output"
    seconds, faults = _spared(0, output, trees)
    current = 0
    counts: collections.Counter[str] = collections.Counter()
    for number in range(1, kills + 1):
        wanted = 1 - current
        moment = kill(start(DESCRIPTIONS[wanted], output), seconds)
        found = files(output)
        if found not in trees:
            faults.append(f"kill {number}, {moment}: a mixture")
        faults += [f"kill {number}: {name} is left" for name in _strays(output)]
        new = found == trees[wanted]
        counts[f"{moment}, {'new' if new else 'old'}"] += 1
        current = wanted if new else current
        if number % SPARED == 0 or number == kills:
            current = 1 - current
            seconds, found_faults = _spared(current, output, trees)
            faults += found_faults
    return faults, counts


def _strays(output: Path) -> set[str]:
    """What lies beside the output folder that no run may leave there, killed or not."""
    return set(os.listdir(output.parent)) - {output.name, f".{output.name}-new", f".{output.name}-lock"}


def _spared(which: int, output: Path, trees: list[Files]) -> tuple[float, list[str]]:
    """A run that is not killed: the seconds it took, and what was wrong."""
    started = time.monotonic()
    process = start(DESCRIPTIONS[which], output)
    _, errors = process.communicate()
    seconds = time.monotonic() - started
    if process.returncode:
        return seconds, [f"a run after a kill failed: {errors.decode()}"]
    faults = [] if files(output) == trees[which] else ["a run after a kill made something else"]
    return seconds, faults + [
        f"{name} is left after a whole run" for name in os.listdir(output.parent) if name != "output"
    ]


def main() -> None:
    """Exit with 0 when every kill left a whole folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        faults, counts = run(arguments.kills, Path(folder))
    print(
        f"{arguments.kills} kills (seed {arguments.seed}) in {time.monotonic() - started:.0f} s: {len(faults)} faults"
    )
    for end, count in sorted(counts.items()):
        print(f"{count:5} {end}")
    for fault in faults:
        print(fault)
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
