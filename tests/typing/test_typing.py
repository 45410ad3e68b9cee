"""Whether type checkers take what users should write, and refuse what they should not."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
NODE = Path(sys.executable).parent / "node"
PYRIGHT = REPOSITORY / "tools/node_modules/pyright/index.js"
FILES = [HERE / "correct_calls.py", HERE / "wrong_calls.py"]

Lines = dict[str, set[int]]


def run(*command: object, **options: object) -> str:
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, check=False, **options).stdout


def add(lines: Lines, path: str, line: int) -> None:
    lines.setdefault(Path(path).name, set()).add(line)


@pytest.fixture(scope="session")
def mypy() -> Lines:
    """The lines that mypy refuses, by file."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "pyproject.toml", "--cache-dir", "/dev/null"]
    said = run(*command, "--no-error-summary", "--output", "json", *FILES, cwd=REPOSITORY)
    lines: Lines = {}
    for error in map(json.loads, said.splitlines()):
        if error["severity"] == "error":
            add(lines, error["file"], error["line"])
    return lines


@pytest.fixture(scope="session")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> Lines:
    """The lines that pyright refuses, by file."""
    if not PYRIGHT.exists():
        pytest.fail("pyright is missing; `make setup` installs what these tests need")
    project = tmp_path_factory.mktemp("user")
    for path in FILES:
        shutil.copy(path, project)
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(REPOSITORY / "generated"), str(REPOSITORY)],
        "reportUnusedCoroutine": False,  # some wrong lines forget to await, and something else
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    said = run(NODE, PYRIGHT, "--outputjson", "--pythonpath", sys.executable, "--project", project)
    lines: Lines = {}
    for diagnostic in json.loads(said)["generalDiagnostics"]:
        add(lines, diagnostic["file"], diagnostic["range"]["start"]["line"] + 1)
    return lines


@pytest.fixture(params=["mypy", "pyright"])
def refused(request: pytest.FixtureRequest) -> Lines:
    """The lines that a type checker refuses, by file."""
    return request.getfixturevalue(request.param)


def test_correct_calls_are_taken(refused: Lines):
    assert refused.get("correct_calls.py", set()) == set()


def test_wrong_calls_are_refused_and_nothing_else_is(refused: Lines):
    path = HERE / "wrong_calls.py"
    lines = path.read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if re.search(r"  # wrong: ", line)}
    found = refused.get(path.name, set())
    assert {number: lines[number - 1] for number in wrong ^ found} == {}
    assert len(wrong) > 40


def test_every_public_type_is_known_to_pyright():
    """Each public name has a declared type, so that all type checkers see the same."""
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "generated")}
    command = [NODE, PYRIGHT, "--verifytypes", "ding_otp", "--ignoreexternal", "--outputjson"]
    report = json.loads(run(*command, "--pythonpath", sys.executable, env=environment))["typeCompleteness"]
    unknown = [symbol["name"] for symbol in report["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    assert (unknown, report["completenessScore"]) == ([], 1)
