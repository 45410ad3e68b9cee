"""Phone numbers: which may get a code, and how they are written in logs."""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import PhoneNumberType

from .api_error import ApiError

EXAMPLE_NUMBER = "+1234567890"
"""The example number of the vendor's documents, which is taken although no numbering plan has it."""

_E164 = re.compile(r"\+[1-9][0-9]{1,14}")
_NUMBER_LIKE = re.compile(r"\+?[\d ()./-]*\d[\d ()./-]*")
_NO_REGION = frozenset({None, "001", "ZZ"})
_LINES_WITHOUT_CODES = {
    PhoneNumberType.FIXED_LINE: "fixed line",
    PhoneNumberType.TOLL_FREE: "toll-free",
    PhoneNumberType.PREMIUM_RATE: "premium rate",
    PhoneNumberType.SHARED_COST: "shared cost",
    PhoneNumberType.PAGER: "pager",
    PhoneNumberType.UAN: "company",
    PhoneNumberType.VOICEMAIL: "voicemail",
}


def require_reachable(number: str, unsupported_regions: tuple[str, ...]) -> None:
    """Refuse a number that can't get codes.

    Args:
        number: What the request carried.
        unsupported_regions: ISO 3166 codes of regions that get none.

    Raises:
        ApiError: `invalid_phone_number`, `unsupported_region` or `invalid_line`.
    """
    if number == EXAMPLE_NUMBER:
        return
    if not _E164.fullmatch(number):
        raise ApiError("invalid_phone_number", f"{number} is not a valid phone number")
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        raise ApiError("invalid_phone_number", f"{number} is not a valid phone number") from None
    if not phonenumbers.is_valid_number(parsed):
        raise ApiError("invalid_phone_number", f"{number} is not a valid phone number: no numbering plan has it")
    region = phonenumbers.region_code_for_number(parsed)
    if region in _NO_REGION or region in unsupported_regions:
        raise ApiError("unsupported_region", f"{number} is in region {region}, where no codes are sent")
    line = _LINES_WITHOUT_CODES.get(phonenumbers.number_type(parsed))
    if line is not None:
        raise ApiError("invalid_line", f"{number} is a {line} number, which can't get codes")


def mask(number: str) -> str:
    """Return the number with all but its last two digits hidden, for logs."""
    digits = number.lstrip("+")
    return "+" + "*" * (len(digits) - 2) + digits[-2:]


def digits_of_number(search: str) -> str:
    """Return the digits of what looks like a phone number, such as `+33 6 12`; any other text as it is."""
    return re.sub(r"\D", "", search) if _NUMBER_LIKE.fullmatch(search.strip()) else search
