"""Run one description: generate, serve, call, and gather the verdicts."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from attrs import asdict, define, field, frozen

from .description import Description, load
from .pages import CLIENT, PACKAGE, environment, examples
from .prism import ROOT, Refusal, prism
from .shapes import objects
from .verdicts import A_STREAM, CRASHED, NO_PATH, NOT_EMITTED, NOT_GENERATED, NOT_RUN, Verdict, not_served

# The generator limits its own processor time; a busy machine may take more than that by the clock.
GENERATE_SECONDS = 1200.0
# Added for each operation to the time that the calls of a description may take.
SECONDS_EACH = 2.0
# What a worker exits with if Prism has ended.
PRISM_IS_GONE = 3
# Three answers made up from the schemas, the same in every run.
PREFERENCES = ["", *(f"dynamic=true, seed={number}" for number in (1, 2, 3))]


@frozen(kw_only=True)
class Task:
    """What a worker is asked to do."""

    description: str
    package_folder: str
    prism_port: int
    environment: dict[str, str]
    programs: list[tuple[str, list[str]]]
    preferences: list[str]
    output: str
    seconds: float
    keeps_answers: bool

    @classmethod
    def from_json(cls, text: str) -> "Task":
        """Read a task."""
        found: dict[str, Any] = json.loads(text)
        found["programs"] = [(name, programs) for name, programs in found["programs"]]
        return cls(**found)


@define(kw_only=True)
class Outcome:
    """The calls of one description, and a verdict for each operation."""

    name: str
    operations: list[str]
    seconds: float = 0.0
    calls: list[dict[str, Any]] = field(factory=objects)
    others: dict[str, Verdict] = field(factory=dict[str, Verdict])
    diagnostics: str = ""


def run(path: Path, name: str, work: Path, *, seconds: float, keeps_answers: bool) -> Outcome:
    """Generate a package from a description in `work`, and judge each of its operations."""
    started = time.monotonic()
    shutil.rmtree(work, ignore_errors=True)  # the package of an earlier run would be judged if this one made none
    work.mkdir(parents=True)
    diagnostics = generate(path, work)
    outcome = exercise(path, name, work, seconds=seconds, keeps_answers=keeps_answers)
    outcome.diagnostics = diagnostics
    outcome.seconds = time.monotonic() - started
    return outcome


def exercise(path: Path, name: str, work: Path, *, seconds: float, keeps_answers: bool = False) -> Outcome:
    """Judge each operation of a package that was generated in `work`."""
    path, work = path.resolve(), work.resolve()
    description = Description(load(path))
    outcome = Outcome(name=name, operations=[operation.name for operation in description.operations])
    if not (work / PACKAGE).is_dir():
        outcome.others = dict.fromkeys(outcome.operations, NOT_GENERATED)
        return outcome
    programs = _by_operation(outcome.operations, examples(work / "docs"))
    outcome.others = {
        operation.name: NO_PATH if operation.is_of_no_path else NOT_EMITTED
        for operation in description.operations
        if operation.name not in programs
    }
    outcome.others |= {name: A_STREAM for name, found in programs.items() if not found}
    programs = {name: found for name, found in programs.items() if found}
    task = Task(
        description=str(path),
        package_folder=str(work),
        prism_port=0,
        environment=environment(work / "docs", "http://127.0.0.1:PORT"),
        programs=list(programs.items()),
        preferences=PREFERENCES,
        output=str(work / "calls.jsonl"),
        seconds=seconds + SECONDS_EACH * len(outcome.operations),
        keeps_answers=keeps_answers,
    )
    _call(task, outcome, work)
    return outcome


def generate(path: Path, work: Path) -> str:
    """Generate a package; return what the generator said."""
    options = ["--package", PACKAGE, "--client-name", CLIENT, "--allow-skips", "--quiet"]
    command = [sys.executable, "-m", "codegen", "generate", "--spec", str(path), "--output", str(work), *options]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=GENERATE_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"not done within {GENERATE_SECONDS:.0f} s"
    return (done.stdout + done.stderr)[-20_000:]


def _by_operation(names: list[str], found: dict[str, list[str]]) -> dict[str, list[str]]:
    """Match what the pages call an operation with what the description does: pages escape some characters."""
    plain = {_plain(name): programs for name, programs in found.items()}
    return {name: plain[_plain(name)] for name in names if _plain(name) in plain}


def _plain(name: str) -> str:
    return re.sub(r"[\\\s]", "", unquote(name))


def _call(task: Task, outcome: Outcome, work: Path) -> None:
    """Have a worker run the examples; where one ends it, or Prism, start both again and go on with the next."""
    output = Path(task.output)
    output.unlink(missing_ok=True)
    left: list[tuple[str, list[str]]] = task.programs
    deadline = time.monotonic() + task.seconds
    while left and time.monotonic() < deadline:
        with prism(Path(task.description)) as served:
            if isinstance(served, Refusal):
                judged = {call["operation"] for call in outcome.calls}
                unserved = [name for name in outcome.operations if name not in judged]
                outcome.others |= dict.fromkeys(unserved, not_served(served.reason))
                return
            todo = {**asdict(task), "prism_port": served, "programs": left, "seconds": deadline - time.monotonic()}
            status = _work(json.dumps(todo), work, deadline)
        lines = _lines(output)
        undone = Counter(line["operation"] for line in lines if "undone" in line)
        started = Counter(line["operation"] for line in lines if "begun" in line)
        begun = set(started - undone)
        outcome.calls = [line for line in lines if "verdict" in line]
        ended = begun - {line["operation"] for line in outcome.calls}
        # The last one may have ended because the time was up.
        outcome.others |= dict.fromkeys(ended, CRASHED if time.monotonic() < deadline else NOT_RUN)
        rest = [(name, programs) for name, programs in left if name not in begun]
        if len(rest) == len(left):
            verdict = not_served("it ended by itself") if status == PRISM_IS_GONE else CRASHED
            outcome.others |= dict.fromkeys((name for name, _ in left), verdict)
            return
        left = rest
    outcome.others |= dict.fromkeys((name for name, _ in left), NOT_RUN)


def _lines(output: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.read_text("utf-8").splitlines()] if output.exists() else []


def _work(task: str, work: Path, deadline: float) -> int:
    folder = work / "cwd"
    folder.mkdir(exist_ok=True)
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "tools.conformance.worker"]
    with (work / "worker.log").open("ab") as log:
        worker = subprocess.Popen(command, cwd=folder, env=settings, stdin=subprocess.PIPE, stdout=log, stderr=log)
        try:
            worker.communicate(task.encode(), timeout=max(1.0, deadline + 30 - time.monotonic()))
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()
    if worker.returncode == 1:
        raise RuntimeError(f"the judge itself failed:\n{(work / 'worker.log').read_text('utf-8')[-3000:]}")
    return worker.returncode
