"""The parts of a rehearsal that can go wrong by themselves; `make publish-rehearsal` is their whole."""

import subprocess
from pathlib import Path

import httpx
import pytest

from tools import history
from tools.clean_environment import CommandError, clean_variables, run
from tools.local_index import running_index
from tools.rehearse import ROOT, RehearsalError, first_example, run_example, warn_of_what_is_uncommitted

EXAMPLE = """
from ding_otp import Ding
Ding(base_url="http://127.0.0.1:8025/v1").otp.send(phone_number="+1234567890")
"""


def test_the_readmes_first_example_sends_and_checks_a_code():
    example = first_example((ROOT / "README.md").read_text(encoding="utf-8"))
    compile(example, "README.md", "exec")
    assert all(word in example for word in ("http://127.0.0.1:8025", ".send(", ".check(", "input("))


def test_a_page_without_python_is_told():
    with pytest.raises(RehearsalError, match="no example in Python"):
        first_example("```console\n$ make\n```\n")


@pytest.mark.parametrize("gone", ["http://127.0.0.1:8025", '"+1234567890"'])
def test_an_example_that_sends_no_code_is_told(gone: str, tmp_path: Path):
    with pytest.raises(RehearsalError, match="sends no code"):
        run_example(Path("python"), EXAMPLE.replace(gone, "..."), "http://127.0.0.1:1", tmp_path)


def test_the_index_has_what_was_put_there_and_sends_nobody_elsewhere(tmp_path: Path):
    with running_index(tmp_path / "index") as url, httpx.Client(base_url=url, trust_env=False) as client:
        assert client.get("simple/attrs/").status_code == 404
        (tmp_path / "index/packages/sample-1.0.tar.gz").write_bytes(b"")
        assert "sample-1.0.tar.gz" in client.get("simple/sample/").text
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)


def test_the_index_stops_when_the_rehearsal_fails(tmp_path: Path):
    urls: list[str] = []

    def rehearse() -> None:
        with running_index(tmp_path / "index") as url:
            urls.append(url)
            raise RehearsalError("wrong")

    with pytest.raises(RehearsalError):
        rehearse()
    with pytest.raises(httpx.ConnectError):
        httpx.get(urls[0], trust_env=False)


def test_nothing_leads_back_into_the_repository(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHONPATH", "generated")
    monkeypatch.setenv("DING_BASE_URL", "http://127.0.0.1:1")
    assert not {"PYTHONPATH", "DING_BASE_URL"} & clean_variables().keys()


def test_a_program_that_fails_says_what_it_said(tmp_path: Path):
    with pytest.raises(CommandError, match="no such thing"):
        run("sh", "-c", "echo no such thing >&2; exit 3", folder=tmp_path)


def test_what_is_not_committed_is_told_where_there_is_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(history, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "new.txt").touch()
    warn_of_what_is_uncommitted()
    assert capsys.readouterr().out == ""
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    warn_of_what_is_uncommitted()
    told = capsys.readouterr().out
    assert told.count("\n") == 1
    assert "not committed (1," in told
    (tmp_path / "new.txt").unlink()
    warn_of_what_is_uncommitted()
    assert capsys.readouterr().out == ""
