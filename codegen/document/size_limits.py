"""Limit the size of a description, so that reading one takes less than 1 GiB."""

from collections.abc import Callable

from .values import JsonValue, is_array, is_object

# GitHub's description, one of the largest, has 13 MB and 260,000 values.
MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 100
# Counted after alias expansion: aliases let a small YAML file stand for a huge one.
MAX_VALUES = 1_000_000

TOO_DEEP = f"it is nested deeper than {MAX_DEPTH} levels"

# Makes the exception for a file that can't be read, from a message and a fix.
Refuse = Callable[[str, str], Exception]


class Budget:
    """The bytes and the values that the files of one description may still have, all together."""

    def __init__(self) -> None:
        self.bytes = MAX_BYTES
        self.values = MAX_VALUES


class Limits:
    """Count the values of one file, after alias expansion."""

    def __init__(self, refuse: Refuse, budget: Budget) -> None:
        self._refuse = refuse
        self._budget = budget

    def enter(self, depth: int) -> None:
        """Count a value at some depth.

        Raises:
            Exception: The one that `refuse` makes: there are too many, or it is too deep.
        """
        self._budget.values -= 1
        if depth > MAX_DEPTH:
            raise self._refuse(TOO_DEEP, "flatten it")
        if self._budget.values < 0:
            raise self._refuse(f"it has more than {MAX_VALUES} values", "shorten it, and use fewer YAML aliases")

    def visit(self, value: JsonValue, depth: int) -> None:
        """Count a value and all in it; refuse text that can't be written as UTF-8."""
        self.enter(depth)
        if isinstance(value, str):
            self._visit_text(value)
        elif is_object(value):
            for key, item in value.items():
                self._visit_text(key)
                self.visit(item, depth + 1)
        elif is_array(value):
            for item in value:
                self.visit(item, depth + 1)

    def _visit_text(self, text: str) -> None:
        # JSON may have halves of surrogate pairs as escapes; YAML refuses them by itself.
        if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
            raise self._refuse("it contains an unpaired surrogate", "remove it, or add the other half of the pair")
