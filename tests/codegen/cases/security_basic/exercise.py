import asyncio
import os
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from security_basic import AsyncSample, Sample

from tests.codegen.recording import recording


def _basic(text: str) -> str:
    return f"Basic {b64encode(text.encode()).decode()}"


def _sent(username: "str | Callable[[], str] | None", password: "str | Callable[[], str] | None") -> str | None:
    with recording() as server, Sample(username=username, password=password, base_url=server.url) as client:
        client.account.me(full=True)
        return server.header("Authorization")


@contextmanager
def _environment(**variables: str) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        yield


def check_user_and_password_are_sent_as_rfc_7617_says() -> None:
    assert _sent("Aladdin", "open sesame") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    assert _sent("test", "123\N{POUND SIGN}") == "Basic dGVzdDoxMjPCow=="
    assert _sent("key", "") == _basic("key:")
    assert _sent("", "key") == _basic(":key")
    assert _sent("a", "b:c") == _basic("a:b:c")


def check_they_may_come_from_the_environment() -> None:
    with _environment(SAMPLE_USERNAME="u", SAMPLE_PASSWORD="p"):
        assert _sent(None, None) == _basic("u:p")
        assert _sent("v", None) == _basic("v:p")
    with _environment(SAMPLE_USERNAME="u", SAMPLE_PASSWORD=""):
        assert _sent(None, None) == _basic("u:")


def check_a_copy_may_have_another_user_or_another_password() -> None:
    with recording() as server, Sample(username="u", password="p", base_url=server.url) as client:
        for copy in (
            client.with_options(password="q"),
            client.with_options(username="v"),
            client.with_options(username="v", password=""),
            client,
        ):
            copy.account.me()
        with pytest.raises(ValueError, match="username: must not have a colon"):
            client.with_options(username="a:b")
    assert [item.all("Authorization") for item in server.received] == [
        [_basic(text)] for text in ("u:q", "v:p", "v:", "u:p")
    ]


def check_functions_are_asked_for_each_request() -> None:
    numbers = iter("12")
    with recording() as server, Sample(username="u", password=lambda: next(numbers), base_url=server.url) as client:
        client.account.me()
        client.account.me()
    assert [item.all("Authorization") for item in server.received] == [[_basic("u:1")], [_basic("u:2")]]


def check_an_asynchronous_client_awaits_them() -> None:
    async def password() -> str:
        return "p"

    async def call(url: str) -> None:
        async with AsyncSample(username=lambda: "u", password=password, base_url=url) as client:
            await client.account.me()

    with recording() as server:
        asyncio.run(call(server.url))
    assert server.header("Authorization") == _basic("u:p")


def check_what_is_missing_is_an_error_that_says_how_to_give_it() -> None:
    assert not {"SAMPLE_USERNAME", "SAMPLE_PASSWORD"} & set(os.environ)
    with pytest.raises(ValueError, match=r"username=\.\.\. and password=.*SAMPLE_USERNAME and SAMPLE_PASSWORD"):
        Sample()
    with pytest.raises(ValueError, match=r"^password: missing; pass password=.*SAMPLE_PASSWORD"):
        Sample(username="u")
    with pytest.raises(ValueError, match=r"^username: missing"):
        Sample(password="p")


def check_what_can_not_be_sent_is_refused_and_not_shown() -> None:
    for username, password, told in (
        ("us:er", "s3cret", "username: must not have a colon"),
        ("user", "s3cret\n", "password: has a line break"),
        ("us\ud800", "s3cret", "username: has half of a surrogate pair"),
    ):
        with pytest.raises(ValueError, match=told) as caught:
            Sample(username=username, password=password)
        assert "s3cret" not in str(caught.value)
        assert username not in str(caught.value)


def check_nothing_of_them_is_shown() -> None:
    client = Sample(username="us3r", password="s3cret", base_url="http://127.0.0.1:1")
    assert "s3cret" not in repr(client) + str(vars(client))
