"""What a run keeps, and what a peer that makes nothing counts as."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools.conformance import results as results_module
from tools.conformance.report import page, peer_row, row, summary
from tools.conformance.results import Compared, Result, Results
from tools.conformance.running import Outcome
from tools.conformance.verdicts import NOT_EMITTED, NOT_RUN

CALL = {
    "operation": "GET /a",
    "example": 0,
    "prefer": "",
    "verdict": {"whose": "fine", "rule": "fine", "reason": ""},
    "evidence": {"is_sent": True, "status": 200},
    "exchange": {"answer": "{}"},
    "program": "",
}
ANSWER = {"operation": "GET /a", "prefer": "", "ours": "", "peers": "it has no such operation"}


def _outcome() -> Outcome:
    others = {"GET /b": NOT_EMITTED, "GET /c": NOT_RUN}
    return Outcome(name="a/b", operations=["GET /a", "GET /b", "GET /c"], calls=[{**CALL}], others=others)


def test_what_was_not_tried_is_no_ones_fault() -> None:
    counted = row(_outcome())
    assert (counted.decoded, counted.ours, counted.not_run, counted.served) == (1, 1, 1, 2)
    assert "1 were not tried." in summary([counted])


def test_a_run_goes_on_with_what_it_kept(tmp_path: Path) -> None:
    kept = Results.open(tmp_path, seconds=1, peer=True)
    assert kept.read("a/b") is None
    kept.write("a/b", Result(_outcome(), Compared(failure="", answers=[ANSWER])))
    found = Results.open(tmp_path, seconds=1, peer=True).read("a/b")
    assert found is not None
    assert row(found.outcome) == row(_outcome())
    assert found.compared == Compared(failure="", answers=[ANSWER])
    assert [path.name for path in tmp_path.glob("*.part")] == []


@pytest.mark.parametrize("change", ["seconds", "sources"])
def test_results_of_another_run_are_not_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    Results.open(tmp_path, seconds=1, peer=True).write("a/b", Result(_outcome(), None))
    if change == "sources":
        monkeypatch.setattr(results_module, "_SOURCES", ("README.md",))
    again = Results.open(tmp_path, seconds=1 if change == "sources" else 2, peer=True)
    assert again.read("a/b") is None


def test_results_of_other_code_are_kept_on_demand_and_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Results.open(tmp_path, seconds=1, peer=True).write("a/b", Result(_outcome(), None))
    monkeypatch.setattr(results_module, "_SOURCES", ("README.md",))
    again = Results.open(tmp_path, seconds=1, peer=True, takes_older=True)
    again.write("a/c", Result(_outcome(), None))
    older, newer = again.read("a/b"), again.read("a/c")
    assert older is not None
    assert older.is_older
    assert newer is not None
    assert not newer.is_older


def test_a_result_that_was_cut_off_is_none(tmp_path: Path) -> None:
    kept = Results.open(tmp_path, seconds=1, peer=True)
    (tmp_path / "a--b.result.part").write_text(json.dumps({})[:1])
    assert kept.read("a/b") is None


def test_a_peer_that_makes_nothing_has_none_of_the_answers_right() -> None:
    counted = peer_row("a/b", Compared(failure="it made nothing", answers=[ANSWER]))
    assert (counted.answers, counted.ours, counted.peers, counted.only_peers) == (1, 1, 0, 0)
    text = page([_outcome()], [counted], {"prism": "5", "peer": "0"}, seconds=240, scope=" Of its 2, one was run.")
    assert "Of 1 of the descriptions the peer makes nothing" in text
    assert "with fixed seeds). Of its 2, one was run." in text


def test_the_answers_count_where_the_peer_made_no_package(tmp_path: Path) -> None:
    shop = Path(__file__).parent / "shop.yaml"
    exchange = {"status": 200, "content_type": "application/json", "answer": '{"id": 1}'}
    call = {**CALL, "operation": "POST /fine", "exchange": exchange}
    (tmp_path / "calls.jsonl").write_text(json.dumps(call), encoding="utf-8")
    command = [sys.executable, "-m", "tools.conformance.peer", str(tmp_path), str(shop)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    assert [(entry["ours"], entry["peers"]) for entry in json.loads(done.stdout)] == [("", "it has no such operation")]
