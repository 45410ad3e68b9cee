"""Make up JSON values that fit the limits of a scalar; the same for the same scalar, and readable."""

import re
import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor, isfinite
from random import Random
from typing import Any, Protocol, TypeVar

import jsonschema_rs
from rstr import Rstr

from .. import ir

# Of the names and addresses that are kept for documentation (RFC 2606, 5737 and 3849).
OF_FORMAT = {
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com",
    "url": "https://example.com",
    "byte": "c3RyaW5n",
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05Z",
    "duration": "P1D",
    "idn-email": "user@example.com",
    "idn-hostname": "example.com",
    "iri": "https://example.com",
    "json-pointer": "/name",
    "time": "03:04:05Z",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}

# A longer pattern, a longer text or more steps towards one are no example any more.
_LONGEST_PATTERN = 500
_LONGEST_TEXT = 2000
_MOST_STEPS = 20_000
_WIDEST_RANGE = 256

# What the character of a class is, where the class has it.
_READABLE = string.ascii_lowercase + string.ascii_uppercase
_DIGITS = "1234567890"

# Spellings of ECMA-262 in those of Python.
_SPELLINGS = (
    (re.compile(r"\(\?<(?=[A-Za-z_])"), "(?P<"),
    (re.compile(r"\\[pP]\{(?:N|Nd)\}"), r"\\d"),
    (re.compile(r"\\p\{[^}]{1,20}\}"), "a-zA-Z"),
)

_Item = TypeVar("_Item", covariant=True)


class _Listed(Protocol[_Item]):
    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> _Item: ...


@lru_cache(maxsize=4096)
def scalar(kind: ir.Scalar, variant: int = 0) -> object:
    """Return a value of a scalar; `variant` counts those that must differ from each other."""
    match kind.kind:
        case "string":
            return _text(kind, variant)
        case "integer" | "number":
            return _number(kind, variant)
        case "boolean":
            return variant % 2 == 0
        case "null":
            return None


def fits(kind: ir.Scalar, value: object) -> bool:
    """Tell whether a JSON value is one of a scalar."""
    return _checker(kind)(value)


def _text(kind: ir.Scalar, variant: int) -> str:
    limits, plain = kind.limits, OF_FORMAT.get(kind.format, "string")
    if variant and kind.format in OF_FORMAT:
        plain = _counted(plain, variant)
    elif variant:
        plain = f"{plain}{variant + 1}"
    if not limits.pattern and limits.min_length is None and limits.max_length is None:
        return plain
    fits = _checker(kind)
    hexadecimal = [_counted(OF_FORMAT["uuid"], variant).upper()] if "A-F" in limits.pattern else []
    candidates = [plain, *hexadecimal, *_of_length(plain, limits, variant)]
    return next((text for text in (*candidates, *_of_pattern(limits, variant)) if fits(text)), plain)


def _counted(text: str, variant: int) -> str:
    """Return another text of the same format: one digit or letter of it is the next one."""
    index = max((index for index, char in enumerate(text) if char.isdigit()), default=None)
    if index is None:
        return text[0] + str(variant) + text[1:] if "@" in text or "." in text else text
    return f"{text[:index]}{(int(text[index]) + variant) % 10}{text[index + 1 :]}"


def _of_length(plain: str, limits: ir.Limits, variant: int) -> Iterator[str]:
    least, most = limits.min_length or 0, _LONGEST_TEXT if limits.max_length is None else limits.max_length
    if least <= _LONGEST_TEXT:
        if not variant or len(plain) <= most:
            yield plain.ljust(least, "a")[: max(most, 0)]
        yield _READABLE[variant % len(_READABLE)] * max(least, min(1, most))


def _of_pattern(limits: ir.Limits, variant: int) -> Iterator[str]:
    """Yield texts of a pattern: the shortest, then longer ones up to the least length."""
    pattern, least = limits.pattern, limits.min_length or 0
    if not pattern or len(pattern) > _LONGEST_PATTERN or least > _LONGEST_TEXT:
        return
    for spelling, python in _SPELLINGS:
        pattern = spelling.sub(python, pattern)
    shortest = _generated(pattern, 0, variant)
    if shortest is None:
        return
    yield shortest
    missing = max(0, least - len(shortest))
    yield shortest + "a" * missing
    yield "a" * missing + shortest
    for more in dict.fromkeys((missing, *(ceil(missing / parts) for parts in (2, 3, 4, 5)), *range(1, 9))):
        yield _generated(pattern, more, variant) or ""


def _generated(pattern: str, more: int, variant: int) -> str | None:
    """Return a text of a pattern; None if that can't be had, or takes too long."""
    try:
        choices = _Choices()
        choices.more, choices.variant = more, variant
        return _Texts(choices).xeger(pattern)
    except (re.error, RecursionError, OverflowError, _TooLongError, KeyError, IndexError, TypeError, ValueError):
        return None  # what Python has no spelling of


class _TooLongError(Exception):
    """A text would take more steps than an example is worth."""


