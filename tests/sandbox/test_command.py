"""The command, as a user starts and stops it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from ding_sandbox import SandboxClient
from ding_sandbox.domain.number_rules import mask
from ding_sandbox.http.server import listen
from tests.shells import completed

from .api import NUMBER, Api
from .process import ROOT, SandboxProcess, sandbox_process


def run(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ding_sandbox", *options]
    variables = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, timeout=30, cwd=ROOT, env=variables, check=False)


def test_help_names_every_option_with_its_default() -> None:
    shown = run("--help", COLUMNS="200").stdout
    for option in (
        "--port",
        "--database",
        "--api-keys",
        "--max-checks",
        "--code-lifetime",
        "--expose",
        "--webhook-hosts",
    ):
        assert option in shown
    assert "600" in shown


def test_help_shows_no_defaults_that_only_python_has() -> None:
    shown = run("--help", COLUMNS="200").stdout
    for word in ("default: ()", "False", "None"):
        assert word not in shown


def test_bash_completes_options_and_values(tmp_path: Path) -> None:
    assert run("--install-completion", "--shell", "bash", HOME=str(tmp_path), XDG_DATA_HOME="").returncode == 0
    assert "--max-checks" in completed(tmp_path, "ding-sandbox", "--")
    assert completed(tmp_path, "ding-sandbox", "--log-level", "w") == ["warning"]


def test_an_option_that_is_misspelt_is_told_with_the_right_one() -> None:
    ended = run("--prot", "0")
    assert ended.returncode != 0
    assert "--port?" in ended.stdout + ended.stderr


def test_its_version_is_that_of_the_distribution() -> None:
    done = run("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("ding-sandbox")


def test_it_tells_where_it_listens_and_stops_cleanly_on_sigterm() -> None:
    with sandbox_process() as sandbox:
        with Api(f"{sandbox.url}/v1") as api:
            assert api.send().json()["status"] == "pending"
        with httpx.stream("GET", f"{sandbox.url}/_sandbox/changes") as stream:
            next(stream.iter_lines())
            assert sandbox.terminate() == 0


def test_options_come_from_the_environment_too() -> None:
    assert "code_length" in run("--port", "0", DING_SANDBOX_CODE_LENGTH="3").stderr


def test_a_misspelt_setting_in_the_environment_is_told() -> None:
    ended = run("--host", "0.0.0.0", DING_SANDBOX_PROT="1", DING_SANDBOX_SERVICE_PORT="2")  # noqa: S104
    assert "DING_SANDBOX_PROT in the environment is no setting; did you mean DING_SANDBOX_PORT?" in ended.stderr
    assert "SERVICE" not in ended.stderr


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--host", "0.0.0.0"], "--expose"),  # noqa: S104
        (["--host", "::"], "--expose"),
        (["--max-checks", "0"], "max_checks"),
        (["--database", "mysql://nowhere/x"], "mysql"),
        (["--database", "/nowhere/at/all.db"], "unable to open"),
        (["--host", "192.0.2.1", "--expose"], "assign"),
    ],
)
def test_it_does_not_start_without_sense(options: list[str], reason: str) -> None:
    ended = run("--port", "0", *options)
    assert ended.returncode != 0
    assert reason in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("port", ["65536", "-1"])
def test_a_port_that_there_is_not_is_a_clear_error(port: str) -> None:
    ended = run("--port", port)
    assert (ended.returncode, ended.stderr) == (
        1,
        f"ding-sandbox: port: expected a number from 0 to 65535, got {port}\n",
    )


def test_a_taken_port_is_a_clear_error() -> None:
    with sandbox_process() as sandbox:
        ended = run("--port", str(sandbox.port))
    assert (ended.returncode, "in use" in ended.stderr) == (1, True)


def test_a_restart_on_the_same_file_goes_on_and_so_does_one_after_kill(tmp_path: Path) -> None:
    options = ("--database", str(tmp_path / "sandbox.db"))
    with sandbox_process(*options) as first:
        with Api(f"{first.url}/v1") as api:
            uuid = api.new()
            api.check(uuid, "wrong")
        first.kill()
    with sandbox_process(*options) as second, Api(f"{second.url}/v1") as api:
        client = SandboxClient(second.url)
        assert client.authentication(uuid)["checks"] == 1
        assert api.check_status(uuid, client.wait_for_code(NUMBER)) == "valid"
        client.close()


def test_log_lines_hide_keys_codes_and_numbers(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with sandbox_process(log=log) as sandbox:
        client = SandboxClient(sandbox.url)
        with Api(f"{sandbox.url}/v1", key="very-secret-key") as api:
            uuid = api.new()
            code = client.wait_for_code(NUMBER)
            api.check(uuid, code)
            api.send("+0")
        client.close()
    lines = log.read_text()
    assert re.search(r"^\d\d:\d\d:\d\d send  200 pending           \+\*{8}90  \d+\.\d ms$", lines, re.MULTILINE)
    assert "check 200 valid" in lines
    assert "send  400 invalid_phone_number" in lines
    for secret in ("very-secret-key", NUMBER, NUMBER[1:], code):
        assert secret not in lines


def test_a_masked_number_shows_two_digits() -> None:
    assert (mask("+1234567890"), mask("+33612345678")) == ("+********90", "+*********78")


def test_two_processes_on_one_postgresql_keep_one_limit(postgresql: str) -> None:
    options = ("--database", postgresql)
    with sandbox_process(*options) as one, sandbox_process(*options) as other:
        client = SandboxClient(one.url)
        client.reset()
        client.close()
        for right in (False, True):
            statuses = fifty_checks(one, other, right=right)
            assert statuses.count("valid") == int(right)
            assert statuses.count("invalid") == (0 if right else 5)
            assert set(statuses) <= {"valid", "already_validated", "invalid", "rate_limited"}


def fifty_checks(one: SandboxProcess, other: SandboxProcess, *, right: bool) -> list[str]:
    client = SandboxClient(one.url)
    with Api(f"{one.url}/v1") as first, Api(f"{other.url}/v1") as second, ThreadPoolExecutor(50) as threads:
        uuid = first.new()
        code = client.wait_for_code(NUMBER) if right else "wrong"
        apis = [first, second] * 25
        statuses = list(threads.map(lambda api: api.check_status(uuid, code), apis))
    client.close()
    return statuses


def test_without_the_extra_the_plugin_loads_and_the_rest_says_what_to_install() -> None:
    blocked = "starlette", "uvicorn", "sqlalchemy", "httpx", "cyclopts", "jsonschema_rs", "phonenumbers", "yaml"
    script = f"""
