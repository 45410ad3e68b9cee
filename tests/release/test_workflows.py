"""publish.yml publishes what its first job built, whatever a job between does to it."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.rehearse import ROOT

JOBS: dict[str, Any] = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))["jobs"]


def step_of(job: str, name: str) -> dict[str, Any]:
    (step,) = [step for step in JOBS[job]["steps"] if step.get("name") == name]
    return step


def run(step: dict[str, Any], folder: Path, **variables: str) -> bool:
    environment = {**os.environ, "RUNNER_TEMP": str(folder / "notes"), **variables}
    command = ["bash", "-e", "-o", "pipefail", "-c", step["run"]]
    return subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True).returncode == 0


def outputs(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in text.split("\nEND\n"):
        name, separator, value = part.partition("<<END\n")
        if separator:
            found[name] = value
    return found


@pytest.fixture
def built(tmp_path: Path) -> dict[str, str]:
    """The digests of two distributions and of the notes, as the first job tells them."""
    for path in ("dist/ding_otp-1.0.0.tar.gz", "dist/ding_otp-1.0.0-py3-none-any.whl", "notes/notes.md"):
        target = tmp_path / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(path)
    said = tmp_path / "output"
    assert run(step_of("build", "Tell the digests"), tmp_path, GITHUB_OUTPUT=str(said))
    assert JOBS["build"]["outputs"] == {name: f"${{{{ steps.digests.outputs.{name} }}}}" for name in ("dist", "notes")}
    return outputs(said.read_text())


def leave(folder: Path) -> None:
    """Change nothing."""


def change(folder: Path) -> None:
    next(folder.iterdir()).write_text("something else")


def add(folder: Path) -> None:
    (folder / "ding_otp-1.0.1.tar.gz").write_text("something else")


def rename(folder: Path) -> None:
    next(folder.iterdir()).rename(folder / "ding_otp-1.0.1.tar.gz")


def remove(folder: Path) -> None:
    next(folder.iterdir()).unlink()


@pytest.mark.parametrize(
    ("job", "name", "kind"),
    [
        ("test", "Take only what was built", "dist"),
        ("publish", "Take only what was built", "dist"),
        ("release", "Take only what was built", "dist"),
        ("release", "Take only what was written", "notes"),
    ],
)
@pytest.mark.parametrize("exchange", [leave, change, add, rename, remove])
def test_nothing_but_what_was_built_is_taken(
    built: dict[str, str], tmp_path: Path, job: str, name: str, kind: str, exchange: Callable[[Path], None]
):
    exchange(tmp_path / kind)
    step = step_of(job, name)
    assert step["env"] == {"DIGESTS": f"${{{{ needs.build.outputs.{kind} }}}}"}
    assert run(step, tmp_path, DIGESTS=built[kind]) == (exchange is leave)
    assert not run(step, tmp_path, DIGESTS="")


@pytest.mark.parametrize("job", ["publish", "release"])
def test_the_digests_are_checked_before_anything_else_is_done(job: str):
    steps = JOBS[job]["steps"]
    acting = [index for index, step in enumerate(steps) if "download-artifact" not in step.get("uses", "")]
    checks = [index for index, step in enumerate(steps) if str(step.get("name")).startswith("Take only")]
    assert checks == acting[: len(checks)]
    assert checks


@pytest.mark.parametrize("job", ["test", "publish", "release"])
def test_a_job_sees_the_outputs_of_the_one_that_built(job: str):
    assert "build" in JOBS[job]["needs"]
