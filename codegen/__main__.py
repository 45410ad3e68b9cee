"""The command line: `python -m codegen generate` and `python -m codegen plan`."""

import argparse
import io
import json
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import attrs

from .problems import DescriptionError, GeneratorError, OutputError
from .settings import Settings, SettingsError

_EXAMPLES = """examples:
  python -m codegen generate
  python -m codegen generate --check
  python -m codegen generate --spec petstore.yaml --output build --package petstore --client-name Petstore
  python -m codegen plan | jq '.resources[].operations[].name'

exit status: 0 done; 1 the description has problems, or the output differs; 2 wrong usage
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # the terminal may not know all characters of a description
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status = _run(options)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        print(_explanation(error), file=sys.stderr)
        return 2 if isinstance(error, SettingsError) else 1


def _explanation(error: Exception) -> str:
    match error:
        case SettingsError():
            return f"codegen: {error}"
        case DescriptionError(problems=problems):
            count = len(problems)
            return f"{error}\n\n{count} problem{'s' if count > 1 else ''}; nothing was written."
        case OutputError():
            return f"{error}\n\nNothing was written."
        case OSError():
            return f"codegen: {error}\n\nNothing was written."
        case GeneratorError():
            what = str(error)
        case _:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            what = f"{type(error).__name__}: {error} ({Path(frame.filename).name}:{frame.lineno})"
    return f"{what}\n\nThis is a fault of the generator, not of the description. Nothing was written."


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--spec",
        type=Path,
        default=Path("openapi.yaml"),
        metavar="FILE",
        help="the description, OpenAPI 3.0 or 3.1 (default: %(default)s)",
    )
    common.add_argument(
        "--package",
        metavar="NAME",
        help="name of the package (default: from pyproject.toml beside the description, else ding_otp)",
    )
    common.add_argument("--client-name", metavar="NAME", help="class name of the client (default: likewise, else Ding)")
    loudness = common.add_mutually_exclusive_group()
    loudness.add_argument(
        "--verbose", action="store_true", help="show each step with its time, also where there is no terminal"
    )
    loudness.add_argument("--quiet", action="store_true", help="show problems only")
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Makes a Python client from an OpenAPI description.",
        epilog=_EXAMPLES,
        formatter_class=form,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    generate = commands.add_parser(
        "generate", parents=[common], help="write the package", epilog=_EXAMPLES, formatter_class=form
    )
    generate.add_argument(
        "--output",
        type=Path,
        default=Path("generated"),
        metavar="FOLDER",
        help="the package goes to FOLDER/NAME (default: %(default)s)",
    )
    generate.add_argument(
        "--check",
        action="store_true",
        help="write nothing; print a diff of what would change, and exit with 1 if there is one",
    )
    commands.add_parser("plan", parents=[common], help="print the plan as JSON", epilog=_EXAMPLES, formatter_class=form)
    return parser


def _run(options: argparse.Namespace) -> int:
    # Here, so that --help does not wait for what the parser imports.
    from .pipeline import Job, differences, generate, plan

    settings = Settings.beside(options.spec, package=options.package, client_name=options.client_name)
    progress = _Progress(options)
    job = Job(options.spec, str(options.spec), settings, progress.step)
    if options.command == "plan":
        print(json.dumps(attrs.asdict(plan(job)), indent=2, ensure_ascii=False))
        return 0
    target = options.output / settings.package
    if options.check:
        diff = differences(job, options.output)
        sys.stdout.write(diff)
        progress.done(f"{target} differs from {options.spec}" if diff else f"{target} is up to date")
        return 1 if diff else 0
    generate(job, options.output)
    progress.done(f"{options.spec} -> {target}")
    return 0


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

    def done(self, message: str) -> None:
        if not self._quiet:
            print(f"{message} ({self._seconds:.2f} s)", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
