"""The client against Prism: a server that knows openapi.yaml and nothing of this project."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from ding_otp import (
    AsyncDing,
    AuthenticationStatus,
    BadRequestError,
    CheckStatus,
    Ding,
    ErrorCode,
    RetryStatus,
)
from ding_otp.webhooks import parse
from tests.sandbox.receiver import receiving

from .examples import CUSTOMER, EXAMPLES, KEY, PHONE, Example
from .sides import Side

REPOSITORY = Path(__file__).parents[2]
NODE = Path(sys.executable).parent / "node"
PRISM = REPOSITORY / "tools/node_modules/@stoplight/prism-cli/dist/index.js"

STATUSES = {"send": AuthenticationStatus, "check": CheckStatus, "retry": RetryStatus}


@pytest.fixture(scope="module")
def prism() -> Iterator[str]:
    """The URL of a Prism that checks requests and makes up answers. It chooses a free port by itself."""
    for needed in (NODE, PRISM):
        if not needed.exists():
            pytest.fail(f"{needed.name} is missing; `make setup` installs what these tests need")
    command = [NODE, PRISM, "mock", "--port", "0", "--errors", REPOSITORY / "openapi.yaml"]
    # In a session of its own, because `node` is a program that starts Node.js and would leave it behind.
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    with process:
        try:
            yield address(process)
        finally:
            os.killpg(process.pid, signal.SIGTERM)


def address(process: subprocess.Popen[str]) -> str:
    """Where it listens, as it says when it does."""
    assert process.stdout
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if found := re.search(r"listening on (http://\S+?:\d+)", line):
            return found[1]
    pytest.fail("Prism did not start:\n" + "".join(said))


@pytest.fixture(params=EXAMPLES, ids=lambda example: example.name)
def example(request: pytest.FixtureRequest) -> Example:
    """Runs the test for each operation. Nothing goes to the callback URL of the examples, to which Prism would post.

    What is asked about is what the description's example of an answer is about, as Prism answers by that.
    """
    arguments = {name: value for name, value in request.param.arguments.items() if name != "callback_url"}
    if request.param.name == "retry":
        arguments["authentication_uuid"] = "a74ee547-564d-487a-91df-37fb25413a91"
    return evolve(request.param, arguments=arguments)


@pytest.fixture
def ding(side: Side, prism: str) -> Iterator[Ding | AsyncDing]:
    client = side.client_class(api_key=KEY, customer_uuid=CUSTOMER, base_url=prism)
    yield client
    side.close(client)


def test_every_operation_is_answered(ding: Ding | AsyncDing, side: Side, example: Example):
    value = side.run(example.call(ding))
    assert isinstance(value, example.response)
    assert isinstance(value.status, STATUSES[example.name])
    assert value.status.is_known
    assert value.authentication_uuid is not None


def test_a_call_with_the_least_arguments_is_answered(ding: Ding | AsyncDing, side: Side):
    assert side.run(ding.otp.send(phone_number=PHONE)).status.is_known


def test_the_values_of_the_answer_are_those_of_its_body(ding: Ding | AsyncDing, side: Side, example: Example):
    raw = side.run(example.call_raw(ding))
    assert raw.status_code == 200
    assert raw.content_type == "application/json"
    assert example.response.from_dict(json.loads(raw.http_response.content)) == raw.parsed


def test_a_documented_error_is_an_error(ding: Ding | AsyncDing, side: Side, example: Example):
    refused = ding.with_options(headers={"Prefer": "code=400"})
    with pytest.raises(BadRequestError) as caught:
        side.run(example.call(refused))
    assert isinstance(caught.value.code, ErrorCode)
    assert caught.value.code.is_known
    assert isinstance(caught.value.message, str)


def test_prism_would_tell_a_request_that_breaks_the_contract(ding: Ding | AsyncDing, side: Side):
    with pytest.raises(BadRequestError):
        side.run(ding.otp.send(phone_number=PHONE, device_type="WATCH"))


def test_every_operation_of_the_description_is_tried():
    description = (REPOSITORY / "openapi.yaml").read_text(encoding="utf-8")
    names = re.findall(r"^ {6}operationId: (\w+)", description, re.MULTILINE)  # those of links are deeper
    assert sorted(names) == sorted(example.name for example in EXAMPLES)


def test_what_the_description_says_of_events_is_what_is_read(ding: Ding | AsyncDing, side: Side):
    with receiving() as receiver:
        side.run(ding.otp.send(phone_number=PHONE, callback_url=receiver.url))
        event = parse(receiver.wait_for(1)[0])
    assert event.type.is_known
    assert event.additional_properties == {}
