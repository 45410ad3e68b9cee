"""What griffe finds breaking between two emitted packages, the diff of their plans must find breaking too."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe
import pytest
from attrs import frozen

from codegen.changes.diff import bump, diff
from codegen.document.diagnostics import DescriptionError
from codegen.document.source import Source
from codegen.output.format import write
from codegen.output.render import is_private, render_package
from codegen.pipeline import plan
from codegen.python.view.package import Package
from tests.codegen.case import CASES, Case, all_cases
from tests.codegen.test_growth import CHAIN, job


@frozen
class Emitted:
    """A plan, and the package of it as griffe reads it."""

    plan: Package
    package: griffe.Object | griffe.Alias


def emitted(description: Any, folder: Path) -> Emitted:
    """What a description becomes, as it is rendered: griffe does not mind how it is laid out.

    Without what is private, where nothing breaks for users.
    """
    planned = plan(job(description, folder))
    write({name: text for name, text in render_package(planned).items() if not is_private(name)}, folder / "made")
    return Emitted(planned, griffe.load("grown", search_paths=[str(folder / "made")], allow_inspection=False))


def unnoticed(old: Emitted, new: Emitted) -> list[str]:
    """What griffe calls breaking where the diff does not."""
    if bump(diff(old.plan, new.plan)) == "major":
        return []
    return [breakage.explain() for breakage in griffe.find_breaking_changes(old.package, new.package)]


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> list[Emitted]:
    """Each step of the chain."""
    return [emitted(description, tmp_path_factory.mktemp("step")) for _, description, _ in CHAIN]


STEPS = range(1, len(CHAIN))


@pytest.mark.parametrize("step", STEPS, ids=[CHAIN[step][0] for step in STEPS])
def test_between_the_steps_of_the_chain_both_ways(step: int, chain: list[Emitted]) -> None:
    assert unnoticed(chain[step - 1], chain[step]) == []
    assert unnoticed(chain[step], chain[step - 1]) == []


def test_griffe_finds_something_to_compare_with(chain: list[Emitted]) -> None:
    backwards = griffe.find_breaking_changes(chain[-1].package, chain[0].package)
    assert {breakage.obj.name for breakage in backwards} >= {"retry", "locale", "UNKNOWN"}


def test_between_the_cases_of_before_and_after(tmp_path: Path) -> None:
    pairs = [name for name in sorted(path.name for path in CASES.iterdir()) if name.endswith("_before")]
    assert pairs
    for name in pairs:
        sides = []
        for side in (name, f"{name.removesuffix('_before')}_after"):
            description = next((CASES / side).glob("openapi.*"))
            (tmp_path / side).mkdir()
            sides.append(emitted(Source(description, side).root, tmp_path / side))
        assert unnoticed(*sides) == [], name
        assert unnoticed(*reversed(sides)) == [], name


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []:
        yield value, key
        yield from _places(value[key])


def _without_a_part(description: Any, number: int) -> Any:
    """A description without one of its parts, as many as there are."""
    places = list(_places(description))
    holder, key = places[number * 7919 % len(places)]  # a prime, so that the parts come from everywhere
    del holder[key]
    return description


MUTATED = [case for case in all_cases() if case.name.startswith(("models", "parameters", "body", "names"))]


@pytest.mark.parametrize("case", MUTATED, ids=[case.name for case in MUTATED])
def test_between_a_case_and_what_is_left_of_it(case: Case, tmp_path: Path) -> None:
    def root() -> Any:
        return Source(case.description, case.name).root

    (tmp_path / "whole").mkdir()
    whole = emitted(root(), tmp_path / "whole")
    for number in range(1, 6):
        (tmp_path / str(number)).mkdir()
        try:
            less = emitted(_without_a_part(root(), number), tmp_path / str(number))
        except DescriptionError:
            continue
        assert unnoticed(whole, less) == [], number
        assert unnoticed(less, whole) == [], number
