"""Prune the invalid parts of a description, so that the rest can be generated."""

from collections import Counter
from collections.abc import Iterable, Sequence

from .diagnostics import WHOLE, DescriptionError, Diagnostic, in_file_order, pointer_parts
from .grammar import object_name, object_type_at, plural
from .source import Source


class Pruner:
    """Prunes one description, and keeps the diagnostics of what it has pruned."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.diagnostics: list[Diagnostic] = []

    def blocking(self, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return the diagnostics without the warnings that are known already."""
        known = {diagnostic for diagnostic in self.diagnostics if not diagnostic.scope}
        return [diagnostic for diagnostic in dict.fromkeys(diagnostics) if diagnostic not in known]

    def prune(self, diagnostics: Sequence[Diagnostic]) -> bool:
        """Remove the scopes of diagnostics from the description; return False if all of them are warnings.

        Raises:
            DescriptionError: A scope is the whole description, or nothing is left to remove.
        """
        scopes = {diagnostic.scope for diagnostic in diagnostics} - {""}
        # Last items first, so that the indexes of those before them stay right.
        removed = WHOLE not in scopes and [
            self._source.prune(where) for where in sorted(scopes, key=_by_index, reverse=True)
        ]
        if scopes and (not removed or not any(removed)):
            raise DescriptionError([*self.diagnostics, *diagnostics])
        self.diagnostics = list(dict.fromkeys([*self.diagnostics, *in_file_order(diagnostics)]))
        return bool(scopes)


def _by_index(where: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in pointer_parts(where)]


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Count the pruned parts by type, in words."""
    scopes = {diagnostic.scope for diagnostic in diagnostics} - {""}
    names = Counter(object_name(object_type_at(where)) for where in scopes)
    counted = [f"{count} {plural(name) if count > 1 else name}" for name, count in sorted(names.items())]
    return ", ".join(counted) or "nothing"
