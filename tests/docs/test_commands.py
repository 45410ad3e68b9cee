"""The commands that the README and the guides show."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from ding_sandbox import Sandbox

from .blocks import PAGES, ROOT, Command, blocks_of, commands_of
from .running import SHOWN_URL, comparable

COMMANDS = [
    command
    for page in PAGES
    for block in blocks_of(page)
    if block.language == "console" and not block.reason
    for command in commands_of(block)
]
# Not run: they would change this repository.
UNTESTED = {"git add", "git push"}
PETSTORE = Path(__file__).parent / "petstore"

# What stands for a command of the docs, where the package is not installed.
PROGRAMS = {
    ".venv/bin/python": [sys.executable],
    "ding-otp": [sys.executable, "-m", "ding_otp"],
    "ding-sandbox": [sys.executable, "-m", "ding_sandbox"],
    "curl": ["curl"],
}


def starting(*words: str) -> list[Command]:
    """Commands that start with one of these words. What is asked for here is tested."""
    return [command for command in COMMANDS if command.line.split()[0] in words]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{ROOT / 'generated'}:{ROOT}", **more}


def words_of(command: Command, sandbox: Sandbox | None = None) -> list[str]:
    line = command.line.replace(SHOWN_URL, sandbox.url) if sandbox else command.line
    program, *words = shlex.split(line.partition("  #")[0])
    return [*PROGRAMS[program], *words]


def test_every_command_is_of_a_kind_that_is_tested():
    tested = {"export", "make", "pip", *PROGRAMS}
    others = {" ".join(command.line.split()[:2]) for command in COMMANDS if command.line.split()[0] not in tested}
    assert others == UNTESTED


@pytest.mark.parametrize("command", starting("make"), ids=str)
def test_a_target_exists(command: Command):
    """They are not run here: continuous integration runs them as they are."""
    target = command.line.split()[1]
    assert re.search(rf"^{target}:.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("command", starting("pip"), ids=str)
def test_what_is_to_be_installed_exists(command: Command):
    """It is not installed here: no test needs a network."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    _, install, requirement, *_ = shlex.split(command.line, comments=True)
    assert install == "install"
    name, _, extras = requirement.rstrip("]").partition("[")
    assert name in (project["name"], ".")
    assert set(filter(None, extras.split(","))) <= set(project["optional-dependencies"])


@pytest.mark.parametrize("command", starting("ding-sandbox"), ids=str)
def test_the_sandbox_starts_and_says_where_it_listens(command: Command, tmp_path: Path):
    lines = command.output.splitlines()
    with subprocess.Popen(
        words_of(command),
        cwd=tmp_path,
        env=environment(DING_SANDBOX_PORT="0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as running:
        assert running.stdout
        try:
            printed = [running.stdout.readline() for _ in lines or [""]]
        finally:
            running.terminate()
    assert all(printed)
    if lines:
        assert comparable("".join(printed)) == comparable(command.output)


@pytest.mark.parametrize("command", starting("curl"), ids=str)
def test_curl_gets_an_answer(command: Command, sandbox: Sandbox):
    done = subprocess.run(words_of(command, sandbox), capture_output=True, text=True, check=True)
    assert comparable(done.stdout) == comparable(command.output)


@pytest.mark.parametrize("command", starting(".venv/bin/python"), ids=str)
def test_the_generator_prints_what_the_page_says(command: Command, tmp_path: Path):
    for description in PETSTORE.iterdir():
        (tmp_path / description.name).write_bytes(description.read_bytes())
    done = subprocess.run(
        words_of(command),
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert comparable(done.stdout) == comparable(command.output)


@pytest.mark.parametrize("command", starting("export"), ids=str)
def test_variables_are_those_of_the_client(command: Command):
    names = {word.partition("=")[0] for word in shlex.split(command.line)[1:]}
    assert names <= {"DING_API_KEY", "DING_CUSTOMER_UUID", "DING_BASE_URL", "DING_LOG"}


@pytest.mark.parametrize(
    "page", sorted({command.block.path for command in starting("ding-otp")}), ids=lambda page: page.stem
)
def test_a_session_of_the_command_line_goes_as_the_page_shows(page: Path, sandbox: Sandbox):
    """A UUID on the page stands for that of the newest authentication, and a code other than 000000 for its code."""
    for command in (command for command in starting("ding-otp") if command.block.path == page):
        words = words_of(command)
        if sandbox.messages:
            words = [re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", newest(sandbox), word) for word in words]
            words = [re.sub(r"^(?!000000)\d{6}$", sandbox.messages[0].code, word) for word in words]
        done = subprocess.run(
            words, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        assert comparable(done.stdout) == comparable(command.output), str(command)


def newest(sandbox: Sandbox) -> str:
    return sandbox.messages[0].authentication_uuid
