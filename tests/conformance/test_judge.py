"""The judge on a tiny description, over loopback: what is put wrong is found, and laid at the right door."""

import re
import shutil
from pathlib import Path

import httpx
import pytest

from tools.conformance.pages import PACKAGE
from tools.conformance.prism import prism
from tools.conformance.report import row, verdicts
from tools.conformance.running import Outcome, exercise, generate
from tools.conformance.verdicts import Verdict

SHOP = Path(__file__).parent / "shop.yaml"

PROGRAM = "from client import Client\n\nwith Client() as client:\n    response = client.default.{call}\n"

# Programs that stand in for those of the pages, as a generator with the fault in question would write them.
PROGRAMS = {
    "GET /wrong": PROGRAM.format(call="wrong(limit=500)"),
    "GET /given": PROGRAM.format(call='given(code="too-long")'),
    "GET /other-value": PROGRAM.format(call="other_value()") + '    response = {"id": -1}\n',
    "GET /not-sent": "raise ValueError('a fault of the example')\n",
    "POST /media-type": "import os, httpx\n\nhttpx.post(os.environ['CLIENT_BASE_URL'] + '/media-type', json={})\n",
    "GET /other-host": "import httpx\n\nhttpx.get('http://shop.example')\n",
    "GET /ends": "import os\n\nos.kill(os.getpid(), 9)\n",
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What is said of the package, with some examples made wrong and one taken away."""
    folder = tmp_path_factory.mktemp("shop")
    generate(SHOP, folder)
    [page] = (folder / "docs" / "resources").glob("*.md")
    sections = re.split(r"^(?=## )", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    page.write_text("".join(map(_spoiled, sections)), encoding="utf-8")
    return exercise(SHOP, "shop", folder, seconds=120)


def _spoiled(section: str) -> str:
    if "`GET /not-emitted`" in section:
        return ""
    for name, program in PROGRAMS.items():
        if f"`{name}`" in section:
            return f"## spoiled\n\n`{name}`\n\n```python\n{program}```\n\n"
    return section


@pytest.mark.parametrize(
    ("operation", "whose", "rule"),
    [
        ("POST /fine", "fine", "fine"),
        ("POST /one-of", "fine", "fine"),  # the example is of a variant that alone takes it
        ("DELETE /no-body", "fine", "fine"),
        ("GET /empty/{segment}", "fine", "fine"),  # the description's own example is an empty one
        ("GET /events", "unknown", "a stream"),
        ("POST /media-type", "ours", "other media type"),
        ("GET /wrong", "ours", "refused"),
        ("GET /given", "description", "given value"),
        ("GET /not-served", "prism", "can't serve"),
        ("GET /given-answer", "fine", "fine"),  # the answers that Prism makes up are
        ("GET /other-value", "ours", "other value"),
        ("GET /not-sent", "ours", "not sent"),
        ("GET /other-host", "ours", "left host"),
        ("GET /ends", "ours", "crashed"),
        ("GET /not-emitted", "ours", "not emitted"),
    ],
)
def test_each_fault_is_laid_at_the_right_door(outcome: Outcome, operation: str, whose: str, rule: str) -> None:
    verdict = verdicts(outcome)[operation]
    assert (verdict.whose, verdict.rule) == (whose, rule), [
        call for call in outcome.calls if call["operation"] == operation
    ]


def test_an_example_of_an_answer_that_does_not_fit_is_the_descriptions(outcome: Outcome) -> None:
    [first] = [call for call in outcome.calls if call["operation"] == "GET /given-answer" and not call["prefer"]]
    assert (first["verdict"]["whose"], first["verdict"]["rule"]) == ("description", "given answer")


def test_what_each_fault_counts_as(outcome: Outcome) -> None:
    counted = row(outcome)
    assert (counted.operations, counted.decoded, counted.ours, counted.descriptions, counted.prisms) == (15, 5, 7, 1, 1)
    assert counted.served == 12
    assert (counted.called, counted.accepted) == (10, 7)


def test_prism_is_gone_afterwards() -> None:
    with prism(SHOP) as port:
        assert isinstance(port, int)
        assert httpx.get(f"http://127.0.0.1:{port}/not-sent").status_code == 204
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/not-sent")


def test_a_description_that_prism_does_not_load_is_not_served(tmp_path: Path) -> None:
    description = tmp_path / "none.yaml"
    description.write_text(
        "openapi: 3.0.3\ninfo: {title: None, version: '1'}\n"
        "paths: {/a: {get: {responses: {default: {$ref: '#/nowhere'}}}}}\n"
    )
    (tmp_path / PACKAGE).mkdir()
    (tmp_path / "docs" / "resources").mkdir(parents=True)
    (tmp_path / "docs" / "resources" / "a.md").write_text("## a\n\n`GET /a`\n\n```python\npass\n```\n")
    found = verdicts(exercise(description, "none", tmp_path, seconds=10))
    assert [(verdict.whose, verdict.rule) for verdict in found.values()] == [("prism", "not served")]


def test_a_description_of_which_nothing_is_generated_is_ours(tmp_path: Path) -> None:
    shutil.copy(SHOP, tmp_path)
    found = verdicts(exercise(tmp_path / "shop.yaml", "shop", tmp_path / "nothing", seconds=10))
    assert set(found.values()) == {Verdict("ours", "not generated", "nothing was generated")}
