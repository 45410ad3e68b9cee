"""Work in a second process: it is done, what it raises is raised here, and a process with threads is not copied."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(body: str, work: str, start: str = "") -> str:
    """Run a program with some work beside its body, in a process without threads; return what it prints."""
    program = f"""
import os, signal, sys, threading
from pathlib import Path
from codegen.document.diagnostics import GeneratorError, LimitError
from codegen.output.beside import beside

def work():
{work}

here = os.getpid()
{start}
try:
    with beside(work) as finish:
{body}
except Exception as error:
    print(type(error).__name__, error)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process can't be copied here")
def test_work_is_done_in_another_process(tmp_path: Path) -> None:
    path = str(tmp_path / "made")
    printed = run(
        f"        finish(); print(Path({path!r}).read_text() != str(here))",
        f"    Path({path!r}).write_text(str(os.getpid()))",
    )
    assert printed == "True\n"


def test_a_process_with_threads_does_the_work_itself() -> None:
    body = "        finish()"
    waiting = "    print(os.getpid() == here)"
    start = "ended = threading.Event(); threading.Thread(target=ended.wait, daemon=True).start()"
    assert run(body, waiting, start) == "True\n"


@pytest.mark.parametrize(
    ("work", "message"),
    [
        ("raise GeneratorError('a page')", "GeneratorError a page"),
        ("raise LimitError('too long')", "LimitError too long"),
        ("raise OSError(28, 'full')", "OSError [Errno 28] full"),
        ("{}['key']", "GeneratorError KeyError: 'key' (<string>:8)"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "GeneratorError a process of the generator ended before"),
    ],
)
def test_what_the_work_raises_is_raised_where_it_is_waited_for(work: str, message: str) -> None:
    assert run("        finish()", f"    {work}").startswith(message)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process can't be copied here")
def test_what_the_work_has_started_is_over_when_it_is_not_waited_for() -> None:
    # The program holds the writing end of the pipe, and ends only if it is made to.
    program = "import os; os.write(1, b'!'); input()"
    start = "import select, subprocess; reading, writing = os.pipe(); held, holding = os.pipe()"
    work = f"    subprocess.run([sys.executable, '-c', {program!r}], stdin=held, stdout=writing)"
    body = "        assert os.read(reading, 1) == b'!'"
    after = "    os.close(writing); print(select.select([reading], [], [], 30)[0] and os.read(reading, 1))"
    assert run(f"{body}\n{after}", work, start) == "b''\n"
