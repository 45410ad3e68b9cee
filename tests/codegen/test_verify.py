"""Checking an output notices whatever was done to it, and changes nothing."""

import compileall
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from codegen.__main__ import main
from codegen.output import output_diff
from tests.codegen.descriptions import SMALL
from tests.codegen.runs.kill import files


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A description, and what was made of it."""
    folder = tmp_path_factory.mktemp("fresh")
    (folder / "openapi.yaml").write_text(SMALL)
    spec, output = folder / "openapi.yaml", folder / "generated"
    assert main(["generate", "--quiet", "--spec", str(spec), "--output", str(output)]) == 0
    return folder


def check(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What a check prints; it is empty if and only if the check is passed."""
    before = files(folder)
    status = main(
        ["generate", "--check", "--spec", str(folder / "openapi.yaml"), "--output", str(folder / "generated")]
    )
    assert files(folder) == before
    shown, _ = capsys.readouterr()
    assert status == bool(shown)
    return shown


def _flip(path: Path, dice: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(content)


def _drop_a_byte(path: Path, dice: random.Random) -> None:
    content = path.read_bytes()
    place = dice.randrange(len(content))
    path.write_bytes(content[:place] + content[place + 1 :])


def _insert(path: Path, dice: random.Random) -> None:
    content = path.read_bytes()
    place = dice.randrange(len(content) + 1)
    path.write_bytes(content[:place] + dice.choice((b" ", b"\n", b"\r", b"\x00", b"\xff", b"\\xff")) + content[place:])


def _other_line_ends(path: Path, _: random.Random) -> None:
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def _no_line_end(path: Path, _: random.Random) -> None:
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))


def _byte_order_mark(path: Path, _: random.Random) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())


def _executable(path: Path, _: random.Random) -> None:
    path.chmod(0o755)


def _remove(path: Path, _: random.Random) -> None:
    path.unlink()


def _rename(path: Path, _: random.Random) -> None:
    path.rename(path.with_name(f"other_{path.name}"))


def _copy(path: Path, _: random.Random) -> None:
    shutil.copy(path, path.with_name(f"copy_of_{path.name}"))


def _into_a_folder(path: Path, _: random.Random) -> None:
    path.unlink()
    path.mkdir()


def _into_a_link(path: Path, _: random.Random) -> None:
    target = path.with_suffix(".aside")
    path.rename(target)
    path.symlink_to(target.name)


def _into_a_pipe(path: Path, _: random.Random) -> None:
    path.unlink()
    os.mkfifo(path)


def _empty(path: Path, _: random.Random) -> None:
    path.write_bytes(b"")


def _backup_beside(path: Path, _: random.Random) -> None:
    shutil.copy(path, path.with_name(f"{path.name}~"))


def _hidden_beside(path: Path, _: random.Random) -> None:
    path.with_name(".hidden").touch()


def _folder_beside(path: Path, _: random.Random) -> None:
    path.with_name("empty").mkdir()


def _compiled_beside(path: Path, _: random.Random) -> None:
    path.with_suffix(".pyc").write_bytes(b"\x00")


def _module_in_the_cache(path: Path, _: random.Random) -> None:
    path.with_name("__pycache__").mkdir()
    (path.with_name("__pycache__") / "module.py").touch()


def _link_to_the_cache(path: Path, _: random.Random) -> None:
    path.with_name("__pycache__").symlink_to("..")


def _dangling_link_beside(path: Path, _: random.Random) -> None:
    path.with_name("link.py").symlink_to("nowhere")


CHANGES: list[Callable[[Path, random.Random], None]] = [
    *(
        _flip,
        _drop_a_byte,
        _insert,
        _other_line_ends,
        _no_line_end,
        _byte_order_mark,
        _executable,
        _remove,
        _rename,
        _copy,
    ),
    *(_into_a_folder, _into_a_link, _into_a_pipe, _empty, _backup_beside, _hidden_beside, _folder_beside),
    *(_compiled_beside, _module_in_the_cache, _link_to_the_cache, _dangling_link_beside),
]


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_is_noticed(
    change: Callable[[Path, random.Random], None], fresh: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dice = random.Random(change.__name__)
    shutil.copytree(fresh, tmp_path, dirs_exist_ok=True)
    path = dice.choice([path for path in sorted((tmp_path / "generated").rglob("*.py")) if path.stat().st_size])
    change(path, dice)
    shown = check(tmp_path, capsys)
    assert shown
    assert "\n+++ " in shown
    assert all(line.isprintable() for line in shown.split("\n"))


def test_many_changes_of_bytes_are_noticed(fresh: Path, tmp_path: Path) -> None:
    shutil.copytree(fresh, tmp_path, dirs_exist_ok=True)
    output = tmp_path / "generated"
    new = output_diff.snapshot(output)
    dice = random.Random(1)
    for _ in range(300):
        path = dice.choice([path for path in sorted(output.rglob("*.py")) if path.stat().st_size])
        before = path.read_bytes()
        dice.choice((_flip, _drop_a_byte, _insert))(path, dice)
        assert "".join(output_diff.differences(output_diff.snapshot(output), new, PurePosixPath("generated"))), path
        path.write_bytes(before)


def test_what_python_puts_there_is_no_change(fresh: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(fresh, tmp_path, dirs_exist_ok=True)
    assert compileall.compile_dir(tmp_path / "generated", quiet=2)
    assert list(tmp_path.rglob("*.pyc"))
    assert check(tmp_path, capsys) == ""


def test_an_output_that_is_a_link(fresh: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(fresh, tmp_path, dirs_exist_ok=True)
    (tmp_path / "generated").rename(tmp_path / "elsewhere")
    (tmp_path / "generated").symlink_to("elsewhere")
    assert "(a link to elsewhere)" in check(tmp_path, capsys)
