"""Whatever comes in between, the output folder is the old one or the new one, whole, and nothing is left beside it."""

import errno
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from codegen import pipeline
from codegen.__main__ import main
from codegen.output import replace
from tests.codegen.descriptions import SMALL
from tests.codegen.runs import kill
from tests.codegen.runs.kill import Files, files

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "codegen", "generate", "--quiet"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}

NEW = SMALL.replace("operationId: a", "operationId: b")


@pytest.fixture(autouse=True)
def folder(generated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory whose description has changed since the output was made."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(generated, "generated")
    (tmp_path / "openapi.yaml").write_text(NEW)
    return tmp_path


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a run says that changes nothing."""
    before = files(Path())
    assert main(["generate", *arguments]) == 1
    assert files(Path()) == before
    said = capsys.readouterr().err
    assert "Nothing was written." in said
    assert "fault of the generator" not in said
    assert "\n    fix " in said
    return said


def made(output: Path = Path("generated")) -> Files:
    """What the new description makes of the output."""
    assert main(["generate", "--quiet", "--output", str(output)]) == 0
    return files(output)


def test_kill_9_leaves_a_whole_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    faults, counts = kill.run(8, tmp_path_factory.mktemp("kills"))
    assert faults == []
    assert counts.total() == 8


def test_runs_at_once_come_one_after_the_other(folder: Path) -> None:
    (folder / "old.yaml").write_text(SMALL)
    old = files(folder / "generated")
    specs = ("old.yaml", "openapi.yaml", "old.yaml")
    runs = [subprocess.Popen([*COMMAND, "--spec", spec], env=ENVIRONMENT) for spec in specs]
    assert [run.wait() for run in runs] == [0, 0, 0]
    assert sorted(os.listdir(folder)) == ["generated", "old.yaml", "openapi.yaml"]
    found = files(folder / "generated")
    assert found in (old, made())


def test_a_run_that_goes_on_for_ever_is_not_waited_for_so_long(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(replace, "PATIENCE", 0.0)
    with FileLock(".generated-lock"):
        assert "generated: another run is writing it\n" in refused(capsys)


def test_what_a_killed_run_left_goes_with_the_next(folder: Path) -> None:
    (folder / ".generated-lock").touch()
    (folder / ".generated-new" / "x" / "generated" / "ding_otp").mkdir(parents=True)
    (folder / ".generated-new" / "x" / "generated" / "ding_otp" / "half.py").write_text("half")
    made()
    assert sorted(os.listdir(folder)) == ["generated", "openapi.yaml"]


def _no_exchange(_one: Path, _other: Path) -> bool:
    return False


def test_where_folders_can_not_be_exchanged_the_old_one_goes_aside_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = made(folder / "other")
    shutil.rmtree(folder / "other")
    monkeypatch.setattr(replace, "_exchange", _no_exchange)
    assert made() == expected
    assert sorted(os.listdir(folder)) == ["generated", "openapi.yaml"]


def test_and_comes_back_if_a_run_was_killed_then(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / ".generated-new" / "x").mkdir(parents=True)
    old = files(folder / "generated")
    (folder / "generated").rename(folder / ".generated-new" / "x" / "generated-old")
    with replace.workspace(folder / "generated"):
        assert files(folder / "generated") == old


def _after_the_check(monkeypatch: pytest.MonkeyPatch, action: Callable[[], object]) -> None:
    """Does something in the last moment before the folders are exchanged, once."""
    exchange = replace._put

    def late(new: Path, target: Path) -> None:
        monkeypatch.setattr(replace, "_put", exchange)
        action()
        exchange(new, target)

    monkeypatch.setattr(replace, "_put", late)


def test_a_file_that_comes_in_the_last_moment_is_not_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = files(folder / "generated")
    mine = folder / "generated" / "ding_otp" / "mine.txt"
    _after_the_check(monkeypatch, lambda: mine.write_text("mine"))
    assert main(["generate"]) == 1
    assert "mine.txt: was not made by the generator, and would be lost" in capsys.readouterr().err
    assert mine.read_text() == "mine"
    mine.unlink()
    assert files(folder / "generated") == old


def test_a_folder_that_comes_in_the_last_moment_is_not_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def action() -> None:
        (folder / "other").mkdir()
        (folder / "other" / "mine.txt").write_text("mine")

    _after_the_check(monkeypatch, action)
    assert main(["generate", "--output", "other"]) == 1
    assert "Nothing was written." in capsys.readouterr().err
    assert files(folder / "other") == {"mine.txt": b"mine"}


@pytest.mark.parametrize(
    ("step", "time"),
    [("write_text", 1), ("write_text", 4), ("write_text", 15), ("mkdir", 1), ("mkdir", 4), ("rename", 1)],
)
def test_a_disk_that_is_full(
    step: str, time: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = getattr(Path, step)
    calls: list[Path] = []

    def failing(path: Path, *arguments: object, **options: object) -> object:
        calls.append(path)
        if len(calls) == time:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        return real(path, *arguments, **options)

    monkeypatch.setattr(replace, "_exchange", _no_exchange)
    monkeypatch.setattr(Path, step, failing)
    assert "No space left on device" in refused(capsys)


@pytest.mark.parametrize("size", [1_000, 8_000])
def test_a_limit_on_the_size_of_files(folder: Path, size: int) -> None:
    before = files(folder)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    done = subprocess.run(
        COMMAND,
        env=ENVIRONMENT,
        preexec_fn=limited,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert "Nothing was written." in done.stderr
    assert files(folder) == before


def _in_a_namespace(script: str) -> subprocess.CompletedProcess[str]:
    """Runs a shell script that may mount what it likes, where the system lets it."""
    program = shutil.which("unshare")
    if program is None or subprocess.run([program, "-Urm", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no mounts can be made here")
    command = [program, "-Urm", "sh", "-c", script, "sh", *COMMAND]
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("part", [5, 50, 85])
def test_a_file_system_with_room_for_a_part_of_it(folder: Path, part: int) -> None:
    done = _in_a_namespace(
        "mkdir -p small && mount -t tmpfs -o size=1m none small && cp -r generated openapi.yaml small && cd small"
        f" && room=$(( $(du -sk generated | cut -f1) * {part} / 100 )) && cp -r generated ../before"
        " && dd if=/dev/zero of=rest bs=1k 2>/dev/null; truncate -s -${room}k rest"
        '; "$@"; echo "exit $?"; diff -r generated ../before && ls -A'
    )
    assert done.stdout.split() == ["exit", "1", "generated", "openapi.yaml", "rest"], done.stdout + done.stderr
    assert "No space left on device" in done.stderr
    assert "Nothing was written." in done.stderr


def test_a_mount_point(folder: Path) -> None:
    done = _in_a_namespace('mkdir out && mount -t tmpfs none out && "$@" --output out; ls -A out; ls -A')
    assert done.stdout.split() == ["generated", "openapi.yaml", "out"]
    assert "out: is a mount point, and can't be replaced" in done.stderr


def test_a_read_only_file_system(folder: Path) -> None:
    done = _in_a_namespace('mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && "$@"; ls -A')
    assert done.stdout.split() == ["generated", "openapi.yaml"]
    assert "can't be written to: Read-only file system" in done.stderr


@pytest.fixture
def unprivileged() -> list[str]:
    """What starts a program for which the permissions of folders hold."""
    if os.geteuid():
        return []
    program = shutil.which("setpriv")
    if program is None:
        pytest.skip("permissions do not hold for root")
    return [program, "--bounding-set=-all", "--inh-caps=-all"]


@pytest.fixture
def read_only(folder: Path) -> Iterator[Path]:
    """The folder, into which nothing can be written."""
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


@pytest.mark.parametrize("output", ["generated", "new", "new/one"])
def test_a_folder_that_may_not_be_written_to(read_only: Path, output: str, unprivileged: list[str]) -> None:
    before = files(read_only)
    command = [*unprivileged, *COMMAND, "--output", output]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "can't be written to: Permission denied" in done.stderr
    assert files(read_only) == before


def _dangling_link(folder: Path) -> str:
    (folder / "link").symlink_to("nowhere")
    return "link"


def _link_to_a_folder(folder: Path) -> str:
    (folder / "link").symlink_to("generated")
    return "link"


def _link_in_a_circle(folder: Path) -> str:
    (folder / "link").symlink_to("link")
    return "link/out"


def _below_a_file(folder: Path) -> str:
    return "openapi.yaml/out"


def _a_pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe")
    return "pipe"


def _lock_in_the_way(folder: Path) -> str:
    (folder / ".out-lock").mkdir()
    return "out"


def _scratch_in_the_way(folder: Path) -> str:
    (folder / ".out-new").write_text("mine")
    return "out"


def _scratch_is_a_link(folder: Path) -> str:
    (folder / ".out-new").symlink_to("generated")
    return "out"


@pytest.mark.parametrize(
    "spoil",
    [
        _dangling_link,
        _link_to_a_folder,
        _link_in_a_circle,
        _below_a_file,
        _a_pipe,
        _lock_in_the_way,
        _scratch_in_the_way,
        _scratch_is_a_link,
        lambda _: "/",
        lambda _: ".",
        lambda _: "..",
        lambda _: "x" * 300,
        lambda _: "a\x00b",
    ],
)
def test_an_output_that_is_no_place_for_one(
    folder: Path, spoil: Callable[[Path], str], capsys: pytest.CaptureFixture[str]
) -> None:
    output = spoil(folder)
    refused(capsys, "--output", output)


def test_not_under_ones_own_feet(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder / "generated" / "ding_otp")
    assert "has the working directory in it" in refused(capsys, "--spec", "../../openapi.yaml", "--output", "..")


def test_whoever_has_the_old_files_open_reads_them_to_the_end(folder: Path) -> None:
    path = folder / "generated" / "ding_otp" / "resources" / "t.py"
    old = path.read_text()
    with path.open() as file:
        start = file.read(100)
        made()
        assert start + file.read() == old
    assert path.read_text() != old


def test_another_file_system(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = Path("/dev/shm")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == folder.stat().st_dev:
        pytest.skip("there is no other file system")
    place = elsewhere / f"codegen-{os.getpid()}"
    try:
        assert made(place / "out") == made()
        assert os.listdir(place) == ["out"]
    finally:
        shutil.rmtree(place, ignore_errors=True)


def test_a_run_that_is_interrupted_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = files(folder)
    monkeypatch.setattr(pipeline, "verify", interrupt)
    assert main(["generate", "--quiet"]) == 130
    assert files(folder) == before


def test_a_file_is_written_whole_or_not_at_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "CHANGELOG.md"
    replace.write_whole(path, "new\n")
    path.chmod(0o640)
    replace.write_whole(path, "größer\n")
    assert path.read_bytes() == "größer\n".encode()
    assert path.stat().st_mode & 0o777 == 0o640

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    before = files(folder)
    with pytest.raises(UnicodeEncodeError):
        replace.write_whole(path, "\ud800")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="full"):
        replace.write_whole(path, "lost\n")
    assert files(folder) == before
