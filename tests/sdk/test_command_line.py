"""The command `ding-otp`: what it prints, how it ends, and what it never shows."""

import io
import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

import httpx
import pytest

import ding_otp
from ding_otp import Ding
from ding_sandbox import Sandbox
from tests.bound_sandbox import running_sandbox, sandbox
from tests.codegen.commands import Ran, run
from tests.sandbox.api import wrong
from tests.shells import completed

from .examples import AUTHENTICATION, CODE, CUSTOMER, KEY, PHONE

__all__ = ["running_sandbox", "sandbox"]

NUMBER = "+1234567890"
ROOT = str(Path(ding_otp.__file__).parents[1])

COMMANDS = ("send", "check", "retry")
CHECK = ["check", AUTHENTICATION, CODE, "--customer-uuid", CUSTOMER]


def ding(*tokens: str, stdin: str = "") -> Ran:
    """Runs the command in this process."""
    return run(ding_otp, tokens, stdin=stdin)


def sent(sandbox: Sandbox, number: str = NUMBER) -> tuple[str, str]:
    """The UUID and the code of a new authentication."""
    uuid = json.loads(ding("send", number, "--json").out)["authentication_uuid"]
    return uuid, next((message.code for message in sandbox.messages if message.phone_number == number), "")


def start(*tokens: str, **options: Any) -> subprocess.Popen[bytes]:
    """Runs the command in a process of its own."""
    command = [sys.executable, "-m", "ding_otp", *tokens]
    return subprocess.Popen(command, env={**os.environ, "PYTHONPATH": ROOT, **options.pop("env", {})}, **options)


def test_a_code_is_sent_retried_and_checked(sandbox: Sandbox):
    uuid, code = sent(sandbox)
    assert ding("check", uuid, wrong(code)).status == 1
    assert ding("retry", uuid).status == 0
    again = sandbox.messages[0].code
    ran = ding("check", uuid, again)
    assert ran == Ran(0, f"authentication_uuid  {uuid}\nstatus               valid  The code is right.\n".encode(), "")


def test_options_are_fields(monkeypatch: pytest.MonkeyPatch):
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return httpx.Response(200, json={"status": "pending"})

    client = Ding(api_key=KEY, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    options = ["--device-type", "WATCH", "--no-is-returning-user", "--os-version", "-", "--customer-uuid", CUSTOMER]
    assert run(ding_otp, ["send", "--phone-number", PHONE, *options], client, stdin="15.1\n").status == 0
    assert seen == [
        {
            "customer_uuid": CUSTOMER,
            "phone_number": PHONE,
            "device_type": "WATCH",
            "os_version": "15.1",
            "is_returning_user": False,
        }
    ]


@pytest.mark.parametrize(
    ("number", "command", "status", "word"),
    [
        ("+12025550100", "send", 0, "pending"),
        ("+12025550101", "send", 1, "rate_limited"),
        ("+12025550102", "send", 1, "spam_detected"),
        ("+12025550110", "check", 0, "valid"),
        ("+12025550111", "check", 1, "invalid"),
        ("+12025550112", "check", 1, "without_attempt"),
        ("+12025550113", "check", 1, "rate_limited"),
        ("+12025550114", "check", 1, "already_validated"),
        ("+12025550115", "check", 1, "expired_auth"),
        ("+12025550120", "retry", 0, "approved"),
        ("+12025550121", "retry", 1, "denied"),
        ("+12025550122", "retry", 1, "no_attempt"),
        ("+12025550123", "retry", 1, "rate_limited"),
        ("+12025550141", "send", 3, ""),
        ("+12025550145", "send", 3, ""),
        ("+12025550160", "check", 3, ""),
        ("+12025550171", "retry", 3, ""),
    ],
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_the_status_decides_how_it_ends(
    sandbox: Sandbox, number: str, command: str, status: int, word: str, form: list[str]
):
    tokens = [number] if command == "send" else [sent(sandbox, number)[0], *([CODE] if command == "check" else [])]
    ran = ding(command, *tokens, *form)
    assert ran.status == status
    assert bool(ran.out) is bool(word)
    assert bool(ran.err) is not bool(word)
    assert CODE not in ran.err
    if word and form:
        assert json.loads(ran.out)["status"] == word
    elif word:
        assert re.search(rf"^status +{word}  \w.*\.$", ran.out.decode(), re.MULTILINE)


def answering(status: int = 200, **options: Any) -> Ding:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, **options)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return Ding(api_key=KEY, customer_uuid=CUSTOMER, max_retries=0, http_client=http)


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ({"status": "valid"}, 0),
        ({"status": "of_next_year"}, 1),
        ({"status": None}, 1),
        ({}, 1),
    ],
)
def test_an_answer_that_is_not_known_to_be_a_success_is_none(answer: dict[str, object], status: int):
    assert run(ding_otp, CHECK, answering(json=answer)).status == status


