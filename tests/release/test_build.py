"""What is in the distributions, and that anyone gets the same ones."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from tools import build, metadata

REPOSITORY_URL = "https://forge.example/us/ding-otp"


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both distributions, built for a known address of the repository."""
    folder = tmp_path_factory.mktemp("dist")
    build.build(build.ROOT, folder, variables={metadata.VARIABLE: REPOSITORY_URL + "/"})
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    return next(dist.glob("*.whl"))


@pytest.fixture(scope="module")
def about(wheel: Path) -> Message:
    """The wheel's metadata."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith("dist-info/METADATA"))
        return message_from_bytes(archive.read(name))


def test_the_wheel_has_what_users_need_and_nothing_else(dist: Path, wheel: Path):
    build.check_contents(dist)
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        assert archive.read("ding_sandbox/openapi.yaml") == (build.ROOT / "openapi.yaml").read_bytes()
    assert {"ding_otp/py.typed", "ding_sandbox/py.typed", "ding_sandbox/page/index.html"} <= names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"ding_otp", "ding_sandbox"}


def test_what_git_does_not_hold_is_told(dist: Path, tmp_path: Path):
    shutil.copytree(dist, tmp_path, dirs_exist_ok=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl")), "a") as archive:
        archive.writestr("ding_sandbox/notes.txt", "not for others")
    with pytest.raises(build.BuildError, match=r"ding_sandbox/notes\.txt is in it, and not in git"):
        build.check_contents(tmp_path)


def test_a_file_that_is_missing_is_told(dist: Path, tmp_path: Path):
    source = next(dist.glob("*.tar.gz"))
    with tarfile.open(source) as whole, tarfile.open(tmp_path / source.name, "w:gz") as partial:
        for member in whole.getmembers():
            if not member.name.endswith("/LICENSE"):
                partial.addfile(member, whole.extractfile(member))
    with pytest.raises(build.BuildError, match="LICENSE is not in it"):
        build.check_contents(tmp_path)


def test_another_clone_builds_the_same_bytes(dist: Path, tmp_path: Path):
    elsewhere = build.copy(tmp_path / "a clone, elsewhere")
    variables = {metadata.VARIABLE: REPOSITORY_URL, "TZ": "Pacific/Chatham", "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    build.build(elsewhere, tmp_path / "dist", variables=variables, umask=0o077)
    assert build.digests(tmp_path / "dist") == build.digests(dist)


def test_the_source_distribution_makes_the_same_wheel_by_itself(dist: Path, wheel: Path, tmp_path: Path):
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        archive.extractall(tmp_path, filter="data")
    source = next(tmp_path.iterdir())
    variables = {name: value for name, value in os.environ.items() if name != metadata.VARIABLE}
    variables["SOURCE_DATE_EPOCH"] = build.git("log", "-1", "--format=%ct")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path / "dist")]
    subprocess.run([*command, str(source)], check=True, capture_output=True, env=variables)
    assert (tmp_path / "dist" / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_metadata_is_complete(about: Message):
    assert about["License-Expression"] == "MIT"
    assert about["Requires-Python"] == ">=3.11"
    assert about.get_all("Provides-Extra") == ["cli", "mcp", "postgresql", "sandbox", "socks"]
    required = {line.partition(">")[0] for line in about.get_all("Requires-Dist", []) if "extra" not in line}
    assert required == {"attrs", "httpx"}
    assert "Typing :: Typed" in about.get_all("Classifier", [])
    assert len(about["Keywords"].split(",")) >= 5
    urls = dict(line.split(", ", 1) for line in about.get_all("Project-URL", []))
    assert urls["Source"] == REPOSITORY_URL
    assert urls["Changelog"] == f"{REPOSITORY_URL}/blob/v{about['Version']}/CHANGELOG.md"


def test_links_of_the_readme_lead_somewhere_from_an_index_too(about: Message):
    text = str(about.get_payload())
    assert f"]({REPOSITORY_URL}/blob/v{about['Version']}/LICENSE)" in text
    assert "](LICENSE)" not in text


@pytest.mark.parametrize(
    ("markdown", "linked", "unlinked"),
    [
        ("see [the guide](docs/a.md#b).", "see [the guide](T/blob/v1/docs/a.md#b).", "see the guide."),
        ("[`a`](b.md) · [c](d.md)", "[`a`](T/blob/v1/b.md) · [c](T/blob/v1/d.md)", "`a` · c"),
        ("[it](https://a.example/b)", "[it](https://a.example/b)", "[it](https://a.example/b)"),
        ("[us](mailto:a@example.com)", "[us](mailto:a@example.com)", "[us](mailto:a@example.com)"),
        ("![a picture](docs/a.svg)", "![a picture](T/raw/v1/docs/a.svg)", "a picture"),
        ("```python\nx[y](z)\n```\n[a](b)", "```python\nx[y](z)\n```\n[a](T/blob/v1/b)", "```python\nx[y](z)\n```\na"),
        ("[above](#errors)", "[above](#errors)", "[above](#errors)"),
    ],
)
def test_only_links_into_the_repository_change(markdown: str, linked: str, unlinked: str):
    assert metadata.absolute_links(markdown, "T", "1") == linked
    assert metadata.absolute_links(markdown, "", "1") == unlinked


@pytest.mark.parametrize(
    "url", ["http://forge.example/us/it", "https://forge.example", "https:///us/it", "us/it", "https://f/a\nb"]
)
def test_an_address_that_is_none_is_refused(url: str):
    with pytest.raises(ValueError, match=metadata.VARIABLE):
        metadata.repository_url(url)
