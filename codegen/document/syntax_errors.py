"""Explain the syntax errors of YAML's and JSON's parsers."""

import json
import re

import yaml
from attrs import frozen

from .size_limits import TOO_DEEP

_KEY = re.compile(r"^\s*(- )*[^\s'\"{\[#][^'\"{\[#]*?:\s")


_LONGEST_KEY = 1024  # unless a question mark precedes it


@frozen
class SyntaxMessage:
    """A syntax error in words, with its line and column, counted from 1."""

    message: str
    fix: str
    line: int | None = None
    column: int | None = None


def explain_yaml_error(lines: list[str], error: yaml.MarkedYAMLError) -> SyntaxMessage:
    """Explain an error of the YAML parser."""
    mark, opened = error.problem_mark or error.context_mark, error.context_mark
    if mark is None:
        return SyntaxMessage(f"not YAML: {error.problem or error.context}", "save it as plain text in UTF-8")
    problem = str(error.problem)
    return (
        (_explain_unclosed(problem, lines, mark, opened) if opened else None)
        or _explain_key(problem, lines, mark)
        or _explain_character(problem, lines, mark)
    )


def _explain_unclosed(problem: str, lines: list[str], mark: yaml.Mark, opened: yaml.Mark) -> SyntaxMessage | None:
    """Explain an error of something that opens before it."""
    line, column = opened.line + 1, opened.column + 1
    if problem == "found unexpected end of stream":
        return SyntaxMessage("the quote that opens here is never closed", "close it", line, column)
    if problem.startswith("did not find expected ',' or"):
        bracket, closing = _at(lines, opened), problem[-2]
        message = f"the bracket {bracket!r} that opens here is not closed before line {mark.line + 1}"
        return SyntaxMessage(message, f"close it with {closing!r}, or put a comma between its items", line, column)
    if problem == "could not find expected ':'":
        return SyntaxMessage("this is neither a key nor a value", "put a colon behind the key", line, column)
    return None


def _explain_key(problem: str, lines: list[str], mark: yaml.Mark) -> SyntaxMessage | None:
    """Explain an error about a key or an item: mostly one of indentation."""
    line, column = mark.line + 1, mark.column + 1
    text = lines[mark.line] if mark.line < len(lines) else ""
    if "mapping values are not allowed" in problem:
        return _explain_colon(text, line, column)
    if problem == "did not find expected '-' indicator":
        fix = "indent it as the keys of the item above, or start an item with a hyphen"
        return SyntaxMessage("a key stands among the items of a list", fix, line, column)
    if problem != "did not find expected key":
        return None
    if quote := _open_quote(lines, mark.line):
        return SyntaxMessage("the quote that opens here is not closed in its line", "close it", *quote)
    if not text[: mark.column].strip():
        message = "this line is indented less than those beside it, and more than those around it"
        return SyntaxMessage(message, "give it the indentation of the keys that it belongs to", line, column)
    message = f"{text[mark.column :].strip()[:20]!r} stands where the value has ended already"
    return SyntaxMessage(message, "remove it, or put the whole value in quotes", line, column)


def _explain_character(problem: str, lines: list[str], mark: yaml.Mark) -> SyntaxMessage:
    """Explain an error about a character, or any other."""
    line, column = mark.line + 1, mark.column + 1
    text = lines[mark.line] if mark.line < len(lines) else ""
    character = text[mark.column : mark.column + 1]
    match problem:
        case "found character that cannot start any token" if character == "\t":
            return SyntaxMessage("a tab, where YAML takes spaces only", "indent with spaces", line, column)
        case "found character that cannot start any token":
            message = f"a text without quotes can't start with {character!r}"
            return SyntaxMessage(message, "put it in quotes", line, column)
        case "found undefined alias":
            return SyntaxMessage("a text without quotes can't start with '*'", "put it in quotes", line, column)
        case "found unknown escape character":
            message = f"in double quotes a backslash starts an escape, and there is no \\{text[mark.column + 1 :][:1]}"
            return SyntaxMessage(message, "write two backslashes, or use single quotes", line, column)
        case "but found another document":
            return SyntaxMessage("a second document starts here", "keep one of them, and remove `---`", line, column)
        case "exceeded maximum nesting depth":  # of libyaml itself, which is far beyond ours
            return SyntaxMessage(TOO_DEEP, "flatten it", line, column)
        case _:
            fix = "look for a missing colon, quote or bracket here or in the line above"
            return SyntaxMessage(f"not YAML: {problem}", fix, line, column)


def _explain_colon(text: str, line: int, column: int) -> SyntaxMessage:
    if _KEY.match(text[: column - 1] + " ") and ": " in text[: column - 1]:
        message = "a colon with a space behind it, inside of a text without quotes"
        return SyntaxMessage(message, "put the text in quotes", line, column)
    if column > _LONGEST_KEY:
        return SyntaxMessage(f"a key of more than {_LONGEST_KEY} characters", "shorten it", line, 1)
    message = "this line is indented deeper than the one above, which has a value already"
    return SyntaxMessage(
        message, "give it the indentation of the keys beside it", line, len(text) - len(text.lstrip()) + 1
    )


def _at(lines: list[str], mark: yaml.Mark) -> str:
    return lines[mark.line][mark.column : mark.column + 1]


def _open_quote(lines: list[str], last: int) -> tuple[int, int] | None:
    """Return the position of the first double quote that its own line does not close."""
    for number, text in enumerate(lines[: last + 1], 1):
        if text.replace('\\"', "").count('"') % 2 and "'" not in text and "#" not in text:
            return number, text.index('"') + 1
    return None


def explain_json_error(text: str, error: json.JSONDecodeError) -> SyntaxMessage:
    """Explain an error of the JSON parser."""
    rest, before = text[error.pos :], text[: error.pos].rstrip()
    where = error.pos if rest.startswith(",") else len(before) - 1  # Python 3.13 names the comma, 3.12 what follows it
    if text[where : where + 1] == "," and text[where + 1 :].lstrip()[:1] in ("}", "]"):
        line, column = text.count("\n", 0, where) + 1, where - text.rfind("\n", 0, where)
        return SyntaxMessage("a comma with nothing behind it", "remove the comma", line, column)
    message, fix = _json_message(error.msg, rest)
    return SyntaxMessage(message, fix, error.lineno, error.colno)


def _json_message(message: str, rest: str) -> tuple[str, str]:
    if not rest.strip():
        return "the file ends before all of its brackets are closed", "add what is missing"
    if rest.startswith(("//", "/*", "#")):
        return "JSON has no comments", "remove it, or save the description as YAML"
    if rest.startswith("'"):
        return "JSON has no single quotes", 'use double quotes (")'
    match message:
        case "Extra data":
            return "the description has ended already", "remove what stands behind it, or a bracket too many before it"
        case "Expecting ',' delimiter":
            return "a comma is missing before this", "put a comma between the two"
        case "Expecting ':' delimiter":
            return "a colon is missing before this", "put a colon between the name and the value"
        case "Expecting property name enclosed in double quotes":
            return "a name must stand here, in double quotes", "put the name in double quotes"
        case "Expecting value":
            return "a value must stand here", "write a text in double quotes, a number, true, false, null, [] or {}"
        case str() if message.startswith("Invalid control character"):
            return "a line break or another control character inside of a text", "write it as an escape, such as \\n"
        case str() if message.startswith("Invalid \\"):
            return "a backslash starts an escape, and this is none", "write two backslashes"
        case _:
            return f"not JSON: {message}", "fix the syntax"
