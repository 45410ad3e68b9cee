"""Runs the matrix over every road and prints it: `python -m tests.sdk.faults`."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from . import http2
from .matrix import Row, run
from .report import roads_to_markdown, to_markdown, to_terminal
from .roads import HTTP2, ROADS
from .table import CASES
from .world import open_world


def main() -> int:
    """The exit status: 0 if nothing happened that must not, and over http every fault had its outcome."""
    parser = argparse.ArgumentParser(prog="python -m tests.sdk.faults", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table to a file, without the timings")
    options = parser.parse_args()
    with open_world() as world:
        roads = [run(world, CASES, road) for road in ROADS] + [run(world, http2.CASES, road) for road in HTTP2]
    direct = roads[0]
    print(to_terminal(direct), "\n\n" + roads_to_markdown(roads))
    _print_surprises([row for rows in roads for row in rows])
    if options.write:
        options.write.write_text(to_markdown(direct, roads_to_markdown(roads)), encoding="utf-8")
    return 1 if any(row.surprises for row in direct) or any(row.is_bad for rows in roads for row in rows) else 0


def _print_surprises(rows: Sequence[Row]) -> None:
    for row in rows:
        if row.surprises:
            print(f"{row.road}: {row.case.name}, {row.mode}, {row.operation}: " + "; ".join(row.surprises))


raise SystemExit(main())
