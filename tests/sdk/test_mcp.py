"""The MCP server: what an assistant sees of it, what it can do with it, and what is never shown."""

import json
import os
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from mcp.types import TextContent

import ding_otp
from ding_otp._mcp.server import _answered
from ding_sandbox import Sandbox
from tests.assistant import Call, Session, session
from tests.bound_sandbox import running_sandbox, sandbox
from tests.sandbox.api import wrong

from .examples import AUTHENTICATION, CODE, CUSTOMER, KEY, PHONE

__all__ = ["running_sandbox", "sandbox"]

NUMBER = "+1234567890"
REPOSITORY = Path(__file__).parents[2]
NODE = Path(sys.executable).parent / "node"
INSPECTOR = REPOSITORY / "tools/node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js"


def environment(**more: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.startswith("DING_")} | more


def assistant(*calls: Call, **env: str) -> Session:
    return session(ding_otp, calls, environment(**env))


@pytest.fixture(scope="module")
def listed(running_sandbox: Sandbox) -> Session:
    """A session without a call."""
    env = {"DING_API_KEY": KEY, "DING_CUSTOMER_UUID": CUSTOMER, "DING_BASE_URL": running_sandbox.base_url}
    return session(ding_otp, env=env)


def test_a_code_is_sent_retried_and_checked(sandbox: Sandbox):
    [sent] = assistant(("otp_send", {"phone_number": NUMBER, "device_type": "IOS"})).contents
    assert sent["status"] == "pending"
    about = {"authentication_uuid": sent["authentication_uuid"]}
    first = sandbox.messages[0].code
    ran = assistant(("otp_check", {**about, "check_code": wrong(first)}), ("otp_retry", about))
    assert [content["status"] for content in ran.contents] == ["invalid", "approved"]
    assert not any(result.is_error for result in ran.results)
    ran = assistant(("otp_check", {**about, "check_code": sandbox.messages[0].code}))
    assert ran.contents == [{**about, "status": "valid"}]
    assert json.loads(ran.results[0].content[0].text) == ran.contents[0]
    assert ran.log == ""


def test_each_operation_is_a_tool_with_the_texts_of_the_description(listed: Session):
    assert [*listed.tools] == ["otp_send", "otp_check", "otp_retry"]
    assert "may_have_been_processed" in listed.instructions
    send = listed.tools["otp_send"]
    assert send.title == "Create an authentication"
    assert send.description
    assert "costs money" in send.description
    schema = send.input_schema
    assert schema["required"] == ["phone_number"]
    assert schema["additionalProperties"] is False
    assert schema["properties"]["device_type"]["enum"] == ["IOS", "ANDROID", "WEB"]
    assert "E.164" in schema["properties"]["phone_number"]["description"]
    assert send.output_schema
    assert "rate_limited" in send.output_schema["properties"]["status"]["description"]


def test_what_costs_money_is_to_be_asked_for(listed: Session):
    for name, destructive in {"otp_send": True, "otp_retry": True, "otp_check": False}.items():
        hints = listed.tools[name].annotations
        assert hints
        assert (hints.read_only_hint, hints.idempotent_hint, hints.open_world_hint) == (False, False, True)
        assert hints.destructive_hint is destructive


def test_the_customer_is_asked_for_if_the_environment_has_none(sandbox: Sandbox):
    about = {"customer_uuid": CUSTOMER, "phone_number": NUMBER}
    ran = assistant(("otp_send", about), ("otp_send", {"phone_number": NUMBER}), DING_CUSTOMER_UUID="")
    assert ran.tools["otp_send"].input_schema["required"] == ["phone_number", "customer_uuid"]
    assert ran.contents[0]["status"] == "pending"
    assert ran.contents[1]["message"] == "customer_uuid: missing"


def test_no_tool_takes_a_key(listed: Session):
    for tool in listed.tools.values():
        assert not [name for name in tool.input_schema["properties"] if "key" in name]


def test_errors_of_the_api_are_results(sandbox: Sandbox):
    errors = {
        "+0": ("BadRequestError", 400, "invalid_phone_number", False),
        "+12025550145": ("BadRequestError", 400, "invalid_line", False),
        "+12025550141": ("InternalServerError", 500, "internal_server_error", True),
    }
    ran = assistant(*(("otp_send", {"phone_number": number}) for number in errors))
    for result, (error, status, code, processed) in zip(ran.results, errors.values(), strict=True):
        content = result.structured_content
        assert result.is_error
        assert json.loads(result.content[0].text) == content
        assert (content["error"], content["status_code"], content["body"]["code"]) == (error, status, code)
        assert content["may_have_been_processed"] is processed


