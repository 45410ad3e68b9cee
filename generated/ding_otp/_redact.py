# Generated from the API's description. Edit that or the templates, not this file.
"""Hide private values: in a `repr`, an exception's text, a log line, and the variables that an error report shows."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Generic, NoReturn, TypeVar
from urllib.parse import quote, quote_plus

T = TypeVar("T")

HIDDEN = "***"

# A UUID is matched first, so that its digits are not taken for a number; then anything that could be a phone number or
# a code: four digits or more, with the separators people write between them. The lines of OpenSSL's errors are neither.
# No repetition gives back what it took (`+` behind it): a text of digits alone costs neither time nor memory.
_HEX = "[0-9a-fA-F]"
_UUID = rf"{_HEX}{{8}}(?:-{_HEX}{{4}}){{3}}-{_HEX}{{12}}"  # also behind what is no word of its own: %2F, \n, auth_
_UUID_OR_DIGITS = re.compile(
    rf"(?P<uuid>{_UUID}|\b(?=[0-9]*+[a-fA-F]){_HEX}{{32}}\b)"
    r"|(?<!_ssl\.c:)\+?\d(?:[\s().\u2010-\u2015-]{0,2}+\d){3,}+"
)

# From seven digits on it is a phone number, whose last two may be shown; below that it may be a code, which may not.
_PHONE_DIGITS = 7
_E164 = re.compile(r"\+\d{7,15}")
_PHONE = re.compile(r"\+[\d\s().-]+")

# A shorter value is hidden only where it stands as a word of its own: as a part of others it is a coincidence.
_DISTINCTIVE = 8

# What may stand between two digits of a number, percent-encoded or not.
_GAP = r"(?:%[0-9A-Fa-f]{2}|[^\w%]){0,3}+"

# A character takes up to twelve in a text: two escapes of JSON, or four percent-encoded bytes.
_LONGEST_FORM = 12

# Names of headers, parameters and fields that hold credentials, as callers give them.
_CREDENTIAL_NAMES = re.compile(r"auth|cookie|key|password|secret|session|signature|token", re.IGNORECASE)

# An exception's text quotes no more than this of a server's.
MAX_QUOTED = 2_000


# What takes the place of a private value.
_Mark = str | Callable[["re.Match[str]"], str]


class Private(Generic[T]):
    """Holds a value that nothing shows: neither a `repr` nor an error report, which takes mappings and lists apart."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        """Return the value."""
        return self._value

    def __repr__(self) -> str:
        return "<private>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a private value can't be copied or pickled")


class Secrets:
    """The private values of one call, to clear texts of them.

    A value of eight characters or more is hidden wherever it stands, a shorter one as a word of its own only; each also
    in the forms that it takes in URLs, JSON, HTML and a `repr`, a phone number and a UUID however they are punctuated.
    """

    __slots__ = ("_compiled", "_values")

    def __init__(self, values: Iterable[str] = ()) -> None:
        self._values = list(filter(None, values))
        self._compiled: list[tuple[re.Pattern[str], _Mark]] | None = None

    def hide(self, text: str, *, short: bool = True) -> str:
        """Return a text without the values; with `short=False`, without those of eight characters or more."""
        if self._compiled is None:
            self._values = sorted(set(self._values), key=len, reverse=True)
            self._compiled = list(map(_compile, self._values))
        for value, (pattern, mark) in zip(self._values, self._compiled, strict=True):
            if short or len(value) >= _DISTINCTIVE:
                text = pattern.sub(mark, text)
        return text

    def hide_in_log(self, line: str) -> str:
        """Return a line of a log without the values and without numbers that begin with a +, whoever's they are."""
        return _E164.sub(_mask_match, self.hide(line))

    def hide_in(self, headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """Return headers without the values; the same ones if they have none."""
        text = b"\n".join([value for _, value in headers]).decode("latin-1")
        is_quoting = "%" in text or "+" in text
        if not any(value in text or (is_quoting and quote_plus(value) in text) for value in self._values):
            return headers
        return [(name, self.hide(value.decode("latin-1")).encode("latin-1")) for name, value in headers]

    def and_also(self, values: Iterable[str]) -> "Secrets":
        """Return these and others."""
        return Secrets([*self._values, *values])

    @property
    def reach(self) -> int:
        """The number of characters that the longest value may take, in the longest of its forms."""
        return _LONGEST_FORM * max(map(len, self._values), default=0)

    def __repr__(self) -> str:
        return "<private>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("private values can't be copied or pickled")


NO_SECRETS = Secrets()


def scrub(message: str, secrets: Secrets = NO_SECRETS) -> str:
    """Return a server's text without the secrets and without anything that looks like a phone number or a code.

    Of a long text, the first 2,000 characters are returned.
    """
    window = 2 * MAX_QUOTED + secrets.reach
    shown = _UUID_OR_DIGITS.sub(_mask_match, secrets.hide(message[:window]))
    if len(message) > window:  # where it was cut, half a secret may stand, which nothing recognises
        shown = shown[: max(0, len(shown) - secrets.reach)]
    return shown if len(shown) <= MAX_QUOTED else f"{shown[:MAX_QUOTED]}…"


def _mask_match(match: re.Match[str]) -> str:
    return match[0] if match.groupdict().get("uuid") else mask_phone(match[0])


def mask_phone(number: str) -> str:
    """Return a phone number without all but its last two digits, and without those if it is too short to be one."""
    digits = [character for character in number if character.isdigit()]
    return HIDDEN + "".join(digits[-2:]) if len(digits) >= _PHONE_DIGITS else HIDDEN


def _compile(value: str) -> tuple[re.Pattern[str], _Mark]:
    """Return the pattern that finds a value in each of its forms, and what takes its place."""
    digits = re.sub(r"\D", "", value)
    if _PHONE.fullmatch(value) and len(digits) >= _PHONE_DIGITS:
        return re.compile(_phone_pattern(digits), re.IGNORECASE), mask_phone(value)
    bare = value.replace("-", "")
    if re.fullmatch(f"{_HEX}{{32}}", bare):
        parts = (bare[:8], bare[8:12], bare[12:16], bare[16:20], bare[20:])
        return re.compile("-?".join(parts), re.IGNORECASE), HIDDEN
    found = "|".join(re.escape(form) for form in sorted(set(_forms(value)), key=len, reverse=True))
    if len(value) >= _DISTINCTIVE:
        return re.compile(found, re.IGNORECASE), HIDDEN
    # A part of a UUID is no word of its own.
    return re.compile(rf"({_UUID})|(?<!\w)(?:{found})(?!\w)", re.IGNORECASE), lambda match: match[1] or HIDDEN


def _phone_pattern(digits: str) -> str:
    """The pattern of a number with or without its country's code, and with the 0 that some write in its place."""
    zero, head = rf"(?:(?<!\d)0{_GAP})?", ""
    for digit in digits[:-_PHONE_DIGITS]:
        head = f"(?:{head}{zero}{digit}{_GAP})?"
    tail = _GAP.join(digits[-_PHONE_DIGITS:])
    return rf"(?:(?:\+|%2B|(?<!\d)00){_GAP})?{head}{zero}{tail}"


def _forms(value: str) -> Iterator[str]:
    """Yield a text as URLs, JSON, HTML and the `repr` of a string or of bytes write it."""
    yield value
    yield quote(value, safe="", errors="replace")
    yield quote(value, errors="replace")
    yield quote_plus(value, errors="replace")
    yield json.dumps(value)[1:-1]
    yield json.dumps(value, ensure_ascii=False)[1:-1]
    yield repr(value)[1:-1]
    yield repr(value.encode(errors="replace"))[2:-1]
    if any(character in value for character in "&<>\"'"):
        from html import escape  # here, as few values need it, and it loads much

        yield escape(value)


def secret(value: object) -> str:
    """Return the `repr` of a field whose value must not be shown."""
    return "None" if value is None else repr(HIDDEN)


def phone(value: object) -> str:
    """Return the `repr` of a phone number: its last two digits."""
    return "None" if value is None else repr(mask_phone(str(value)))


def text(value: object) -> str:
    """The `repr` of a text that may quote private values: its length, as nothing here knows what is private in it."""
    return "None" if value is None else f"<{len(str(value))} characters>"


def names_only(value: Mapping[Any, object]) -> str:
    """The `repr` of fields that this release does not know: values, and names that are none, could be anything."""
    names = (scrub(name) if isinstance(name, str) and name.isidentifier() else HIDDEN for name in value)
    return "{" + ", ".join(f"{name!r}: ..." for name in names) + "}"


@lru_cache  # each call asks for the same few
def names_credential(name: str) -> bool:
    """Tell whether what callers give under a name is a credential."""
    return _CREDENTIAL_NAMES.search(name) is not None


def credentials_in(headers: Iterable[tuple[str, object]]) -> Iterator[str]:
    """Yield the values of headers that hold a credential, with and without a scheme such as Bearer."""
    for name, value in headers:
        if names_credential(name):
            yield from (str(value), str(value).partition(" ")[2])
