"""A release in rehearsal, on this machine: `make publish-rehearsal`.

Uploads what lies in dist/ to an index on loopback, installs it from there into clean environments, with and without the
extras, on the lowest and on the newest versions of its dependencies, and in each does what a user would do first.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import get_args

from ding_sandbox import SandboxClient
from tools.clean_environment import CleanEnvironment, CommandError, Versions, clean_variables, run
from tools.history import GitError, uncommitted
from tools.local_index import running_index

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

_NODE = Path(sys.executable).parent / "node"
_PYRIGHT = ROOT / "tools/node_modules/pyright/index.js"
_PHONE = "+33612345678"
_CUSTOMER = "8f1196d5-806e-4b71-9b24-5f96ec052808"
_README_URL = "http://127.0.0.1:8025"
_SECONDS_FOR_A_CODE = 30.0

_PYTEST = """
import sys

def test_the_plugin_costs_nothing():
    assert "ding_sandbox" in sys.modules
    assert not {"starlette", "sqlalchemy"} & sys.modules.keys()
"""


class RehearsalError(Exception):
    """Something is not as a user needs it. The text says what."""


@contextmanager
def step(name: str) -> Generator[Callable[[str], None]]:
    """Print a line with the time it took; what is given to the function stands in it too."""
    found: list[str] = []
    start = time.perf_counter()
    yield found.append
    print(f"  {': '.join([name, *found]):<100} {time.perf_counter() - start:5.1f} s", flush=True)


def first_example(markdown: str) -> str:
    """Return the first Python of a page.

    Raises:
        RehearsalError: There is none.
    """
    found = re.search(r"^```python\n(.*?)^```$", markdown, re.MULTILINE | re.DOTALL)
    if found is None:
        raise RehearsalError("README.md has no example in Python")
    return found[1]


def run_example(python: Path, example: str, sandbox_url: str, folder: Path) -> str:
    """Run the README's first example against a sandbox, types in the code that arrives, and returns what it prints.

    Raises:
        RehearsalError: It does not do what the README says.
    """
    number = re.search(r'phone_number="(\+\d+)"', example)
    if number is None or _README_URL not in example:
        raise RehearsalError(f"README.md's first example sends no code to {_README_URL}")
    script = folder / "first_example.py"
    script.write_text(example.replace(_README_URL, sandbox_url), encoding="utf-8")
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [python, script], stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=folder, env=clean_variables()
    )
    client = SandboxClient(sandbox_url)
    try:
        code = client.wait_for_code(number[1], timeout=_SECONDS_FOR_A_CODE)
        said, errors = process.communicate(f"{code}\n", timeout=_SECONDS_FOR_A_CODE)
    except TimeoutError:
        process.kill()
        raise RehearsalError("README.md's first example sent no code:\n" + process.communicate()[1]) from None
    finally:
        client.close()
        if process.poll() is None:
            process.kill()
            process.wait()
    if process.returncode or not said.endswith("valid True\n"):
        raise RehearsalError(f"README.md's first example did not end in 'valid True':\n{said}{errors}")
    return said.splitlines()[-1].rpartition(": ")[2]


@contextmanager
def running_sandbox(environment: CleanEnvironment) -> Generator[str]:
    """`ding-sandbox` as it was installed, on a free port; yields its URL."""
    command = [str(environment.program("ding-sandbox")), "--port", "0", "--log-level", "error"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=environment.folder, env=clean_variables()
    )
    try:
        said = process.stdout.readline() if process.stdout else ""
        found = re.search(r"listens on (http://\S+)/v1", said)
        if found is None:
            raise RehearsalError("ding-sandbox did not start")
        yield found[1]
    finally:
        process.terminate()
        process.communicate(timeout=30)


def run_commands(program: Path, sandbox_url: str, folder: Path) -> str:
    """Send and check a code on the command line, and returns the status.

    Raises:
        CommandError: A command failed, or the code was not valid: both are in its exit status.
    """
    client = SandboxClient(sandbox_url)
    settings = {"DING_API_KEY": "any key", "DING_CUSTOMER_UUID": _CUSTOMER, "DING_BASE_URL": client.base_url}
    try:
        run(program, "--help", folder=folder)
        sent = json.loads(run(program, "send", _PHONE, "--json", folder=folder, **settings))
        code = client.wait_for_code(_PHONE, timeout=_SECONDS_FOR_A_CODE)
        checked = run(program, "check", sent["authentication_uuid"], code, "--json", folder=folder, **settings)
    finally:
        client.close()
    return str(json.loads(checked)["status"])


def check_types(environment: CleanEnvironment, example: str, folder: Path) -> None:
    """Run mypy and pyright, both strict, over what users write, against the package as it is installed.

    Raises:
        CommandError: They have complaints.
    """
    folder.mkdir()
    (folder / "first_example.py").write_text(example, encoding="utf-8")
    shutil.copy(ROOT / "tests/typing/correct_calls.py", folder)
    python = environment.python
    flags = ["--strict", "--config-file", "", "--cache-dir", folder / ".mypy_cache", "--python-executable", python]
    run(sys.executable, "-m", "mypy", *flags, *sorted(folder.glob("*.py")), folder=folder)
    (folder / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}), encoding="utf-8")
    run(_NODE, _PYRIGHT, "--pythonpath", python, "--project", folder, folder=folder)


class Rehearsal:
    """The same steps for the lowest and for the newest versions."""

    def __init__(self, index: str, python: str, folder: Path, versions: Versions) -> None:
        self._index = index
        self._python = python
        self._folder = folder / versions
        self._folder.mkdir()
        self._versions: Versions = versions
        self._example = first_example((ROOT / "README.md").read_text(encoding="utf-8"))

    def run(self) -> None:
        """All of it, a line for each step."""
        print(f"the {self._versions} versions")
        plain = self._installed()
        sandbox, command_line = self._installed("sandbox"), self._installed("cli")
        with running_sandbox(sandbox) as url:
            with step("ding-otp: README.md's first example, with ding-sandbox of ding-otp[sandbox]") as told:
                told(run_example(plain.python, self._example, url, self._folder))
            with step("ding-otp[cli]: ding-otp --help, send, check") as told:
                told(run_commands(command_line.program("ding-otp"), url, self._folder))
        with step("ding-otp: mypy --strict and pyright strict"):
            check_types(plain, self._example, self._folder / "user")
        with step("ding-otp: its pytest plugin without the sandbox's packages"):
            plain.install("pytest", index=self._index)
            (self._folder / "test_plugin.py").write_text(_PYTEST, encoding="utf-8")
            run(plain.python, "-m", "pytest", "-q", self._folder / "test_plugin.py", folder=self._folder)
        postgresql = self._installed("sandbox", "postgresql")
        with step("ding-otp[sandbox,postgresql]: the driver loads"):
            load = "import sqlalchemy; sqlalchemy.create_engine('postgresql+psycopg://127.0.0.1/any')"
            run(postgresql.python, "-c", load, folder=self._folder)

    def _installed(self, *extras: str) -> CleanEnvironment:
        name = f"ding-otp[{','.join(extras)}]" if extras else "ding-otp"
        requirements = [f"{name}=={PROJECT['version']}"]
        if self._versions == "lowest":  # uv takes the lowest only of what it is asked for itself
            requirements += PROJECT["dependencies"]
            requirements += [line for extra in extras for line in PROJECT["optional-dependencies"][extra]]
        with step(f"{name}: installed") as told:
            environment = CleanEnvironment.create(self._folder / ("-".join(extras) or "plain"), self._python)
            environment.install(*requirements, index=self._index, versions=self._versions)
            present = environment.versions()
            told(
                ", ".join(
                    f"{one} {present[one]}" for one in ("attrs", "httpx", "cyclopts", "starlette") if one in present
                )
            )
        return environment


def warn_of_what_is_uncommitted() -> None:
    """Say so if there is something that a release of the last commit would not have; where there is git."""
    with suppress(GitError):
        if count := len(uncommitted()):
            print(
                f"There are changes that are not committed ({count}, see git status): a release is made without them."
            )


def main() -> None:
    """Rehearses; the first thing that is wrong ends it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    python = "of the clean environments (default: the one that runs this)"
    parser.add_argument("--python", default=sys.executable, metavar="PROGRAM", help=python)
    options = parser.parse_args()
    files = sorted(DIST.glob(f"ding_otp-{PROJECT['version']}*"))
    if len(files) != 2:
        sys.exit("dist/ has not the wheel and the source distribution of this version; run make build")
    warn_of_what_is_uncommitted()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as name, running_index(Path(name, "index")) as index:
        folder = Path(name)
        with step(f"uploaded {', '.join(path.name for path in files)} to {index}"):
            to = ["--repository-url", index, "--username", "any", "--password", "any", "--non-interactive"]
            run(sys.executable, "-m", "twine", "upload", *to, *files, folder=folder)
        with step("ding-otp: installed from its source distribution"):
            built = CleanEnvironment.create(folder / "from source", options.python)
            built.install("ding-otp", index=index, options=("--no-binary", "ding-otp"))
            run(built.python, "-c", "import ding_otp, ding_sandbox", folder=folder)
        for versions in get_args(Versions):
            Rehearsal(index, options.python, folder, versions).run()
    print(f"Rehearsed in {time.perf_counter() - start:.0f} s; all stopped and removed.")


if __name__ == "__main__":
    try:
        main()
    except (CommandError, RehearsalError, RuntimeError) as error:
        sys.exit(f"publish-rehearsal: {error}")
