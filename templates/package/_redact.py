"""What may be shown of values that should stay private, in a `repr`, an exception's text or a log line."""

import re
from collections.abc import Iterable

HIDDEN = "***"

# A UUID is matched first, so that its digits are not taken for a number; then anything that could be a phone number or
# a code: four digits or more, with the separators people write between them. The lines of OpenSSL's errors are neither.
_UUID_OR_DIGITS = re.compile(
    r"(?P<uuid>\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b)|(?<!_ssl\.c:)\+?\d(?:[\s().-]{0,2}\d){3,}"
)

# From seven digits on it is a phone number, whose last two may be shown; below that it may be a code, which may not.
_PHONE_DIGITS = 7


def secret(value: object) -> str:
    """The `repr` of a field whose value must not be shown."""
    return "None" if value is None else repr(HIDDEN)


def phone(value: object) -> str:
    """The `repr` of a phone number: its last two digits."""
    return "None" if value is None else repr(mask_phone(str(value)))


def text(value: object) -> str:
    """The `repr` of a text that may quote private values: its length, as nothing here knows what is private in it."""
    return "None" if value is None else f"<{len(str(value))} characters>"


def names_only(value: dict[str, object]) -> str:
    """The `repr` of fields that this release does not know, whose values could be anything."""
    return "{" + ", ".join(f"{name!r}: ..." for name in value) + "}"


def mask_phone(number: str) -> str:
    """A phone number without all but its last two digits, and without those if it is too short to be one."""
    digits = [character for character in number if character.isdigit()]
    return HIDDEN + "".join(digits[-2:]) if len(digits) >= _PHONE_DIGITS else HIDDEN


def scrub(message: str, secrets: Iterable[str] = ()) -> str:
    """A text from a server, without the given secrets and without what looks like a phone number or a code."""
    for value in sorted(filter(None, secrets), key=len, reverse=True):
        hidden = mask_phone(value) if value.startswith("+") else HIDDEN
        message = re.sub(re.escape(value), hidden, message, flags=re.IGNORECASE)
    return _UUID_OR_DIGITS.sub(_mask_match, message)


def _mask_match(match: re.Match[str]) -> str:
    return match[0] if match["uuid"] else mask_phone(match[0])
