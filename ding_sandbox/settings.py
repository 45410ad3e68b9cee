"""Every number and switch of the sandbox, for the command line and for `Sandbox(...)`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Self

MEMORY = "sqlite://"
"""Database that lives as long as the process."""

CUSTOMER_UUID = "8f1196d5-806e-4b71-9b24-5f96ec052808"
"""A customer, where any will do."""

MAX_SECONDS = 100 * 365 * 24 * 3600
"""The longest duration: instants stay within the years that Python has."""

_MAX_COUNT = 2**31 - 1  # what fits into a column
_TOKEN = re.compile(r"[A-Za-z0-9._~-]{8,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a sandbox does. All durations are seconds of the sandbox's clock.

    Raises:
        ValueError: A setting has no meaning, such as a negative limit. The message names the setting.
    """

    database: str = field(default=MEMORY, repr=False)
    """Where authentications are kept: the path of a SQLite file, or a URL such as
    postgresql+psycopg://user@host/name. In memory when not given."""

    api_keys: tuple[str, ...] = field(default=(), repr=False)
    """Keys that are accepted in x-api-key. Any key when none is given."""

    customer_uuids: tuple[str, ...] = ()
    """Customers that exist; others are answered account_invalid. Any but the nil UUID when none is given."""

    code_length: int = 6
    """Digits of a code."""

    code_lifetime: float = 600
    """How long an authentication can be checked and retried."""

    max_checks: int = 5
    """Wrong checks after which an authentication answers rate_limited."""

    max_retries: int = 3
    """Retries that one authentication allows."""

    retry_after: float = 30
    """Wait between two retries of one authentication."""

    first_retry_after: float = 0
    """Wait between an authentication and its first retry."""

    max_sends: int = 5
    """Codes that one phone number gets within the window; then send answers rate_limited."""

    send_window: float = 600
    """Length of that window."""

    unsupported_regions: tuple[str, ...] = ()
    """Regions that get no codes, as ISO 3166 codes such as FR. Numbers of no region (+800) never get any."""

    webhook_hosts: tuple[str, ...] = ()
    """Hosts beyond loopback that events may be posted to."""

    webhook_backoff: float = 1
    """Wait before an event is posted for the second time. It doubles with each try, up to an hour."""

    webhook_lifetime: float = 14 * 24 * 3600
    """How long an event is posted again before it is given up."""

    allowed_hosts: tuple[str, ...] = ()
    """Host names under which the sandbox is reached, besides those of loopback and the one it listens on; `*.name`
    stands for all below a name, `*` for any."""

    token: str | None = field(default=None, repr=False)
    """What the page and the API under /_sandbox ask for. Nothing on loopback when not given; elsewhere one is made and
    printed."""

    keep: int = 1000
    """Authentications that are kept. Beyond it the oldest go: the expired ones first, and those that have not expired
    only when there are ten times as many, and more than a thousand."""

    keep_requests: int = 1000
    """Requests that are kept in memory with their answers; none when 0."""

    def __new__(cls, *_: object, **given: object) -> Self:
        """Refuse a setting that there is none of, with the one that may have been meant."""
        for name in given.keys() - cls.__dataclass_fields__.keys():
            near = get_close_matches(name, cls.__dataclass_fields__, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{cls.__name__}: there is no setting {name!r}{hint}")
        return object.__new__(cls)

    def __post_init__(self) -> None:
        """Refuse numbers that would make the sandbox meaningless."""
        self._require_whole(code_length=4, max_checks=1, max_sends=1, keep=1, max_retries=0, keep_requests=0)
        if self.code_length > 12:
            raise ValueError(f"code_length must be 4 to 12, not {self.code_length}")
        self._require_seconds("code_lifetime", "send_window", "webhook_backoff", "webhook_lifetime", positive=True)
        self._require_seconds("retry_after", "first_retry_after", positive=False)
        if self.token is not None and not _TOKEN.fullmatch(self.token):
            raise ValueError("token must be at least 8 of the characters A-Z a-z 0-9 . _ ~ -")

    def _require_whole(self, **least: int) -> None:
        for name, value in least.items():
            given: object = getattr(self, name)
            if not isinstance(given, int) or not value <= given <= _MAX_COUNT:
                raise ValueError(f"{name} must be a whole number from {value} to {_MAX_COUNT}, not {given}")

    def _require_seconds(self, *names: str, positive: bool) -> None:
        for name in names:
            given: float = getattr(self, name)
            if not (given > 0 if positive else given >= 0) or not given <= MAX_SECONDS:
                least = "more than 0" if positive else "0"
                raise ValueError(f"{name} must be from {least} to {MAX_SECONDS} seconds, a century, not {given}")
