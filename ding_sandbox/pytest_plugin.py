"""Fixtures for tests of one's own login flow. Installed as a pytest plugin together with the sandbox."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from .settings import Settings

if TYPE_CHECKING:
    from .sandbox import Sandbox

CUSTOMER_UUID = "8f1196d5-806e-4b71-9b24-5f96ec052808"
"""Customer of the clients that the fixtures make."""


@pytest.fixture(scope="session")
def ding_sandbox_settings() -> Settings:
    """Settings of the sandbox. A fixture of the same name in one's own `conftest.py` replaces them."""
    return Settings()


@pytest.fixture(scope="session")
def _running_ding_sandbox(ding_sandbox_settings: Settings) -> Iterator[Sandbox]:
    from . import Sandbox  # here, because the plugin is loaded in every test run

    with Sandbox(ding_sandbox_settings) as sandbox:
        yield sandbox


@pytest.fixture
def ding_sandbox(_running_ding_sandbox: Sandbox) -> Sandbox:
    """The OTP API on this machine: started once, empty at the start of each test."""
    _running_ding_sandbox.reset()
    return _running_ding_sandbox


@pytest.fixture
def ding(ding_sandbox: Sandbox) -> Iterator[Any]:
    """A `ding_otp.Ding` that talks to the sandbox. Tests are skipped where ding_otp is not installed."""
    client = _client("Ding", ding_sandbox.base_url)
    yield client
    client.close()


@pytest.fixture
def async_ding(ding_sandbox: Sandbox) -> Iterator[Any]:
    """A `ding_otp.AsyncDing` that talks to the sandbox. Tests are skipped where ding_otp is not installed."""
    import httpx

    # The test's event loop is gone when the fixture ends: no connection may outlive a request.
    connections = httpx.AsyncClient(limits=httpx.Limits(max_keepalive_connections=0), trust_env=False)
    yield _client("AsyncDing", ding_sandbox.base_url, http_client=connections)
    asyncio.run(connections.aclose())


def _client(class_name: str, base_url: str, **options: Any) -> Any:
    try:
        ding_otp = importlib.import_module("ding_otp")
    except ModuleNotFoundError as error:
        if error.name != "ding_otp":
            raise
        pytest.skip("ding_otp is not installed: the fixtures ding and async_ding need it")
    client_class = getattr(ding_otp, class_name)
    return client_class(api_key="sandbox", base_url=base_url, customer_uuid=CUSTOMER_UUID, **options)
