"""The sandbox, and an environment that points to it, for what the documentation shows."""

import pytest

from tests.bound_sandbox import running_sandbox, sandbox

__all__ = ["running_sandbox", "sandbox"]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
