"""A sandbox for all tests of a module, which clients find through the environment."""

from collections.abc import Iterator

import pytest

from ding_sandbox import Sandbox
from tests.sdk.examples import CUSTOMER, KEY


@pytest.fixture(scope="module")
def running_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Empty, and named in the environment."""
    running_sandbox.reset()
    monkeypatch.setenv("DING_API_KEY", KEY)
    monkeypatch.setenv("DING_CUSTOMER_UUID", CUSTOMER)
    monkeypatch.setenv("DING_BASE_URL", running_sandbox.base_url)
    return running_sandbox
