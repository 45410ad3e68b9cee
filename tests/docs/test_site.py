"""The site that `make docs` builds: without a warning, and without anything from another host."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .blocks import GUIDES, ROOT

_LOADED = re.compile(
    r"<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)=\"?(https?:)?//[^\s\">]+", re.IGNORECASE
)
_IN_CSS = re.compile(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", re.IGNORECASE)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built anew. Strict: a dead link or anchor, or a page outside of the navigation, is an error."""
    folder = tmp_path_factory.mktemp("docs") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def html_of(site: Path) -> dict[str, str]:
    return {page.name: page.read_text(encoding="utf-8") for page in site.rglob("*.html")}


def test_every_guide_is_a_page(site: Path):
    guides = {page.relative_to(ROOT / "docs").with_suffix(".html") for page in GUIDES}
    assert guides <= {page.relative_to(site) for page in site.rglob("*.html")}


def test_nothing_is_loaded_from_another_host(site: Path):
    assert {name: found[0] for name, html in html_of(site).items() if (found := _LOADED.search(html))} == {}
    for style in site.rglob("*.css"):
        assert not _IN_CSS.search(style.read_text(encoding="utf-8")), style.name


def test_pages_have_a_description(site: Path):
    pages = {name: html for name, html in html_of(site).items() if name != "404.html"}
    assert [name for name, html in pages.items() if '<meta name="description" content=' not in html] == []


def test_llms_txt_lists_every_page_as_markdown(site: Path):
    listed = re.findall(r"^- \[.+\]\((.+)\): \S", (site / "llms.txt").read_text(encoding="utf-8"), re.MULTILINE)
    pages = [page.relative_to(site).with_suffix(".md").as_posix() for page in site.rglob("*.html")]
    assert sorted(listed) == sorted(page for page in pages if page != "404.md")
    assert listed[0] == "index.md"
    full = (site / "llms-full.txt").read_text(encoding="utf-8")
    assert all((site / page).read_text(encoding="utf-8").strip() in full for page in listed)


def test_links_out_of_the_guides_stay_on_the_site(site: Path):
    assert (site / "examples" / "login.py").read_bytes() == (ROOT / "examples" / "login.py").read_bytes()
    assert 'href="CHANGELOG.html"' in html_of(site)["releasing.html"]
