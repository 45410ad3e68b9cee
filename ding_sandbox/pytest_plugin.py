"""Fixtures for tests of one's own login flow. Installed as a pytest plugin together with the sandbox."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from .settings import Settings

if TYPE_CHECKING:
    from .sandbox import Sandbox

CUSTOMER_UUID = "8f1196d5-806e-4b71-9b24-5f96ec052808"
"""Customer of the clients that the fixtures make."""

_async_clients = pytest.StashKey[list[object]]()


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
def async_ding(ding_sandbox: Sandbox, pytestconfig: pytest.Config) -> Any:
    """A `ding_otp.AsyncDing` that talks to the sandbox. Tests are skipped where ding_otp is not installed."""
    client = _client("AsyncDing", ding_sandbox.base_url)
    # Its connections close with their event loop. That may be one of a module's tests, so the client must not be lost
    # before: trio warns of that.
    pytestconfig.stash.setdefault(_async_clients, []).append(client)
    return client


def _client(class_name: str, base_url: str) -> Any:
    try:
        ding_otp = importlib.import_module("ding_otp")
    except ModuleNotFoundError as error:
        if error.name != "ding_otp":
            raise
        pytest.skip("ding_otp is not installed: the fixtures ding and async_ding need it")
    client_class = getattr(ding_otp, class_name)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("no_proxy", "*")  # a proxy could not reach a loopback address
        return client_class(api_key="sandbox", base_url=base_url, customer_uuid=CUSTOMER_UUID)
