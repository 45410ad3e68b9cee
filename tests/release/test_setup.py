"""Set-up installs what is locked, to the letter, whatever an index has; with the pip of each Python of this machine."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from attrs import frozen

from tests.release.locks import BENCHMARKS, ROOT, TOOLS, environment_of, installed, pinned, read_lock, write_wheel
from tools.pythons import find_python
from tools.run_uv import pip_settings, translate, without_folders

RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"
WHAT_IS_THERE = """
import importlib.metadata, json, platform
print(json.dumps([platform.python_version(), {d.name: d.version for d in importlib.metadata.distributions()}]))
"""


class _Pages(SimpleHTTPRequestHandler):
    """Folders of files: as they are listed, they are an index."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


class _Index(ThreadingHTTPServer):
    request_queue_size = 128  # uv opens fifty connections at once


@frozen
class Clone:
    """What set-up needs of a clone, with locks of stand-ins for the packages, and the index that has them.

    Attributes:
        folder: Of the clone.
        index: The folders of the index, one for each package.
        url: Of the index.
    """

    folder: Path
    index: Path
    url: str

    def make(self, target: str, **variables: str) -> None:
        """Run make anew, without what this machine sets for pip, uv and proxies. It warns of nothing."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PIP_", "UV_", "MAKE", "MFLAGS", "VIRTUAL_ENV")) and "proxy" not in name.lower()
        }
        own = {"HOME": self.folder, "XDG_CONFIG_DIRS": self.folder, "UV_CACHE_DIR": self.folder / "cache"}
        done = subprocess.run(
            ["make", "--always-make", target],
            cwd=self.folder,
            env={**kept, **{name: str(value) for name, value in own.items()}, **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        assert "WARNING" not in said

    def check(self, environment: str, lock: Path) -> None:
        """Compare what is installed with the true lock, but for what `venv` itself brings."""
        said = subprocess.check_output([self.folder / environment / "bin/python", "-c", WHAT_IS_THERE], text=True)
        version, found = json.loads(said)
        locked = {name: entry.version for name, entry in pinned(read_lock(lock), environment_of(version)).items()}
        assert {name: version for name, version in found.items() if name in locked} == locked
        assert found.keys() - locked.keys() <= {"pip", "setuptools"}


@pytest.fixture(scope="module")
def stand_ins(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clone]:
    """An index with each locked package as it is locked, and with a newer release of it."""
    folder = tmp_path_factory.mktemp("clone")
    index = folder / "index"
    for lock in (TOOLS, BENCHMARKS):
        target = folder / lock.relative_to(ROOT)
        target.parent.mkdir()
        target.write_text(_lock_of_stand_ins(lock, index), encoding="utf-8")
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copy(ROOT / "tools/run_uv.py", folder / "tools")
    server = _Index(("127.0.0.1", 0), partial(_Pages, directory=str(index)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield Clone(folder, index, f"http://127.0.0.1:{server.server_port}/")
    server.shutdown()
    server.server_close()
    thread.join()


def _lock_of_stand_ins(lock: Path, index: Path) -> str:
    """The same lock with the hashes of stand-ins: they ask for what the packages ask for; pip and uv are real."""
    lines: list[str] = []
    for entry in read_lock(lock):
        folder = index / entry.name
        folder.mkdir(parents=True, exist_ok=True)
        whole = entry.name in {"pip", "uv"}
        digest = write_wheel(folder, entry.name, entry.version, like=installed(entry.name), whole=whole)
        write_wheel(folder, entry.name, "99999")
        lines.append(f"{entry.line} \\\n    --hash=sha256:{digest}\n")
    return "".join(lines)


@pytest.mark.parametrize("release", ["3.11", "3.12", "3.13", "3.14"])
def test_set_up_installs_the_lock_to_the_letter(stand_ins: Clone, release: str):
    python = find_python(release)
    if python is None:
        assert release != RUNNING
        pytest.skip(f"there is no Python {release} here")
    stand_ins.make(".venv/.python", PYTHON=str(python), PIP_INDEX_URL=stand_ins.url)
    stand_ins.check(".venv", TOOLS)


def test_set_up_asks_the_index_of_pips_settings_and_no_other(stand_ins: Clone):
    settings = stand_ins.folder / "pip.conf"
    settings.write_text(f"[global]\nindex-url = {stand_ins.url}\n[install]\ntimeout = 30\n", encoding="utf-8")
    stand_ins.make("benchmarks/.venv/.ready", PYTHON=sys.executable, PIP_CONFIG_FILE=str(settings))
    stand_ins.check(".venv", TOOLS)
    stand_ins.check("benchmarks/.venv", BENCHMARKS)


def test_set_up_takes_files_where_pip_is_told_to(stand_ins: Clone):
    files = stand_ins.folder / "files"
    files.mkdir()
    for wheel in stand_ins.index.rglob("*.whl"):
        (files / wheel.name).hardlink_to(wheel)
    cache = str(stand_ins.folder / "another cache")
    stand_ins.make(
        ".venv/.python", PYTHON=sys.executable, PIP_NO_INDEX="1", PIP_FIND_LINKS=str(files), UV_CACHE_DIR=cache
    )
    stand_ins.check(".venv", TOOLS)


@pytest.mark.parametrize(
    ("listed", "variables"),
    [
        ("global.index-url='https://one.example/simple'", {"UV_DEFAULT_INDEX": "https://one.example/simple"}),
        ("global.index-url='https://a/'\n:env:.index-url='https://b/'", {"UV_DEFAULT_INDEX": "https://b/"}),
        (":env:.cert='/one.pem'\nglobal.cert='/two.pem'\ninstall.cert='/three.pem'", {"SSL_CERT_FILE": "/one.pem"}),
        ("global.index-url='https://a/'\ninstall.index-url='https://b/'", {"UV_DEFAULT_INDEX": "https://b/"}),
        ("download.index-url='https://a/'\nglobal.quiet='1'", {}),
        ("global.extra-index-url='https://a/\\nhttps://b/'", {"UV_INDEX": "https://a/ https://b/"}),
        ("global.find-links='/one\\n/two'\n:env:.no-index='true'", {"UV_FIND_LINKS": "/one,/two", "UV_NO_INDEX": "1"}),
        (":env:.no-index='0'", {}),
        (
            "global.trusted-host='a b:8080'\nglobal.timeout='60'",
            {"UV_INSECURE_HOST": "a b:8080", "UV_HTTP_TIMEOUT": "60"},
        ),
        ("global.proxy='http://p:3128'", {"HTTP_PROXY": "http://p:3128", "HTTPS_PROXY": "http://p:3128"}),
    ],
)
def test_uv_is_told_what_pip_is_configured_for(listed: str, variables: dict[str, str]):
    assert translate(listed) == variables


def test_what_is_set_for_uv_itself_comes_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://one.example/simple")
    assert pip_settings()["UV_DEFAULT_INDEX"] == "https://one.example/simple"
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://two.example/simple")
    assert "UV_DEFAULT_INDEX" not in pip_settings()


def test_a_lock_is_made_without_the_folders_of_this_machine():
    variables = {
        "UV_FIND_LINKS": "/wheels",
        "UV_INDEX": "file:///a/simple /b/simple https://c.example/simple",
        "UV_HTTP_TIMEOUT": "60",
    }
    assert without_folders(variables) == {"UV_INDEX": "https://c.example/simple", "UV_HTTP_TIMEOUT": "60"}
    assert without_folders({"UV_INDEX": "file:///a/simple"}) == {}