class _Choices(Random):
    """Chooses what is short and readable, in place of chance."""

    def __init__(self) -> None:
        super().__init__(0)
        self.more = 0
        self.variant = 0
        self._steps = 0

    def randint(self, a: int, b: int) -> int:
        """Return how often something is repeated: the least number, and `more` if there may be as many."""
        times = max(a, min(b, a + self.more))
        self._spend(times)
        return times

    def choice(self, seq: _Listed[_Item]) -> _Item:
        """Return a letter or a digit if there is one; of alternatives the first, or the one of the variant."""
        self._spend(1 + len(seq) // 8)
        known = [seq[index] for index in range(len(seq))]
        readable = set(_READABLE + _DIGITS)
        listed = sorted((item for item in known if item in readable), key=_rank) if _are_texts(known) else known
        return (listed or sorted(known, key=str))[self.variant % len(listed or known)]

    def _spend(self, steps: int) -> None:
        self._steps += steps
        if self._steps > _MOST_STEPS:
            raise _TooLongError


def _are_texts(items: Iterable[object]) -> bool:
    return all(isinstance(item, str) for item in items)


def _rank(char: object) -> int:
    return (_READABLE + _DIGITS).index(str(char))


class _Texts(Rstr):
    """Generates texts of patterns; of a wide range it makes the beginning only."""

    def __init__(self, choices: _Choices) -> None:
        super().__init__(choices)

        def any_letter(_: object) -> str:
            return choices.choice(string.ascii_letters)

        self._cases: Mapping[str, Callable[..., Any]] = {**self._cases, "range": _range, "any": any_letter}


def _range(ends: tuple[int, int]) -> list[str]:
    first, last = ends
    return [chr(code) for code in range(first, min(last, first + _WIDEST_RANGE) + 1)]


class _Checker:
    """Tells whether a value fits a scalar, by the rules that a server goes by."""

    def __init__(self, schema: dict[str, object]) -> None:
        self._validator: jsonschema_rs.Draft202012Validator | None = None
        try:
            self._validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        except ValueError:  # the pattern is none, or too large
            return

    def __call__(self, value: object) -> bool:
        return self._validator is not None and self._validator.is_valid(value)


@lru_cache(maxsize=4096)
def _checker(kind: ir.Scalar) -> _Checker:
    limits = kind.limits
    found = {
        "type": kind.kind,
        "pattern": limits.pattern or None,
        "minLength": limits.min_length,
        "maxLength": limits.max_length,
        "minimum": limits.minimum,
        "maximum": limits.maximum,
        "exclusiveMinimum": limits.exclusive_minimum,
        "exclusiveMaximum": limits.exclusive_maximum,
        "multipleOf": limits.multiple_of,
        "format": kind.format or None,
    }
    return _Checker({key: value for key, value in found.items() if value is not None})


def _number(kind: ir.Scalar, variant: int) -> int | float:
    """Return the least number where there is one, or else a small one."""
    limits = kind.limits
    is_whole = kind.kind == "integer"
    step = _step(limits, is_whole=is_whole)
    lowest = _bound([limits.minimum], [limits.exclusive_minimum], step or Fraction(1, 2), max)
    highest = _bound([limits.maximum], [limits.exclusive_maximum], -(step or Fraction(1, 2)), min)
    plain = lowest if lowest is not None else Fraction(1) if is_whole or step else Fraction(3, 2)
    if lowest is None and highest is not None and plain > highest:
        plain = highest
    if lowest is not None and highest is not None and not step and plain > highest:
        plain = _between(limits)
    if step:
        rounded = floor if lowest is None and highest is not None and plain == highest else ceil
        plain = rounded(plain / step) * step
        if highest is not None and plain > highest and lowest is None:
            plain = floor(highest / step) * step
    other = plain + variant * (step or 1)
    if highest is not None and other > highest:
        other = plain - variant * (step or 1) if lowest is None else plain
    return int(other) if is_whole or (other.denominator == 1 and _is_whole_limit(limits)) else float(other)


def _step(limits: ir.Limits, *, is_whole: bool) -> Fraction | None:
    if limits.multiple_of is None or not isfinite(limits.multiple_of) or limits.multiple_of <= 0:
        return Fraction(1) if is_whole else None
    step = Fraction(str(limits.multiple_of))
    return Fraction(step.numerator) if is_whole else step  # the least whole multiple of a/b is a


def _bound(
    within: Iterable[float | None], beyond: Iterable[float | None], step: Fraction, best: Any
) -> Fraction | None:
    """Return the bound of the values that are allowed; one beside the bound that is not."""
    found = [*_fractions(within), *(item + step for item in _fractions(beyond))]
    return best(found) if found else None


def _between(limits: ir.Limits) -> Fraction:
    ends = (limits.minimum, limits.exclusive_minimum, limits.maximum, limits.exclusive_maximum)
    known = [*_fractions(ends)]
    return (min(known) + max(known)) / 2


def _fractions(limits: Iterable[float | None]) -> Iterator[Fraction]:
    """Return those that are limits at all: YAML can say that a number is infinite, or none."""
    return (Fraction(str(limit)) for limit in limits if limit is not None and isfinite(limit))


def _is_whole_limit(limits: ir.Limits) -> bool:
    return isinstance(limits.minimum, int)
