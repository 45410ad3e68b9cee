"""For all tests: their order, and what a busy machine must not change."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

# In the order in which they begin. Last, one of them would be waited for by workers that have nothing left to do.
LONGEST = (
    "tests/codegen/test_cases.py",
    "tests/docs/test_examples.py",
    "tests/release/test_maintain.py",
    "tests/codegen/test_hostile_text.py",
    "tests/codegen/test_growth_released.py",
    "tests/codegen/test_griffe.py",
    "tests/sdk/test_mcp.py",
    "tests/typing/test_typing.py",
)

# How long an example takes says something of the machine, and nothing of the code.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(LONGEST)))


def pytest_collection_finish() -> None:
    """Keep what stays until the end out of each collection of garbage: it takes half a second to look through."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Start one more than there are cores, since some tests wait; but no more than eight."""
    return min((os.cpu_count() or 1) + 1, 8)
