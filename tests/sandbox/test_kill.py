"""kill -9 loses nothing that was answered. The long run of it is `python -m tests.sandbox.runs.kill --kills 200`."""

from __future__ import annotations

from pathlib import Path

from .runs.kill import run


def test_what_was_answered_survives_kill_9(tmp_path: Path) -> None:
    found, ledger = run(3, tmp_path / "sandbox.db")
    assert found == []
    assert ledger
