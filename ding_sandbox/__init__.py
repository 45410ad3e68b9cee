"""The OTP API on one's own machine: for trying the SDK without an account, for tests, and for staging.

Its parts are imported when they are first used: the pytest plugin is loaded in every test run of whoever has the
SDK installed, and must neither slow that down nor need the packages of the extra `sandbox`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .client import Clock, Faults, SandboxClient
    from .client_views import Authentication, Message, RecordedRequest, TimelineEntry, WebhookAttempt, WebhookEvent
    from .domain.magic_numbers import MAGIC_NUMBERS, Magic
    from .sandbox import Sandbox
    from .settings import Settings

__all__ = [
    "MAGIC_NUMBERS",
    "Authentication",
    "Clock",
    "Faults",
    "Magic",
    "Message",
    "RecordedRequest",
    "Sandbox",
    "SandboxClient",
    "Settings",
    "TimelineEntry",
    "WebhookAttempt",
    "WebhookEvent",
]

MISSING: Final = 'the sandbox needs packages that are not installed: pip install "ding-otp[sandbox]"'

_HOMES = {
    "MAGIC_NUMBERS": "domain.magic_numbers",
    "Authentication": "client_views",
    "Clock": "client",
    "Faults": "client",
    "Magic": "domain.magic_numbers",
    "Message": "client_views",
    "RecordedRequest": "client_views",
    "Sandbox": "sandbox",
    "SandboxClient": "client",
    "Settings": "settings",
    "TimelineEntry": "client_views",
    "WebhookAttempt": "client_views",
    "WebhookEvent": "client_views",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        home = importlib.import_module(f".{_HOMES[name]}", __name__)
    except ModuleNotFoundError as error:
        raise ImportError(f"{MISSING} ({error})") from error
    return getattr(home, name)
