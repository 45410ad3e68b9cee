"""Names for schemas: those of openapi-python-client, each once."""

from functools import cache

from attrs import frozen
from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

_PREFIX = "field_"  # for names that start with a digit or have no letter
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
    return str(PythonIdentifier(text, _PREFIX))


@cache
def class_name(text: str) -> str:
    """Return a name in the form of a class name."""
    return str(ClassName(text, _PREFIX))


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
    return class_name(f"{pascal_case(position.parent)}{pascal_case(wanted)}" if position.parent else wanted)
