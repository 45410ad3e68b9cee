"""What YAML's and JSON's parsers complain of, in words that say what to do."""

import json
import re

import yaml
from attrs import frozen

_KEY = re.compile(r"^\s*(- )*[^\s'\"{\[#][^'\"{\[#]*?:\s")


_LONGEST_KEY = 1024  # of those without a question mark before them


@frozen
class Fault:
    """A fault of syntax, with its place: line and column, counted from 1."""

    what: str
    fix: str
    line: int | None = None
    column: int | None = None


def yaml_fault(lines: list[str], error: yaml.MarkedYAMLError) -> Fault:
    """What is wrong with a YAML file."""
    mark, opened = error.problem_mark or error.context_mark, error.context_mark
    if mark is None:
        return Fault(f"not YAML: {error.problem or error.context}", "save it as plain text in UTF-8")
    line, column = mark.line + 1, mark.column + 1
    text = lines[mark.line] if mark.line < len(lines) else ""
    problem, at = str(error.problem), text[mark.column : mark.column + 1]
    quote = _open_quote(lines, mark.line)
    if problem == "found character that cannot start any token" and at == "\t":
        return Fault("a tab, where YAML takes spaces only", "indent with spaces", line, column)
    if problem == "found character that cannot start any token":
        return Fault(f"a text without quotes can't start with {at!r}", "put it in quotes", line, column)
    if problem == "found undefined alias":
        return Fault("a text without quotes can't start with '*'", "put it in quotes", line, column)
    if problem == "found unexpected end of stream" and opened is not None:
        what = "the quote that opens here is never closed"
        return Fault(what, "close it", opened.line + 1, opened.column + 1)
    if "mapping values are not allowed" in problem:
        return _colon(text, line, column)
    if problem.startswith("did not find expected ',' or") and opened is not None:
        bracket, closing = _at(lines, opened), problem[-2]
        what = f"the bracket {bracket!r} that opens here is not closed before line {line}"
        fix = f"close it with {closing!r}, or put a comma between what is in it"
        return Fault(what, fix, opened.line + 1, opened.column + 1)
    if problem == "did not find expected key" and quote is not None:
        return Fault("the quote that opens here is not closed in its line", "close it", *quote)
    if problem == "did not find expected key" and not text[: mark.column].strip():
        what = "this line is indented less than those beside it, and more than those around it"
        return Fault(what, "give it the indentation of the keys that it belongs to", line, column)
    if problem == "did not find expected key":
        what = f"{text[mark.column :].strip()[:20]!r} stands where the value has ended already"
        return Fault(what, "remove it, or put the whole value in quotes", line, column)
    if problem == "did not find expected '-' indicator":
        fix = "indent it as the keys of the item above, or start an item with a hyphen"
        return Fault("a key stands among the items of a list", fix, line, column)
    if problem == "could not find expected ':'" and opened is not None:
        return Fault(
            "this is neither a key nor a value", "put a colon behind the key", opened.line + 1, opened.column + 1
        )
    if problem == "found unknown escape character":
        what = f"in double quotes a backslash starts an escape, and there is no \\{text[mark.column + 1 :][:1]}"
        return Fault(what, "write two backslashes, or use single quotes", line, column)
    if problem == "but found another document":
        return Fault("a second document starts here", "keep one of them, and remove `---`", line, column)
    fix = "look for a missing colon, quote or bracket here or in the line above"
    return Fault(f"not YAML: {problem}", fix, line, column)


def _colon(text: str, line: int, column: int) -> Fault:
    if _KEY.match(text[: column - 1] + " ") and ": " in text[: column - 1]:
        what = "a colon with a space behind it, inside of a text without quotes"
        return Fault(what, "put the text in quotes", line, column)
    if column > _LONGEST_KEY:
        return Fault(f"a key of more than {_LONGEST_KEY} characters", "shorten it", line, 1)
    what = "this line is indented deeper than the one above, which has a value already"
    return Fault(what, "give it the indentation of the keys beside it", line, len(text) - len(text.lstrip()) + 1)


def _at(lines: list[str], mark: yaml.Mark) -> str:
    return lines[mark.line][mark.column : mark.column + 1]


def _open_quote(lines: list[str], last: int) -> tuple[int, int] | None:
    """The place of the first double quote that its own line does not close."""
    for number, text in enumerate(lines[: last + 1], 1):
        if text.replace('\\"', "").count('"') % 2 and "'" not in text and "#" not in text:
            return number, text.index('"') + 1
    return None


def json_fault(text: str, error: json.JSONDecodeError) -> Fault:
    """What is wrong with a JSON file."""
    rest, before = text[error.pos :], text[: error.pos].rstrip()
    where = error.pos if rest.startswith(",") else len(before) - 1  # Python 3.13 names the comma, 3.12 what follows it
    if text[where : where + 1] == "," and text[where + 1 :].lstrip()[:1] in ("}", "]"):
        line, column = text.count("\n", 0, where) + 1, where - text.rfind("\n", 0, where)
        return Fault("a comma with nothing behind it", "remove the comma", line, column)
    what, fix = _json_words(error.msg, rest)
    return Fault(what, fix, error.lineno, error.colno)


def _json_words(message: str, rest: str) -> tuple[str, str]:
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
            return f"not JSON: {message}", "mend the syntax"
