"""The surroundings of every call here, and the matrix, which runs once."""

from collections.abc import Iterator

import pytest

from .matrix import Row, run
from .table import CASES
from .world import World, open_world


@pytest.fixture(scope="package")
def world() -> Iterator[World]:
    with open_world() as world:
        yield world


@pytest.fixture(scope="package")
def rows(world: World) -> list[Row]:
    return run(world, CASES)
