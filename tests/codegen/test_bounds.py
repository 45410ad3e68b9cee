"""A run has limits of processor time and memory, and ends in a message that says how to raise them."""

import resource
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks import constructs
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


@pytest.mark.parametrize(
    ("construct", "count"),
    [
        (constructs.all_of, 400),
        (constructs.all_of_twice, 150),
        (constructs.one_of, 1000),
        (constructs.broken_references, 1000),
        (constructs.enums_without_letters, 5000),
        (constructs.backticks, 100_000),
    ],
)
def test_what_is_much_ends_soon(
    construct: Callable[[int], str], count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(construct(count), encoding="utf-8")
    main(["plan", "--quiet", "--allow-skips", "--max-seconds", "20", "--spec", str(path)])
    told = capsys.readouterr().err
    assert "processor time" not in told
    assert "fault of the generator" not in told


def test_a_union_that_doubles_with_each_level_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schemas: dict[str, dict[str, Any]] = {"S0": {"type": "object"}, "Top": {"$ref": "#/components/schemas/S30"}}
    for level in range(1, 31):
        inner = {"$ref": f"#/components/schemas/S{level - 1}"}
        lists = [{"type": "array", "items": inner}, {"type": "object", "additionalProperties": inner}]
        schemas[f"S{level}"] = {"anyOf": lists}
    path = tmp_path / "openapi.json"
    path.write_text(constructs.description(schemas), encoding="utf-8")
    assert main(["plan", "--quiet", "--spec", str(path)]) == 1
    assert "it is of more than 500 types" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--max-seconds", "--max-memory"])
def test_a_limit_is_above_zero(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["generate", option, "0"])
    assert "0 is not a number above 0" in capsys.readouterr().err
