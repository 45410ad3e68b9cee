"""The pytest plugin, as a user's own tests see it."""

from __future__ import annotations

import os
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT / "generated"), str(ROOT)]))


def run(pytester: pytest.Pytester, *options: str) -> pytest.RunResult:
    """Run the tests in a process of their own, with the plugin named where it is not installed."""
    installed = {plugin.name for plugin in entry_points(group="pytest11")}
    named = () if "ding_sandbox" in installed else ("-p", "ding_sandbox.pytest_plugin")
    unused = [option for name in ("cacheprovider", "schemathesis", "ddtrace") for option in ("-p", f"no:{name}")]
    return pytester.runpytest_subprocess(*unused, *named, *options)


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


def test_the_clients_are_bound_to_the_sandbox_whatever_proxy_the_environment_names(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "no_proxy"):  # these would count before those below
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "example.com")
    pytester.makepyfile(
        """
        import asyncio, os

        def test_sync(ding, ding_sandbox):
            ding.otp.send(phone_number="+1234567890")
            assert len(ding_sandbox.messages) == 1

        def test_async(async_ding, ding_sandbox):
            async def send():
                await async_ding.otp.send(phone_number="+1234567890")

            asyncio.run(send())
            assert len(ding_sandbox.messages) == 1

        def test_the_environment_is_as_it_was(ding, async_ding):
            assert os.environ["NO_PROXY"] == "example.com"
            assert "no_proxy" not in os.environ
        """
    )
    run(pytester).assert_outcomes(passed=3)


FAKE_SDK = """
class Ding:
    def __init__(self, **options):
        self.options = options
    def close(self):
        pass

class AsyncDing(Ding):
    pass
"""


def test_the_clients_have_the_connections_that_they_make_themselves(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(ding_otp=FAKE_SDK)
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("name", ["ding", "async_ding"])
        def test_it(name, request):
            assert set(request.getfixturevalue(name).options) == {"api_key", "base_url", "customer_uuid"}
        """
    )
    run(pytester).assert_outcomes(passed=2)


def test_the_clients_leave_nothing_open(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import asyncio
        import pytest, trio

        pytestmark = pytest.mark.parametrize("turn", [1, 2])

        async def send(client):
            assert (await client.otp.send(phone_number="+1234567890")).status == "pending"

        def test_sync(ding, turn):
            assert ding.otp.send(phone_number="+1234567890").status == "pending"

        def test_one_event_loop_after_the_other(async_ding, turn):
            asyncio.run(send(async_ding))
            asyncio.run(send(async_ding))
            trio.run(send, async_ding)

        @pytest.mark.anyio
        @pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
        async def test_the_loop_of_a_test(async_ding, turn, anyio_backend):
            await send(async_ding)
        """
    )
    pytester.makepyfile(
        test_module="""
        import pytest

        pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("turn", [1, 2])]

        @pytest.fixture(scope="module", params=["asyncio", "trio"])
        def anyio_backend(request):
            return request.param

        @pytest.fixture(scope="module")
        async def holds_the_loop(anyio_backend):
            yield

        async def test_the_loop_of_a_module(holds_the_loop, async_ding, turn):
            assert (await async_ding.otp.send(phone_number="+1234567890")).status == "pending"
        """
    )
    run(pytester, "-W", "error").assert_outcomes(passed=12)


def test_without_the_sdk_its_fixtures_are_skipped_with_a_reason(pytester: pytest.Pytester) -> None:
    # Stands for a missing package, whether or not the real one is installed.
    pytester.makepyfile(ding_otp="raise ModuleNotFoundError(\"No module named 'ding_otp'\", name='ding_otp')")
    pytester.makepyfile("def test_it(ding): raise AssertionError")
    run(pytester).assert_outcomes(skipped=1)


def test_an_app_that_makes_its_own_client_finds_the_sandbox_in_the_environment(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "example.com")
    pytester.makeconftest(
        """
        import pytest
        from ding_sandbox import Settings

        @pytest.fixture(scope="session")
        def ding_sandbox_settings():
            return Settings(api_keys=("mine",), customer_uuids=("90129667-9178-4532-b940-17ce3f0faa19",))
        """
    )
    pytester.makepyfile(
        """
        import os
        from ding_otp import Ding

        def test_it(ding_environment, ding_sandbox):
            assert ding_environment["DING_BASE_URL"] == ding_sandbox.base_url
            with Ding() as client:
                assert client.otp.send(phone_number="+1234567890").status == "pending"
            assert len(ding_sandbox.messages) == 1

        def test_the_fixtures_know_the_settings_too(ding):
            assert ding.otp.send(phone_number="+1234567890").status == "pending"

        def test_the_environment_is_as_it_was():
            assert "DING_API_KEY" not in os.environ
            assert os.environ["NO_PROXY"] == "example.com"
        """
    )
    run(pytester).assert_outcomes(passed=3)


def test_the_report_of_a_failing_test_tells_what_reached_the_sandbox(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        def test_it(ding, ding_sandbox):
            pending = ding.otp.send(phone_number="+33612345678").authentication_uuid
            ding_sandbox.faults.add("unavailable", operation="retry", times=1, seconds=0)
            ding.otp.check(authentication_uuid=pending, check_code="000001")
            ding.otp.retry(authentication_uuid=pending)
            ding_sandbox.faults.add("latency", seconds=0)
            assert False, "as meant"

        def test_without_a_request(ding_sandbox):
            assert False

        def test_of_something_else():
            assert False

        def test_that_passes(ding):
            ding.otp.send(phone_number="+33612345678")
        """
    )
    result = run(pytester)
    result.assert_outcomes(failed=3, passed=1)
    shown = result.stdout.str()
    assert shown.count("ding_sandbox: what reached it") == 2
    result.stdout.fnmatch_lines(
        [
            "*what reached it*",
            "??:??:??.???  send     200  pending  +...78  * ms",
            "??:??:??.???  check    200  invalid  +...78  * ms",
            "??:??:??.???  retry    503  internal_server_error  * ms  fault: unavailable",
            "??:??:??.???  retry    200  approved  +...78  * ms  attempt 2",
            "on: fault latency",
            "no request reached the sandbox",
        ]
    )
    assert "000001  " not in shown
