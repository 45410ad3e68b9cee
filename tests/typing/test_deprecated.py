"""Whether type checkers tell of a call that the API deprecates."""

import json
import sys
from pathlib import Path

import pytest

from tests.codegen.case import CASES, Case
from tests.typing.test_typing import NODE, PYRIGHT, run

USER = """\
from deprecated_operations import AsyncSample, Sample
from deprecated_operations.models import Pet


def use(client: Sample) -> None:
    client.pets.get_pet(id="1")  # deprecated
    client.pets.put_pet(id="1", name="Rex")  # deprecated
    client.pets.put_pet(Pet(name="Rex"), id="1")  # deprecated
    client.pets.find_pet()


async def async_use(client: AsyncSample) -> None:
    await client.pets.get_pet(id="1")  # deprecated
    await client.pets.put_pet(id="1", name="Rex")  # deprecated
    await client.pets.find_pet()
"""
LINES = {number for number, line in enumerate(USER.splitlines(), 1) if line.endswith("# deprecated")}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with deprecated calls, and a module that makes them."""
    folder = tmp_path_factory.mktemp("project")
    Case(CASES / "deprecated_operations").generate(folder)
    (folder / "user.py").write_text(USER, encoding="utf-8")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["user.py", "deprecated_operations"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


def test_mypy_tells_of_it(project: Path):
    options = ["--strict", "--enable-error-code", "deprecated", "--cache-dir", "/dev/null", "--config-file="]
    said = run(sys.executable, "-m", "mypy", *options, "--output", "json", "user.py", cwd=project)
    found = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    assert {item["line"] for item in found if item["file"] == "user.py"} == LINES
    assert {item["code"] for item in found if item["file"] == "user.py"} == {"deprecated"}


def test_pyright_tells_of_it_and_has_nothing_to_say_of_the_package(project: Path):
    if not PYRIGHT.exists():
        pytest.fail("pyright is missing; `make setup` installs what these tests need")
    said = run(NODE, PYRIGHT, "--outputjson", "--pythonpath", sys.executable, "--project", project)
    found = json.loads(said)["generalDiagnostics"]
    assert {Path(item["file"]).name for item in found} == {"user.py"}
    assert {item["range"]["start"]["line"] + 1 for item in found} == LINES
    assert {item["rule"] for item in found} == {"reportDeprecated"}