def test_no_answer_is_a_result_too():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        env = {
            "DING_API_KEY": KEY,
            "DING_CUSTOMER_UUID": CUSTOMER,
            "DING_BASE_URL": f"http://127.0.0.1:{closed.getsockname()[1]}",
        }
        ran = session(ding_otp, [("otp_send", {"phone_number": PHONE})], env)
    [content] = ran.contents
    assert (content["error"], content["may_have_been_processed"]) == ("APIConnectionError", False)


def test_wrong_arguments_are_told_and_nothing_is_sent(sandbox: Sandbox):
    about = {"authentication_uuid": AUTHENTICATION}
    wrong_calls: list[tuple[str, dict[str, Any], str]] = [
        ("otp_send", {"phone_numbr": PHONE}, "there is no such argument; did you mean 'phone_number'?"),
        ("otp_send", {PHONE: PHONE}, "there is no such argument; there are phone_number, ip, device_id"),
        ("otp_send", {}, "phone_number: missing"),
        ("otp_send", {"phone_number": [PHONE]}, "phone_number: expected a string, got an array"),
        ("otp_send", {"phone_number": None}, "phone_number: expected a string, got null"),
        ("otp_send", {"phone_number": PHONE, "is_returning_user": "no"}, "is_returning_user: expected a boolean"),
        ("otp_check", {"authentication_uuid": PHONE, "check_code": CODE}, "authentication_uuid: expected a UUID"),
        ("otp_check", {**about, "check_code": 123456}, "check_code: expected a string, got a number"),
        ("otp_sned", {}, "there is no such tool; did you mean 'otp_send'?"),
    ]
    ran = assistant(*((tool, arguments) for tool, arguments, _ in wrong_calls))
    for result, (_, _, message) in zip(ran.results, wrong_calls, strict=True):
        assert result.is_error
        assert result.structured_content["message"].startswith(message)
        assert result.structured_content["may_have_been_processed"] is False
    assert sandbox.messages == []


def test_a_field_that_does_not_fit_is_in_the_text_only():
    schema = {
        "type": "object",
        "properties": {"status": {"type": "string"}, "in": {"type": "object", "properties": {"a": {"type": "string"}}}},
    }
    answer = {"status": 5, "new": 1, "in": {"a": [], "b": 2}}
    result = _answered(answer, schema)
    assert result.structured_content == {"new": 1, "in": {"b": 2}}
    assert isinstance(result.content[0], TextContent)
    assert json.loads(result.content[0].text) == {"status": 5, "new": 1, "in": {"a": [], "b": 2}}


