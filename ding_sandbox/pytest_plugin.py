"""Fixtures for tests of one's own login flow. Installed as a pytest plugin together with the sandbox."""

from __future__ import annotations

import importlib
from collections.abc import Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from .settings import CUSTOMER_UUID, Settings

if TYPE_CHECKING:
    from .sandbox import Sandbox

API_KEY = "sandbox"
"""Key of the clients that the fixtures make, unless the settings name others."""

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
    """The OTP API on this machine: started once, empty at the start of each test.

    The report of a test that fails has a section with the requests that it led to.
    """
    _running_ding_sandbox.reset()
    return _running_ding_sandbox


@pytest.fixture
def ding_environment(
    ding_sandbox: Sandbox, ding_sandbox_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Mapping[str, str]:
    """The environment of an app that makes its own client with a bare `Ding()`: it talks to the sandbox.

    Sets DING_API_KEY, DING_CUSTOMER_UUID and DING_BASE_URL, keeps proxies away from the sandbox, and returns what it
    set. All is as before after the test.
    """
    options = _options(ding_sandbox, ding_sandbox_settings)
    variables = {f"DING_{name.upper()}": value for name, value in options.items()}
    for name in ("no_proxy", "NO_PROXY"):  # some programs read the one, some the other
        monkeypatch.setenv(name, "127.0.0.1", prepend=",")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture
def ding(ding_sandbox: Sandbox, ding_sandbox_settings: Settings) -> Iterator[Any]:
    """A `ding_otp.Ding` that talks to the sandbox. Tests are skipped where ding_otp is not installed."""
    client = _client("Ding", ding_sandbox, ding_sandbox_settings)
    yield client
    client.close()


@pytest.fixture
def async_ding(ding_sandbox: Sandbox, ding_sandbox_settings: Settings, pytestconfig: pytest.Config) -> Any:
    """A `ding_otp.AsyncDing` that talks to the sandbox. Tests are skipped where ding_otp is not installed."""
    client = _client("AsyncDing", ding_sandbox, ding_sandbox_settings)
    # Its connections close with their event loop. That may be one of a module's tests, so the client must not be lost
    # before: trio warns of that.
    pytestconfig.stash.setdefault(_async_clients, []).append(client)
    return client


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add what reached the sandbox to the report of a test that failed with it."""
    report = yield
    sandbox = getattr(item, "funcargs", {}).get("ding_sandbox") if report.failed else None
    if sandbox is not None:
        from .timeline import timeline  # here, because the plugin is loaded in every test run

        try:
            lines = timeline(sandbox)
        except Exception as error:  # a report must not fail for what only adds to it
            lines = f"not to be had: {type(error).__name__}"
        report.sections.append(("ding_sandbox: what reached it", lines))
    return report


def _options(sandbox: Sandbox, settings: Settings) -> dict[str, str]:
    return {
        "api_key": next(iter(settings.api_keys), API_KEY),
        "customer_uuid": next(iter(settings.customer_uuids), CUSTOMER_UUID),
        "base_url": sandbox.base_url,
    }


def _client(class_name: str, sandbox: Sandbox, settings: Settings) -> Any:
    try:
        ding_otp = importlib.import_module("ding_otp")
    except ModuleNotFoundError as error:
        if error.name != "ding_otp":
            raise
        pytest.skip("ding_otp is not installed: the fixtures ding and async_ding need it")
    client_class = getattr(ding_otp, class_name)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("no_proxy", "*")  # a proxy could not reach a loopback address
        return client_class(**_options(sandbox, settings))
