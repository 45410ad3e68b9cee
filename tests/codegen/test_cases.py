"""Each case: what is generated is as expected, passes mypy, and does what it should when it is used."""

import importlib
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.case import Case, Outcome, all_cases

_ROOT = Path(__file__).parents[2]


def _named(cases: list[Case]) -> list[object]:
    return [pytest.param(case, id=case.name) for case in cases]


@pytest.mark.parametrize("case", _named(all_cases()))
def test_what_is_generated_is_as_expected(
    case: Case, outcomes: dict[str, Outcome], request: pytest.FixtureRequest
) -> None:
    outcome = outcomes[case.name]
    if request.config.getoption("--update"):
        case.update(outcome)
    assert case.actual(outcome) == case.expected(), "if this is what you meant, run pytest with --update"


@pytest.mark.parametrize("case", _named([case for case in all_cases() if case.has_exercise]))
def test_what_is_generated_works(case: Case, outcomes: dict[str, Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    assert not outcomes[case.name].problems
    for variable in ("API_KEY", "BASE_URL"):
        monkeypatch.delenv(f"SAMPLE_{variable}", raising=False)
    exercise = importlib.import_module(case.exercise_module)
    checks = inspect.getmembers(exercise, inspect.isfunction)
    ran = [check() for name, check in checks if name.startswith("check_")]
    assert ran, "an exercise has functions whose names start with check_"


def test_mypy_finds_nothing_in_any_case(packages: Path) -> None:
    options = ["--strict", "--python-version", "3.11", "--no-incremental", "--cache-dir", "/dev/null"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--explicit-package-bases", "."],
        cwd=packages,
        env={"MYPYPATH": str(_ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
