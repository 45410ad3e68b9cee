"""What the guides promise to be complete is complete, and what they name is there."""

import re
import tomllib
from enum import StrEnum
from pathlib import Path

import attrs
import pytest
from ding.models import components, errors
from ding.otp import Otp as VendorOtp

import ding_otp
from codegen.settings import Settings
from ding_otp._cli.run import API_ERROR, FAULT, INTERRUPTED, NO_ANSWER, NO_OUTPUT, USAGE

from .blocks import GUIDES, PAGES, ROOT, blocks_of

DOCS = ROOT / "docs"
ENUMS = [ding_otp.AuthenticationStatus, ding_otp.CheckStatus, ding_otp.RetryStatus, ding_otp.ErrorCode]

_LINK = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")


def text_of(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def first_column(text: str) -> list[str]:
    return re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)


@pytest.mark.parametrize("enum", ENUMS)
def test_each_outcome_has_a_row(enum: type[StrEnum]):
    assert {value.value for value in enum} <= set(first_column(text_of("outcomes.md")))


def test_no_row_is_about_an_outcome_that_there_is_not():
    known = {value.value for enum in ENUMS for value in enum}
    assert set(first_column(text_of("outcomes.md"))) - {enum.__name__ for enum in ENUMS} <= known


def test_every_error_is_in_the_tree():
    classes = {name for name in ding_otp.__all__ if name.endswith("Error")}
    assert classes <= set(re.findall(r"\w+Error", text_of("errors.md")))


def test_every_exit_status_is_told():
    told = re.findall(r"^\| (\d+) \|", text_of("command-line.md"), re.MULTILINE)
    assert list(map(int, told)) == [0, 1, USAGE, API_ERROR, NO_ANSWER, FAULT, NO_OUTPUT, INTERRUPTED]


def test_guides_whose_examples_use_the_environment_say_so():
    """Whoever has that of the production server would send real messages with them."""
    for guide in GUIDES:
        code = "".join(block.code for block in blocks_of(guide) if block.is_python)
        if re.search(r"Ding\((?!\s*[^)]*base_url)", code) and guide.name != "index.md":
            assert "(index.md#the-environment)" in guide.read_text(encoding="utf-8"), guide.name


def test_the_vendors_names_are_the_vendors():
    """Those of the left column of the table for Python."""
    table = text_of("migrating.md").partition("## From Ruby")[0]
    column = re.findall(r"^\|[^|]*\|([^|]*)\|", table, re.MULTILINE)[2:]
    named = {
        name for cell in column for code in re.findall(r"`([^`]+)`", cell) for name in re.findall(r"[A-Z]\w+", code)
    }
    theirs = {*dir(components), *dir(errors), "Ding", "Session"}
    assert named <= theirs
    calls = {call for cell in column for call in re.findall(r"`otp\.(\w+)", cell)}
    assert calls == {"create_authentication", "check", "retry"}
    assert all(hasattr(VendorOtp, call) for call in [*calls, "feedback", "get_authentication_status"])


def test_the_names_from_ruby_are_those_of_the_vendors_page():
    """Those of models and enums are the same here, as the table says."""
    names = set(re.findall(r"`Shared::(\w+)", text_of("migrating.md"))) - {"Security"}
    assert names == {"CreateAuthenticationRequest", "CreateCheckRequest", "RetryAuthenticationRequest", "DeviceType"}
    assert names <= set(ding_otp.__all__)


def test_every_extension_and_every_setting_of_the_generator_is_told():
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "codegen").rglob("*.py"))
    extensions = set(re.findall(r"x-(?:sdk|enum)-[a-z]+", sources))
    page = text_of("releasing.md")
    assert extensions == set(re.findall(r"x-(?:sdk|enum)-[a-z]+", page))
    (table,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    told = {name.replace("-", "_"): value for name, value in tomllib.loads(table)["tool"]["codegen"].items()}
    settings = attrs.asdict(Settings())
    assert told == {name: settings[name] for name in settings.keys() - {"distribution", "version"}}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files_of_the_repository(page: Path):
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
