"""The way from a description to a package: read, check, resolve, plan, render, format, verify, swap."""

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from attrs import frozen

from .document.diagnostics import DescriptionError, Diagnostic, LimitError, OutputError
from .document.prune import Pruner
from .document.source import Source
from .output import output_diff
from .output.beside import beside
from .output.format import format_folder, sort_imports, write
from .output.output_diff import snapshot
from .output.render import render_package, render_reference
from .output.replace import check_replaceable, replace_atomically, workspace
from .output.verify_package import importer, verify
from .output.verify_pages import verify_reference
from .python.build import build
from .python.view.package import Package
from .resolve.resolve import check_version, resolve
from .settings import DOCS, Settings
from .validate.description import validate

Report = Callable[[str, float], None]


def _ignored(_warnings: list[Diagnostic]) -> None:
    """Take warnings that no one waits for."""


def _unheard(_notes: Sequence[str]) -> None:
    """Take notes that no one waits for."""


@frozen
class Job:
    """What to make of which description, and whom to tell of each step and the seconds it took.

    `skipped` gets the problems of parts that are left out; without it, any problem but a warning ends the job. `warned`
    gets the warnings, and `noted` what the description could say, so that users get more.
    """

    description: Path
    name: str
    settings: Settings
    report: Report
    skipped: Callable[[list[Diagnostic]], None] | None = None
    warned: Callable[[list[Diagnostic]], None] = _ignored
    noted: Callable[[Sequence[str]], None] = _unheard

    @contextmanager
    def step(self, name: str) -> Generator[None]:
        """Time a step."""
        started = time.perf_counter()
        yield
        self.report(name, time.perf_counter() - started)


def plan(job: Job) -> Package:
    """Read a description, and make of it the package as templates see it.

    Raises:
        DescriptionError: With all problems of the description.
    """
    with job.step("read"):
        source = Source(job.description, job.name)
    check_version(source)
    skips = Pruner(source)
    while True:
        problems = _validated(job, source, skips)
        package, more = _made(job, source, skips, problems)
        if package:
            (job.skipped or job.warned)(skips.diagnostics)
            return package
        if job.skipped is None:
            job.warned(skips.diagnostics)
            raise DescriptionError(more)
        skips.prune(more)


def _validated(job: Job, source: Source, skips: Pruner) -> list[Diagnostic]:
    """Return the problems of a description; parts with problems are left out first where that is allowed."""
    with job.step("check"):
        warnings = Pruner(source)
        problems = skips.blocking(_unwarned(source, warnings))
        while problems and job.skipped and skips.prune(problems):
            problems = skips.blocking(_unwarned(source, warnings))
        job.warned(warnings.diagnostics)
        return problems if job.skipped is None else []


def _unwarned(source: Source, warnings: Pruner) -> list[Diagnostic]:
    """Return the problems of a description; what is warned of is left out of it."""
    found = validate(source)
    warnings.prune(warnings.blocking(item for item in found if item.warns))
    return [item for item in found if not item.warns]


def _made(
    job: Job, source: Source, skips: Pruner, problems: list[Diagnostic]
) -> tuple[Package | None, list[Diagnostic]]:
    """Return the package, or the problems that stand against it."""
    try:
        with job.step("resolve"):
            resolved, more = resolve(source)
        problems = [*problems, *_untold(skips.blocking(more), problems)]
        with job.step("plan"):
            package = build(source, resolved, job.settings)
    except DescriptionError as error:
        return None, [*problems, *_untold(error.diagnostics, problems)]
    except (LimitError, MemoryError):
        raise
    except Exception:
        if not problems:  # otherwise the crash is probably a consequence of them
            raise
        return None, problems
    return (None, problems) if problems else (package, [])


def _untold(more: list[Diagnostic], problems: list[Diagnostic]) -> list[Diagnostic]:
    """Return the problems of parts that have no others: those are probably consequences."""
    told = {problem.scope for problem in problems}
    return [problem for problem in more if problem.scope not in told]


def generate(job: Job, output: Path) -> Package:
    """Write the package and its reference into the folder `output`, in place of those that are there.

    The folder is replaced as a whole, so that the two always fit each other.

    Returns:
        What the package was made from.

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
            raise OutputError(output, what, "fix this and retry") from None
        with job.step("swap"):
            replace_atomically(new, target, package.name)
    job.noted(package.suggestions)
    return package


def _whole_path(output: Path) -> Path:
    """Return the path from the root, without links on the way; a link at its end stays one."""
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
    """Return what `generate` would change, as a unified diff; empty if nothing.

    Raises:
        DescriptionError: The description has problems.
        GeneratorError: What was made can't be trusted.
    """
    package = plan(job)
    with TemporaryDirectory() as scratch:
        _written(job, package, Path(scratch))
        new = snapshot(Path(scratch))
    return "".join(output_diff.differences(snapshot(output), new, PurePosixPath(output.as_posix())))


def _written(job: Job, package: Package, folder: Path) -> None:
    made, docs, library = folder / package.name, folder / DOCS, job.settings.http_library

    def reference() -> None:
        write(render_reference(package, library), folder)
        format_folder(docs)
        verify_reference(docs, package)

    with importer(made) as package_importer, beside(reference) as finish_reference:
        with job.step("render"):
            write(render_package(package, library), folder)
        with job.step("format"):
            sort_imports(made)
            format_folder(made)
        with job.step("verify"):
            package_importer.begin()
            verify(made, package)
            package_importer.finish()
            finish_reference()
