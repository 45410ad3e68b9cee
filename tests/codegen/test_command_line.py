"""The command line: exit statuses, what is printed, and what is written."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.__main__ import main
from codegen.document.diagnostics import GeneratorError
from codegen.output.format import read
from tests.codegen.descriptions import SMALL

ROOT = Path(__file__).parents[2]


BAD = (
    SMALL
    + """\
  /b:
    get: {operationId: a, tags: [t], responses: {'200': {$ref: '#/components/responses/Gone'}}}
"""
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory with a description."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(SMALL)
    return tmp_path


@pytest.fixture
def package(generated: Path, folder: Path) -> Path:
    """The package of the description, generated before."""
    shutil.copytree(generated, folder / "generated")
    return folder / "generated" / "ding_otp"


def _bytes(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_generating_says_so_in_one_line_and_exits_with_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("openapi.yaml -> generated/ding_otp (")
    assert err.count("\n") == 1
    assert (folder / "generated" / "ding_otp" / "client.py").exists()
    assert sorted(os.listdir(folder / "generated")) == ["ding_otp", "docs"]


def test_quiet_and_verbose(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--quiet"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["generate", "--verbose"]) == 0
    steps = [line.split()[0] for line in capsys.readouterr().err.splitlines()[:-1]]
    assert steps == ["read", "check", "resolve", "plan", "render", "format", "verify", "swap"]
    page = (ROOT / "docs" / "generator.md").read_text(encoding="utf-8").partition("## Rooms")[0]
    assert re.findall(r"^\| ([a-z]+) \|", page, re.MULTILINE) == ["step", *steps]


def test_all_problems_are_listed_at_once_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "openapi.yaml").write_text(BAD)
    assert main(["generate"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "openapi.yaml:8: the operationId 'a' is that of GET /a too\n" in err
    assert "    at  #/paths/~1b/get/operationId\n    fix give each operation one of its own\n" in err
    assert "openapi.yaml:8: the reference '#/components/responses/Gone' can't be resolved\n" in err
    assert "    at  #/paths/~1b/get/responses/200/$ref\n    fix add what it names, or correct the name\n" in err
    assert err.endswith("\n2 problems; nothing was written.\n")
    assert os.listdir(folder) == ["openapi.yaml"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["make"],
        ["generate", "--unknown"],
        ["generate", "--package", "no-name"],
        ["generate", "--package", "json"],
        ["generate", "--package", "httpx"],
        ["generate", "--client-name", "class"],
        ["generate", "--client-name", "Api"],
        ["generate", "--client-name", "Self"],
        ["generate", "--quiet", "--verbose"],
    ],
)
def test_wrong_usage_exits_with_2(folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status: object = main(arguments)
    except SystemExit as end:  # as argparse does it
        status = end.code
    assert status == 2
    assert "codegen" in capsys.readouterr().err
    assert os.listdir(folder) == ["openapi.yaml"]


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["generate", "--help"])
    assert caught.value.code == 0
    assert "python -m codegen generate --check" in capsys.readouterr().out


def test_settings_come_from_the_project_file_that_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "api").mkdir()
    shutil.move(folder / "openapi.yaml", folder / "api" / "openapi.yaml")
    (folder / "api" / "pyproject.toml").write_text(
        '[project]\nname = "acme-sdk"\nversion = "2.3"\n'
        '[tool.codegen]\npackage = "acme"\nclient-name = "AcmeCloud"\nenv-prefix = "ACME"\n'
    )
    assert main(["generate", "--spec", "api/openapi.yaml", "--output", "out", "--project", "api/pyproject.toml"]) == 0
    client = (folder / "out" / "acme" / "client.py").read_text()
    assert "class AcmeCloud(" in client
    assert '"ACME_BASE_URL"' in client
    version = (folder / "out" / "acme" / "_version.py").read_text()
    assert '__version__ = "2.3"' in version
    assert '"acme-sdk/"' in version


def test_a_project_file_beside_a_description_from_elsewhere_is_not_read(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    shutil.copy(folder / "openapi.yaml", folder / "elsewhere" / "openapi.yaml")
    os.mkfifo(folder / "elsewhere" / "pyproject.toml")
    assert main(["generate", "--spec", "elsewhere/openapi.yaml", "--output", "out"]) == 0
    assert set(os.listdir(folder / "out")) == {"ding_otp", "docs"}


def test_a_project_file_that_is_a_pipe_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(folder / "pyproject.toml")
    assert main(["generate"]) == 2
    assert "pyproject.toml: this is not a file" in capsys.readouterr().err


def test_the_command_line_comes_before_the_project_file(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.codegen]\npackage = "acme"\nclient-name = "Acme"\n')
    assert main(["generate", "--package", "mine", "--client-name", "MyClient"]) == 0
    client = (folder / "generated" / "mine" / "client.py").read_text()
    assert "class AsyncMyClient(" in client
    assert '"MY_CLIENT_BASE_URL"' in client
    assert "class MyClientError(Exception)" in (folder / "generated" / "mine" / "errors.py").read_text()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[tool.codegen]\nclient = 1\n", "'client'"),
        ("[tool.codegen]\npackage = 1\n", "package"),
        ("[tool.codegen]\nenv-prefix = 'A B'\n", "env-prefix"),
        ("[tool", "pyproject.toml"),
    ],
)
def test_settings_that_can_not_be_used_are_wrong_usage(
    folder: Path, text: str, named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "pyproject.toml").write_text(text)
    assert main(["generate"]) == 2
    assert named in capsys.readouterr().err


def test_the_plan_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan"]) == 0
    assert '"path": "/a"' in capsys.readouterr().out


@pytest.mark.parametrize("error", [GeneratorError("ruff check failed"), KeyError("oops"), RecursionError("deep")])
def test_a_fault_of_the_generator_is_called_one(
    folder: Path, error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "format_folder", fail)
    assert main(["generate"]) == 1
    err = capsys.readouterr().err
    assert str(error) in err
    assert "This is a fault of the generator, not of the description. Nothing was written." in err
    assert "Traceback" not in err
    assert not list(folder.rglob("*generated*"))


def test_an_output_that_can_not_be_written_is_a_plain_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "generated").write_text("a file")
    assert main(["generate"]) == 1
    assert "Nothing was written." in capsys.readouterr().err
    assert (folder / "generated").read_text() == "a file"


@pytest.mark.usefixtures("package")
def test_checking_what_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--check"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "is up to date" in err


def test_checking_what_is_missing_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--check"]) == 1
    assert "--- /dev/null\n+++ generated/ding_otp/client.py\n" in capsys.readouterr().out
    assert os.listdir(folder) == ["openapi.yaml"]


@pytest.mark.parametrize(
    ("name", "content", "shown"),
    [
        ("client.py", b"edited\n", "-edited\n"),
        ("client.py", None, "--- /dev/null\n+++ generated/ding_otp/client.py\n"),
        ("extra.py", b"more", "--- generated/ding_otp/extra.py\n+++ /dev/null\n"),
        ("empty.py", b"", "--- generated/ding_otp/empty.py\n+++ /dev/null\n"),
        ("py.typed", None, "--- /dev/null\n+++ generated/ding_otp/py.typed\n"),
        ("client.py", b"\xff\xfe", "-\\xff\\xfe\n\\ No newline at end of file\n"),
        ("extra.bin", b"\x00\xff", "--- generated/ding_otp/extra.bin\n+++ /dev/null\n"),
    ],
)
def test_checking_shows_what_would_change(
    folder: Path, package: Path, name: str, content: bytes | None, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is None:
        (package / name).unlink()
    else:
        (package / name).write_bytes(content)
    before = _bytes(folder)
    assert main(["generate", "--check"]) == 1
    out, err = capsys.readouterr()
    assert shown in out
    assert ("move out what is not generated, and generate it anew" in err) is ("extra" in name or "empty" in name)
    assert _bytes(folder) == before


@pytest.mark.parametrize(
    ("setting", "fix"),
    [
        ("client_name", "did you mean 'client-name'?"),
        ("colour", "there are package, client-name, env-prefix, http_library"),
    ],
)
def test_a_setting_that_there_is_not_is_told_with_its_file(
    folder: Path, setting: str, fix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "pyproject.toml").write_text(f"[tool.codegen]\n{setting} = 'A'\n", encoding="utf-8")
    assert main(["generate"]) != 0
    assert f"pyproject.toml: [tool.codegen] has no setting '{setting}'; {fix}" in capsys.readouterr().err


def test_checking_sees_other_line_ends(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package / "client.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert main(["generate", "--check"]) == 1
    assert "+++ generated/ding_otp/client.py" in capsys.readouterr().out


def test_generating_again_replaces_what_is_stale(folder: Path, package: Path) -> None:
    fresh = _bytes(package)
    (package / "resources" / "t.py").unlink()
    header = fresh["client.py"].split(b"\n")[0]
    (package / "old.py").write_bytes(header + b"\n")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"\x00")
    assert main(["generate"]) == 0
    assert _bytes(package) == fresh
    assert sorted(os.listdir(folder / "generated")) == ["ding_otp", "docs"]


def _foreign_file(package: Path) -> None:
    (package / "notes.txt").write_text("mine")


def _foreign_folder(package: Path) -> None:
    (package.parent / "other").mkdir()


def _foreign_module(package: Path) -> None:
    (package / "models" / "mine.py").write_text("mine = 1\n")


def _link_to_a_file(package: Path) -> None:
    (package / "link.py").symlink_to(package / "client.py")


def _link_to_a_folder(package: Path) -> None:
    (package / "link").symlink_to(package.parent)


def _broken_link(package: Path) -> None:
    (package / "link.py").symlink_to("nowhere")


def _link_in_the_way(package: Path) -> None:
    package.rename(package.with_name("elsewhere"))
    package.symlink_to("elsewhere")


def _file_in_the_way(package: Path) -> None:
    shutil.rmtree(package)
    package.write_text("mine")


@pytest.mark.parametrize(
    "spoil",
    [
        _foreign_file,
        _foreign_folder,
        _foreign_module,
        _link_to_a_file,
        _link_to_a_folder,
        _broken_link,
        _link_in_the_way,
        _file_in_the_way,
    ],
)
def test_what_the_generator_did_not_make_is_never_replaced(
    folder: Path, package: Path, spoil: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(package)
    names = sorted(path.as_posix() for path in folder.rglob("*"))
    before = _bytes(folder)
    assert main(["generate"]) == 1
    assert "Nothing was written." in capsys.readouterr().err
    assert _bytes(folder) == before
    assert sorted(path.as_posix() for path in folder.rglob("*")) == names


def test_our_own_package_is_what_our_own_description_says() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "generate", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_same_bytes_for_any_hash_seed_locale_time_zone_and_directory(folder: Path) -> None:
    made: list[dict[str, bytes]] = []
    spec = ROOT / "tests" / "codegen" / "cases" / "names_unicode" / "openapi.yaml"
    for seed, locale, zone, place in (("0", "C", "UTC", ROOT), ("1", "C.UTF-8", "Asia/Tokyo", folder)):
        output = folder / f"out{seed}"
        command = ["generate", "--spec", os.path.relpath(spec, place), "--output", str(output), "--quiet"]
        environment = {"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone, "PYTHONPATH": str(ROOT), "PATH": ""}
        subprocess.run([sys.executable, "-m", "codegen", *command], cwd=place, env=environment, check=True)
        made.append(_bytes(output))
    assert made[0] == made[1]
    assert len(made[0]) > 10
    assert read(folder / "out0")


def test_text_that_the_terminal_can_not_show_is_escaped(folder: Path) -> None:
    text = SMALL.replace("operationId: a", "operationId: größe, x-sdk-paginatiön: 1")
    (folder / "openapi.yaml").write_text(text, encoding="utf-8")
    environment = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "generate"], env=environment, capture_output=True, check=False
    )
    assert done.returncode == 1
    assert b"there is no extension 'x-sdk-paginati\\xf6n'" in done.stderr