def test_errors_of_the_api_are_one_line(sandbox: Sandbox):
    ran = ding("send", "+12025550145")
    assert ran.status == 3
    assert re.fullmatch(r"ding-otp: otp\.send: HTTP 400: invalid_line: .*\n", ran.err)


def test_errors_of_the_api_are_json_if_that_is_asked_for(sandbox: Sandbox):
    ran = ding("send", "+12025550145", "--json")
    error = json.loads(ran.err)
    assert (error["error"], error["status_code"]) == ("BadRequestError", 400)
    assert error["body"]["code"] == "invalid_line"
    assert error["may_have_been_processed"] is False
    assert "message" not in error["body"]  # which may quote what was sent


def test_what_is_no_answer_of_the_api_is_an_error_of_it():
    ran = run(ding_otp, CHECK, answering(content=b"<html>"))
    assert ran == Ran(
        3, b"", "ding-otp: otp.check: the answer (HTTP 200) is not what the API promises: the body is not JSON\n"
    )


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_no_answer_is_4(sandbox: Sandbox, form: list[str]):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/v1"
        ran = ding("send", PHONE, "--base-url", url, *form)
    assert ran.status == 4
    assert "the request was not sent" in ran.err
    assert not form or json.loads(ran.err)["may_have_been_processed"] is False


@pytest.mark.parametrize(
    ("tokens", "problem"),
    [
        (["send"], "PHONE-NUMBER: missing, or without a value; see --help"),
        (["send", PHONE, "--ip"], "--ip: missing, or without a value; see --help"),
        (["send", PHONE, CODE], "too many arguments; see --help"),
        (["send", PHONE, f"--code={CODE}"], "there is no option --code; see --help"),
        (["send", PHONE, f"--{CODE}"], "there is no such option; see --help"),
        (["send", PHONE, "--ip", "a", "--ip", "b"], "--ip: given more than once; see --help"),
        ([PHONE], "there is no such command; see --help"),
        (["--timeout", "3", "send", PHONE], "there is no such command; options come after the command; see --help"),
        (["check", CODE, AUTHENTICATION], "AUTHENTICATION-UUID: expected a UUID"),
        (["check", AUTHENTICATION, "-"], "CHECK-CODE: standard input has no line for it"),
        (["check", AUTHENTICATION], "CHECK-CODE: missing; give it, or - to have it read from standard input"),
        (["retry", CODE, "--customer-uuid", CUSTOMER], "AUTHENTICATION-UUID: expected a UUID"),
        (["retry", AUTHENTICATION, "--customer-uuid", CODE], "--customer-uuid: expected a UUID"),
        (["retry", AUTHENTICATION, "--timeout", CODE + "x"], "--timeout: can't be read; see --help"),
        (["retry", AUTHENTICATION, "--timeout", "0"], "timeout: must be a positive number"),
        (["retry", AUTHENTICATION, "--base-url", "ftp:"], "base_url: "),
    ],
)
def test_wrong_usage_is_2_and_shows_nothing_of_what_was_given(sandbox: Sandbox, tokens: list[str], problem: str):
    for form in ([], ["--json"]):
        ran = ding(*tokens, *form)
        assert (ran.status, ran.out) == (2, b"")
        said = json.loads(ran.err)["message"] if form else ran.err.removeprefix("ding-otp: ")
        assert said.startswith(problem)
        assert CODE not in said
        assert PHONE[1:-2] not in said
    assert sandbox.messages == []


def test_an_answer_that_cannot_be_read_is_told_as_json_with_its_status():
    ran = run(ding_otp, [*CHECK, "--json"], answering(content=b"<html>", headers={"x-request-id": "r1"}))
    error = json.loads(ran.err)
    assert (error["error"], error["status_code"], error["request_id"]) == ("ResponseDecodeError", 200, "r1")
    assert "body" not in error


