"""The API grows as the real one did, a step at a time: each step is regenerated, classed, and lived through."""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.diff import bump, diff
from codegen.pipeline import Job, plan
from codegen.plan.tree import Package
from codegen.settings import Settings

STEPS = sorted((Path(__file__).parent / "growth").glob("*.yaml"))


def merged(target: Any, patch: Any) -> Any:
    """What a JSON merge patch (RFC 7396) makes of a value."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def descriptions() -> Iterator[tuple[str, dict[str, Any], str]]:
    """Each step's name, the whole description after it, and the part of the version that it raises."""
    description: dict[str, Any] = {}
    for step in STEPS:
        description = merged(description, yaml.safe_load(step.read_text(encoding="utf-8")))
        yield step.stem, description, description.pop("x-test-bump", "none")


CHAIN = list(descriptions())


def planned(description: dict[str, Any], folder: Path) -> Package:
    path = folder / "openapi.json"
    path.write_text(json.dumps(description), encoding="utf-8")
    return plan(Job(path, path.name, Settings(), report=lambda _step, _seconds: None))


def test_the_chain_is_long_enough_to_mean_something() -> None:
    assert len(CHAIN) > 10


@pytest.mark.parametrize(("before", "after"), list(itertools.pairwise(CHAIN)), ids=[name for name, *_ in CHAIN[1:]])
def test_each_step_raises_the_right_part_of_the_version(
    before: tuple[str, dict[str, Any], str], after: tuple[str, dict[str, Any], str], tmp_path: Path
) -> None:
    changes = diff(planned(before[1], tmp_path), planned(after[1], tmp_path))
    assert bump(changes) == after[2], changes
