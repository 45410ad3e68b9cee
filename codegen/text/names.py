"""Make Python names of names in the description."""

import keyword
import re
import unicodedata
from collections.abc import Collection, Container, Iterable
from difflib import get_close_matches

from attrs import frozen

# `[^\W\d_A-Z]` is any letter of any script, but for A to Z.
_WORDS = re.compile(r"[A-Z]+(?![^\W\d_A-Z])|[A-Z]?[^\W\d_A-Z]+|[0-9]+")

# Builtins that emitted code calls, so that no name may hide them; one may hide `id` or `type`.
_CALLED_BUILTINS = frozenset(
    {"str", "int", "float", "bool", "bytes", "dict", "list", "object", "property", "classmethod", "set"}
)

# Characters of a name that is compared with others; the time grows with their square.
_LONGEST_SUGGESTED = 200


def words(text: str) -> list[str]:
    """Split a name into words: `authenticationUUID`, `OTP` and `x-api-key` have two, one and three."""
    # Python reads names in this normal form: two that differ before may be the same after.
    return [word.lower() for word in _WORDS.findall(unicodedata.normalize("NFKC", text))]


# A sign before a number, as in GitHub's reactions `+1` and `-1`.
_SIGNS = {"+": "plus_", "-": "minus_"}


def snake(text: str, *, used: Container[str] = (), prefix: str = "field") -> str:
    """Return a name for a variable, an argument or a module, with an underscore behind it if the plain one is used."""
    sign = _SIGNS.get(text[:1], "") if text[1:2].isdigit() else ""
    name = sign + (_joined(words(text)) or prefix)
    if not name[0].isalpha() and name[0] != "_":
        name = f"{prefix}_{name}"
    if not name.isidentifier():
        name = prefix
    while keyword.iskeyword(name) or name in _CALLED_BUILTINS or name in used:
        name += "_"
    return name


def distinct(name: str, taken: Container[str]) -> str:
    """Return a name with a number behind it if it is taken."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name}_{number}", number + 1
    return free


# Names of devices on Windows, where no file can have them, whatever its suffix.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})

# File systems take 255 bytes; the suffix, a letter of four bytes and a temporary name must have room.
_LONGEST_MODULE = 60


@frozen
class _Modules:
    """The names that no further module can have; there may be thousands, of which no copy is made for each."""

    used: Container[str]

    def __contains__(self, name: object) -> bool:
        return name in _DEVICES or (isinstance(name, str) and name in self.used)


def module(text: str, *, used: Container[str] = (), prefix: str = "field") -> str:
    """Return a name for a module that every file system takes."""
    taken = _Modules(used)
    name = snake(snake(text, used=taken, prefix=prefix)[:_LONGEST_MODULE].rstrip("_"), used=taken, prefix=prefix)
    return distinct(name, taken)


def _joined(parts: list[str]) -> str:
    # Digits stay with the word before them, as in `line1` or `ipv4`.
    text = ""
    for part in parts:
        text += part if not text or part.isdigit() else f"_{part}"
    return text


def pascal(text: str, *, used: Iterable[str] = (), prefix: str = "Model") -> str:
    """Return a name for a class."""
    name = "".join(word.capitalize() for word in words(text)) or prefix
    if not name[0].isalpha():
        name = f"{prefix}{name}"
    if not name.isidentifier():
        name = prefix
    while keyword.iskeyword(name) or name in used:
        name += "_"
    return name


def constant(
    text: str, *, used: Iterable[str] = (), prefix: str = "VALUE", numbers: dict[str, int] | None = None
) -> str:
    """Return a name for a member of an enum. `numbers` remembers where the numbers of equal names have got to."""
    numbers = {} if numbers is None else numbers
    negative = "NEGATIVE_" if re.fullmatch(r"-\d+", text) else ""
    name = negative + (_joined(words(text)) or ("EMPTY" if not text else prefix)).upper()
    if not name[0].isalpha():
        name = f"{prefix}_{name}"
    if not name.isidentifier():
        name = prefix
    base = name
    number = numbers.get(base, 2)
    while name in used:
        name, number = f"{base}_{number}", number + 1
    numbers[base] = number
    return name


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that is nearest to a misspelt one, if one is near."""
    return Suggestions().nearest(name, list(known), 0.75)


class Suggestions:
    """Finds the names that misspelt ones stand for. Beyond so many comparisons in all, it finds none any more."""

    def __init__(self, comparisons: int = 20_000) -> None:
        self._left = comparisons

    def nearest(self, name: str, known: Collection[str], cutoff: float) -> str | None:
        """Return the known name that is nearest to a misspelt one, if one is near."""
        if len(name) > _LONGEST_SUGGESTED or len(known) > self._left:
            return None
        self._left -= len(known)
        listed = [other for other in known if len(other) <= _LONGEST_SUGGESTED]
        return next(iter(get_close_matches(name, listed, 1, cutoff)), None)
