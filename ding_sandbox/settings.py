"""Every number and switch of the sandbox, for the command line and for `Sandbox(...)`."""

from __future__ import annotations

from dataclasses import dataclass

MEMORY = "sqlite://"
"""Database that lives as long as the process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a sandbox does. All durations are seconds of the sandbox's clock.

    Raises:
        ValueError: A setting has no meaning, such as a negative limit. The message names the setting.
    """

    database: str = MEMORY
    """Where authentications are kept: the path of a SQLite file, or a URL such as
    postgresql+psycopg://user@host/name. In memory when not given."""

    api_keys: tuple[str, ...] = ()
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

    keep: int = 10_000
    """Authentications that are kept. Beyond it the oldest go, but never one that has not expired."""

    def __post_init__(self) -> None:
        """Refuse numbers that would make the sandbox meaningless."""
        if not 4 <= self.code_length <= 12:
            raise ValueError(f"code_length must be 4 to 12, not {self.code_length}")
        for name in ("max_checks", "max_sends", "keep"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1, not {getattr(self, name)}")
        for name in ("code_lifetime", "send_window", "webhook_backoff", "webhook_lifetime"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} must be more than 0 seconds, not {getattr(self, name)}")
        for name in ("max_retries", "retry_after", "first_retry_after"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name} must not be negative, not {getattr(self, name)}")
