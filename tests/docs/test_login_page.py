"""The page of examples/login.py, in a real browser: headless Chromium from Debian's package."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from ding_sandbox import Sandbox
from examples.login import create_app
from tests.sandbox.browser import CHROMIUM, FLAGS

from .serving import listening, serving

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is not installed (.ci/install-sandbox-tools does that)"
)

NUMBER = "+1234567890"


@pytest.fixture
def page(sandbox: Sandbox) -> Iterator[Page]:
    with listening() as (sock, url), serving(create_app(), sock), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(url)
        yield page
        browser.close()
        assert errors == []


def test_a_person_corrects_a_number_asks_for_another_code_and_signs_in(page: Page, sandbox: Sandbox):
    page.get_by_label("Phone number").fill("1234567890")
    page.get_by_role("button", name="Send me a code").click()
    expect(page.get_by_role("alert")).to_contain_text("country code")

    page.get_by_label("Phone number").fill("+1 (234) 567-890")
    page.get_by_role("button", name="Send me a code").click()
    code = page.get_by_label("The code that we sent you")
    expect(code).to_be_focused()
    first = sandbox.wait_for_code(NUMBER)

    page.get_by_role("button", name="Send another code").click()
    expect(page.get_by_role("button", name="Send another code in")).to_be_disabled()
    second = sandbox.wait_for_code(NUMBER)

    code.fill("000000" if "000000" not in (first, second) else "111111")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("wrong")
    code.fill(second)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text(f"Signed in as {NUMBER}.")).to_be_visible()
