"""The pytest plugin, as a user's own tests see it."""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def run(pytester: pytest.Pytester) -> pytest.RunResult:
    """Run the tests in a process of their own, with the plugin named where it is not installed."""
    installed = {plugin.name for plugin in entry_points(group="pytest11")}
    named = () if "ding_sandbox" in installed else ("-p", "ding_sandbox.pytest_plugin")
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", *named)


def test_each_test_starts_with_an_empty_sandbox(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import httpx, pytest

        seen = []

        @pytest.mark.parametrize("turn", [1, 2])
        def test_it(ding_sandbox, turn):
            seen.append(ding_sandbox.base_url)
            assert ding_sandbox.messages == []
            body = {"customer_uuid": "8f1196d5-806e-4b71-9b24-5f96ec052808", "phone_number": "+1234567890"}
            httpx.post(f"{ding_sandbox.base_url}/authentication", json=body, headers={"x-api-key": "any"})
            assert ding_sandbox.wait_for_code("+1234567890") == ding_sandbox.messages[0].code
            ding_sandbox.clock.advance(60)
            ding_sandbox.faults.add("drop")
            assert len(set(seen)) == 1  # started once
        """
    )
    run(pytester).assert_outcomes(passed=2)


def test_settings_can_be_replaced(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import httpx, pytest
        from ding_sandbox import Settings

        @pytest.fixture(scope="session")
        def ding_sandbox_settings():
            return Settings(api_keys=("mine",))

        def test_it(ding_sandbox):
            answer = httpx.post(f"{ding_sandbox.base_url}/check", headers={"x-api-key": "other"})
            assert answer.status_code == 401
        """
    )
    run(pytester).assert_outcomes(passed=1)


FAKE_SDK = """
class Ding:
    def __init__(self, **options):
        self.options, self.closed = options, False
    def close(self):
        self.closed = True

class AsyncDing(Ding):
    async def aclose(self):
        self.closed = True
"""


def test_the_clients_are_bound_to_the_sandbox(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(ding_otp=FAKE_SDK)
    pytester.makepyfile(
        """
        import asyncio

        def test_sync(ding, ding_sandbox):
            assert ding.options["base_url"] == ding_sandbox.base_url
            assert set(ding.options) == {"api_key", "base_url", "customer_uuid"}

        def test_async(async_ding, ding_sandbox):
            assert async_ding.options["base_url"] == ding_sandbox.base_url
            async def look():
                http = async_ding.options["http_client"]
                assert (await http.get(ding_sandbox.url)).status_code == 200
            asyncio.run(look())
        """
    )
    run(pytester).assert_outcomes(passed=2)


def test_without_the_sdk_its_fixtures_are_skipped_with_a_reason(pytester: pytest.Pytester) -> None:
    # Stands for a missing package, whether or not the real one is installed.
    pytester.makepyfile(ding_otp="raise ModuleNotFoundError(\"No module named 'ding_otp'\", name='ding_otp')")
    pytester.makepyfile("def test_it(ding): raise AssertionError")
    run(pytester).assert_outcomes(skipped=1)
