"""A run has limits of processor time and memory, and ends in a message that says how to raise them."""

import resource
import signal
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.__main__ import main
from codegen.bounds import bounded
from codegen.document.diagnostics import LimitError


def _runs_for_ever(*_: object) -> None:
    while True:
        pass


def _takes_all_memory(*_: object) -> None:
    taken: list[bytearray] = []
    while True:
        taken.append(bytearray(64 << 20))


@pytest.mark.parametrize(
    ("work", "options", "message"),
    [
        (_runs_for_ever, ["--max-seconds", "1"], "more than 1 s of processor time\n    fix shorten it, or allow more"),
        (_takes_all_memory, ["--max-memory", "200"], "more than 200 MiB of memory\n    fix shorten it, or allow more"),
    ],
)
def test_a_run_beyond_its_limits_ends_in_a_problem(
    work: object,
    options: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(pipeline, "validate", work)
    path = tmp_path / "openapi.yaml"
    path.write_text('openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths: {}\n', encoding="utf-8")
    before = resource.getrlimit(resource.RLIMIT_CPU), resource.getrlimit(resource.RLIMIT_AS)
    handler = signal.getsignal(signal.SIGXCPU)
    assert main(["generate", "--spec", str(path), "--output", str(tmp_path / "out"), *options]) == 1
    told = capsys.readouterr().err
    assert message in told
    assert "fault of the generator" not in told
    assert not (tmp_path / "out").exists()
    assert (resource.getrlimit(resource.RLIMIT_CPU), resource.getrlimit(resource.RLIMIT_AS)) == before
    assert signal.getsignal(signal.SIGXCPU) == handler


def test_a_limit_is_of_what_is_taken_more() -> None:
    with pytest.raises(LimitError, match="--max-memory 64"), bounded(60, 32):
        bytearray(64 << 20)
    with bounded(60, 512):
        assert len(bytearray(64 << 20)) == 64 << 20


@pytest.mark.parametrize("option", ["--max-seconds", "--max-memory"])
def test_a_limit_is_above_zero(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["generate", option, "0"])
    assert "0 is not a number above 0" in capsys.readouterr().err
