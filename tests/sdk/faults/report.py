"""The matrix as a table for people: in the terminal with its timings, in the docs without them."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from .matrix import MODES, OPERATIONS, VALUE, Row
from .table import GROUPS, Case

_HEAD = """# What a call makes of a fault

Every fault is one of a server on raw sockets, and is met by `send`, `check` and `retry` of the sync and of the async
client. Written by `python -m tests.sdk.faults --write docs/faults.md`; `make faults` prints it with timings. The tests
run every fault over http, and a choice of them over each other road.

## On every road

- *Hangs*: calls that took a second more than their budget.
- *Second sends*: requests that were sent again though the server may have acted on the one before.
- *Foreign answers*: values that came from the answer to another request.
- *Untyped outcomes*: exceptions that are none of the package.
- *Leaks*: logs, texts or tracebacks that show a key, a code or a phone number.

"""

_OUTCOMES = """
What comes out is the same on every road, with these exceptions. A proxy that forwards plain HTTP answers 502 for a
server that it can't reach, and has the request by then. A custom client does not bound the system's resolver, if it is
synchronous; and what it could not write on a connection that had just been reset counts as sent.

## Over http, with nothing set but a budget

- *What came out*: an error of the package, or the value where the answer was good after all.
- *Seen*: how often the server got the whole request. More than once only where it had refused the one before.
- *May have been processed*: what the error says of it. If no, calling again can't do the work twice.

"""


def to_terminal(rows: Sequence[Row]) -> str:
    """One line a fault and client; the slowest of the three operations counts."""
    lines = [("", "fault", "what came out", "seen", "seconds", "of", "may have been processed")]
    for case, of_case in groupby(rows, lambda row: row.case):
        for mode, of_mode in groupby(of_case, lambda row: row.mode):
            several = list(of_mode)
            slowest = max(row.seconds for row in several)
            lines.append(
                (mode, case.name, *_result(several)[:2], f"{slowest:.2f}", f"{case.timeout:g}", _result(several)[2])
            )
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    table = "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
    return f"{table}\n\n{summary(rows)}"


def roads_to_markdown(roads: Sequence[Sequence[Row]]) -> str:
    """A line a road, with the figures that must be 0 and the number of calls."""
    lines = ["| road | faults | calls | hangs | second sends | foreign answers | untyped outcomes | leaks |"]
    lines.append("|---|---|---|---|---|---|---|---|")
    for rows in roads:
        figures = (
            len({row.case for row in rows}),
            len(rows),
            _count(row.hung for row in rows),
            _count(row.sent_twice for row in rows),
            _count(row.is_foreign_answer for row in rows),
            _count(row.is_foreign for row in rows),
            _count(row.leaks for row in rows),
        )
        lines.append(f"| {rows[0].road} | " + " | ".join(map(str, figures)) + " |")
    return "\n".join(lines) + "\n"


def to_markdown(rows: Sequence[Row], roads: str) -> str:
    """The roads, and a table a group, without what differs from run to run."""
    by_case = {case: list(several) for case, several in groupby(rows, lambda row: row.case)}
    parts = [_HEAD + roads + _OUTCOMES + summary(rows) + "\n"]
    for title, cases in GROUPS.items():
        parts.append(f"\n### {title}\n| fault | what came out | seen | may have been processed |\n|---|---|---|---|\n")
        parts += [_line(case, by_case[case]) for case in cases]
    return "".join(parts)


def summary(rows: Sequence[Row]) -> str:
    """The figures of a run."""
    faults = len({row.case for row in rows})
    return (
        f"{faults} faults x {len(MODES)} clients x {len(OPERATIONS)} operations: {len(rows)} calls, "
        f"{_count(row.hung for row in rows)} hangs, {_count(row.sent_twice for row in rows)} second sends, "
        f"{_count(row.is_foreign for row in rows)} foreign exceptions, {_count(row.leaks for row in rows)} leaks, "
        f"{_count(row.surprises for row in rows)} surprises."
    )


def _line(case: Case, rows: Sequence[Row]) -> str:
    outcome, seen, processed = _result(rows)
    outcome = outcome if outcome == VALUE else f"`{outcome}`"
    return f"| {case.name} | {outcome} | {seen} | {processed} |\n"


def _result(rows: Sequence[Row]) -> tuple[str, str, str]:
    """The columns of a table, with each value that came."""
    return (
        _distinct(row.outcome for row in rows),
        _distinct(str(row.seen) for row in rows),
        _distinct("" if row.processed is None else "yes" if row.processed else "no" for row in rows),
    )


def _distinct(texts: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(texts))


def _count(several: Iterable[object]) -> int:
    return sum(map(bool, several))
