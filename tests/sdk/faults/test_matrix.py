"""The matrix: every fault, with each operation of both clients, has the outcome that the table says."""

from pathlib import Path

import pytest

from .matrix import MODES, OPERATIONS, Row
from .report import to_markdown
from .roads import HTTP2, ROADS
from .table import CASES, Case

DOCS = Path(__file__).parents[3] / "docs" / "faults.md"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_has_the_outcome_of_the_table(rows: list[Row], case: Case, mode: str) -> None:
    calls = [row for row in rows if row.case == case and row.mode == mode]
    assert [row.operation for row in calls] == list(OPERATIONS)
    assert {row.operation: row.surprises for row in calls if row.surprises} == {}


def test_no_call_outlives_its_budget_by_a_second(rows: list[Row]) -> None:
    assert [row for row in rows if row.hung] == []


def test_nothing_that_may_have_been_processed_is_sent_twice(rows: list[Row]) -> None:
    assert [row for row in rows if row.sent_twice] == []


def test_every_exception_is_one_of_the_package(rows: list[Row]) -> None:
    assert [row for row in rows if row.is_foreign] == []


def test_nothing_private_is_shown(rows: list[Row]) -> None:
    assert [row for row in rows if row.leaks] == []


def test_no_other_server_hears_of_a_call(rows: list[Row]) -> None:
    assert [row for row in rows if row.seen_elsewhere] == []


def test_the_matrix_is_large_enough() -> None:
    assert len(CASES) >= 40
    assert len({case.name for case in CASES}) == len(CASES)


def test_the_docs_have_the_matrix_as_it_is(rows: list[Row]) -> None:
    text = DOCS.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    roads = "\n".join(line for line in text.splitlines() if _is_of_roads(line)) + "\n"
    assert [line.split(" | ")[0].removeprefix("| ") for line in lines if _is_of_roads(line)] == [
        "road",
        *(road.name for road in (*ROADS, *HTTP2)),
    ]
    assert text == to_markdown(rows, roads), "run: python -m tests.sdk.faults --write docs/faults.md"


def _is_of_roads(line: str) -> bool:
    return line.count("|") == 9
