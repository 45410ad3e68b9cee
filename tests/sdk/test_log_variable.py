"""DING_LOG: a first look at what the client does, in a program of its own, as pytest has handlers on all loggers."""

import subprocess
import sys
from pathlib import Path

import pytest

import ding_otp

from .api import Api, Server
from .examples import CODE, CUSTOMER, KEY, PHONE, SEND
from .sides import Connect

PROGRAM = f"""
import asyncio, logging, sys
from ding_otp import AsyncDing, Ding

def client(kind):
    return kind(api_key={KEY!r}, customer_uuid={CUSTOMER!r}, base_url=sys.argv[1])

def call():
    with client(Ding) as ding:
        ding.otp.send(phone_number={PHONE!r})

async def async_call():
    async with client(AsyncDing) as ding:
        await ding.otp.send(phone_number={PHONE!r})
"""
CALLS = {"sync": "call()", "async": "asyncio.run(async_call())"}

LOG = [
    "DEBUG ding_otp: otp.send: POST /authentication: attempt 1: 429",
    "INFO ding_otp: otp.send: sent again in",
    "DEBUG ding_otp: otp.send: POST /authentication: attempt 2: 200",
]


@pytest.fixture(params=CALLS)
def call(request: pytest.FixtureRequest) -> str:
    """The line of the program that makes a call."""
    return CALLS[request.param]


def run(server: Server, named: str | None, *lines: str) -> str:
    """Runs the program and these lines of it, and returns what it writes to standard error."""
    environment = {"PYTHONPATH": str(Path(ding_otp.__file__).parents[1])}
    environment |= {} if named is None else {"DING_LOG": named}
    command = [sys.executable, "-c", "\n".join([PROGRAM, *lines]), server.url]
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, check=True)
    assert not [value for value in (KEY, PHONE, CODE) if value in done.stderr]
    return done.stderr


@pytest.mark.parametrize(("named", "shown"), [("debug", LOG), ("DEBUG", LOG), ("info", LOG[1:2])])
def test_it_shows_the_log_from_its_level_on(server: Server, api: Api, call: str, named: str, shown: list[str]):
    api.says({}, 429, {"Retry-After": "0"}).says(SEND.answer)
    lines = [line.split(" ", 2)[2] for line in run(server, named, call).splitlines()]
    assert [line[: len(start)] for line, start in zip(lines, shown, strict=True)] == shown


def test_more_clients_show_nothing_twice(server: Server, call: str):
    assert len(run(server, "debug", "client(Ding).with_options(timeout=5)", call, call).splitlines()) == 2


@pytest.mark.parametrize("named", [None, ""])
def test_it_is_off_by_default(server: Server, api: Api, call: str, named: str | None):
    api.says({}, 429, {"Retry-After": "0"})
    assert run(server, named, call, "assert not logging.getLogger('ding_otp').handlers") == ""


def test_an_application_that_logs_keeps_its_handlers_and_its_level(server: Server, api: Api, call: str):
    api.says({}, 429, {"Retry-After": "0"})
    own = "logging.basicConfig(format='own: %(message)s'); logging.getLogger('ding_otp').setLevel(logging.INFO)"
    (line,) = run(server, "debug", own, call).splitlines()
    assert line.startswith("own: otp.send: sent again in")


@pytest.mark.parametrize("named", ["verbose", "10", "debug "])
def test_a_level_that_there_is_not_is_told(connect: Connect, monkeypatch: pytest.MonkeyPatch, named: str):
    monkeypatch.setenv("DING_LOG", named)
    with pytest.raises(ValueError, match=f"^DING_LOG: must be debug or info, not {named!r}"):
        connect()
