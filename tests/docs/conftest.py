"""The sandbox, and an environment that points to it, for what the documentation shows."""

from collections.abc import Iterator

import pytest

from ding_sandbox import Sandbox
from ding_sandbox.pytest_plugin import CUSTOMER_UUID


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Empty, and what clients find in the environment."""
    running_sandbox.reset()
    monkeypatch.setenv("DING_API_KEY", "the secret key")
    monkeypatch.setenv("DING_CUSTOMER_UUID", CUSTOMER_UUID)
    monkeypatch.setenv("DING_BASE_URL", running_sandbox.base_url)
    return running_sandbox


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
