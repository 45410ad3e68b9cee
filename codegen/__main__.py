"""The command line: `python -m codegen generate`, `plan` and `diff`."""

import argparse
import gc
import io
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .bounds import DEFAULT_MEGABYTES, DEFAULT_SECONDS, bounded
from .document.diagnostics import (
    DescriptionError,
    Diagnostic,
    GeneratorError,
    LimitError,
    OutputError,
    unexpected,
)
from .document.prune import summary
from .ir.dump import dump
from .python.view.package import Package
from .settings import HTTP_LIBRARIES, Settings, SettingsError, own_project
from .text.terminal import plain

_EXAMPLES = """examples:
  python -m codegen generate
  python -m codegen generate --check
  python -m codegen generate --spec petstore.yaml --output build --package petstore --client-name Petstore
  python -m codegen plan | jq '.operations[].id'
  python -m codegen diff released.yaml openapi.yaml --fail-on breaking

exit status: 0 done; 1 the description has problems, the output differs, or a change is not wanted; 2 wrong usage
"""

_MOST_NOTES = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # the terminal may not know all characters of a description
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        with bounded(options.max_seconds, options.max_memory):
            status = _run(options)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        print(plain(_explanation(error)), file=sys.stderr)
        return 2 if isinstance(error, SettingsError) else 1


def _explanation(error: Exception) -> str:
    match error:
        case SettingsError():
            return f"codegen: {error}"
        case DescriptionError(diagnostics=problems):
            count = len(problems)
            return f"{error}\n\n{count} problem{'s' if count > 1 else ''}; nothing was written."
        case LimitError():
            return f"codegen: {error}\n\nNothing was written."
        case OutputError():
            return f"{error}\n\nNothing was written."
        case ModuleNotFoundError(name=name):
            return (
                f"codegen: {name} is not installed; run `make setup`, and use .venv/bin/python\n\nNothing was written."
            )
        case OSError():
            return f"codegen: {error}\n\nNothing was written."
        case GeneratorError():
            what = str(error)
        case _:
            what = unexpected(error)
    return f"{what}\n\nThis is a fault of the generator, not of the description. Nothing was written."


def _parser() -> argparse.ArgumentParser:
    form = argparse.RawDescriptionHelpFormatter
    about = "Makes a Python client from an OpenAPI description."
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description=about, epilog=_EXAMPLES, formatter_class=form
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    naming, reading, skipping = _naming(), _reading(), _skipping()
    limiting = _limiting()

    def command(name: str, help: str, *parents: argparse.ArgumentParser) -> argparse.ArgumentParser:  # noqa: A002
        return commands.add_parser(
            name, parents=[*parents, limiting], help=help, epilog=_EXAMPLES, formatter_class=form
        )

    _add_generate(command("generate", "write the package", reading, naming, skipping))
    command("plan", "print the resolved description as JSON", reading, naming, skipping)
    about = "tell what changed between two descriptions, and what it means to users"
    _add_diff(command("diff", about, naming, skipping))
    return parser


def _naming() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    beside = "from the pyproject.toml of --project"
    project = "the pyproject.toml with [tool.codegen] (default: that of this folder, if the description is in it)"
    options.add_argument("--project", type=Path, metavar="FILE", help=project)
    options.add_argument("--package", metavar="NAME", help=f"name of the package (default: {beside}, else ding_otp)")
    options.add_argument(
        "--client-name", metavar="NAME", help="class name of the client (default: likewise, else Ding)"
    )
    return options


def _reading() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    spec = "the description, OpenAPI 3.0, 3.1 or 3.2 (default: %(default)s)"
    options.add_argument("--spec", type=Path, default=Path("openapi.yaml"), metavar="FILE", help=spec)
    loudness = options.add_mutually_exclusive_group()
    verbose = "show each step with its time, also where there is no terminal"
    loudness.add_argument("--verbose", action="store_true", help=verbose)
    loudness.add_argument("--quiet", action="store_true", help="show problems only")
    return options


def _skipping() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    skips = "leave out the operations and other parts that have problems, and warn of them"
    options.add_argument("--allow-skips", action="store_true", help=skips)
    return options


def _limiting() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    most = "processor time that it may take (default: %(default)s)"
    options.add_argument("--max-seconds", type=_positive, default=DEFAULT_SECONDS, metavar="N", help=most)
    most = "memory that it may take, in MiB (default: %(default)s)"
    options.add_argument("--max-memory", type=_positive, default=DEFAULT_MEGABYTES, metavar="N", help=most)
    return options


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number above 0")
    return number


