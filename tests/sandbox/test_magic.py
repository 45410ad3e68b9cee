"""The magic numbers: each does what its row says, together they cover the contract, and the docs have them all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from ding_sandbox import MAGIC_NUMBERS, Magic, Sandbox
from ding_sandbox.domain.magic_numbers import markdown_table
from ding_sandbox.domain.request_schemas import find_description

from .api import Api

DOCS = Path(__file__).parents[2] / "docs" / "sandbox.md"


def schema(name: str) -> list[str]:
    document: dict[str, Any] = yaml.safe_load(find_description().read_text())
    return list(document["components"]["schemas"][name]["enum"])


def answers(operation: str, *, errors: bool) -> list[str]:
    return [magic.answer for magic in MAGIC_NUMBERS if magic.operation == operation and magic.is_error == errors]


@pytest.mark.parametrize("magic", MAGIC_NUMBERS, ids=lambda magic: f"{magic.operation}-{magic.answer}")
def test_a_magic_number_gives_the_answer_of_its_row(api: Api, sandbox: Sandbox, magic: Magic) -> None:
    response = api.send(magic.phone_number)
    if magic.operation != "send":
        assert response.json()["status"] == "pending"
        uuid = response.json()["authentication_uuid"]
        code = sandbox.authentication(uuid)["code"] or "000000"
        # Wrong where any code is right, right where none is.
        typed = "wrong" if magic.answer == "valid" else code
        response = api.check(uuid, typed) if magic.operation == "check" else api.retry(uuid)
    answer = response.json()["code" if magic.is_error else "status"]
    assert (response.status_code, answer) == (magic.http_status, magic.answer)


def test_every_status_of_every_operation_has_one() -> None:
    assert set(answers("send", errors=False)) == set(schema("AuthenticationStatus"))
    assert set(answers("check", errors=False)) == set(schema("CheckStatus"))
    assert set(answers("retry", errors=False)) == set(schema("RetryStatus"))


def test_every_error_code_has_one_in_the_order_of_the_contract() -> None:
    assert answers("send", errors=True) == schema("ErrorCode")


def test_no_number_stands_for_two_things() -> None:
    assert len({magic.phone_number for magic in MAGIC_NUMBERS}) == len(MAGIC_NUMBERS)


def test_a_lost_message_arrives_with_the_retry(api: Api, sandbox: Sandbox) -> None:
    (number,) = (magic.phone_number for magic in MAGIC_NUMBERS if magic.loses == "first")
    uuid = api.new(number)
    assert sandbox.messages == []
    assert api.retry_status(uuid) == "approved"
    assert api.check_status(uuid, sandbox.wait_for_code(number)) == "valid"


def test_a_number_that_loses_everything_never_gets_a_message(api: Api, sandbox: Sandbox) -> None:
    (number,) = (magic.phone_number for magic in MAGIC_NUMBERS if magic.loses == "all")
    assert api.retry_status(api.new(number)) == "approved"
    assert sandbox.messages == []


def test_a_number_without_a_limit_gets_every_code(api: Api, sandbox: Sandbox) -> None:
    (number,) = (magic.phone_number for magic in MAGIC_NUMBERS if magic.is_unlimited)
    for _ in range(12):
        uuid = api.new(number)
        assert api.check_status(uuid, sandbox.wait_for_code(number)) == "valid"


def test_the_docs_have_the_table_that_the_code_makes() -> None:
    assert markdown_table() in DOCS.read_text(encoding="utf-8"), "run: python -m tests.sandbox.runs.magic_table"
