"""What griffe finds breaking between two emitted packages, the diff of their plans must find breaking too."""

from pathlib import Path

import griffe
import pytest

from codegen.diff import bump, diff
from codegen.pipeline import generate
from tests.codegen.test_growth import CHAIN, job, planned

STEPS = range(1, len(CHAIN))


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[griffe.Object | griffe.Alias]:
    """The package of each step of the chain, as griffe reads it."""
    loaded: list[griffe.Object | griffe.Alias] = []
    for _, description, _ in CHAIN:
        folder = tmp_path_factory.mktemp("step")
        generate(job(description, folder), folder / "made")
        loaded.append(griffe.load("grown", search_paths=[str(folder / "made")], allow_inspection=False))
    return loaded


@pytest.mark.parametrize("step", STEPS, ids=[CHAIN[step][0] for step in STEPS])
@pytest.mark.parametrize("direction", ["forwards", "backwards"])
def test_what_griffe_calls_breaking_is_called_breaking(
    step: int, direction: str, packages: list[griffe.Object | griffe.Alias], tmp_path: Path
) -> None:
    old, new = (step - 1, step) if direction == "forwards" else (step, step - 1)
    found = list(griffe.find_breaking_changes(packages[old], packages[new]))
    changes = diff(planned(CHAIN[old][1], tmp_path), planned(CHAIN[new][1], tmp_path))
    assert bump(changes) == "major" or not found, [breakage.explain() for breakage in found]


def test_griffe_finds_something_to_compare_with(packages: list[griffe.Object | griffe.Alias]) -> None:
    backwards = griffe.find_breaking_changes(packages[-1], packages[0])
    assert {breakage.obj.name for breakage in backwards} >= {"retry", "locale", "UNKNOWN"}