def _add_generate(parser: argparse.ArgumentParser) -> None:
    output = "the package goes to FOLDER/NAME, its reference to FOLDER/docs (default: %(default)s)"
    parser.add_argument("--output", type=Path, default=Path("generated"), metavar="FOLDER", help=output)
    library = "what it sends its requests with (default: likewise, else httpx)"
    parser.add_argument("--http-library", choices=HTTP_LIBRARIES, help=library)
    check = "write nothing; print a diff of what would change, and exit with 1 if there is one"
    parser.add_argument("--check", action="store_true", help=check)


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", type=Path, metavar="OLD", help="the description as it was")
    parser.add_argument("new", type=Path, metavar="NEW", help="the description as it is")
    formats = "text for people, json for programs, markdown for pull requests (default: %(default)s)"
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help=formats)
    fail_on = "exit with 1 if a change is of this class, or of a graver one"
    parser.add_argument("--fail-on", choices=("breaking", "additive", "cosmetic"), help=fail_on)


def _run(options: argparse.Namespace) -> int:
    # What is made of a description is used to the end: there is nothing in it for the collector to find.
    gc.disable()
    # Here, so that --help does not wait for what the parser imports.
    from .pipeline import Job, differences, generate, plan

    if options.command == "diff":
        return _diff(options)
    settings = Settings.read(
        options.project or own_project(options.spec),
        package=options.package,
        client_name=options.client_name,
        http_library=vars(options).get("http_library"),
    )
    progress = _Progress(options)
    skipped = _skipped if options.allow_skips else None
    job = Job(options.spec, str(options.spec), settings, progress.step, skipped, _warned, progress.notes)
    if options.command == "plan":
        print(plain(json.dumps(dump(plan(job).source), indent=2, ensure_ascii=False)))
        return 0
    target = options.output / settings.package
    if options.check:
        diff = differences(job, options.output)
        sys.stdout.write(diff)
        # A file that should not be there may be of another origin, which generate does not touch.
        first = "move out what is not generated, and " if "\n+++ /dev/null" in diff else ""
        differs = f"{options.output} differs from {options.spec}; {first}generate it anew"
        progress.done(differs if diff else f"{options.output} is up to date")
        return 1 if diff else 0
    generate(job, options.output)
    progress.done(f"{options.spec} -> {target}")
    return 0


def _diff(options: argparse.Namespace) -> int:
    from .changes.diff import KINDS, diff
    from .changes.report import change_report
    from .pipeline import Job, plan

    def planned(description: Path) -> Package:
        settings = Settings.read(
            options.project or own_project(options.new), package=options.package, client_name=options.client_name
        )
        skipped = _skipped if options.allow_skips else None
        return plan(Job(description, str(description), settings, lambda _step, _seconds: None, skipped, _warned))

    changes = diff(planned(options.old), planned(options.new))
    print(change_report(changes, options.format))
    unwanted = KINDS[: KINDS.index(options.fail_on) + 1] if options.fail_on else ()
    return int(any(change.kind in unwanted for change in changes))


def _warned(warnings: list[Diagnostic]) -> None:
    for warning in warnings:
        print(plain(f"warning: {warning}"), file=sys.stderr)


def _skipped(problems: list[Diagnostic]) -> None:
    _warned(problems)
    if problems:
        count = len(problems)
        print(plain(f"\n{count} problem{'s' if count > 1 else ''}; left out: {summary(problems)}."), file=sys.stderr)


class _Progress:
    """Each step as it goes on a terminal, one line at the end elsewhere; all of it on standard error."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._quiet: bool = options.quiet
        self._each: bool = options.verbose or (sys.stderr.isatty() and options.command == "generate")
        self._seconds = 0.0

    def step(self, name: str, seconds: float) -> None:
        self._seconds += seconds
        if self._each and not self._quiet:
            print(f"  {name:<8}{seconds:6.2f} s", file=sys.stderr, flush=True)

    def notes(self, suggestions: Sequence[str]) -> None:
        """Tell what the description could say. It is no warning: nothing is wrong without it."""
        if self._quiet or not suggestions:
            return
        print(
            "note: these answers look as if they came in pages; say so, and they can be iterated over", file=sys.stderr
        )
        for suggestion in suggestions[:_MOST_NOTES]:
            print(plain(f"    {suggestion}"), file=sys.stderr)
        if len(suggestions) > _MOST_NOTES:
            print(f"    and {len(suggestions) - _MOST_NOTES} more", file=sys.stderr)

    def done(self, message: str) -> None:
        if not self._quiet:
            print(plain(f"{message} ({self._seconds:.2f} s)"), file=sys.stderr)


if __name__ == "__main__":
    status = main()
    gc.freeze()  # or else Python looks through all of it once more before it ends, for a tenth of a second
    sys.exit(status)
