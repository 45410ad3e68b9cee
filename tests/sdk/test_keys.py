"""The key: where it comes from, and what is refused. No text ever shows it."""

from itertools import count

import pytest

from .api import Api
from .examples import KEY, SEND
from .sides import Connect, Side

UNSENDABLE = ["key-Rf7Qz\n9Lm", KEY + "\n", "\r" + KEY, KEY + " ", "key-Rf7Qé9Lm", "key-Rf7Q\x009Lm", "key-Rf7Q\t9Lm"]


def test_it_may_come_from_the_environment(connect: Connect, side: Side, api: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DING_API_KEY", "from-environment")
    side.run(SEND.call(connect(api_key=None)))
    assert api.only.header("x-api-key") == "from-environment"


def test_the_argument_comes_before_the_environment(
    connect: Connect, side: Side, api: Api, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DING_API_KEY", "from-environment")
    side.run(SEND.call(connect()))
    assert api.only.header("x-api-key") == KEY


def test_a_function_is_asked_for_each_request(connect: Connect, side: Side, api: Api):
    numbers = count(1)
    client = connect(api_key=lambda: f"key-{next(numbers)}")
    side.run(SEND.call(client))
    side.run(SEND.call(client))
    assert [seen.header("x-api-key") for seen in api.seen] == ["key-1", "key-2"]


def test_a_function_is_not_asked_before_the_first_request(connect: Connect):
    connect(api_key=lambda: pytest.fail("it was asked"))


@pytest.mark.parametrize("side", ["async"], indirect=True)
def test_an_async_function_is_awaited(connect: Connect, side: Side, api: Api):
    async def key() -> str:
        return "from-vault"

    side.run(SEND.call(connect(api_key=key)))
    assert api.only.header("x-api-key") == "from-vault"


@pytest.mark.parametrize("side", ["sync"], indirect=True)
def test_an_async_function_is_refused_where_nothing_can_await_it(connect: Connect, side: Side, api: Api):
    async def key() -> str:
        return KEY

    with pytest.raises(ValueError, match="api_key: only an asynchronous client takes an asynchronous function"):
        side.run(SEND.call(connect(api_key=key)))
    assert not api.seen


def test_what_a_function_raises_is_raised(connect: Connect, side: Side, api: Api):
    def key() -> str:
        raise LookupError("no vault")

    with pytest.raises(LookupError, match="no vault"):
        side.run(SEND.call(connect(api_key=key)))
    assert not api.seen


@pytest.mark.parametrize("variable", [None, ""])
def test_a_missing_key_is_an_error_at_construction_that_says_how_to_give_it(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, variable: str | None
):
    if variable is not None:
        monkeypatch.setenv("DING_API_KEY", variable)
    with pytest.raises(ValueError, match=r"pass api_key=\.\.\. or set the environment variable DING_API_KEY"):
        connect(api_key=None)


@pytest.mark.parametrize("key", UNSENDABLE)
def test_a_key_that_a_header_cannot_hold_is_refused_at_construction(connect: Connect, key: str):
    with pytest.raises(ValueError, match=r"^api_key: .*\.strip\(\)") as caught:
        connect(api_key=key)
    assert "Rf7Q" not in str(caught.value)


@pytest.mark.parametrize("key", [key for key in UNSENDABLE if "\0" not in key])
def test_a_key_in_the_environment_is_looked_at_too(connect: Connect, key: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DING_API_KEY", key)
    with pytest.raises(ValueError, match=r"^api_key: "):
        connect(api_key=None)


@pytest.mark.parametrize("key", [*UNSENDABLE, "", None, b"bytes", 5])
def test_a_function_that_gives_no_usable_key_is_a_value_error(connect: Connect, side: Side, api: Api, key: object):
    with pytest.raises(ValueError, match=r"^api_key: ") as caught:
        side.run(SEND.call(connect(api_key=lambda: key)))
    assert "Rf7Q" not in str(caught.value)
    assert not api.seen


@pytest.mark.parametrize("key", [b"key-Rf7Qz9Lm", 5, ["key-Rf7Qz9Lm"]])
def test_a_key_of_the_wrong_type_is_refused_at_construction(connect: Connect, key: object):
    with pytest.raises(ValueError, match=r"^api_key: must be a string") as caught:
        connect(api_key=key)
    assert "Rf7Q" not in str(caught.value)


def test_a_key_in_the_headers_option_is_replaced_by_the_key(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(headers={"X-API-Key": "other"})))
    assert api.only.header("x-api-key") == KEY


@pytest.mark.parametrize("side", ["sync"], indirect=True)
def test_the_key_is_not_sent_to_where_a_redirect_points(connect: Connect, side: Side, api: Api):
    api.says({}, 307, {"Location": "/elsewhere"})
    with pytest.raises(Exception, match="HTTP 307"):
        side.run(SEND.call(connect()))
    assert api.only.path == SEND.path
