"""Runs the matrix and prints it: `python -m tests.sdk.faults`."""

import argparse
from pathlib import Path

from .matrix import run
from .report import to_markdown, to_terminal
from .table import CASES
from .world import open_world


def main() -> int:
    """The exit status: 0 if every fault had the outcome that it must have."""
    parser = argparse.ArgumentParser(prog="python -m tests.sdk.faults", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table to a file, without the timings")
    options = parser.parse_args()
    with open_world() as world:
        rows = run(world, CASES)
    print(to_terminal(rows))
    for row in rows:
        if row.surprises:
            print(f"\n{row.case.name}, {row.mode}, {row.operation}: " + "; ".join(row.surprises))
    if options.write:
        options.write.write_text(to_markdown(rows), encoding="utf-8")
    return 1 if any(row.surprises for row in rows) else 0


raise SystemExit(main())
