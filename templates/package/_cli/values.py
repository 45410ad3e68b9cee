"""From what was given on the command line to the arguments of a call."""

import json
import sys
from collections.abc import Mapping
from getpass import getpass
from pathlib import Path

from .._arguments import from_text, given_bodies
from .._codec import Decoder, FieldError, T

# Stands for a value that is to be read from standard input.
STDIN = "\0"


class UsageError(ValueError):
    """An argument that can't be used. The text names it, but does not show what was given."""

    def __init__(self, shown: str, problem: str) -> None:
        super().__init__(f"{shown}: {problem}")


def text(shown: str, token: str, decode: Decoder[T]) -> T:
    """Return what a decoder makes of a text; `shown` is what errors call the argument."""
    return _decoded(shown, _read(shown, token), decode)


def texts(shown: str, tokens: list[str], decode: Decoder[T]) -> T:
    """Return what a decoder of arrays makes of several texts."""
    return _decoded(shown, [_read(shown, token) for token in tokens], decode)


def value(shown: str, token: str, decode: Decoder[T]) -> T:
    """Return what a decoder makes of JSON, or of a text that is no JSON."""
    return _decoded(shown, _json(_read(shown, token)), decode)


def values(shown: str, tokens: list[str], decode: Decoder[T]) -> T:
    """Return what a decoder of arrays makes of several values of JSON."""
    return _decoded(shown, [_json(_read(shown, token)) for token in tokens], decode)


def upload(shown: str, token: str) -> bytes | Path:
    """Return a file, which is read when it is sent, or the content of a pipe or of standard input."""
    if token == STDIN or not Path(token).is_file():
        return content(shown, token)
    try:
        with Path(token).open("rb"):
            return Path(token)
    except OSError as error:
        raise UsageError(shown, f"the file can't be read: {error.strerror}") from None


def content(shown: str, token: str) -> bytes:
    """Return the content of a file, or of standard input."""
    if token == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(token).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "that is no path"
        raise UsageError(shown, f"the file can't be read: {reason}") from None


def asked(shown: str, token: str | None) -> str:
    """Return what was given, or else what is typed at the terminal, unseen."""
    if token is not None:
        return token
    if not sys.stdin.isatty():
        raise UsageError(shown, "missing; give it, or - to have it read from standard input")
    try:
        typed = getpass(f"{shown}: ")
    except EOFError:
        typed = ""
    if not typed:
        raise UsageError(shown, "nothing was typed")
    return typed


def one_body(*bodies: Mapping[str, object]) -> None:
    """Check that the arguments that were given are of one body; each comes with what errors call its arguments."""
    given = given_bodies(bodies)
    if len(given) > 1:
        raise UsageError(" and ".join(given), "these are of two bodies; give one")


def one_of_bodies(shown: str, token: T | None) -> T:
    """Return an argument that must be given if no other body is."""
    if token is None:
        raise UsageError(shown, "missing; give it, or another body")
    return token


def _read(shown: str, token: str) -> str:
    if token != STDIN:
        return token
    try:
        line = sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        raise UsageError(shown, "standard input is no text") from None
    if not line:
        raise UsageError(shown, "standard input has no line for it")
    return line


def _decoded(shown: str, value: object, decode: Decoder[T]) -> T:
    try:
        return from_text(decode, value)
    except FieldError as error:
        raise UsageError(shown, str(error)) from None


def _json(token: str) -> object:
    try:
        found: object = json.loads(token, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return token
    return found


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")
