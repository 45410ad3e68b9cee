"""Leaves out of a description what is spoilt, so that the rest can be generated."""

from collections import Counter
from collections.abc import Iterable, Sequence

from .diagnostics import WHOLE, DescriptionError, Problem, pointer_parts
from .grammar import kind_of
from .source import Source

_NAMES = {"data": "example or default", "grant": "security requirement", "scheme": "security scheme", "media": "body"}


class Skips:
    """What was wrong with a description, and is no longer, as it has been left out."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.problems: list[Problem] = []

    def grave(self, problems: Iterable[Problem]) -> list[Problem]:
        """The problems, without those that are known already and spoil nothing."""
        known = {problem for problem in self.problems if not problem.spoils}
        return [problem for problem in dict.fromkeys(problems) if problem not in known]

    def leave_out(self, problems: Sequence[Problem]) -> bool:
        """Takes what some problems spoil out of the description; False if they spoil nothing.

        Raises:
            DescriptionError: They spoil all of it, or stay though what they spoil is gone.
        """
        spoilt = {problem.spoils for problem in problems} - {""}
        by_name = {problem.spoils for problem in problems if problem.by_name}
        # From the end on, so that what is taken out of a list leaves what stands before it in its place.
        gone = WHOLE not in spoilt and [
            self._source.leave_out(where, by_name=where in by_name)
            for where in sorted(spoilt, key=_in_order, reverse=True)
        ]
        if spoilt and (not gone or not any(gone)):
            raise DescriptionError([*self.problems, *problems])
        ordered = sorted(problems, key=lambda problem: (problem.line or 0, problem.pointer, problem.what))
        self.problems = list(dict.fromkeys([*self.problems, *ordered]))
        return bool(spoilt)


def _in_order(where: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in pointer_parts(where)]


def summary(problems: Iterable[Problem]) -> str:
    """What was left out, counted by kind."""
    spoilt = {problem.spoils for problem in problems} - {""}
    kinds = Counter(_NAMES.get(kind_of(where), kind_of(where)) for where in spoilt)
    counted = [f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in sorted(kinds.items())]
    return ", ".join(counted) or "nothing"
