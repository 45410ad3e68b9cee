# Generated from the API's description. Edit that or the templates, not this file.
"""An answer on standard output: as JSON for programs, or as lines for people."""

import json
import os
import sys
from collections.abc import Mapping
from typing import TextIO

from attrs import frozen

from .._codec import encode, is_object

SUCCESS, OTHER = 0, 1


class OutputError(Exception):
    """An answer came, and can't be written."""

    may_have_been_processed = True


@frozen(kw_only=True)
class Outcome:
    """Where an answer tells whether it is what was hoped for.

    Attributes:
        field: The field that tells.
        success: The values that mean success; any other, and none, does not.
        meanings: What the known values mean.
    """

    field: str
    success: tuple[object, ...]
    meanings: Mapping[object, str]


def shown(answer: object, *, as_json: bool, outcome: Outcome | None = None) -> int:
    """Print an answer and return the exit status that it stands for, even if nobody reads it to its end."""
    value = answer if isinstance(answer, bytes) else encode(answer)
    found = value.get(outcome.field) if outcome and is_object(value) else None
    succeeded = outcome is None or found in outcome.success
    try:
        if isinstance(value, bytes):
            sys.stdout.buffer.write(value)
        elif as_json:
            print(json.dumps(value))
        elif is_object(value):
            print(_lines(value, outcome, succeeded=succeeded), end="")
        elif isinstance(value, str) and not sys.stdout.isatty():
            print(value, end="" if value.endswith("\n") else "\n")
        elif value is not None:
            print(visible(value))
        sys.stdout.flush()
    except BrokenPipeError:
        let_go(sys.stdout)
    except OSError as error:
        let_go(sys.stdout)
        raise OutputError(f"an answer came, and can't be written: {error.strerror}") from None
    return SUCCESS if succeeded else OTHER


def let_go(stream: TextIO) -> None:
    """Leave a stream that nobody reads any more, so that Python does not complain of it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _lines(fields: dict[str, object], outcome: Outcome | None, *, succeeded: bool) -> str:
    """Return the fields, in colours if standard output is a terminal that wants them."""
    from rich.console import Console  # here, so that --json does not wait for it
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)  # which knows terminals, NO_COLOR and the like
    names = {name: visible(name) for name in fields}
    width = max(map(len, names.values()), default=0)
    with console.capture() as lines:
        for name, value in fields.items():
            line = Text.assemble((f"{names[name]:<{width}}", "dim"), "  ")
            if outcome and name == outcome.field:
                line.append(visible(value), style="bold green" if succeeded else "bold red")
                meaning = outcome.meanings.get(value) if isinstance(value, str | int) else None
                line.append(f"  {meaning}" if meaning else "")
            else:
                line.append(visible(value))
            console.print(line)
    return lines.get()


def visible(value: object) -> str:
    """Return a value in one line, in which no character steers the terminal."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)
