"""Names for schemas: those of openapi-python-client, each once."""

from collections import ChainMap
from functools import cache
from importlib.metadata import version
from typing import Literal, cast

from attrs import frozen

from .. import kept

_PREFIX = "field_"  # for names that start with a digit or have no letter
_NO_PATH = str.maketrans({"{": "", "}": "", "/": "_"})

# Beyond so many names, to load them takes as long as to make them.
_MOST_KEPT = 10_000


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
    return _named("identifier", text)


def class_name(text: str) -> str:
    """Return a name in the form of a class name."""
    return _named("class", text)


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


def _pascal(text: str) -> str:
    return _named("pascal", text)


_Form = Literal["class", "identifier", "pascal"]


def _named(form: _Form, text: str) -> str:
    """Return a text in one of the forms that openapi-python-client gives names, which takes long to import."""
    names = _kept_names()
    if (form, text) not in names:
        from openapi_python_client import strings

        match form:
            case "class":
                names[form, text] = str(strings.ClassName(text, _PREFIX))
            case "identifier":
                names[form, text] = str(strings.PythonIdentifier(text, _PREFIX))
            case "pascal":
                names[form, text] = strings.pascal_case(text)
    return names[form, text]


@cache
def _kept_names() -> ChainMap[tuple[_Form, str], str]:
    """Return the names that earlier runs were given, and before them those that are new."""
    return ChainMap({}, cast(dict[tuple[_Form, str], str], kept.load(_file()) or {}))


def keep_names() -> None:
    """Keep the names of this run for the next one."""
    new, known = _kept_names().maps
    if new and len(new) + len(known) <= _MOST_KEPT:
        known.update(new)
        new.clear()
        kept.save(_file(), known)


def _file() -> str:
    return f"names_{version('openapi-python-client')}.pickle"
