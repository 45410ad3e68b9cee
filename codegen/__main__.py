"""The command line: `python -m codegen generate` and `python -m codegen plan`."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import attrs

from .problems import DescriptionError, OutputError
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
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except SettingsError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    except DescriptionError as error:
        count = len(error.problems)
        print(f"{error}\n\n{count} problem{'s' if count > 1 else ''}; nothing was written.", file=sys.stderr)
        return 1
    except OutputError as error:
        print(f"{error}\n\nNothing was written.", file=sys.stderr)
        return 1


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
    from .pipeline import (
        Job,
        differences,
        generate,
        plan,
    )  # here, so that --help does not wait for the parser's imports

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
