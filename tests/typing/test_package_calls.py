"""Whether type checkers take what users should write with other packages than ours, and refuse what they should not."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.case import CASES, Case

CALLS = Path(__file__).parent / "package_calls.py"
REPOSITORY = Path(__file__).parents[2]
NODE = Path(sys.executable).parent / "node"
PYRIGHT = REPOSITORY / "tools/node_modules/pyright/index.js"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages that the calls are of, and the calls."""
    folder = tmp_path_factory.mktemp("user")
    names = re.findall(r"^import (\w+)$", CALLS.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(names) == 10
    for name in names:
        assert not Case(CASES / name).generate(folder).problems
    shutil.copy(CALLS, folder)
    return folder


def _mypy(project: Path) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", "/dev/null", "--output", "json", CALLS.name]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    elsewhere = [error for error in found if Path(error["file"]).name != CALLS.name]
    assert (done.returncode, elsewhere) == (1, []), done.stdout + done.stderr
    return {error["line"] for error in found if error["severity"] == "error"}


def _pyright(project: Path) -> set[int]:
    if not PYRIGHT.exists():
        pytest.fail("pyright is missing; `make setup` installs what these tests need")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [CALLS.name]}
    (project / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [NODE, PYRIGHT, "--outputjson", "--pythonpath", sys.executable, "--project", project]
    said = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False).stdout
    found = json.loads(said)["generalDiagnostics"]
    assert [entry for entry in found if Path(entry["file"]).name != CALLS.name] == []
    return {entry["range"]["start"]["line"] + 1 for entry in found}


@pytest.mark.parametrize("check", [_mypy, _pyright])
def test_wrong_calls_are_refused_and_nothing_else_is(project: Path, check) -> None:
    lines = (project / CALLS.name).read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if "  # wrong: " in line}
    assert {number: lines[number - 1] for number in wrong ^ check(project)} == {}


def test_there_are_forty_calls_or_more() -> None:
    calls = re.findall(r"\bclient\.\w+\.\w+\(", CALLS.read_text(encoding="utf-8"))
    assert len(calls) >= 40
