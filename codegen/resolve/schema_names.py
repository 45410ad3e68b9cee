"""Names for schemas: those that openapi-python-client would give them, each once."""

import builtins
import re
from functools import cache
from keyword import iskeyword

from attrs import frozen

_PREFIX = "field_"  # for names that start with a digit or have no letter
_DELIMITERS = frozenset(r"\. _-")
_LOWER = re.compile(r"[A-Z]?[a-z]+")
_RESERVED = frozenset({*dir(builtins), "self", "true", "false", "datetime"} - {"id"})
_NO_PATH = str.maketrans({"{": "", "}": "", "/": "_"})


@frozen
class Position:
    """Where a schema stands, for its name: what holds it, its name in there, and its component if it is one."""

    parent: str
    name: str
    component: str = ""

    def named(self, name: str) -> "Position":
        """Return the position of an inner schema under another name."""
        return Position(self.parent, name)


def operation_name(operation_id: object, method: str, path: str) -> str:
    """Return what the inline schemas of an operation are named after."""
    text = operation_id if isinstance(operation_id, str) else f"{method}_{path.strip('/').translate(_NO_PATH)}"
    name = _unreserved("_".join(_words(text)).lower())
    is_private = next(filter(_is_kept, text), "") == "_"
    return f"{_PREFIX}{name}" if is_private or not name.isidentifier() else name


@cache
def class_name(text: str) -> str:
    """Return a name in the form of a class name."""
    name = _unreserved(_pascal(text))
    return name if name.isidentifier() else _unreserved(_pascal(f"{_PREFIX}{name}"))


def _pascal(text: str) -> str:
    return "".join(word if word.isupper() else word.capitalize() for word in _words(text))


def _words(text: str) -> list[str]:
    """Split a text at delimiters, and before and behind each word in lower case or with a capital."""
    kept = "".join(filter(_is_kept, text))
    if any(map(str.isupper, kept)):
        kept = _LOWER.sub(r" \g<0> ", kept)
    return "".join(" " if character in _DELIMITERS else character for character in kept).split()


def _is_kept(character: str) -> bool:
    return character.isidentifier() or character.isdecimal() or character in _DELIMITERS


def _unreserved(name: str) -> str:
    return f"{name}_" if name in _RESERVED or iskeyword(name) else name


class Names:
    """The names that are used."""

    def __init__(self) -> None:
        self._used = set[str]()
        self._next: dict[str, int] = {}

    def unique(self, name: str) -> str:
        """Return a name with a number behind it if it is used, and mark it as used."""
        free, number = name, self._next.get(name, 2)
        while free in self._used:
            free, number = f"{name}{number}", number + 1
        self._used.add(free)
        self._next[name] = number
        return free


def inline_name(position: Position, title: object) -> str:
    """Return the name that an inline schema should have: its title or its own name, after that of what holds it."""
    wanted = title if isinstance(title, str) and title else position.name
    return class_name(f"{_pascal(position.parent)}{_pascal(wanted)}" if position.parent else wanted)
