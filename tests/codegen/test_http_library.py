"""The setting `http_library`: the same package on httpx2, and what is said when it can't be."""

import re
from pathlib import Path

import pytest

from codegen import settings as settings_module
from codegen.__main__ import main
from codegen.settings import Settings, SettingsError

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Sample, version: "1", description: Made with httpx and httpcore.}
servers: [{url: "https://api.example.com"}]
paths:
  /a:
    get: {operationId: a, tags: [t], description: Ask httpx for it., responses: {'204': {description: Done.}}}
"""

# What of one library there is where, told by its name.
NAMES = re.compile(r"\b(?:httpx|httpcore)2?\b")


@pytest.fixture
def description(tmp_path: Path) -> Path:
    """A description in a folder of its own."""
    path = tmp_path / "openapi.yaml"
    path.write_text(DESCRIPTION, encoding="utf-8")
    return path


def project(description: Path, text: str) -> None:
    (description.parent / "pyproject.toml").write_text(text, encoding="utf-8")


def emitted(description: Path, folder: str, *options: str) -> dict[str, str]:
    output = description.parent / folder
    assert main(["generate", "--quiet", "--spec", str(description), "--output", str(output), *options]) == 0
    return {str(path.relative_to(output)): path.read_text(encoding="utf-8") for path in output.rglob("*.py")}


def test_httpx_is_what_is_used_unless_told_otherwise(description: Path):
    found = {name for text in emitted(description, "out").values() for name in NAMES.findall(text)}
    assert found == {"httpx", "httpcore"}


def test_for_httpx2_nothing_else_is_used_and_nothing_else_changes(description: Path):
    before = emitted(description, "out")
    project(
        description,
        '[project]\nname = "sample"\ndependencies = ["httpx2>=2", "attrs"]\n[tool.codegen]\nhttp_library = "httpx2"\n',
    )
    after = emitted(description, "out2", "--project", str(description.parent / "pyproject.toml"))
    assert after.keys() == before.keys()
    for name, text in after.items():
        imported = re.findall(r"^\s*import (http\w+|certifi)$", text, re.MULTILINE)
        assert set(imported) <= {"httpx2", "httpcore2"}, name
    assert "expected an httpx2.{class_name}" in after["ding_otp/_http/custom_client.py"]
    assert 'http_client: "httpx2.Client | None"' in after["ding_otp/client.py"]
    assert after["ding_otp/_logs.py"] == before["ding_otp/_logs.py"]  # which knows both


def test_the_words_of_a_description_are_left_alone(description: Path):
    files = emitted(description, "out", "--http-library", "httpx2")
    assert "Made with httpx and httpcore." in files["ding_otp/__init__.py"] + files["ding_otp/client.py"]
    assert "Ask httpx for it." in files["ding_otp/resources/t.py"]


def test_a_project_that_would_not_bring_the_library_is_told(description: Path):
    project(
        description,
        '[project]\nname = "sample"\ndependencies = ["httpx>=0.27"]\n[tool.codegen]\nhttp_library = "httpx2"\n',
    )
    with pytest.raises(SettingsError, match=r"'httpx2' is not among the dependencies of \[project\]; add it there"):
        Settings.beside(description)


@pytest.mark.parametrize("line", ["httpx2", "httpx2>=2", "HTTPX2[http2] ~= 2.0", "httpx2 ; python_version > '3'"])
def test_a_dependency_may_be_written_in_any_way(description: Path, line: str):
    project(
        description, f'[project]\nname = "sample"\ndependencies = ["{line}"]\n[tool.codegen]\nhttp_library = "httpx2"\n'
    )
    assert Settings.beside(description).http_library == "httpx2"


def test_another_library_is_refused(description: Path):
    project(description, '[tool.codegen]\nhttp_library = "requests"\n')
    with pytest.raises(SettingsError, match="http_library: 'requests' is none of httpx, httpx2"):
        Settings.beside(description)


def test_a_library_that_is_not_installed_is_told(description: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(settings_module, "find_spec", lambda _name: None)
    with pytest.raises(SettingsError, match="http_library: httpx2 is not installed"):
        Settings.beside(description, http_library="httpx2")
