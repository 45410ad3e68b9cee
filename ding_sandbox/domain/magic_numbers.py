"""Phone numbers that make the sandbox behave in one way, so that every status and error can be tried.

They are United States numbers of the range 555-0100 to 555-0199, which is kept for fiction.
`docs/sandbox.md` and the page at `/` show this table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ..settings import Settings
from .authentication import Authentication

Operation = Literal["send", "check", "retry"]
Shape = Callable[[Authentication, Settings], Authentication]


@dataclass(frozen=True, slots=True)
class Magic:
    """One magic number.

    Attributes:
        phone_number: The number.
        operation: The operation whose answer it decides.
        answer: The status or error code of that answer, as the contract has it.
        explanation: What happens, for the table.
        shape: What it makes of an authentication when it is created.
        is_error: Whether `answer` is an error code.
        accepts: Which codes are right: all, none, or the one that was sent.
        loses: Which messages never arrive.
    """

    phone_number: str
    operation: Operation
    answer: str
    explanation: str
    shape: Shape | None = None
    is_error: bool = False
    accepts: Literal["all", "none", "sent"] = "sent"
    loses: Literal["first", "all", "none"] = "none"

    @property
    def http_status(self) -> int:
        """Status of the answer: 200 for a status, 400 or 500 for an error."""
        if not self.is_error:
            return 200
        return 500 if self.answer == "internal_server_error" else 400


def _number(line: int) -> str:
    return f"+1202555{line:04d}"


def _unsent(auth: Authentication, _: Settings) -> Authentication:
    return auth._replace(code=None)


def _validated(auth: Authentication, _: Settings) -> Authentication:
    return auth._replace(validated_at=auth.created_at)


def _expired(auth: Authentication, _: Settings) -> Authentication:
    return auth._replace(expires_at=auth.created_at)


def _checked_out(auth: Authentication, settings: Settings) -> Authentication:
    return auth._replace(checks=settings.max_checks)


def _retried_out(auth: Authentication, settings: Settings) -> Authentication:
    return auth._replace(retries=settings.max_retries)


def _always_early(auth: Authentication, _: Settings) -> Authentication:
    return auth._replace(next_retry_at=auth.expires_at)


def _status(answer: str) -> Shape:
    return lambda auth, _: auth._replace(status=answer, code=None)


_STATUSES = (
    Magic(_number(100), "send", "pending", "An ordinary number: nothing special happens."),
    Magic(_number(101), "send", "rate_limited", "No code is sent.", _status("rate_limited")),
    Magic(_number(102), "send", "spam_detected", "No code is sent.", _status("spam_detected")),
    Magic(_number(110), "check", "valid", "Any code is right.", accepts="all"),
    Magic(_number(111), "check", "invalid", "No code is right, not even the one that was sent.", accepts="none"),
    Magic(_number(112), "check", "without_attempt", "`send` answers `pending`, but no code is sent.", _unsent),
    Magic(_number(113), "check", "rate_limited", "The checks are used up from the start.", _checked_out),
    Magic(_number(114), "check", "already_validated", "Validated from the start.", _validated),
    Magic(_number(115), "check", "expired_auth", "Expired from the start.", _expired),
    Magic(_number(120), "retry", "approved", "The first message never arrives, the retry's does.", loses="first"),
    Magic(_number(121), "retry", "denied", "No retry is left from the start.", _retried_out),
    Magic(_number(122), "retry", "no_attempt", "`send` answers `pending`, but no code is sent.", _unsent),
    Magic(_number(123), "retry", "rate_limited", "It is always too early for a retry.", _always_early),
    Magic(_number(124), "retry", "expired_auth", "Expired from the start.", _expired),
    Magic(_number(125), "retry", "already_validated", "Validated from the start.", _validated),
    Magic(
        _number(130),
        "send",
        "pending",
        "No message ever arrives; the webhook says `undelivered`.",
        loses="all",
    ),
)

# In the order of ErrorCode in openapi.yaml; a test keeps the two the same.
_SEND_ERRORS = (
    ("invalid_phone_number", "As for a number that is not E.164."),
    ("internal_server_error", "As if the server had failed."),
    ("bad_request", "As for a malformed body."),
    ("account_invalid", "As for a customer that does not exist."),
    ("negative_balance", "As if the account had no money left."),
    ("invalid_line", "As for a line that can't get codes."),
    ("unsupported_region", "As for a region where no codes are sent."),
    ("invalid_auth_uuid", "Never answered by a real `send`; here for completeness."),
    ("invalid_app_realm", "As for an app realm that is no hash."),
    ("unsupported_app_realm_device_type", "As for an app realm with a device that is not Android."),
    ("app_realm_require_device_type", "As for an app realm without a device type."),
    ("blocked_number", "As for a number that was blocked."),
    ("invalid_app_version", "As for a bad app version."),
    ("invalid_os_version", "As for a bad version of the operating system."),
    ("invalid_device_model", "As for a bad device model."),
    ("invalid_device_id", "As for a bad device identifier."),
)
_LATER_ERRORS: tuple[tuple[int, Operation, str, str], ...] = (
    (160, "check", "internal_server_error", "`send` works, each check fails."),
    (161, "check", "invalid_auth_uuid", "`send` works, each check answers that the UUID is wrong."),
    (170, "retry", "internal_server_error", "`send` works, each retry fails."),
    (171, "retry", "invalid_auth_uuid", "`send` works, each retry answers that the UUID is wrong."),
)

MAGIC_NUMBERS: tuple[Magic, ...] = (
    *_STATUSES,
    *(Magic(_number(140 + i), "send", code, text, is_error=True) for i, (code, text) in enumerate(_SEND_ERRORS)),
    *(Magic(_number(line), operation, code, text, is_error=True) for line, operation, code, text in _LATER_ERRORS),
)
"""All of them, in the order of the table."""

_BY_NUMBER = {magic.phone_number: magic for magic in MAGIC_NUMBERS}
_ORDINARY = Magic("", "send", "pending", "")


def magic_of(phone_number: str) -> Magic:
    """Return what is special about a number; for most, nothing."""
    return _BY_NUMBER.get(phone_number, _ORDINARY)


def is_magic(phone_number: str) -> bool:
    """Tell whether the number stands in the table."""
    return phone_number in _BY_NUMBER


def markdown_table() -> str:
    """Return the table as Markdown, for `docs/sandbox.md`."""
    rows = ["| phone number | operation | HTTP | answer | what happens |", "|---|---|---|---|---|"]
    for magic in MAGIC_NUMBERS:
        cells = (
            f"`{magic.phone_number}`",
            f"`{magic.operation}`",
            str(magic.http_status),
            f"`{magic.answer}`",
        )
        rows.append("| " + " | ".join((*cells, magic.explanation)) + " |")
    return "\n".join(rows) + "\n"