def raw(*lines: str, until: int | None = None, **env: str) -> tuple[int, str, str]:
    """The exit status, the output and the log of a server that reads some lines, and then, once it has answered the
    request with the id `until`, the end of its input.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "ding_otp", "mcp"],
        env={"PYTHONPATH": str(REPOSITORY / "generated"), **environment(**env)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdin
        assert server.stdout
        overdue = threading.Timer(60, server.kill)
        overdue.start()
        try:
            server.stdin.writelines(f"{line}\n" for line in lines)
            server.stdin.flush()
            seen = ""
            while until is not None and (line := server.stdout.readline()):
                seen += line
                if json.loads(line).get("id") == until:
                    break
            out, err = server.communicate()
        finally:
            overdue.cancel()
    return server.returncode, seen + out, err


def test_nothing_private_is_in_errors_or_logs(sandbox: Sandbox):
    ran = assistant(
        ("otp_send", {"phone_number": "+0" + PHONE[1:]}),
        ("otp_send", {"phone_number": PHONE, "device_type": CODE, "ip": [KEY]}),
        ("otp_check", {"authentication_uuid": AUTHENTICATION, "check_code": [CODE]}),
        ("otp_check", {"authentication_uuid": CODE, "check_code": CODE}),
        (f"otp_{PHONE}", {PHONE: CODE}),
        DING_LOG="debug",
    )
    assert all(result.is_error for result in ran.results)
    said = "".join([*(result.model_dump_json() for result in ran.results), ran.log])
    for private in (PHONE[1:-2], CODE, KEY):
        assert private not in said


def test_nothing_private_is_said_of_what_is_no_request(sandbox: Sandbox):
    call = {"name": "otp_send", "arguments": PHONE}
    start = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}
    messages: list[dict[str, object]] = [
        {"id": 1, "method": "initialize", "params": start},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/call", "params": call},
        {"id": 3, "method": f"tools/{PHONE}"},
    ]
    lines = [json.dumps({"jsonrpc": "2.0", **message}) for message in messages]
    status, out, err = raw(*lines, f"{PHONE} {CODE}", f'{{"jsonrpc": "2.0", "id": 4, "params": "{CODE}"}}', until=2)
    assert status == 0
    answers = [json.loads(line) for line in out.splitlines()]
    assert {answer.get("id") for answer in answers} >= {1, 2}
    for private in (CODE, KEY):
        assert private not in out + err
    assert PHONE not in err
    assert PHONE not in json.dumps([answer for answer in answers if answer.get("id") == 2])


@pytest.mark.parametrize(
    ("env", "problem"),
    [
        ({"DING_API_KEY": ""}, "api_key: missing"),
        ({"DING_BASE_URL": "ftp:"}, "base_url: "),
        ({"DING_MCP_TOOLS": "otp_sned"}, "DING_MCP_TOOLS: no tool is called 'otp_sned'; did you mean 'otp_send'?"),
    ],
)
def test_it_does_not_start_with_wrong_settings(sandbox: Sandbox, env: dict[str, str], problem: str):
    status, out, err = raw(**env)
    assert (status, out) == (2, "")
    assert err.startswith(f"ding-otp: {problem}")
    assert err.count("\n") == 1


def test_the_environment_chooses_among_the_tools(sandbox: Sandbox):
    found = assistant(("otp_send", {"phone_number": PHONE}), DING_MCP_TOOLS="otp_check, *_retry")
    assert [*found.tools] == ["otp_check", "otp_retry"]
    assert found.results[0].is_error
    assert sandbox.messages == []


def test_the_guide_shows_how_it_is_started_and_what_it_has(sandbox: Sandbox):
    page = (REPOSITORY / "docs/mcp.md").read_text(encoding="utf-8")
    block = re.search(r"```json title=\"mcp.json\"\n(.*?)```", page, re.DOTALL)
    assert block
    entry = json.loads(block[1])["mcpServers"]["ding-otp"]
    assert (entry["command"], entry["args"]) == ("ding-otp", ["mcp"])
    found = session(ding_otp, env={**entry["env"], "DING_BASE_URL": sandbox.base_url})
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| (\w+) \| (\w+) \| (\w+) \|$", page, re.MULTILINE)
    assert rows == [
        (
            name,
            *(
                str(hint).lower()
                for hint in (
                    tool.annotations.read_only_hint,
                    tool.annotations.destructive_hint,
                    tool.annotations.idempotent_hint,
                    tool.annotations.open_world_hint,
                )
            ),
        )
        for name, tool in found.tools.items()
        if tool.annotations
    ]


@pytest.mark.parametrize("missing", ["mcp", "jsonschema"])
def test_without_the_extra_it_says_how_to_install_it(missing: str):
    code = "import sys; sys.argv = ['', 'mcp']; from ding_otp.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.modules[{missing!r}] = None; {code}"],
        env={"PYTHONPATH": str(REPOSITORY / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.endswith('that are not installed: pip install "ding-otp[mcp]"\n')


@pytest.mark.usefixtures("sandbox")
class TestInspector:
    """A client that no one here wrote."""

    def ask(self, *words: str) -> Any:
        assert INSPECTOR.exists(), "make setup installs it"
        variables = environment(PYTHONPATH=str(REPOSITORY / "generated"))
        options = [option for name, value in variables.items() for option in ("-e", f"{name}={value}")]
        server = [sys.executable, "-m", "ding_otp", "mcp"]
        done = subprocess.run(
            [NODE, INSPECTOR, "--cli", *options, *server, *words],
            env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.stdout, done.stderr
        return json.loads(done.stdout)

    def call(self, tool: str, **arguments: str) -> Any:
        given = [word for name, value in arguments.items() for word in ("--tool-arg", f"{name}={value}")]
        return self.ask("--method", "tools/call", "--tool-name", tool, *given)

    def test_lists_the_tools(self):
        tools = self.ask("--method", "tools/list")["tools"]
        assert [tool["name"] for tool in tools] == ["otp_send", "otp_check", "otp_retry"]
        assert all(tool["annotations"]["openWorldHint"] for tool in tools)

    def test_sends_retries_and_checks(self, sandbox: Sandbox):
        sent = self.call("otp_send", phone_number=NUMBER)["structuredContent"]
        uuid = sent["authentication_uuid"]
        assert self.call("otp_retry", authentication_uuid=uuid)["structuredContent"]["status"] == "approved"
        code = f'"{sandbox.messages[0].code}"'  # it takes arguments for JSON
        answer = self.call("otp_check", authentication_uuid=uuid, check_code=code)
        assert answer["structuredContent"]["status"] == "valid"

    def test_sees_errors_as_results(self):
        answer = self.call("otp_send", phone_number="+12025550145")
        assert answer["isError"] is True
        assert re.fullmatch("otp.send: HTTP 400: invalid_line: .*", answer["structuredContent"]["message"])
