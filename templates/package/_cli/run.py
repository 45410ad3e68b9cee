"""Run the command line, and end it with a status.

Exit status: 0 success; 1 an answer that is not what was hoped for; 2 wrong usage; 3 an error of the API, or an answer
that can't be read; 4 no answer; 70 a fault of this package; 74 an answer that can't be written; 130 interrupted.
"""

import io
import json
import os
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from cyclopts import CycloptsError, MissingArgumentError, UnknownOptionError
from cyclopts.exceptions import RepeatArgumentError, UnknownCommandError, UnusedCliTokensError

from .._error_report import error_report, fault
from .options import CommandLine
from .output import OutputError, let_go
from .values import STDIN

USAGE, API_ERROR, NO_ANSWER, FAULT, NO_OUTPUT, INTERRUPTED = 2, 3, 4, 70, 74, 130


def run(app: CommandLine, tokens: Sequence[str]) -> int:
    """Run the command that the tokens name, and return the exit status."""
    if sys.stdout is None:  # whoever closed it would not see what was sent
        print(f"{app.name[0]}: standard output is closed; nothing was sent", file=sys.stderr)
        return USAGE
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # the terminal may not know all characters
            stream.reconfigure(errors="backslashreplace")
    try:
        # An empty variable counts as one that is not set, as it does for the client.
        for variable in [name for name, value in os.environ.items() if not value]:
            del os.environ[variable]
        # A lone hyphen is no option; no argument of a process can hold what stands for it.
        marked = [STDIN if word == "-" else word for word in app.full(tokens)]
        status = app(marked, exit_on_error=False, print_error=False, result_action="return_value")
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except (BrokenPipeError, SystemExit):  # whoever read the help has seen enough; rich makes the other of the one
        let_go(sys.stdout)
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        status, text = _ended(app, error)
        _tell(app.name[0], text, error, as_json="--json" in tokens)
        return status


def _ended(app: CommandLine, error: Exception) -> tuple[int, str]:
    """Return the exit status for an error, and its message."""
    from ..errors import APIConnectionError, APIStatusError, ResponseDecodeError

    match error:
        case CycloptsError():
            text = _usage(app, error)
            return USAGE, f"{text} See --help" if text.endswith("?") else f"{text}; see --help"
        case APIStatusError() | ResponseDecodeError():
            return API_ERROR, str(error)
        case APIConnectionError():
            return NO_ANSWER, str(error)
        case OutputError():
            return NO_OUTPUT, str(error)
        case ValueError():
            return USAGE, str(error)
        case OSError():
            return USAGE, error.strerror or type(error).__name__
        case _:
            return FAULT, fault(error)


def _usage(app: CommandLine, error: CycloptsError) -> str:
    """Return what is wrong with the arguments, without what was given: that may be private."""
    match error:
        case UnknownOptionError():
            name = (error.token.keyword or error.token.value or "").partition("=")[0]
            known_form = name.startswith("--") and name.removeprefix("--").replace("-", "").isalpha()
            options = ["--help", *(option for argument in error.argument_collection for option in argument.names)]
            return ("there is no option " + name if known_form else "there is no such option") + _meant(name, options)
        case UnknownCommandError():
            word = next(iter(error.unused_tokens or ()), "")
            if word.startswith("-"):
                return "there is no such command; options come after the command"
            group = error.app or app
            commands = [*group, *(alias for alias, words in app.aliases.items() if words and group is app)]
            return "there is no such command" + _meant(word, [name for name in commands if name[0] != "-"])
        case UnusedCliTokensError():
            return "too many arguments"
        case MissingArgumentError():
            variables = error.argument.parameter.env_var if error.argument else None
            instead = f"; the environment variable {', '.join(variables)} would do" if variables else ""
            return f"{_name(error)}: missing, or without a value{instead}"
        case RepeatArgumentError():
            return f"{error.token.keyword or _name(error)}: given more than once"
        case _:
            return f"{_name(error)}: can't be read"


def _meant(word: str, names: Iterable[str]) -> str:
    """Return a question for the name that is most like a word; the word itself may be private."""
    by_word = {name.removeprefix("--"): name for name in names}
    close = get_close_matches(word.removeprefix("--").lower(), by_word, n=1)
    return f"; did you mean {by_word[close[0]]}?" if close else ""


def _name(error: CycloptsError) -> str:
    if error.argument is None:
        return "an argument"
    name = error.argument.name
    return name if error.argument.index is None else name.removeprefix("--").upper()


def _tell(name: str, text: str, error: Exception, *, as_json: bool) -> None:
    try:
        print(json.dumps(error_report(error, text)) if as_json else f"{name}: {text}", file=sys.stderr, flush=True)
    except BrokenPipeError:
        let_go(sys.stderr)
