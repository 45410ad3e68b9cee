"""The `--update` option, and the packages of the cases, generated once for all tests and workers."""

import itertools
import os
import pickle
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock

from codegen.__main__ import main
from tests.codegen.case import Case, Outcome, all_cases
from tests.codegen.descriptions import SMALL


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--update`."""
    parser.addoption("--update", action="store_true", help="write what the cases of codegen expect anew")


@pytest.fixture(scope="session")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Outcome]]:
    """What generating each case led to. The packages can be imported by the names of their cases."""
    base, is_worker = tmp_path_factory.getbasetemp(), "PYTEST_XDIST_WORKER" in os.environ
    folder = (base.parent if is_worker else base) / "packages"
    done, cases = folder.with_suffix(".pickle"), all_cases()
    with FileLock(folder.with_suffix(".lock")):
        if not done.exists():
            folder.mkdir()
            done.write_bytes(pickle.dumps(_generated(cases, folder)))
    found: dict[str, Outcome] = pickle.loads(done.read_bytes())  # noqa: S301 - written by another worker
    pytest.register_assert_rewrite(*(case.exercise_module for case in cases))
    sys.path.insert(0, str(folder))
    yield found
    sys.path.remove(str(folder))


def _generated(cases: list[Case], folder: Path) -> dict[str, Outcome]:
    # Processes, since CPython 3.11 at times fails to build two syntax trees in two threads.
    with ProcessPoolExecutor() as processes:
        results = processes.map(Case.generate, cases, itertools.repeat(folder))
        return {case.name: outcome for case, outcome in zip(cases, results, strict=True)}


@pytest.fixture(scope="session")
def packages(outcomes: dict[str, Outcome], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all packages of the cases are in."""
    return next(outcome.folder for outcome in outcomes.values())


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the command makes of the small description in a folder without settings. Copied by tests that edit it."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "openapi.yaml").write_text(SMALL)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main(["generate", "--quiet"]) == 0
    return folder / "generated"