import sys
sys.modules.update(dict.fromkeys({blocked!r}))
import ding_sandbox.pytest_plugin
try:
    ding_sandbox.Sandbox
except ImportError as error:
    print(error)
sys.argv = ["ding-sandbox"]
import ding_sandbox.__main__
ding_sandbox.__main__.main()
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False)
    assert 'pip install "ding-otp[sandbox]"' in ended.stdout
    assert ended.stderr.startswith("ding-sandbox: the sandbox needs packages")
    assert ended.returncode == 1


def test_several_values_stand_in_the_environment_with_spaces_between() -> None:
    with sandbox_process(DING_SANDBOX_API_KEYS="one two") as sandbox:
        for key, status in (("one", 200), ("two", 200), ("three", 401)):
            with Api(f"{sandbox.url}/v1", key=key) as api:
                assert api.send().status_code == status


def test_a_forgotten_version_in_the_path_is_told(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with sandbox_process(log=log) as sandbox, Api(sandbox.url) as api:
        assert "below /v1" in api.send().json()["message"]
    assert "POST '/authentication' 404" in log.read_text()


@pytest.mark.parametrize("host", ["::1", "localhost"])
def test_it_listens_on_each_name_of_loopback(host: str) -> None:
    try:
        listen(host, 0).close()
    except OSError:
        pytest.skip(f"this machine has no {host} to listen on")
    with sandbox_process("--host", host) as sandbox, Api(f"{sandbox.url}/v1") as api:
        assert api.send().status_code == 200
        assert httpx.get(f"{sandbox.url}/_sandbox/messages").status_code == 200


def test_an_exposed_sandbox_says_so_and_shows_codes_only_to_who_has_its_token(tmp_path: Path) -> None:
    log = tmp_path / "log"
    options = ("--host", "0.0.0.0", "--expose", "--token", "a-token-of-ours")  # noqa: S104
    with sandbox_process(*options, log=log) as sandbox:
        url = f"http://127.0.0.1:{sandbox.port}"
        with Api(f"{url}/v1") as api:
            assert api.send().status_code == 200
        assert httpx.get(f"{url}/_sandbox/messages").status_code == 401
        client = SandboxClient(url, token="a-token-of-ours")
        assert len(client.messages) == 1
        client.close()
    assert "exposed: whoever reaches this address can send" in log.read_text()
    assert "a-token-of-ours" not in log.read_text()


def test_an_exposed_sandbox_makes_a_token_and_prints_it_in_the_link() -> None:
    with sandbox_process("--host", "0.0.0.0", "--expose") as sandbox:  # noqa: S104
        assert sandbox.process.stdout is not None
        link = re.search(r"http://0\.0\.0\.0:\d+(/\?token=\S{32,})$", sandbox.process.stdout.readline())
        assert link is not None
        with httpx.Client(base_url=f"http://127.0.0.1:{sandbox.port}", follow_redirects=True) as browser:
            assert browser.get("/").status_code == 401
            assert browser.get("/?token=another").status_code == 401
            opened = browser.get(link[1])
            assert (opened.status_code, opened.url.query) == (200, b"")
            assert browser.get("/_sandbox/messages").json() == {"messages": []}
