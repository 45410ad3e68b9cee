"""`generate`, all steps, in fresh processes: on our own description, on a large one, and on ever larger ones.

What is done again after an edit is measured by itself: one operation of the large description, and `make regenerate`.
"""

import compileall
import json
import sys
import tempfile
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any

from tools.history import git

from . import octokit
from .generators import COMMANDS, PROGRAMS, ROOT, Taken, command, run
from .names import CROZIER, OURS, PEER
from .rounds import by_turns, row
from .synthetic import description, schemas_alone

CACHE = Path(__file__).parent / ".cache"

_SIZES = (10, 100, 1000, 5000)
_MANY = 60_000


def main() -> None:
    """Prints the rows as JSON."""
    CACHE.mkdir(exist_ok=True)
    compileall.compile_dir(ROOT / "codegen", quiet=1)  # as installing compiles the peer
    large = octokit.fetched(CACHE, PROGRAMS / "npm")
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder)
        ours = _measured(ROOT / "openapi.yaml", output, (PEER, OURS, CROZIER), rounds=11)
        theirs = _measured(large, output, (PEER, OURS), rounds=3)  # crozier refuses it
        rows = [
            _row("generate from our description", "at most 0.60", ours, "seconds"),
            _row("generate from GitHub's 1,200 operations", "at most 1.00", theirs, "seconds"),
            _row("the same, processor time", "at most 1.30", theirs, "processor"),
            _alone("again after one operation was edited", "under 3 s", _edited(large, output), rounds=3),
            _alone("make regenerate after an edit", "under 1 s", _regenerated(output), rounds=5),
            _many(output),
            *_growth(output),
        ]
    print(json.dumps(rows))


def _measured(spec: Path, output: Path, names: tuple[str, ...], rounds: int) -> dict[str, list[Taken]]:
    """Return what each generator takes for a description, by turns."""
    taken: dict[str, list[Taken]] = {name: [] for name in names}

    def contender(name: str) -> None:
        taken[name].append(run(COMMANDS[name](spec, output)))

    by_turns({name: lambda name=name: contender(name) for name in names}, rounds, calls=1)
    return {name: found[1:] for name, found in taken.items()}  # the first round does not count


def _row(what: str, goal: str, taken: Mapping[str, list[Taken]], quantity: str) -> dict[str, Any]:
    return row(what, goal, PEER, {name: [getattr(one, quantity) for one in found] for name, found in taken.items()})


def _alone(what: str, goal: str, contender: Any, rounds: int) -> dict[str, Any]:
    return row(what, goal, OURS, by_turns({OURS: contender}, rounds, calls=1))


def _edited(spec: Path, output: Path) -> Any:
    """Return what generates a large description again, with another summary of one operation each time."""
    document = json.loads(spec.read_text(encoding="utf-8"))
    operation = next(iter(next(iter(document["paths"].values())).values()))
    path, numbers = output / "edited.json", count()

    def again() -> None:
        operation["summary"] = f"Edit {next(numbers)}"
        path.write_text(json.dumps(document), encoding="utf-8")
        run(command(path, output))

    return again


def _regenerated(output: Path) -> Any:
    """Return what regenerates our package in a copy of the repository, as last committed, after an edit."""
    copy, numbers = output / "repository", count()
    git("clone", "--quiet", "--local", str(ROOT), str(copy))
    compileall.compile_dir(copy / "codegen", quiet=1)
    text = (copy / "openapi.yaml").read_text(encoding="utf-8")
    program = [sys.executable, "tools/maintain.py", "regenerate", "--since", "HEAD"]

    def again() -> None:
        edited = text.replace("The code that the person typed", f"The code, edit {next(numbers)}")
        (copy / "openapi.yaml").write_text(edited, encoding="utf-8")
        run(program, copy, PYTHONPATH=f"{copy / 'generated'}:{copy}")

    return again


def _many(output: Path) -> dict[str, Any]:
    spec = output / "many.json"
    spec.write_text(schemas_alone(_MANY), encoding="utf-8")
    taken = run(command(spec, output / "many"))
    return row(f"generate from {_MANY:,} schemas", "under 60 s", OURS, {OURS: [taken.seconds]})


def _growth(output: Path) -> list[dict[str, object]]:
    taken: dict[int, Taken] = {}
    for size in _SIZES:
        spec = output / f"{size}.json"
        spec.write_text(description(size), encoding="utf-8")
        taken[size] = run(command(spec, output / str(size)))
    return [
        _growth_row("seconds", "time", {size: one.seconds for size, one in taken.items()}),
        _growth_row("bytes", "memory", {size: one.memory for size, one in taken.items()}),
    ]


def _growth_row(unit: str, what: str, measured: Mapping[int, float]) -> dict[str, object]:
    contenders = {f"{size:,} operations": {unit: value} for size, value in measured.items()}
    return {"what": f"{what} to generate", "goal": "linear", "against": "", "contenders": contenders}


if __name__ == "__main__":
    main()
