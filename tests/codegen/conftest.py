"""The `--update` option, and the packages of the cases, generated once for all tests."""

import itertools
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from tests.codegen.case import Case, Outcome, all_cases


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--update`."""
    parser.addoption("--update", action="store_true", help="write what the cases of codegen expect anew")


@pytest.fixture(scope="session")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Outcome]]:
    """What generating each case led to. The packages can be imported by the names of their cases."""
    folder = tmp_path_factory.mktemp("packages")
    cases = all_cases()
    # Processes, since CPython 3.11 at times fails to build two syntax trees in two threads.
    with ProcessPoolExecutor() as processes:
        results = processes.map(Case.generate, cases, itertools.repeat(folder))
        found = {case.name: outcome for case, outcome in zip(cases, results, strict=True)}
    pytest.register_assert_rewrite(*(case.exercise_module for case in cases))
    sys.path.insert(0, str(folder))
    yield found
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def packages(outcomes: dict[str, Outcome], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all packages of the cases are in."""
    return next(outcome.folder for outcome in outcomes.values())
