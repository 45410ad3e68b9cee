"""Import lines for what the emitted code uses."""

from collections import defaultdict
from collections.abc import Iterable

from ..runtime.helpers import home

Imports = frozenset[tuple[str, str]]  # (module, name); modules of the package start with a dot, seen from its root

CODEC = "._codec"
ACCEPT = "._accept"
ARGUMENTS = "._arguments"
DIRECTIONS = "._read_only"
FILES = "._files"
FORMS = "._forms"
INCOMING = "._streaming_response"
ITEMS = "._stream_formats"
LINES = "._line_bodies"
MODEL = "._model"
REQUEST = "._request"
UPLOADS = "._uploads"
TIMES = "._times"
STYLES = "._styles"
RESPONSES = "._responses"
STREAMS = "._streams"
UNIONS = "._unions"

_STANDARD = frozenset({"collections.abc", "datetime", "functools", "typing", "uuid"})


def lines(imports: Iterable[tuple[str, str]], *, inside: str) -> tuple[str, ...]:
    """Return the import lines for a module; `inside` is the folder of the package that it lies in, or "" for the root.

    Standard library first, then attrs, then the package; ruff puts blank lines between and sorts within.
    """
    names: defaultdict[str, set[str]] = defaultdict(set)
    for module, name in imports:
        names[_seen_from(inside, home(module, name))].add(name)
    return tuple(f"from {module} import {', '.join(sorted(names[module]))}" for module in sorted(names, key=_rank))


def merged(*parts: Imports) -> Imports:
    """Return all of several imports."""
    return Imports().union(*parts)


def _seen_from(inside: str, module: str) -> str:
    if not module.startswith(".") or not inside:
        return module
    if module.startswith(f".{inside}."):
        return module.removeprefix(f".{inside}")
    # Outside of models/, its names come from the folder as a whole.
    return "..models" if module.startswith(".models.") else f".{module}"


def _rank(module: str) -> tuple[int, str]:
    return (0 if module in _STANDARD else 2 if module.startswith(".") else 1, module)
