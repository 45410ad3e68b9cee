"""The text of a message, as it would appear on a phone."""

from __future__ import annotations

from .authentication import Authentication


def message_text(auth: Authentication) -> str:
    """Return what the person reads.

    With an app realm it takes the form that Android's SMS Retriever looks for: `<#>` first, the hash last.
    """
    minutes = max(1, round((auth.expires_at - auth.created_at) / 60_000_000))
    unit = "minute" if minutes == 1 else "minutes"
    text = f"{auth.code} is your verification code. It expires in {minutes} {unit}."
    return text if auth.app_realm is None else f"<#> {text}\n{auth.app_realm}"
