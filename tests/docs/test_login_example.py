"""examples/login.py: what a browser gets, and what is logged."""

import logging
from collections.abc import AsyncIterator

import httpx
import pytest

from ding_sandbox import Sandbox
from examples.login import create_app

pytestmark = pytest.mark.anyio

NUMBER = "+1234567890"


@pytest.fixture
async def browser(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app()
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, client=("127.0.0.1", 1))
        async with httpx.AsyncClient(transport=transport, base_url="https://login.example") as client:
            yield client


async def start(browser: httpx.AsyncClient, number: str = NUMBER) -> httpx.Response:
    return await browser.post("/login", json={"phone_number": number})


async def finish(browser: httpx.AsyncClient, code: str) -> httpx.Response:
    return await browser.post("/login/code", json={"code": code})


def wrong(code: str) -> str:
    return "000000" if code != "000000" else "111111"


async def test_the_right_code_signs_in_once(browser: httpx.AsyncClient, sandbox: Sandbox):
    started = await start(browser)
    assert (started.status_code, started.content) == (202, b"null")
    assert (await browser.get("/me")).status_code == 401
    code = sandbox.wait_for_code(NUMBER)
    answer = await finish(browser, code)
    assert answer.status_code == 200
    assert all(
        "HttpOnly; Max-Age" in cookie and "Secure" in cookie for cookie in answer.headers.get_list("set-cookie")[:1]
    )
    assert (await browser.get("/me")).json() == {"phone_number": NUMBER}
    assert (await finish(browser, code)).status_code == 409


async def test_a_wrong_code_can_be_corrected(browser: httpx.AsyncClient, sandbox: Sandbox):
    await start(browser)
    code = sandbox.wait_for_code(NUMBER)
    assert (await finish(browser, wrong(code))).status_code == 422
    assert (await finish(browser, code)).status_code == 200


async def test_a_resent_code_takes_the_place_of_the_first(browser: httpx.AsyncClient, sandbox: Sandbox):
    await start(browser)
    first = sandbox.wait_for_code(NUMBER)
    resent = await browser.post("/login/resend")
    assert (resent.status_code, resent.json()["resends_left"]) == (202, 2)
    assert 0 < resent.json()["next_resend_in_seconds"] <= 30
    second = sandbox.wait_for_code(NUMBER)
    assert (await finish(browser, first)).status_code == (200 if first == second else 422)
    assert (await finish(browser, second)).status_code == 200


async def test_resending_too_early_says_when(browser: httpx.AsyncClient):
    await start(browser)
    await browser.post("/login/resend")
    early = await browser.post("/login/resend")
    assert early.status_code == 429
    assert 0 < int(early.headers["retry-after"]) <= 30


@pytest.mark.parametrize(
    ("number", "status", "text"),
    [
        ("+0", 422, "country code"),
        ("+12025550101", 429, "ten minutes"),
        ("+12025550102", 403, "this number"),
        ("+12025550145", 422, "mobile"),
        ("+12025550146", 422, "country"),
        ("+12025550151", 422, "this number"),
        ("+12025550144", 503, "in a minute"),
        ("+12025550141", 503, "in a minute"),
    ],
)
async def test_what_a_refused_number_is_told(browser: httpx.AsyncClient, number: str, status: int, text: str):
    answer = await start(browser, number)
    assert answer.status_code == status
    assert text in answer.json()["detail"]
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    ("number", "status"),
    [
        ("+12025550111", 422),
        ("+12025550112", 409),
        ("+12025550113", 429),
        ("+12025550114", 409),
        ("+12025550115", 409),
        ("+12025550160", 503),
    ],
)
async def test_only_a_valid_code_signs_in(browser: httpx.AsyncClient, number: str, status: int):
    await start(browser, number)
    assert (await finish(browser, "123456")).status_code == status
    assert (await browser.get("/me")).status_code == 401


@pytest.mark.parametrize(
    ("number", "status"),
    [("+12025550121", 409), ("+12025550122", 409), ("+12025550124", 409), ("+12025550125", 409), ("+12025550170", 503)],
)
async def test_what_a_refused_resend_is_told(browser: httpx.AsyncClient, number: str, status: int):
    await start(browser, number)
    assert (await browser.post("/login/resend")).status_code == status


async def test_an_address_can_ask_for_ten_codes_an_hour(browser: httpx.AsyncClient):
    numbers = [f"+336123456{last:02d}" for last in range(11)]
    assert [(await start(browser, number)).status_code for number in numbers] == [202] * 10 + [429]


async def test_no_login_without_its_token(browser: httpx.AsyncClient, sandbox: Sandbox):
    await start(browser)
    browser.cookies.clear()
    assert (await finish(browser, sandbox.wait_for_code(NUMBER))).status_code == 409
    assert (await browser.post("/login/resend")).status_code == 409


async def test_while_the_api_is_down_no_one_is_signed_in_and_nothing_private_is_logged(
    browser: httpx.AsyncClient, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG, "ding_otp")
    caplog.set_level(logging.DEBUG, "examples")
    await start(browser)
    code = sandbox.wait_for_code(NUMBER)
    with sandbox.faults.on("drop"):
        assert (await finish(browser, code)).status_code == 503
    assert (await browser.get("/me")).status_code == 401
    assert (await finish(browser, code)).status_code == 200
    assert f"otp.check: the connection to {sandbox.url} broke before the answer came" in caplog.text
    assert not [private for private in (code, NUMBER, "the secret key") if private in caplog.text]
