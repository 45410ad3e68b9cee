"""A sandbox for each kind of store, and a plain HTTP client for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from ding_sandbox import Sandbox, Settings

from .api import Api
from .browser import CHROMIUM, opened, running_browser
from .postgresql import PostgresUnavailableError, running_postgresql


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    """One sandbox for all tests that need no settings of their own."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def sandbox(shared_sandbox: Sandbox) -> Sandbox:
    """The shared sandbox, emptied."""
    shared_sandbox.reset()
    return shared_sandbox


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Api]:
    """A client of the shared sandbox."""
    with Api(sandbox.base_url) as client:
        yield client


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """URL of an empty PostgreSQL, from Debian's package, started for these tests."""
    try:
        with running_postgresql() as url:
            yield url
    except PostgresUnavailableError as reason:
        pytest.skip(str(reason))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Both kinds of database, one after the other."""
    if request.param == "sqlite":
        return str(tmp_path / "sandbox.db")
    return str(request.getfixturevalue("postgresql"))


@pytest.fixture
def any_sandbox(database: str) -> Iterator[Sandbox]:
    """An empty sandbox on each kind of database."""
    with Sandbox(Settings(database=database)) as running:
        running.reset()
        yield running


@pytest.fixture(scope="module")  # not longer: its event loop would be in the way of other tests
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (.ci/install-sandbox-tools does that)")
    with running_browser() as running:
        yield running


@pytest.fixture
def page(browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    """The page of the shared sandbox, live."""
    with opened(browser, sandbox) as page:
        yield page
