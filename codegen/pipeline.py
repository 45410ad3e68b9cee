"""The way from a description to a package: load, check, plan, render, format, verify, swap."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from attrs import frozen

from .document.diagnostics import DescriptionError, OutputError, Problem
from .document.prune import Skips
from .document.source import Source
from .output import compare
from .output.compare import snapshot
from .output.format import format_folder, write
from .output.render import render_package, render_reference
from .output.replace import check_replaceable, swap, workspace
from .output.verify_package import imported, verify
from .output.verify_pages import verify_reference
from .python.build import build
from .python.tree import Package
from .resolve.load import Loaded, parse
from .settings import DOCS, Settings
from .validate.validate import check, faults

Report = Callable[[str, float], None]


@frozen
class Job:
    """What to make of which description, and whom to tell of each step and the seconds it took.

    `skipped` is told of the problems of parts that are left out; without it, any problem ends the job.
    """

    description: Path
    name: str
    settings: Settings
    report: Report
    skipped: Callable[[list[Problem]], None] | None = None

    @contextmanager
    def step(self, name: str) -> Generator[None]:
        """Times a step."""
        started = time.perf_counter()
        yield
        self.report(name, time.perf_counter() - started)


def plan(job: Job) -> Package:
    """Reads a description and plans the package.

    Raises:
        DescriptionError: With all problems of the description.
    """
    with job.step("read"):
        source = Source(job.description, job.name)
    skips = Skips(source)
    known = _left_out(job, source, skips) if job.skipped else None
    loaded = _loaded(job, source)
    while True:
        package, problems = _planned(job, loaded, skips, known)
        if package and job.skipped:
            job.skipped(skips.problems)
        if package:
            return package
        if job.skipped is None:
            raise DescriptionError(problems)
        if skips.leave_out(problems):
            known, loaded = None, _loaded(job, source)


def _left_out(job: Job, source: Source, skips: Skips) -> list[Problem]:
    """Leaves out what is seen to be spoilt without the parser, which takes long, and returns the faults that stay."""
    with job.step("check"):
        while True:
            found = faults(source)
            grave = skips.grave(found)
            if not grave or not skips.leave_out(grave):
                return found


def _loaded(job: Job, source: Source) -> Loaded:
    """What the parser makes of it."""
    with job.step("load"):
        try:
            return parse(source)
        except DescriptionError:
            raise
        except Exception:
            found = faults(source)
            if not found:  # with them, what it stumbled over is told there
                raise
            raise DescriptionError(found) from None


def _planned(
    job: Job, loaded: Loaded, skips: Skips, known: list[Problem] | None
) -> tuple[Package | None, list[Problem]]:
    """The plan, or what stands against it."""
    with job.step("check"):
        problems = skips.grave(check(loaded, known))
    if problems and job.skipped:
        return None, problems  # more will show when what these spoil is gone
    with job.step("plan"):
        try:
            package = build(loaded, job.settings)
            return (None, problems) if problems else (package, [])
        except DescriptionError as error:
            told = {problem.spoils for problem in problems}
            return None, [*problems, *(problem for problem in error.problems if problem.spoils not in told)]
        except Exception:
            if not problems:  # with them, what it stumbled over may be what is missing because of them
                raise
            return None, problems


def generate(job: Job, output: Path) -> None:
    """Writes the package and its reference into the folder `output`, in place of those that are there.

    The folder is replaced as a whole, so that the two always fit each other.

    Raises:
        DescriptionError: The description has problems; nothing was written.
        GeneratorError: What was made can't be trusted; nothing was written.
        OutputError: The folder can't be written, or is not the generator's; nothing was written.
    """
    package = plan(job)
    target = _whole_path(output)
    check_replaceable(target, package.name)
    with workspace(target) as scratch:
        new = scratch / target.name
        try:
            _written(job, package, new)
        except OSError as error:
            what = f"can't be written: {error.strerror or error}"
            raise OutputError(output, what, "mend that, and run it again") from None
        with job.step("swap"):
            swap(new, target, package.name)


def _whole_path(output: Path) -> Path:
    """The path from the root, without links on the way; a link at its end stays one."""
    try:
        if output.name in ("", ".."):
            return output.resolve()
        target = output.parent.resolve() / output.name
        with suppress(FileNotFoundError):
            target.lstat()
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a file on the way, a NUL
        what = f"is no path for a folder: {getattr(error, 'strerror', None) or error}"
        raise OutputError(output, what, "choose another --output") from None
    return target


def differences(job: Job, output: Path) -> str:
    """What `generate` would change, as a unified diff; empty if nothing.

    Raises:
        DescriptionError: The description has problems.
        GeneratorError: What was made can't be trusted.
    """
    package = plan(job)
    with TemporaryDirectory() as scratch:
        _written(job, package, Path(scratch))
        new = snapshot(Path(scratch))
    return "".join(compare.differences(snapshot(output), new, PurePosixPath(output.as_posix())))


def _written(job: Job, package: Package, folder: Path) -> None:
    made, library = folder / package.name, job.settings.http_library
    with job.step("render"):
        write(render_package(package, library), folder)
    with job.step("format"):
        format_folder(made)
    with job.step("verify"):
        verify(made, package)
        with imported(made):  # which takes as long as the reference
            write(render_reference(package, library), folder)
            format_folder(folder / DOCS)
            verify_reference(folder / DOCS, package)