@pytest.mark.parametrize("gone", [True, False], ids=["unset", "empty"])
@pytest.mark.parametrize(
    ("variable", "problem"),
    [
        ("DING_API_KEY", "api_key: missing; set the environment variable DING_API_KEY"),
        (
            "DING_CUSTOMER_UUID",
            "--customer-uuid: missing, or without a value; the environment variable DING_CUSTOMER_UUID would do",
        ),
    ],
)
def test_a_missing_setting_is_2_and_names_its_variable(
    sandbox: Sandbox, variable: str, problem: str, gone: bool, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv(variable)
    if not gone:
        monkeypatch.setenv(variable, "")
    ran = ding("send", NUMBER)
    assert ran.status == 2
    assert ran.err.startswith(f"ding-otp: {problem}")


def test_no_option_takes_a_key():
    for command in COMMANDS:
        assert "key" not in ding(command, "--help").out.decode().lower()


def test_the_code_is_read_from_standard_input(sandbox: Sandbox):
    uuid, code = sent(sandbox)
    assert ding("check", "-", "-", stdin=f"{uuid}\r\n{code}\n").status == 0


class Terminal(io.StringIO):
    """Standard input that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_code_is_asked_for_on_a_terminal(sandbox: Sandbox):
    uuid, code = sent(sandbox)
    with patch("io.StringIO", Terminal), patch("ding_otp._cli.values.getpass", return_value=code) as asked:
        assert ding("check", uuid).status == 0
    asked.assert_called_once_with("CHECK-CODE: ")


@pytest.mark.parametrize("typed", [{"return_value": ""}, {"side_effect": EOFError}])
def test_nothing_typed_is_wrong_usage(sandbox: Sandbox, typed: dict[str, Any]):
    with patch("io.StringIO", Terminal), patch("ding_otp._cli.values.getpass", **typed):
        ran = ding("check", AUTHENTICATION)
    assert ran == Ran(2, b"", "ding-otp: CHECK-CODE: nothing was typed\n")


def test_json_is_json_of_all_fields(sandbox: Sandbox):
    answer = json.loads(ding("send", NUMBER, "--json").out)
    assert answer.keys() == {"authentication_uuid", "status", "created_at", "expires_at"}
    assert UUID(answer["authentication_uuid"])


def test_a_fault_of_the_package_looks_like_no_outcome(sandbox: Sandbox):
    with patch("ding_otp._cli.output.encode", side_effect=RuntimeError(PHONE)):
        ran = ding("send", NUMBER)
    assert ran.status == 70
    assert re.fullmatch(r"ding-otp: RuntimeError \(\w+\.py:\d+\); this is a fault of the package\n", ran.err)


def test_version_and_help(sandbox: Sandbox):
    assert ding("--version").out.decode() == f"ding-otp {ding_otp.__version__}\n"
    said = ding("--help").out.decode()
    assert ding().out.decode() == said
    for word in ("send", "check", "retry", "mcp", "DING_API_KEY", "DING_BASE_URL", "Exit status: 0 success"):
        assert word in said
    said = ding("send", "--help").out.decode()
    assert "IOS, ANDROID, WEB" in said
    assert "DING_CUSTOMER_UUID" in said
    assert "Exit status: 0 if the status is pending, else 1." in said


def test_help_has_neither_markdown_nor_python():
    said = "".join(ding(*tokens).out.decode() for tokens in (["--help"], *([c, "--help"] for c in COMMANDS)))
    assert "ANDROID_ID on Android" in " ".join(said.replace("│", "").split())
    for word in ("`", "True", "None"):
        assert word not in said


@pytest.mark.parametrize(
    ("tokens", "problem"),
    [
        (["sned", PHONE], "there is no such command; did you mean send? See --help"),
        (["SEND", PHONE], "there is no such command; did you mean send? See --help"),
        (["send", PHONE, "--phone-nubmer", PHONE], "there is no option --phone-nubmer; did you mean --phone-number?"),
        (["send", PHONE, "--device.type=IOS"], "there is no such option; did you mean --device-type? See --help"),
        (["check", "--hlep"], "there is no option --hlep; did you mean --help? See --help"),
        (["send", PHONE, f"--ip{CODE}"], "there is no such option; see --help"),
    ],
)
def test_what_was_meant_is_told_without_what_was_given(sandbox: Sandbox, tokens: list[str], problem: str):
    ran = ding(*tokens)
    assert ran.status == 2
    assert ran.err.startswith(f"ding-otp: {problem}")
    assert PHONE not in ran.err
    assert CODE not in ran.err


def test_a_command_may_be_called_by_its_resource_too(sandbox: Sandbox):
    assert ding("otp", "send", NUMBER).status == 0
    assert ding("otp", "--help").out == ding("--help").out
    assert ding("otp", "sned").err == "ding-otp: there is no such command; did you mean send? See --help\n"


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty home directory."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZSH_CUSTOM", "ZDOTDIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_can_complete_commands_options_and_values(shell: str, home: Path):
    ran = ding("--install-completion", "--shell", shell)
    assert (ran.status, ran.err) == (0, "")
    path = ran.out.decode().removeprefix("installed as ").partition("; open a new shell")[0]
    script = Path(path).read_text()
    for word in ("retry", "device-type", "IOS", "ANDROID", "WEB"):
        assert word in script


def test_bash_completes_commands_options_and_values(home: Path):
    ding("--install-completion", "--shell", "bash")
    assert completed(home, "ding-otp", "") == ["mcp", "send", "check", "retry"]
    assert completed(home, "ding-otp", "ch") == ["check"]
    assert completed(home, "ding-otp", "send", PHONE, "--device-t") == ["--device-type"]
    assert completed(home, "ding-otp", "send", PHONE, "--device-type", "") == ["IOS", "ANDROID", "WEB"]
    assert completed(home, "ding-otp", "send", PHONE, "--device-type", "I") == ["IOS"]


def on_a_terminal(*tokens: str, **env: str) -> tuple[int, str]:
    """The exit status, and what a process writes to a terminal."""
    reading, writing = pty.openpty()
    with start(*tokens, stdout=writing, stdin=subprocess.DEVNULL, env={"TERM": "xterm", **env}) as process:
        os.close(writing)
        said = b""
        try:
            while part := os.read(reading, 4096):
                said += part
        except OSError:  # how Linux says that the other end is closed
            pass
    os.close(reading)
    return process.returncode, said.decode()


@pytest.mark.parametrize(("number", "color"), [("+12025550100", "32"), ("+12025550101", "31")])
def test_a_terminal_has_colours_unless_they_are_not_wanted(sandbox: Sandbox, number: str, color: str):
    status, said = on_a_terminal("send", number)
    assert f"\x1b[1;{color}m" in said
    same, plain = on_a_terminal("send", number, NO_COLOR="1")
    assert same == status
    assert f"{color}m" not in plain


def test_a_process_ends_as_its_answer_says(sandbox: Sandbox):
    with start("send", NUMBER, "--json", stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert json.loads(process.stdout.read())["status"] == "pending"
    assert process.returncode == 0
    with start("send", "+12025550101", stdout=subprocess.DEVNULL) as process:
        pass
    assert process.returncode == 1


@pytest.mark.parametrize(
    ("tokens", "status"), [(["send", NUMBER], 0), (["send", "+12025550101", "--json"], 1), (["--help"], 0)]
)
def test_output_that_nobody_reads_changes_nothing(sandbox: Sandbox, tokens: list[str], status: int):
    reading, writing = os.pipe()
    os.close(reading)
    with start(*tokens, stdout=writing, stderr=subprocess.PIPE) as process:
        os.close(writing)
        assert process.stderr
        assert process.stderr.read() == b""
    assert process.returncode == status


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_an_answer_that_can_not_be_written_was_one(sandbox: Sandbox, form: list[str]):
    with (
        Path("/dev/full").open("wb") as full,
        start("send", NUMBER, *form, stdout=full, stderr=subprocess.PIPE) as process,
    ):
        said = process.communicate()[1].decode()
    assert len(sandbox.messages) == 1
    assert process.returncode == 74
    assert "an answer came, and can't be written" in said
    if form:
        assert json.loads(said)["may_have_been_processed"] is True


def test_nothing_is_sent_where_no_answer_could_be_written(sandbox: Sandbox):
    command = 'exec "$0" -m ding_otp send "$1" >&-'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, NUMBER],
        env={**os.environ, "PYTHONPATH": ROOT},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "ding-otp: standard output is closed; nothing was sent\n")
    assert sandbox.messages == []


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Shells have what they run in the background ignore interrupts, and so do the processes that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("sandbox", "interruptible")
def test_an_interrupt_is_130():
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/v1"
        with start("send", NUMBER, "--base-url", url, stderr=subprocess.PIPE) as process:
            assert process.stderr
            with server.accept()[0] as connection:
                connection.recv(1)  # it waits for the answer now
                process.send_signal(signal.SIGINT)
                assert process.stderr.read() == b""
        assert process.returncode == 130


@pytest.mark.parametrize("missing", ["cyclopts", "rich"])
def test_without_the_extra_it_says_how_to_install_it(missing: str):
    code = f"import sys; sys.modules[{missing!r}] = None; from ding_otp.__main__ import main; main()"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env={"PYTHONPATH": ROOT}, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == (
        'ding-otp: the command line needs packages that are not installed: pip install "ding-otp[cli]"\n'
    )


def test_importing_the_package_imports_no_command_line():
    code = "import sys, ding_otp; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": ROOT}, capture_output=True, text=True, check=True
    )
    assert not {"cyclopts", "ding_otp._cli", "ding_otp.webhooks"} & set(done.stdout.split())
