"""Every block of code in the README, the guides and the docstrings does what the page says; see blocks.py."""

import json
import os
import re
import subprocess
import sys
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from ding_sandbox import Sandbox

from .blocks import MODULES, PAGES, ROOT, Block, blocks_of, blocks_of_docstrings, scripts_of
from .running import comparable, public_names, run

BLOCKS = [block for page in PAGES for block in blocks_of(page)]
DOCSTRINGS = [block for module in MODULES for block in blocks_of_docstrings(module)]
SCRIPTS = [script for page in PAGES for script in scripts_of(page)]

# How many blocks of a page are not run, for the reason that stands before each.
MARKED = {"docs/generator.md": 2, "docs/login.md": 1, "docs/sandbox.md": 2, "docs/webhooks.md": 2}

PARSERS = {"json": json.loads, "toml": tomllib.loads, "yaml": yaml.safe_load}
RUN = {"python", "text", "console", *PARSERS}


def unindented(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def conftest_of(tests: Block) -> Block | None:
    """The `conftest.py` that a page shows right before a file of tests."""
    before = [block for block in blocks_of(tests.path) if block.line < tests.line][-1:]
    return next((block for block in before if block.is_conftest), None)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script[0]))
def test_a_script_runs_and_prints_what_the_page_says(script: list[Block], sandbox: Sandbox):
    outputs = {before: after.code for before, after in pairwise(blocks_of(script[0].path)) if after.is_output}
    for block, printed in zip(script, run(script, sandbox), strict=True):
        if block in outputs:
            assert comparable(printed) == comparable(outputs[block]), str(block)


@pytest.mark.parametrize("name", ["README.md", "docs/index.md"])
def test_the_first_example_can_be_repeated(name: str, sandbox: Sandbox):
    example, output, *_ = [block for block in blocks_of(ROOT / name) if block.is_python or block.is_output]
    for _ in range(12):
        assert comparable("".join(run([example], sandbox))) == comparable(output.code)


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.is_output], ids=str)
def test_an_output_stands_after_what_prints_it(block: Block):
    blocks = blocks_of(block.path)
    assert blocks[blocks.index(block) - 1].is_python


@pytest.mark.parametrize("block", DOCSTRINGS, ids=str)
def test_the_python_of_a_docstring_runs(block: Block, sandbox: Sandbox):
    assert block.language == "python"
    run([block], sandbox, public_names())


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.is_test_file], ids=str)
def test_the_tests_of_a_page_pass(block: Block, tmp_path: Path):
    (tmp_path / "test_example.py").write_text(block.code, encoding="utf-8")
    if conftest := conftest_of(block):
        (tmp_path / "conftest.py").write_text(conftest.code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "ding_sandbox.pytest_plugin"]
    command += ["-p", "no:ddtrace", "-p", "no:schemathesis", "-W", "error"]  # these two load for two seconds
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'generated'}:{ROOT}"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert f"{block.code.count('def test_')} passed" in done.stdout, done.stdout + done.stderr


def test_every_conftest_is_that_of_tests():
    used = [str(conftest) for block in BLOCKS if block.is_test_file and (conftest := conftest_of(block))]
    assert used == [str(block) for block in BLOCKS if block.is_conftest]


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.is_excerpt], ids=str)
def test_what_is_shown_of_an_example_stands_in_it(block: Block):
    assert block.title
    assert unindented(block.code) in unindented((ROOT / block.title).read_text(encoding="utf-8"))


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.language in PARSERS], ids=str)
def test_data_parses(block: Block):
    PARSERS[block.language](block.code)


def test_every_other_block_says_why_it_is_not_run():
    assert [str(block) for block in BLOCKS if block.language not in RUN and not block.reason] == []
    assert [str(block) for block in DOCSTRINGS if block.reason] == []


def test_so_many_blocks_are_not_run():
    marked = [name_of(block.path) for block in BLOCKS if block.reason]
    assert {name: marked.count(name) for name in marked} == MARKED


def test_every_fence_is_found():
    for page in PAGES:
        fences = [line for line in page.read_text(encoding="utf-8").splitlines() if line.strip().startswith("```")]
        assert len(fences) == 2 * len(blocks_of(page)), name_of(page)


def test_the_scripts_and_the_examples_have_types(tmp_path: Path):
    """Each in a file of its own, whose lines are those of the page."""
    files = []
    for script in SCRIPTS:
        lines: list[str] = []
        for block in script:
            lines += [""] * (block.line - 1 - len(lines)) + block.code.splitlines()
        files.append(tmp_path / (re.sub(r"\W", "_", str(script[0])) + ".py"))
        files[-1].write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "pyproject.toml", "--cache-dir", "/dev/null"]
    command += ["--disable-error-code", "import-untyped"]  # the vendor's package has no types
    command += map(str, [*files, *(ROOT / "examples").glob("*.py")])
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
