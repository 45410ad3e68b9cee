"""Headless Chromium from Debian's packages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from ding_sandbox import Sandbox

# Without what draws windows, it takes half the processor time.
CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium")

# Chromium would otherwise look for hosts of its maker; and it has no sandbox when it runs as root.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A browser for the length of a `with` block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser: Browser, sandbox: Sandbox, address: str = "", **options: Any) -> Iterator[Page]:
    """The page, live, on a laptop's screen; any error or request to elsewhere fails the test."""
    options = {"viewport": {"width": 1280, "height": 800}, **options}
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], **options)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if _is_mistake(line.type, line.text) else None)
    page.on("request", lambda one: None if one.url.startswith((sandbox.url, "data:")) else errors.append(one.url))
    page.goto(sandbox.url + "/" + address)
    expect(page.locator("#connection")).to_have_text("Live")
    yield page
    context.close()
    assert errors == []


def _is_mistake(kind: str, text: str) -> bool:
    # Chromium reports each answer with an error's status, also those that the page expects.
    return kind == "error" and not text.startswith("Failed to load resource")


def view(page: Page, name: str) -> None:
    """Choose a view by its entry at the side."""
    page.get_by_role("navigation").get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()


def rows(page: Page, having: str | None = None) -> Locator:
    """Rows of the list that is shown."""
    return page.locator(".view:not([hidden]) .row", has_text=having)


def open_row(page: Page, having: str) -> Locator:
    """Open the first row that has a text, and return the pane."""
    rows(page, having).first.locator("a.open").click()
    pane = page.get_by_role("complementary", name="Details")
    expect(pane).to_be_visible()
    return pane
